/** Weights of `count` control values at places from 0 to 1: cubic B-spline that holds the end values at the ends. */
export function splineBasis(count: number, places: ArrayLike<number>): readonly Float64Array[] {
  const degree = Math.min(3, count - 1)
  const spans = count - degree
  const knot = (i: number): number => Math.min(1, Math.max(0, (i - degree) / spans))
  return Array.from(places, (place) => {
    const t = Math.min(1, Math.max(0, place))
    const span = Math.min(spans - 1, Math.floor(t * spans)) + degree
    const out = new Float64Array(count)
    const basis = [1]
    // Cox–de Boor: the degree + 1 functions that do not vanish on the span.
    for (let d = 1; d <= degree; d++) {
      let saved = 0
      for (let r = 0; r < d; r++) {
        const right = knot(span + r + 1) - t
        const left = t - knot(span + 1 - d + r)
        const part = basis[r]! / (right + left)
        basis[r] = saved + right * part
        saved = left * part
      }
      basis[d] = saved
    }
    for (let r = 0; r <= degree; r++) out[span - degree + r] = basis[r]!
    return out
  })
}
