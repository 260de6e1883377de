import { describe, expect, it } from 'vitest'
import { RAYS } from '../../src/anatomy/figures/hand'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { dot, lerp, normalize, sub, type Vec3 } from '../../src/math/vec3'
import { buildHands } from '../../src/pipeline/bones/hands'
import { forkedDetail, loftDetail } from '../../src/pipeline/bones/loftDetail'
import { RADIUS } from '../../src/anatomy/figures/lofts/radius'
import { ULNA } from '../../src/anatomy/figures/lofts/ulna'
import { forkedMesh } from '../../src/pipeline/loft/forked'
import { loftMesh } from '../../src/pipeline/loft/loft'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'
import type { IndexedMesh } from '../../src/pipeline/part'
import { probe } from '../../tools/fit/scans'

const [hand, ...others] = await buildHands()
const mesh: IndexedMesh = hand!.mesh

const pointsOf = ({ positions: p }: IndexedMesh): Vec3[] =>
  Array.from({ length: p.length / 3 }, (_, i) => [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!])

describe('hand', () => {
  it('is one part on its joint, within its budget', () => {
    expect(others).toEqual([])
    expect(hand).toMatchObject({ id: 'hand-r', kind: 'bone', joint: 'hand-joint-r' })
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(3000)
    expect(mesh.positions.every(Number.isFinite)).toBe(true)
  })

  it('has 27 closed bones and the hook of the hamate', () => {
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 28, euler: 56 })
    expect(enclosedVolume(mesh)).toBeGreaterThan(4e-5)
    expect(enclosedVolume(mesh)).toBeLessThan(9e-5)
  })

  it('hangs from the wrist, in line with the forearm, as long as a hand', () => {
    const wrist = lerp(LANDMARKS.RS, LANDMARKS.US, 0.5)
    const distal = normalize(sub(wrist, lerp(LANDMARKS.EL, LANDMARKS.EM, 0.5)))
    const heights = pointsOf(mesh).map((point) => dot(sub(point, wrist), distal))
    expect(Math.min(...heights)).toBeGreaterThan(-0.015)
    expect(Math.max(...heights)).toBeGreaterThan(0.155)
    expect(Math.max(...heights)).toBeLessThan(0.2)
  })

  it('touches the radius and comes near the ulna', async () => {
    const gap = (bone: IndexedMesh): number => {
      const { signed } = probe(bone)
      return Math.min(...pointsOf(mesh).map(signed))
    }
    const radius = gap(loftMesh(RADIUS['radius-r']!, loftDetail('radius-r')))
    expect(radius).toBeLessThan(0)
    expect(radius).toBeGreaterThan(-0.005)
    const ulna = gap(await forkedMesh(ULNA['ulna-r']!, forkedDetail('ulna-r')))
    expect(ulna).toBeLessThan(0.004)
    expect(ulna).toBeGreaterThan(-0.004)
  }, 60_000)

  it.each(Object.entries(RAYS))(
    '%s has a length and widths for every bone and a bend for every joint',
    (name, ray) => {
      const bones = name === 'thumb' ? 3 : 4
      expect(ray.lengths).toHaveLength(bones)
      expect(ray.widths).toHaveLength(bones)
      expect(ray.flexion).toHaveLength(bones - 1)
    },
  )

  it('gives the same bytes twice', async () => {
    expect((await buildHands())[0]!.mesh).toEqual(mesh)
  })
})
