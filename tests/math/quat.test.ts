import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  angleBetween,
  conjugate,
  fromAxisAngle,
  fromBasis,
  IDENTITY,
  mirrorQuat,
  multiply,
  normalizeQuat,
  rotate,
  slerp,
  toBasis,
  type Quat,
} from '../../src/math/quat'
import { apply, compose, invert, rotationAbout } from '../../src/math/rigid'
import { distance, mirrorSagittal, type Vec3 } from '../../src/math/vec3'

const SEED = 4
const coordinate = fc.double({ min: -1, max: 1, noNaN: true })
const rotations: fc.Arbitrary<Quat> = fc
  .tuple(coordinate, coordinate, coordinate, coordinate)
  .filter((q) => Math.hypot(...q) > 0.05)
  .map((q) => normalizeQuat(q))
const points: fc.Arbitrary<Vec3> = fc.tuple(coordinate, coordinate, coordinate)
const check = <T>(property: fc.IProperty<T>): void => fc.assert(property, { seed: SEED, numRuns: 500 })

describe('rotations', () => {
  it('compose right to left and undo', () => {
    check(
      fc.property(rotations, rotations, points, (a, b, p) => {
        expect(distance(rotate(multiply(a, b), p), rotate(a, rotate(b, p)))).toBeLessThan(1e-12)
        expect(distance(rotate(conjugate(a), rotate(a, p)), p)).toBeLessThan(1e-12)
      }),
    )
  })

  it('mirror with the points they turn', () => {
    check(
      fc.property(rotations, points, (a, p) => {
        const mirrored = rotate(mirrorQuat(a), mirrorSagittal(p))
        expect(distance(mirrored, mirrorSagittal(rotate(a, p)))).toBeLessThan(1e-12)
      }),
    )
  })

  it('come back from their axes', () => {
    check(
      fc.property(rotations, (a) => {
        const [x, y, z] = toBasis(a)
        expect(angleBetween(fromBasis(x, y, z), a)).toBeLessThan(1e-6)
      }),
    )
  })

  it('are blended along the shorter arc at even speed', () => {
    check(
      fc.property(rotations, rotations, (a, b) => {
        const whole = angleBetween(a, b)
        expect(angleBetween(a, slerp(a, b, 0.25))).toBeCloseTo(whole / 4, 6)
        expect(angleBetween(slerp(a, b, 1), b)).toBeLessThan(1e-6)
      }),
    )
  })

  it('turn right-handed', () => {
    expect(distance(rotate(fromAxisAngle([0, 1, 0], Math.PI / 2), [0, 0, 1]), [1, 0, 0])).toBeLessThan(1e-12)
    expect(rotate(IDENTITY, [1, 2, 3])).toEqual([1, 2, 3])
  })
})

it('rigid motions compose and invert; a turn about a centre leaves it in place', () => {
  check(
    fc.property(rotations, rotations, points, (a, b, p) => {
      const m = compose(rotationAbout(p, a), { rotation: b, translation: p })
      expect(distance(apply(invert(m), apply(m, [0.3, 0.2, 0.1])), [0.3, 0.2, 0.1])).toBeLessThan(1e-12)
      expect(distance(apply(rotationAbout(p, a), p), p)).toBeLessThan(1e-12)
    }),
  )
})
