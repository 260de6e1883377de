/** Steps of the Adam method (Kingma and Ba 2015, arXiv:1412.6980) with its own memory. */
export function adam(size: number): (values: Float64Array, slope: Float64Array, rate: number) => void {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  let step = 0
  return (values, slope, rate) => {
    step++
    const a = 1 - 0.9 ** step
    const b = 1 - 0.98 ** step
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!
      square[i] = 0.98 * square[i]! + 0.02 * slope[i]! * slope[i]!
      values[i]! -= (rate * (mean[i]! / a)) / (Math.sqrt(square[i]! / b) + 1e-9)
    }
  }
}
