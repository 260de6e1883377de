import { surfaceReport } from '../inspect/surface'
import type { MusclePart } from '../part'
import type { BoneField } from './boneField'
import type { SkinGrid } from './problem'

/** Share of the length at either end over which a muscle does not thicken: it stays on its bones. */
const ENDS = 0.15
/** Passes of smoothing: creases at rest would tear. */
const PASSES = 4

/**
 * What thickening adds to each vertex [m]: the belly grows along its thickness, away from the bone that it lies on (on
 * both sides where it lies between two), its ends and tendons not at all. Scaled so that, to first order, once this makes
 * the volume double.
 *
 * @param fields signed distances to the bones, at rest
 */
export function growthOf(
  part: MusclePart,
  grids: readonly SkinGrid[],
  fields: readonly BoneField[],
): Float64Array {
  const rest = Float64Array.from(part.mesh.positions)
  let growth = new Float64Array(rest.length)
  const clearance = (v: number): number =>
    Math.min(...fields.map((field) => field.read(rest[3 * v]!, rest[3 * v + 1]!, rest[3 * v + 2]!)))
  for (const { front, back, us } of grids)
    front.forEach((row, i) =>
      row.forEach((f, j) => {
        const b = back[i]![j]!
        if (f === b) return
        const belly = rise(us[i]! / ENDS) * rise((1 - us[i]!) / ENDS) * (1 - part.tendon[f]!)
        const through = [0, 1, 2].map((k) => rest[3 * f + k]! - rest[3 * b + k]!)
        const thickness = Math.max(1e-4, Math.hypot(...through))
        // 1 where the front face lies on the bone, −1 where the back face does, 0 between or far from both.
        const deep = Math.max(-1, Math.min(1, (clearance(b) - clearance(f)) / thickness))
        through.forEach((d, k) => {
          growth[3 * f + k] = (belly * d * (1 - deep)) / 2
          growth[3 * b + k] = (belly * d * (-1 - deep)) / 2
        })
      }),
    )
  for (let pass = 0; pass < PASSES; pass++) growth = smoothed(growth, grids)
  const { volume } = surfaceReport(rest, part.mesh.indices)
  const step = 0.1
  const grown = surfaceReport(
    rest.map((value, i) => value + step * growth[i]!),
    part.mesh.indices,
  )
  const gain = Math.max(0.3, (grown.volume / volume - 1) / step)
  return growth.map((value) => value / gain)
}

/** Half of each vertex, half of the mean of its four neighbours on the same face; rims and ends stay. */
function smoothed(growth: Float64Array, grids: readonly SkinGrid[]): Float64Array<ArrayBuffer> {
  const out = Float64Array.from(growth)
  for (const { front, back } of grids)
    for (const face of [front, back])
      for (let i = 1; i < face.length - 1; i++)
        for (let j = 1; j < face[i]!.length - 1; j++) {
          const v = face[i]![j]!
          const around = [face[i - 1]![j]!, face[i + 1]![j]!, face[i]![j - 1]!, face[i]![j + 1]!]
          for (let k = 0; k < 3; k++)
            out[3 * v + k] =
              growth[3 * v + k]! / 2 + around.reduce((sum, n) => sum + growth[3 * n + k]!, 0) / 8
        }
  return out
}

/** 0 to 1 smoothly, 1 beyond. */
const rise = (t: number): number => {
  const c = Math.min(1, Math.max(0, t))
  return c * c * (3 - 2 * c)
}
