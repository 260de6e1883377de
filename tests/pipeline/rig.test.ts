import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../src/contract/joints'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { surfaceReport } from '../../src/pipeline/inspect/surface'
import { mirrorJoint, mirrorPart } from '../../src/pipeline/mirror'
import { bakeOcclusion } from '../../src/pipeline/occlusion/bake'
import { cosineDirections, tangents } from '../../src/pipeline/occlusion/rays'
import { extrasOf } from '../../src/pipeline/rig/extras'
import { landmarkNodes } from '../../src/pipeline/rig/landmarks'
import { vertexNormals } from '../../src/pipeline/rig/normals'
import { quantiseWeights } from '../../src/pipeline/rig/weights'
import { cross, dot, norm, type Vec3 } from '../../src/math/vec3'
import { ball, madeUpBone, madeUpMuscle } from './madeUpParts'

describe('mirrorPart', () => {
  const muscle = madeUpMuscle('rhomboid-major-r', 2, 'thorax', 'scapula-joint-r', [0, 1.2, 0.08])
  const left = mirrorPart(muscle)

  it('turns faces round, so that the volume keeps its sign and size', () => {
    const right = surfaceReport(muscle.mesh.positions, muscle.mesh.indices)
    const mirrored = surfaceReport(left.mesh.positions, left.mesh.indices)
    expect(right.volume).toBeGreaterThan(0)
    expect(mirrored.volume).toBeCloseTo(right.volume, 12)
    expect(mirrored.openEdges).toBe(0)
  })

  it('takes the joints of the other side and keeps the fibres', () => {
    expect(left.id).toBe('rhomboid-major-l')
    expect([...new Set([...left.joints].map((index) => JOINTS[index]))]).toContain('scapula-joint-l')
    expect(left.uv).toBe(muscle.uv)
  })

  it('is its own inverse for joints, and leaves the midline alone', () => {
    for (const joint of JOINTS) expect(mirrorJoint(mirrorJoint(joint))).toBe(joint)
    expect(mirrorJoint('neck')).toBe('neck')
  })

  it('refuses midline and left parts', () => {
    expect(() => mirrorPart(madeUpBone('vertebra-t4', 'thorax', [0, 1, 0], [1, 1, 1]))).toThrow(
      'not a right-side part',
    )
  })
})

describe('vertexNormals', () => {
  it('point along the radius of a ball', () => {
    const mesh = ball([0, 0, 0], [1, 1, 1], 24, 36)
    vertexNormals(mesh).forEach((value, i) => expect(value).toBeCloseTo(mesh.positions[i]!, 1))
  })
})

describe('quantiseWeights', () => {
  it('gives rows that sum to 255 and points empty slots at joint 0', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 4, maxLength: 4 }), (raw) => {
        const sum = raw.reduce((a, b) => a + b, 0)
        fc.pre(sum > 0)
        const { joints, weights } = quantiseWeights(
          Uint8Array.from([5, 6, 7, 8]),
          Float32Array.from(raw, (value) => value / sum),
        )
        expect(weights.reduce((a, b) => a + b, 0)).toBe(255)
        weights.forEach((weight, k) => {
          expect(Math.abs(weight - (raw[k]! / sum) * 255)).toBeLessThan(1)
          expect(joints[k]).toBe(weight > 0 ? 5 + k : 0)
        })
      }),
      { seed: 7 },
    )
  })

  it('names a row that does not sum to one', () => {
    expect(() => quantiseWeights(new Uint8Array(4), Float32Array.from([0.5, 0.2, 0, 0]))).toThrow(
      'of vertex 0',
    )
  })
})

