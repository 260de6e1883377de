/**
 * Cuts the scan of a muscle with several slips into one part a slip: a harmonic function takes the slip's number on
 * each tip and runs through the numbers along the common attachment; what lies nearest to a number is that slip's.
 */
import type { Vec3 } from '../../src/math/vec3'
import type { Near } from './musclesHint'
import { harmonic, type ScanMm } from './musclesInit'

/**
 * @param tips      free ends of the slips [mm], in order
 * @param radius    reach of a tip [mm]
 * @param attached  whether a point lies on the common attachment
 * @param heights   y [mm] at which each slip reaches the attachment, falling
 * @returns         slip number → (scan → which triangles are its own)
 */
export function slips(
  tips: readonly Vec3[],
  radius: number,
  attached: (p: Vec3, near: Near) => boolean,
  heights: readonly number[],
) {
  const known = new WeakMap<ScanMm, Float64Array>()
  const numbers = (scan: ScanMm, near: Near): Float64Array => {
    let w = known.get(scan)
    if (!w) {
      const fixed = Float64Array.from(scan.points, (p) => {
        const tip = tips.findIndex((t) => Math.hypot(p[0] - t[0], p[1] - t[1], p[2] - t[2]) < radius)
        if (tip >= 0) return tip
        return attached(p, near) ? numberAt(heights, p[1]) : NaN
      })
      known.set(scan, (w = harmonic(scan, fixed)))
    }
    return w
  }
  return (slip: number) =>
    (scan: ScanMm, near: Near) =>
    ([a, b, c]: readonly [number, number, number]): boolean => {
      const w = numbers(scan, near)
      const mean = (w[a]! + w[b]! + w[c]!) / 3
      return (slip === 0 || mean > slip - 0.5) && (slip === tips.length - 1 || mean < slip + 0.5)
    }
}

/** Slip number at a height: linear between the slips' heights. */
function numberAt(heights: readonly number[], y: number): number {
  if (y >= heights[0]!) return 0
  for (let k = 0; k + 1 < heights.length; k++) {
    const [high, low] = [heights[k]!, heights[k + 1]!]
    if (y >= low) return k + (high - y) / (high - low)
  }
  return heights.length - 1
}
