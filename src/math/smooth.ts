/**
 * Limits a value smoothly: the value itself well inside [lo, hi], bending over within `margin` of either end, which it
 * nears but never passes. Rising and infinitely smooth but for the joints, where value and slope are continuous.
 *
 * @param margin  > 0 and at most half of hi − lo
 */
export function softClamp(value: number, lo: number, hi: number, margin: number): number {
  if (value > hi - margin) return hi - margin + margin * Math.tanh((value - hi + margin) / margin)
  if (value < lo + margin) return lo + margin - margin * Math.tanh((lo + margin - value) / margin)
  return value
}

/** Quintic ease from 0 to 1 with no speed and no acceleration at either end; constant outside. */
export function smootherstep(t: number): number {
  if (t <= 0) return 0
  if (t >= 1) return 1
  return t * t * t * (t * (6 * t - 15) + 10)
}

/** Smaller of two values, rounded off where they cross: lower than the true minimum by at most `width`/4. Differentiable. */
export function softMin(a: number, b: number, width: number): number {
  const h = Math.max(0, width - Math.abs(a - b))
  return Math.min(a, b) - (h * h) / (4 * width)
}

/** Positive part of a value with a rounded corner: 0 below −width, the value above +width. Differentiable. */
export function softPositive(value: number, width: number): number {
  return -softMin(-value, 0, 2 * width)
}
