import type { Matrix4 } from 'three'
import { MORPH_SLOTS, type MergedMesh } from './mergeStructures'

/** What places vertices. */
export interface MeshPose {
  /** For each joint its world matrix times its inverse bind matrix. */
  readonly skins: readonly Matrix4[]
  /** `MORPH_SLOTS` numbers a structure: weights of its morphs, the rest unused. */
  readonly morphWeights: Float32Array
}

/**
 * Places every vertex of a merged mesh as morphs and skin do on the graphics card (linear blend), on the processor: what
 * rays and labels need.
 *
 * @param out    n × 3, overwritten [m]
 */
export function posedPositions(mesh: MergedMesh, pose: MeshPose, out: Float32Array): void {
  const count = mesh.positions.length / 3
  for (let v = 0; v < count; v++) posePoint(mesh, v, pose, out, v * 3)
}

/** The same for one vertex `v`; writes three numbers from `out[at]`. */
export function posePoint(
  { positions, joints, weights, morphs, structure }: MergedMesh,
  v: number,
  { skins, morphWeights }: MeshPose,
  out: Float32Array | number[],
  at: number,
): void {
  let x = positions[v * 3] ?? 0
  let y = positions[v * 3 + 1] ?? 0
  let z = positions[v * 3 + 2] ?? 0
  for (let k = 0; k < morphs.length; k++) {
    const weight = morphWeights[MORPH_SLOTS * (structure[v] ?? 0) + k] ?? 0
    const offsets = morphs[k]
    if (weight === 0 || !offsets) continue
    x += weight * (offsets[v * 3] ?? 0)
    y += weight * (offsets[v * 3 + 1] ?? 0)
    z += weight * (offsets[v * 3 + 2] ?? 0)
  }
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
