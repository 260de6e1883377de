// A number handed from function to function is an object wherever the engine does not make one piece of the two, and whether
// it does depends on its mood. What runs in a frame therefore hands over an array.

const _range = new Float64Array(4)

/**
 * Limits a value smoothly: the value itself well inside [lo, hi], bending over within `margin` of either end, which it
 * nears but never passes. Rising and infinitely smooth but for the joints, where value and slope are continuous.
 *
 * @param margin  > 0 and at most half of hi − lo
 */
export function softClamp(value: number, lo: number, hi: number, margin: number): number {
  _range[0] = value
  _range[1] = lo
  _range[2] = hi
  _range[3] = margin
  softClampIn(_range)
  return _range[0]
}

/** `softClamp` in place. @param range  value, lo, hi, margin */
export function softClampIn(range: Float64Array): void {
  const margin = range[3]!
  const above = range[0]! - (range[2]! - margin)
  const below = range[1]! + margin - range[0]!
  if (above > 0) range[0] = range[2]! - margin + margin * Math.tanh(above / margin)
  else if (below > 0) range[0] = range[1]! + margin - margin * Math.tanh(below / margin)
}

/** Quintic ease from 0 to 1 with no speed and no acceleration at either end; constant outside. */
export function smootherstep(t: number): number {
  if (t <= 0) return 0
  if (t >= 1) return 1
  return t * t * t * (t * (6 * t - 15) + 10)
}

/**
 * Smaller of two values, rounded off where they cross: lower than the true minimum by at most `width`/4. Differentiable.
 *
 * @param corner  first value, which becomes the result, second value, width
 */
export function softMinIn(corner: Float64Array): void {
  const h = Math.max(0, corner[2]! - Math.abs(corner[0]! - corner[1]!))
  corner[0] = Math.min(corner[0]!, corner[1]!) - (h * h) / (4 * corner[2]!)
}

/** Larger of two values, rounded off likewise: higher than the true maximum by at most `width`/4. @param corner as `softMinIn` */
export function softMaxIn(corner: Float64Array): void {
  const h = Math.max(0, corner[2]! - Math.abs(corner[0]! - corner[1]!))
  corner[0] = Math.max(corner[0]!, corner[1]!) + (h * h) / (4 * corner[2]!)
}
