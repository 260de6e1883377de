import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromXZY, fromYXY, fromYXZ, toXZY, toYXY, toYXZ, type Angles } from '../../src/math/euler'
import { angleBetween, normalizeQuat, rotate, toBasis, type Quat } from '../../src/math/quat'
import { cross, dot, norm, sub } from '../../src/math/vec3'

const SEED = 20090402
const angle = (lo: number, hi: number): fc.Arbitrary<number> => fc.double({ min: lo, max: hi, noNaN: true })
const rotations: fc.Arbitrary<Quat> = fc
  .tuple(angle(-1, 1), angle(-1, 1), angle(-1, 1), angle(-1, 1))
  .filter((q) => Math.hypot(...q) > 0.05)
  .map((q) => normalizeQuat(q))

describe('Y-X-Z angles', () => {
  it('come back from the rotation they make', () => {
    fc.assert(
      fc.property(angle(-3.14, 3.14), angle(-1.56, 1.56), angle(-3.14, 3.14), (a, b, c) => {
        const back = toYXZ(fromYXZ([a, b, c]))
        ;[a, b, c].forEach((v, i) => expect(back[i]).toBeCloseTo(v, 7))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('describe every rotation, at the poles too', () => {
    const poles: readonly Angles[] = [
      [0.4, Math.PI / 2, 0.3],
      [0.4, -Math.PI / 2, 0.3],
    ]
    for (const pole of poles)
      expect(angleBetween(fromYXZ(toYXZ(fromYXZ(pole))), fromYXZ(pole))).toBeLessThan(1e-6)
    fc.assert(
      fc.property(rotations, (q) => {
        expect(angleBetween(fromYXZ(toYXZ(q)), q)).toBeLessThan(1e-6)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('turn as ISB says: protraction, upward rotation and posterior tilt of a right scapula', () => {
    // Z points to the acromion: internal rotation brings it forward, upward rotation (X negative) up.
    expect(rotate(fromYXZ([0.5, 0, 0]), [0, 0, 1])[0]).toBeGreaterThan(0)
    expect(rotate(fromYXZ([0, -0.5, 0]), [0, 0, 1])[1]).toBeGreaterThan(0)
    // Posterior tilt: the top goes back.
    expect(rotate(fromYXZ([0, 0, 0.5]), [0, 1, 0])[0]).toBeLessThan(0)
  })
})

describe('Y-X-Y angles', () => {
  it('come back from the rotation they make, for a raised arm', () => {
    fc.assert(
      fc.property(angle(-3.14, 3.14), angle(-3.13, -0.01), angle(-3.14, 3.14), (a, b, c) => {
        const back = toYXY(fromYXY([a, b, c]))
        ;[a, b, c].forEach((v, i) => expect(back[i]).toBeCloseTo(v, 6))
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('describe every rotation, hanging and overhead too', () => {
    for (const pole of [
      [0.7, 0, 0.2],
      [0.7, -Math.PI, 0.2],
    ] as const)
      expect(angleBetween(fromYXY(toYXY(fromYXY(pole))), fromYXY(pole))).toBeLessThan(1e-6)
    fc.assert(
      fc.property(rotations, (q) => {
        expect(angleBetween(fromYXY(toYXY(q)), q)).toBeLessThan(1e-6)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('raise the arm to the side in plane 0 and forward in plane 90°', () => {
    const arm = (plane: number): readonly number[] => rotate(fromYXY([plane, -Math.PI / 2, 0]), [0, -1, 0])
    expect(arm(0)[2]).toBeCloseTo(1)
    expect(arm(Math.PI / 2)[0]).toBeCloseTo(1)
  })
})

it('X-Z-Y angles describe every rotation, at the poles too', () => {
  for (const pole of [
    [0.4, Math.PI / 2, 0.3],
    [0.4, -Math.PI / 2, 0.3],
  ] as const)
    expect(angleBetween(fromXZY(toXZY(fromXZY(pole))), fromXZY(pole))).toBeLessThan(1e-6)
  fc.assert(
    fc.property(rotations, (q) => {
      expect(angleBetween(fromXZY(toXZY(q)), q)).toBeLessThan(1e-6)
    }),
    { seed: SEED, numRuns: 1000 },
  )
})

it('rotations are orthonormal and right-handed', () => {
  fc.assert(
    fc.property(angle(-7, 7), angle(-7, 7), angle(-7, 7), (a, b, c) => {
      for (const q of [fromYXZ([a, b, c]), fromYXY([a, b, c])]) {
        const [x, y, z] = toBasis(q)
        expect(dot(x, y)).toBeCloseTo(0, 12)
        expect(norm(x)).toBeCloseTo(1, 12)
        expect(norm(sub(cross(x, y), z))).toBeLessThan(1e-12)
      }
    }),
    { seed: SEED, numRuns: 500 },
  )
})
