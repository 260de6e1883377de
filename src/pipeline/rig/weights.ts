/**
 * Skin weights as bytes. Each row sums to exactly 255 (largest remainders take what rounding leaves), and slots without
 * weight point at joint 0, as validators ask.
 * @param joints  n × 4 joint numbers
 * @param weights n × 4, each row summing to 1
 * @throws {RangeError} for a row with a negative or non-finite weight, or whose sum is off by more than 1e-3
 */
export function quantiseWeights(
  joints: Uint8Array,
  weights: Float32Array,
): { readonly joints: Uint8Array; readonly weights: Uint8Array } {
  const outJoints = new Uint8Array(joints.length)
  const outWeights = new Uint8Array(weights.length)
  for (let row = 0; row < weights.length; row += 4) {
    const exact = Array.from(weights.subarray(row, row + 4))
    const sum = exact.reduce((total, value) => total + value, 0)
    if (!exact.every((value) => value >= 0) || !(Math.abs(sum - 1) <= 1e-3))
      throw new RangeError(
        `rig/weights: weights [${exact.join(', ')}] of vertex ${row / 4} must be ≥ 0 and sum to 1.`,
      )
    const scaled = exact.map((value) => (value / sum) * 255)
    const bytes = scaled.map(Math.floor)
    const order = [0, 1, 2, 3].sort((a, b) => scaled[b]! - bytes[b]! - (scaled[a]! - bytes[a]!) || a - b)
    const missing = 255 - bytes.reduce((total, value) => total + value, 0)
    for (let k = 0; k < missing; k++) bytes[order[k]!]!++
    for (let k = 0; k < 4; k++) {
      outWeights[row + k] = bytes[k]!
      outJoints[row + k] = bytes[k]! > 0 ? joints[row + k]! : 0
    }
  }
  return { joints: outJoints, weights: outWeights }
}
