import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSquares, solveInPlace } from '../../src/math/linear'
import { smootherstep, softClamp, softMaxIn, softMinIn } from '../../src/math/smooth'
import { fitSphere } from '../../src/math/sphereFit'
import type { Vec3 } from '../../src/math/vec3'

const SEED = 7
const number = (lo: number, hi: number): fc.Arbitrary<number> => fc.double({ min: lo, max: hi, noNaN: true })

describe('linear systems', () => {
  it('solve what they were made from', () => {
    const n = 5
    fc.assert(
      fc.property(
        fc.array(number(-1, 1), { minLength: n * n, maxLength: n * n }),
        fc.array(number(-1, 1), { minLength: n, maxLength: n }),
        (entries, x) => {
          const a = Float64Array.from(entries)
          for (let i = 0; i < n; i++) a[i * n + i]! += 4
          const b = Float64Array.from({ length: n }, (_, i) =>
            x.reduce((sum, v, k) => sum + a[i * n + k]! * v, 0),
          )
          expect(solveInPlace(a, b, n)).toBe(true)
          x.forEach((v, i) => expect(b[i]).toBeCloseTo(v, 10))
        },
      ),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('say when they are singular', () => {
    expect(solveInPlace(new Float64Array(4), new Float64Array(2), 2)).toBe(false)
    expect(() => leastSquares([[0, 0]], [1])).toThrow(RangeError)
  })

  it('fit a line by least squares, weights and all', () => {
    const x = [0, 1, 2, 3]
    const fitted = leastSquares(
      x.map((v) => [1, v]),
      [1, 3, 5, 100],
      [1, 1, 1, 0],
    )
    expect(fitted[0]).toBeCloseTo(1)
    expect(fitted[1]).toBeCloseTo(2)
  })
})

it('a sphere is found again among points that are not on it', () => {
  const on = Array.from({ length: 60 }, (_, i): Vec3 => {
    const [t, f] = [0.2 + i * 0.04, i * 2.4]
    return [
      0.03 + 0.021 * Math.sin(t) * Math.cos(f),
      1.2 + 0.021 * Math.cos(t),
      0.021 * Math.sin(t) * Math.sin(f),
    ]
  })
  const off: readonly Vec3[] = [
    [0.03, 1.23, 0.005],
    [0.055, 1.2, 0.004],
  ]
  const { centre, radius } = fitSphere([...on, ...off], 0.001, 10)
  expect(radius).toBeCloseTo(0.021, 9)
  expect(centre[0]).toBeCloseTo(0.03, 9)
})

describe('soft limits', () => {
  it('leave the middle alone, never pass the ends and never fall', () => {
    fc.assert(
      fc.property(number(-100, 100), number(0, 5), (value, more) => {
        const y = softClamp(value, -12, 28, 4)
        expect(y).toBeGreaterThanOrEqual(-12)
        expect(y).toBeLessThanOrEqual(28)
        expect(softClamp(value + more, -12, 28, 4)).toBeGreaterThanOrEqual(y)
        if (value > -8 && value < 24) expect(y).toBe(value)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('have no kink', () => {
    const h = 1e-6
    for (let v = -20; v < 40; v += 0.13) {
      const slope = (x: number): number => (softClamp(x + h, -12, 28, 4) - softClamp(x, -12, 28, 4)) / h
      expect(Math.abs(slope(v + 1e-3) - slope(v))).toBeLessThan(1e-2)
    }
  })

  it('take the smaller or the larger with a round corner', () => {
    const rounded = (round: (corner: Float64Array) => void) => (a: number, b: number, width: number) => {
      const corner = Float64Array.of(a, b, width)
      round(corner)
      return corner[0]
    }
    const [smaller, larger] = [rounded(softMinIn), rounded(softMaxIn)]
    expect(smaller(1, 9, 2)).toBe(1)
    expect(smaller(3, 3, 2)).toBeCloseTo(2.5)
    expect(larger(5, 0, 2)).toBeCloseTo(5)
    expect(larger(-5, 0, 2)).toBeCloseTo(0)
    expect(larger(0, 0, 2)).toBeCloseTo(0.5)
  })

  it('ease from rest to rest', () => {
    expect(smootherstep(-1)).toBe(0)
    expect(smootherstep(0.5)).toBeCloseTo(0.5)
    expect(smootherstep(2)).toBe(1)
    expect(smootherstep(1e-4)).toBeLessThan(1e-10)
  })
})
