import type { Matrix4 } from 'three'
import type { MergedMesh } from './mergeStructures'

/**
 * Places every vertex of a merged mesh as the skin does on the graphics card (linear blend), on the processor: what rays
 * and labels need.
 *
 * @param skins  for each joint its world matrix times its inverse bind matrix
 * @param out    n × 3, overwritten [m]
 */
export function posedPositions(mesh: MergedMesh, skins: readonly Matrix4[], out: Float32Array): void {
  const { positions, joints, weights } = mesh
  const count = positions.length / 3
  for (let v = 0; v < count; v++) posePoint(positions, joints, weights, v, skins, out, v * 3)
}

/** The same for one vertex `v`; writes three numbers from `out[at]`. */
export function posePoint(
  positions: Float32Array,
  joints: Uint8Array,
  weights: Float32Array,
  v: number,
  skins: readonly Matrix4[],
  out: Float32Array | number[],
  at: number,
): void {
  const x = positions[v * 3] ?? 0
  const y = positions[v * 3 + 1] ?? 0
  const z = positions[v * 3 + 2] ?? 0
  let px = 0
  let py = 0
  let pz = 0
  for (let k = v * 4; k < v * 4 + 4; k++) {
    const weight = weights[k] ?? 0
    if (weight === 0) continue
    const m = skins[joints[k] ?? 0]?.elements
    if (!m) continue
    px += weight * (m[0] * x + m[4] * y + m[8] * z + m[12])
    py += weight * (m[1] * x + m[5] * y + m[9] * z + m[13])
    pz += weight * (m[2] * x + m[6] * y + m[10] * z + m[14])
  }
  out[at] = px
  out[at + 1] = py
  out[at + 2] = pz
}
