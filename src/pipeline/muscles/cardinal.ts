/**
 * Natural cubic spline through stations at 0, 1, …, n − 1, in cardinal form: the value (or slope) at t is a weighted sum
 * of the station values. The weights depend on t alone, so a fit of station values is linear.
 */
export interface Cardinal {
  readonly count: number
  /** Weights of the n stations for the value at t (0 to n − 1). */
  value(t: number): Float64Array
  /** Weights of the n stations for the derivative at t. */
  slope(t: number): Float64Array
}

/**
 * Prepares the spline for `count` stations (2 gives a straight line).
 * @throws {RangeError} for fewer than two stations
 */
export function cardinal(count: number): Cardinal {
  if (count < 2)
    throw new RangeError(`pipeline/muscles/cardinal: ${count} stations; a spline needs two or more.`)
  const bend = secondDerivatives(count)
  const place = (t: number): readonly [number, number] => {
    const k = Math.min(count - 2, Math.max(0, Math.floor(t)))
    return [k, t - k]
  }
  return {
    count,
    value(t) {
      const [k, b] = place(t)
      const a = 1 - b
      const w = new Float64Array(count)
      const [ca, cb] = [(a ** 3 - a) / 6, (b ** 3 - b) / 6]
      for (let i = 0; i < count; i++) w[i] = ca * bend[k]![i]! + cb * bend[k + 1]![i]!
      w[k]! += a
      w[k + 1]! += b
      return w
    },
    slope(t) {
      const [k, b] = place(t)
      const a = 1 - b
      const w = new Float64Array(count)
      const [ca, cb] = [-(3 * a * a - 1) / 6, (3 * b * b - 1) / 6]
      for (let i = 0; i < count; i++) w[i] = ca * bend[k]![i]! + cb * bend[k + 1]![i]!
      w[k]! -= 1
      w[k + 1]! += 1
      return w
    },
  }
}

/** Row k: the second derivative at station k as weights of the station values (zero at both ends). */
function secondDerivatives(count: number): Float64Array[] {
  const rows = Array.from({ length: count }, () => new Float64Array(count))
  const inner = count - 2
  if (inner < 1) return rows
  // Thomas algorithm on m[k−1] + 4 m[k] + m[k+1] = 6 (y[k−1] − 2 y[k] + y[k+1]), all right-hand sides at once.
  const c = new Float64Array(inner)
  for (let k = 0; k < inner; k++) {
    const row = rows[k + 1]!
    row[k]! += 6
    row[k + 1]! -= 12
    row[k + 2]! += 6
    const pivot = 4 - (k > 0 ? c[k - 1]! : 0)
    c[k] = 1 / pivot
    const before = rows[k]!
    for (let i = 0; i < count; i++) row[i] = (row[i]! - (k > 0 ? before[i]! : 0)) / pivot
  }
  for (let k = inner - 2; k >= 0; k--) {
    const row = rows[k + 1]!
    const after = rows[k + 2]!
    for (let i = 0; i < count; i++) row[i]! -= c[k]! * after[i]!
  }
  return rows
}
