/**
 * Small dense linear algebra, row-major in flat arrays, for systems of a dozen unknowns: the closed chain's and the fits'.
 */

/**
 * Solves A·x = b in place by Gaussian elimination with partial pivoting.
 *
 * @param a  n × n matrix, row-major; destroyed
 * @param b  right-hand side, n numbers; holds x afterwards
 * @param n  number of unknowns
 * @returns  false when a pivot vanishes (A is singular to working precision); b is then meaningless
 */
export function solveInPlace(a: Float64Array, b: Float64Array, n: number): boolean {
  for (let column = 0; column < n; column++) {
    let pivot = column
    let largest = Math.abs(a[column * n + column]!)
    for (let row = column + 1; row < n; row++) {
      const size = Math.abs(a[row * n + column]!)
      if (size > largest) {
        largest = size
        pivot = row
      }
    }
    if (!(largest > 1e-300)) return false
    if (pivot !== column) {
      for (let k = column; k < n; k++) {
        const held = a[column * n + k]!
        a[column * n + k] = a[pivot * n + k]!
        a[pivot * n + k] = held
      }
      const held = b[column]!
      b[column] = b[pivot]!
      b[pivot] = held
    }
    const inverse = 1 / a[column * n + column]!
    for (let row = column + 1; row < n; row++) {
      const factor = a[row * n + column]! * inverse
      if (factor === 0) continue
      for (let k = column + 1; k < n; k++) a[row * n + k]! -= factor * a[column * n + k]!
      b[row]! -= factor * b[column]!
    }
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = b[row]!
    for (let k = row + 1; k < n; k++) sum -= a[row * n + k]! * b[k]!
    b[row] = sum / a[row * n + row]!
  }
  return true
}

/**
 * Least-squares solution of rows · x ≈ values, by the normal equations with weights and an optional ridge.
 *
 * @param rows     m rows of n coefficients
 * @param values   m right-hand sides
 * @param weights  m weights; all 1 when left out
 * @param ridge    added to the diagonal, to keep near-singular systems quiet
 * @throws {RangeError} when the normal matrix is singular
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  values: readonly number[],
  weights?: readonly number[],
  ridge = 0,
): readonly number[] {
  const n = rows[0]?.length ?? 0
  const a = new Float64Array(n * n)
  const b = new Float64Array(n)
  rows.forEach((row, i) => {
    const w = weights ? weights[i]! : 1
    for (let j = 0; j < n; j++) {
      b[j]! += w * row[j]! * values[i]!
      for (let k = 0; k < n; k++) a[j * n + k]! += w * row[j]! * row[k]!
    }
  })
  for (let j = 0; j < n; j++) a[j * n + j]! += ridge
  if (!solveInPlace(a, b, n))
    throw new RangeError('math/linear: the least-squares system is singular; the data do not determine it.')
  return [...b]
}
