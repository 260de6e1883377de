import { describe, expect, it } from 'vitest'
import { cardinal } from '../../../src/pipeline/muscles/cardinal'

describe('cardinal', () => {
  it.each([2, 3, 5, 9])('passes through its %i stations', (count) => {
    const spline = cardinal(count)
    for (let k = 0; k < count; k++)
      spline.value(k).forEach((w, i) => expect(w).toBeCloseTo(i === k ? 1 : 0, 12))
  })

  it.each([2, 4, 8])('reproduces straight lines and keeps the sum 1 with %i stations', (count) => {
    const spline = cardinal(count)
    for (let t = 0; t <= count - 1; t += 0.17) {
      const w = spline.value(t)
      expect(w.reduce((s, x) => s + x, 0)).toBeCloseTo(1, 12)
      expect(w.reduce((s, x, i) => s + x * (3 * i - 2), 0)).toBeCloseTo(3 * t - 2, 10)
    }
  })

  it('has the slope of its value', () => {
    const spline = cardinal(6)
    for (let t = 0.05; t < 4.9; t += 0.31) {
      const [a, b, slope] = [spline.value(t - 1e-5), spline.value(t + 1e-5), spline.slope(t)]
      slope.forEach((x, i) => expect(x).toBeCloseTo((b[i]! - a[i]!) / 2e-5, 5))
    }
  })

  it('bends without a jump at the stations', () => {
    const spline = cardinal(6)
    for (let k = 1; k < 5; k++) {
      const [a, b] = [spline.slope(k - 1e-7), spline.slope(k + 1e-7)]
      a.forEach((x, i) => expect(x).toBeCloseTo(b[i]!, 5))
    }
  })

  it('needs two stations', () => {
    expect(() => cardinal(1)).toThrow(/two or more/)
  })
})
