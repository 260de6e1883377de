import { describe, expect, it } from 'vitest'
import { splineBasis } from '../../../src/pipeline/skinning/basis'
import { BoneField } from '../../../src/pipeline/skinning/boneField'
import { candidateJoints } from '../../../src/pipeline/skinning/candidates'
import { regress } from '../../../src/pipeline/skinning/drive'
import { samplePoses } from '../../../src/pipeline/skinning/poses'
import { IDENTITY, angleBetween } from '../../../src/math/quat'
import { madeUpBone } from '../madeUpParts'

describe('splineBasis', () => {
  it.each([2, 3, 4, 7, 12])('of %i controls shares out one, holds the ends and goes smoothly', (count) => {
    const places = Array.from({ length: 41 }, (_, i) => i / 40)
    const rows = splineBasis(count, places)
    for (const row of rows) {
      expect(row.reduce((s, w) => s + w, 0)).toBeCloseTo(1, 12)
      expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
    }
    expect(rows[0]![0]).toBe(1)
    expect(rows.at(-1)!.at(-1)).toBeCloseTo(1, 12)
    for (let i = 1; i < rows.length; i++)
      rows[i]!.forEach((w, c) => expect(Math.abs(w - rows[i - 1]![c]!)).toBeLessThan(0.1 * count))
  })
})

describe('BoneField', () => {
  const radius = 0.02
  const field = new BoneField([
    madeUpBone('rib-04-r', 'thorax', [0.1, 1.2, 0.05], [radius, radius, radius]).mesh,
  ])

  it('tells distance and slope in and out of a ball', () => {
    for (const far of [0.012, 0.016, 0.019, 0.0205, 0.026]) {
      const d = field.read(0.1 + far * 0.6, 1.2 - far * 0.8, 0.05)
      // The ball is faceted.
      expect(Math.abs(d - (far - radius))).toBeLessThan(0.001)
      expect(Math.abs(field.gx - 0.6)).toBeLessThan(0.08)
      expect(Math.abs(field.gy + 0.8)).toBeLessThan(0.08)
    }
  })

  it('lets a thin bone reach inward, so that the way out of it is outward all through', () => {
    const thin = [madeUpBone('rib-04-r', 'thorax', [0.1, 1.2, 0.1], [0.03, 0.03, 0.003]).mesh]
    const [plain, inward] = [
      new BoneField(thin),
      new BoneField(thin, (_x, _y, _z, out) => void ([out[0], out[1], out[2]] = [0, 0, 1])),
    ]
    for (const field of [plain, inward]) {
      expect(field.read(0.1, 1.2, 0.105)).toBeCloseTo(0.002, 3)
      expect(field.gz).toBeCloseTo(1, 1)
    }
    // Past the middle, and past the bone.
    for (const z of [0.0985, 0.095]) {
      plain.read(0.1, 1.2, z)
      expect(plain.gz).toBeLessThan(-0.5)
      expect(inward.read(0.1, 1.2, z)).toBeLessThan(z - 0.102)
      expect(inward.gz).toBeGreaterThan(0)
    }
  })

  it('says outside, without slope, where it does not reach', () => {
    expect(field.read(0.3, 1.2, 0.05)).toBeGreaterThan(0.01)
    expect([field.gx, field.gy, field.gz]).toEqual([0, 0, 0])
  })
})

describe('candidateJoints', () => {
  it('adds the helpers between the bones of a muscle', () => {
    expect(candidateJoints([{ thorax: 0.5, 'scapula-joint-r': 0.5 }, { neck: 1 }])).toEqual([
      'thorax',
      'scapula-joint-r',
      'blade-glide-r',
    ])
    expect(candidateJoints([{ 'humerus-joint-r': 0.4, 'radius-joint-r': 0.6 }])).toEqual([
      'humerus-joint-r',
      'ulna-joint-r',
      'radius-joint-r',
      'elbow-half-r',
    ])
    expect(candidateJoints([{ 'scapula-joint-r': 1 }, { 'humerus-joint-r': 1 }])).toContain('humerus-third-r')
  })

  it('leaves a muscle of one bone alone', () => {
    expect(candidateJoints([{ thorax: 1 }])).toEqual(['thorax'])
  })
})

describe('regress', () => {
  it('finds weights that explain values', () => {
    const features = Array.from({ length: 30 }, (_, i) =>
      Float64Array.of(Math.sin(i), Math.cos(2 * i), (i % 5) / 5),
    )
    const values = features.map(([a, b, c]) => 0.7 * a! - 1.3 * b! + 0.2 * c!)
    const [a, b, c] = regress(features, values)
    expect(a).toBeCloseTo(0.7, 1)
    expect(b).toBeCloseTo(-1.3, 1)
    expect(c).toBeCloseTo(0.2, 1)
  })
})

describe('samplePoses', () => {
  const poses = samplePoses(24)

  it('begin with rest and go far: girdle and arm, raised and behind the back', () => {
    expect(poses[0]!.name).toBe('rest')
    const turn = (joint: 'humerus-joint-r' | 'scapula-joint-r') =>
      Math.max(...poses.map(({ motions }) => angleBetween(motions[joint].rotation, IDENTITY)))
    expect(turn('humerus-joint-r')).toBeGreaterThan(2)
    expect(turn('scapula-joint-r')).toBeGreaterThan(0.6)
    expect(new Set(poses.map(({ name }) => name)).size).toBe(24)
  })

  it('are the same every time', () => {
    expect(samplePoses(24).map(({ name }) => name)).toEqual(poses.map(({ name }) => name))
  })
})
