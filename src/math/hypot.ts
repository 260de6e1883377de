/**
 * Root of the sum of squares, scaled by the largest and added up with Kahan's compensation, so that nothing overflows and
 * the last bits are the same on every machine: `Math.hypot` promises neither, and makes an array on every call.
 */
export function hypot3(x: number, y: number, z: number): number {
  _given[0] = x
  _given[1] = y
  _given[2] = z
  writeLength(_given)
  return lengthOf[0]!
}

const _given = [0.5, 0.5, 0.5] as [number, number, number]

/** Where `writeLength` writes: a number handed over in an array makes no object, one handed back by a function may. */
export const lengthOf = new Float64Array(1)

/** `hypot3` of a vector, into `lengthOf`. */
export function writeLength(p: readonly [number, number, number]): void {
  const a = Math.abs(p[0])
  const b = Math.abs(p[1])
  const c = Math.abs(p[2])
  const largest = Math.max(a, b, c)
  if (largest === 0) {
    lengthOf[0] = 0
    return
  }
  const u = a / largest
  const v = b / largest
  const w = c / largest
  let sum = u * u
  const second = v * v
  const two = sum + second
  const lost = two - sum - second
  sum = two + (w * w - lost)
  lengthOf[0] = Math.sqrt(sum) * largest
}

/** `hypot3` of four numbers. */
export function hypot4(x: number, y: number, z: number, w: number): number {
  const a = Math.abs(x)
  const b = Math.abs(y)
  const c = Math.abs(z)
  const d = Math.abs(w)
  const largest = Math.max(a, b, c, d)
  if (largest === 0) return 0
  let sum = (a / largest) * (a / largest)
  let term = (b / largest) * (b / largest)
  let next = sum + term
  let lost = next - sum - term
  sum = next
  term = (c / largest) * (c / largest) - lost
  next = sum + term
  lost = next - sum - term
  sum = next
  term = (d / largest) * (d / largest) - lost
  return Math.sqrt(sum + term) * largest
}
