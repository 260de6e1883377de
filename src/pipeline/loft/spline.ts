/**
 * Natural cubic spline through values at the knots 0, 1 … n − 1, as weights: the value at `u` is the scalar product of
 * `splineWeights(n)(u)` with the n values. The weights depend on n alone, so that every column of a station table is
 * interpolated by the same cheap sums.
 *
 * @param count  number of knots, at least 2
 * @returns      function from u (clamped to 0 … n − 1) to n weights that sum to 1; the array is new on each call
 */
export function splineWeights(count: number): (u: number) => Float64Array {
  const curvature = secondDerivatives(count)
  return (u) => {
    const weights = new Float64Array(count)
    const clamped = Math.min(Math.max(u, 0), count - 1)
    const i = Math.min(Math.floor(clamped), count - 2)
    const t = clamped - i
    const s = 1 - t
    weights[i] = s
    weights[i + 1] = t
    const left = (s * s * s - s) / 6
    const right = (t * t * t - t) / 6
    const rowL = curvature[i]!
    const rowR = curvature[i + 1]!
    for (let j = 0; j < count; j++) weights[j] = weights[j]! + left * rowL[j]! + right * rowR[j]!
    return weights
  }
}

/** Rows of the matrix that takes knot values to the natural spline's second derivatives at the knots. */
function secondDerivatives(count: number): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(count))
  const inner = count - 2
  if (inner < 1) return rows
  // m[i−1] + 4 m[i] + m[i+1] = 6 (y[i−1] − 2 y[i] + y[i+1]), solved for all unit vectors y at once (Thomas)
  const pivot = new Float64Array(inner)
  for (let k = 0; k < inner; k++) {
    const row = rows[k + 1]!
    row[k] = 6
    row[k + 1] = -12
    row[k + 2] = 6
    pivot[k] = k === 0 ? 4 : 4 - 1 / pivot[k - 1]!
    if (k > 0) for (let j = 0; j < count; j++) row[j] = row[j]! - rows[k]![j]! / pivot[k - 1]!
  }
  for (let k = inner - 1; k >= 0; k--) {
    const row = rows[k + 1]!
    const next = rows[k + 2]!
    for (let j = 0; j < count; j++) row[j] = (row[j]! - (k < inner - 1 ? next[j]! : 0)) / pivot[k]!
  }
  return rows
}
