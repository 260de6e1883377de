import { solveInPlace } from '../../math/linear'

/** Keeps drivers small where the poses do not tell features apart. */
const RIDGE = 1e-2

/**
 * Weights of the features whose sum comes nearest to a value in every pose (ridge regression): how a morph is driven.
 *
 * @param features for each pose its features, 0 at rest
 * @param values   wanted value in each pose
 */
export function regress(features: readonly Float64Array[], values: ArrayLike<number>): Float64Array {
  const n = features[0]?.length ?? 0
  const a = new Float64Array(n * n)
  const b = new Float64Array(n)
  features.forEach((row, p) => {
    for (let i = 0; i < n; i++) {
      b[i]! += row[i]! * values[p]!
      for (let j = 0; j < n; j++) a[i * n + j]! += row[i]! * row[j]!
    }
  })
  for (let i = 0; i < n; i++) a[i * n + i]! += RIDGE
  solveInPlace(a, b, n)
  return b
}

/** What drivers make of the features of a pose. */
export function driven(drivers: ArrayLike<number>, features: Float64Array): number {
  let sum = 0
  for (let f = 0; f < features.length; f++) sum += drivers[f]! * features[f]!
  return sum
}
