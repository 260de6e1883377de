import { MeshoptEncoder } from 'meshoptimizer/encoder'
import type { MusclePart, Part } from '../part'

/**
 * The same part with triangles and vertices put in the order that compresses and draws best; vertices that no triangle
 * uses are dropped. Needs `MeshoptEncoder.ready` to have resolved. Deterministic.
 */
export function reorderPart(part: Part): Part {
  const indices = part.mesh.indices.slice()
  const [remap, count] = MeshoptEncoder.reorderMesh(indices, true, true)
  const move = <A extends Float32Array | Uint8Array>(source: A, out: A, size: number): A => {
    for (let from = 0; from < remap.length; from++) {
      const to = remap[from]!
      if (to === 0xffffffff) continue
      for (let k = 0; k < size; k++) out[to * size + k] = source[from * size + k]!
    }
    return out
  }
  const mesh = { positions: move(part.mesh.positions, new Float32Array(count * 3), 3), indices }
  if ('joint' in part) return { ...part, mesh }
  const joints = move(part.joints, new Uint8Array(count * 4), 4)
  const weights = move(part.weights, new Float32Array(count * 4), 4)
  if (part.kind === 'attachment') return { ...part, mesh, joints, weights }
  const muscle: MusclePart = {
    ...part,
    mesh,
    uv: move(part.uv, new Float32Array(count * 2), 2),
    tendon: move(part.tendon, new Float32Array(count), 1),
    joints,
    weights,
    morphs: part.morphs.map((morph) => ({
      ...morph,
      offsets: move(morph.offsets, new Float32Array(count * 3), 3),
    })),
  }
  return muscle
}