describe('landmarkNodes', () => {
  it('mirrors every one-sided landmark and hangs it on a joint of its own side', () => {
    const nodes = new Map(landmarkNodes().map((node) => [node.name, node]))
    for (const node of nodes.values()) {
      if (!node.name.endsWith('-r')) continue
      const left = nodes.get(node.name.replace(/-r$/, '-l'))!
      expect(left.position).toEqual([node.position[0], node.position[1], -node.position[2]])
      expect(left.joint).toBe(mirrorJoint(node.joint))
    }
    expect(nodes.size).toBe(26)
    expect(nodes.get('landmark-gh-r')!.position).toEqual(jointRestPositions()['humerus-joint-r'])
  })
})

describe('extrasOf', () => {
  it('names side, term and identifiers, and stays silent where none is confirmed', () => {
    expect(extrasOf('scapula-r', 'bone')).toMatchObject({ side: 'r', fma: 'FMA13395', latin: 'scapula' })
    expect(extrasOf('scapula-l', 'bone')).toMatchObject({ side: 'l', fma: 'FMA13396' })
    expect(extrasOf('rib-04-l', 'bone')).toMatchObject({ side: 'l', fma: 'FMA8148', latin: 'costa IV' })
    expect(extrasOf('costal-cartilage-09-r', 'cartilage')).toMatchObject({ side: 'r', fma: null })
    expect(extrasOf('disc-t4', 'disc')).toMatchObject({ side: null, fma: 'FMA13501' })
  })
})

describe('cosineDirections', () => {
  it('lie on the upper hemisphere with the mean of the cosine law', () => {
    const directions = cosineDirections(256)
    for (const d of directions) {
      expect(norm(d)).toBeCloseTo(1, 9)
      expect(d[2]).toBeGreaterThan(0)
    }
    const mean = [0, 1, 2].map((k) => directions.reduce((sum, d) => sum + d[k]!, 0) / directions.length)
    expect(mean[0]).toBeCloseTo(0, 1)
    expect(mean[1]).toBeCloseTo(0, 1)
    expect(mean[2]).toBeCloseTo(2 / 3, 2)
  })

  it('fit into right-handed tangent frames', () => {
    for (const n of [
      [0, 0, 1],
      [0, 0, -1],
      [0.6, 0, 0.8],
      [0, -0.8, -0.6],
    ] as const satisfies Vec3[]) {
      const [t, b] = tangents(n)
      expect(dot(t, b)).toBeCloseTo(0, 12)
      cross(t, b).forEach((value, k) => expect(value).toBeCloseTo(n[k]!, 12))
    }
  })
})

describe('bakeOcclusion', () => {
  const bone = madeUpBone('vertebra-t4', 'thorax', [0, 1, 0], [0.02, 0.02, 0.02])
  const over = madeUpMuscle('trapezius-transverse-r', 4, 'thorax', 'thorax', [-0.04, 1, 0.02])
  const under = madeUpMuscle('rhomboid-major-r', 2, 'thorax', 'thorax', [-0.03, 1, 0.02])
  const least = (values: Float32Array) => Math.min(...values)

  it('leaves a lone ball open', () => {
    expect(least(bakeOcclusion([bone]).get('vertebra-t4')!)).toBe(1)
  })

  it('darkens what faces a deeper layer, and never the deeper by the outer', () => {
    const all = bakeOcclusion([bone, under, over])
    expect([...all.get('vertebra-t4')!]).toEqual([...bakeOcclusion([bone]).get('vertebra-t4')!])
    expect([...all.get('rhomboid-major-r')!]).toEqual([
      ...bakeOcclusion([bone, under]).get('rhomboid-major-r')!,
    ])
    expect(least(all.get('trapezius-transverse-r')!)).toBeLessThan(
      least(bakeOcclusion([bone, over]).get('trapezius-transverse-r')!),
    )
  })

  it('sees the mirrored side too', () => {
    const near = { ...bone, id: 'rib-01-r', mesh: ball([0, 1, 0.022], [0.02, 0.02, 0.02]) }
    expect(least(bakeOcclusion([near]).get('rib-01-r')!)).toBeLessThan(0.9)
  })
})
