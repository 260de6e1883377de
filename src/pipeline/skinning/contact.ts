import type { BoneField } from './boneField'
import { heightNow, type Cover, type Underlay } from './underlay'

/** Distance within which a vertex is watched [mm]. */
const NEARBY = 9

/** Inverse rigid motion of one joint, 3 × 4, translation in mm. */
export function inverseOf(matrices: Float64Array, joint: number): Float64Array {
  const m = matrices.subarray(12 * joint, 12 * joint + 12)
  const out = new Float64Array(12)
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) out[4 * r + c] = m[4 * c + r]!
    out[4 * r + 3] = -1000 * (m[r]! * m[3]! + m[4 + r]! * m[7]! + m[8 + r]! * m[11]!)
  }
  return out
}

/** Vertices near enough to an obstacle to meet it within the next rounds. */
export function nearby(field: BoneField, back: Float64Array, posed: Float64Array): readonly number[] {
  const out: number[] = []
  for (let n = 0; n < posed.length / 3; n++) {
    const [x, y, z] = [posed[3 * n]!, posed[3 * n + 1]!, posed[3 * n + 2]!]
    const lx = back[0]! * x + back[1]! * y + back[2]! * z + back[3]!
    const ly = back[4]! * x + back[5]! * y + back[6]! * z + back[7]!
    const lz = back[8]! * x + back[9]! * y + back[10]! * z + back[11]!
    if (1000 * field.read(lx / 1000, ly / 1000, lz / 1000) < NEARBY) out.push(n)
  }
  return out
}

/** Penalty on vertices nearer to an obstacle than their limit; adds its slope to `pull`. */
export function pushOut(
  field: BoneField,
  back: Float64Array,
  limits: Float64Array,
  near: readonly number[],
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  let energy = 0
  for (const n of near) {
    const x = posed[3 * n]!
    const y = posed[3 * n + 1]!
    const z = posed[3 * n + 2]!
    const lx = back[0]! * x + back[1]! * y + back[2]! * z + back[3]!
    const ly = back[4]! * x + back[5]! * y + back[6]! * z + back[7]!
    const lz = back[8]! * x + back[9]! * y + back[10]! * z + back[11]!
    const miss = limits[n]! - 1000 * field.read(lx / 1000, ly / 1000, lz / 1000)
    if (miss <= 0) continue
    // The square keeps clearances, the fourth power the few vertices that would sink deep.
    energy += miss * miss + 0.25 * miss ** 4
    const s = -strength * (2 * miss + miss ** 3)
    const { gx, gy, gz } = field
    pull[3 * n]! += s * (back[0]! * gx + back[4]! * gy + back[8]! * gz)
    pull[3 * n + 1]! += s * (back[1]! * gx + back[5]! * gy + back[9]! * gz)
    pull[3 * n + 2]! += s * (back[2]! * gx + back[6]! * gy + back[10]! * gz)
  }
  return energy
}

/** Penalty on points of the muscles below that come nearer to the face over them than `gap` [mm], or out of it. */
export function keepCovered(
  underlay: Underlay,
  covers: readonly Cover[],
  pose: number,
  gap: number,
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  const up = underlay.ups[pose]!
  let energy = 0
  for (const cover of covers) {
    const { point, corners, shares } = cover
    const miss = Math.min(gap, underlay.depths[point]!) - heightNow(cover, underlay, pose, posed)
    if (miss <= 0) continue
    energy += miss * miss + 0.25 * miss ** 4
    const s = -strength * (2 * miss + miss ** 3)
    for (let c = 0; c < 3; c++)
      for (let k = 0; k < 3; k++) pull[3 * corners[c]! + k]! += s * shares[c]! * up[3 * point + k]!
  }
  return energy
}
