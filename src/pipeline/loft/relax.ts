import type { Field } from '../field/primitives'
import type { IndexedMesh } from '../part'

/**
 * Evens out the triangles of a thinned surface: every vertex slides towards the mean of its neighbours along the surface and is
 * put back on the field's zero. Thinning leaves slivers, whose slanted vertex normals show as patches in the light.
 *
 * @param field   distance [m] whose zero is the surface
 * @param rounds  about four
 * @param share   of the way to the mean that is gone in a round
 */
export function relaxOnField(mesh: IndexedMesh, field: Field, rounds = 4, share = 0.4): IndexedMesh {
  const { indices } = mesh
  const p = Float64Array.from(mesh.positions)
  const neighbours = Array.from({ length: p.length / 3 }, () => new Set<number>())
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      neighbours[indices[t + k]!]!.add(indices[t + ((k + 1) % 3)]!)
      neighbours[indices[t + ((k + 1) % 3)]!]!.add(indices[t + k]!)
    }
  for (let round = 0; round < rounds; round++) {
    const before = p.slice()
    neighbours.forEach((around, v) => {
      const own = [before[3 * v]!, before[3 * v + 1]!, before[3 * v + 2]!] as const
      const n = gradient(field, own)
      const d: [number, number, number] = [0, 0, 0]
      for (const o of around)
        for (const k of [0, 1, 2] as const) d[k] += (share * (before[3 * o + k]! - own[k])) / around.size
      const across = d[0] * n[0] + d[1] * n[1] + d[2] * n[2]
      const moved = own.map((x, k) => x + d[k]! - across * n[k]!) as [number, number, number]
      const height = field(...moved)
      const m = gradient(field, moved)
      for (const k of [0, 1, 2] as const) p[3 * v + k] = moved[k] - height * m[k]
    })
  }
  return { positions: Float32Array.from(p), indices }
}

/** Unit gradient of a field by central differences over a tenth of a millimetre. */
function gradient(
  field: Field,
  [x, y, z]: readonly [number, number, number],
): readonly [number, number, number] {
  const h = 1e-4
  const g = [
    field(x + h, y, z) - field(x - h, y, z),
    field(x, y + h, z) - field(x, y - h, z),
    field(x, y, z + h) - field(x, y, z - h),
  ] as const
  const length = Math.hypot(...g) || 1
  return [g[0] / length, g[1] / length, g[2] / length]
}
