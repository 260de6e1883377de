import { describe, expect, it } from 'vitest'
import { DISCS } from '../../src/anatomy/figures/lofts/discs'
import { distance, type Vec3 } from '../../src/math/vec3'
import { crispEndPlates } from '../../src/pipeline/bones/endPlates'
import { discFace, discPoints } from '../../src/pipeline/loft/disc'

const disc = DISCS['disc-t5']!
/** The disc's rim on its lower face, every 22.5° [mm]: where the upper end plate of T6 ends. */
const AROUND = 16
const points = Array.from(discPoints({ ...disc, rim: 0 }, AROUND), (x) => 1000 * x)
const rim = Array.from({ length: AROUND }, (_, j): Vec3 => {
  const at = 3 * (1 + 2 * AROUND + j)
  return [points[at]!, points[at + 1]!, points[at + 2]!]
})

describe('a face of a disc', () => {
  it('puts its own rim at no depth and on the outline', () => {
    const face = discFace(disc, 'lower')
    for (const p of rim) {
      expect(face(p).depth).toBeCloseTo(0, 1)
      expect(face(p).within).toBeCloseTo(0, 1)
    }
  })

  it('counts depth into the vertebra beyond it, and what lies within the outline', () => {
    for (const [side, sign] of [
      ['lower', -1],
      ['upper', 1],
    ] as const) {
      const face = discFace(disc, side)
      const { depth, within } = face([disc.centre[0], disc.centre[1] + sign * 20, disc.centre[2]])
      expect(depth).toBeGreaterThan(10)
      expect(within).toBeGreaterThan(0)
    }
  })
})

describe('crispEndPlates', () => {
  const face = discFace(disc, 'lower')
  const moved = (id: string, p: Vec3): Vec3 => {
    const { positions } = crispEndPlates(id, {
      positions: Float32Array.from(p, (x) => x / 1000),
      indices: new Uint32Array(),
    })
    return [positions[0]! * 1000, positions[1]! * 1000, positions[2]! * 1000]
  }
  /** Moves a rim point down into the bone and inwards [mm]. */
  const under = (p: Vec3, depth: number, within: number): Vec3 => {
    const { towardsDisc, outward } = face(p)
    return [0, 1, 2].map((k) => p[k]! - depth * towardsDisc[k]! - within * outward[k]!) as unknown as Vec3
  }

  it('takes most of the rounding of a rim away', () => {
    const gap = (p: Vec3): number => Math.min(face(p).depth, face(p).within)
    const [before, after] = [(p: Vec3) => p, (p: Vec3) => moved('vertebra-t6', p)].map((place) =>
      rim.map((p) => gap(place(under(p, 1, 1)))),
    ) as [number[], number[]]
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
    after.forEach((value, i) => expect(value).toBeLessThan(before[i]!))
    expect(Math.abs(mean(after))).toBeLessThan(0.3 * mean(before))
  })

  it('leaves plate, wall and what stands outside the outline', () => {
    for (const p of rim)
      for (const [depth, within] of [
        [0, 6],
        [8, 1],
        [2, -3],
      ] as const) {
        const still = under(p, depth, within)
        expect(distance(moved('vertebra-t6', still), still)).toBeLessThan(0.4)
      }
  })

  it('knows no other bone and no other vertebra', () => {
    const rounded = under(rim[4]!, 1, 1)
    for (const id of ['scapula-r', 'sacrum', 'vertebra-c1', 'vertebra-l3'])
      expect(distance(moved(id, rounded), rounded)).toBeLessThan(1e-3)
  })
})
