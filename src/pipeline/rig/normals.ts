import type { IndexedMesh } from '../part'

/**
 * Smooth vertex normals, faces weighted by their angle at the vertex (Thürmer and Wüthrich 1998,
 * doi:10.1080/10867651.1998.10487487). Vertices at the same place share one normal, so texture seams do not show.
 * @returns n × 3 unit vectors in the mesh's frame, outward; +Y for a vertex without a proper face
 */
export function vertexNormals(mesh: IndexedMesh): Float32Array {
  const { positions: p, indices } = mesh
  const shared = coincident(p)
  const sums = new Float64Array(p.length)
  for (let t = 0; t < indices.length; t += 3) {
    const corner = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const
    const [nx, ny, nz] = faceNormal(p, corner)
    for (let k = 0; k < 3; k++) {
      const at = 3 * shared[corner[k]!]!
      const weight = cornerAngle(p, corner[k]!, corner[(k + 1) % 3]!, corner[(k + 2) % 3]!)
      sums[at] = sums[at]! + nx * weight
      sums[at + 1] = sums[at + 1]! + ny * weight
      sums[at + 2] = sums[at + 2]! + nz * weight
    }
  }
  const normals = new Float32Array(p.length)
  for (let i = 0; i < p.length / 3; i++) {
    const at = 3 * shared[i]!
    const length = Math.hypot(sums[at]!, sums[at + 1]!, sums[at + 2]!)
    if (length > 0) for (let k = 0; k < 3; k++) normals[3 * i + k] = sums[at + k]! / length
    else normals[3 * i + 1] = 1
  }
  return normals
}

/** For each vertex, the first vertex that lies at the same place (itself where none does). */
export function coincident(positions: Float32Array): Uint32Array {
  const first = new Map<string, number>()
  return Uint32Array.from({ length: positions.length / 3 }, (_, i) => {
    const key = `${positions[3 * i]},${positions[3 * i + 1]},${positions[3 * i + 2]}`
    const known = first.get(key)
    if (known !== undefined) return known
    first.set(key, i)
    return i
  })
}

function faceNormal(p: Float32Array, [a, b, c]: readonly [number, number, number]): [number, number, number] {
  const ux = p[3 * b]! - p[3 * a]!
  const uy = p[3 * b + 1]! - p[3 * a + 1]!
  const uz = p[3 * b + 2]! - p[3 * a + 2]!
  const vx = p[3 * c]! - p[3 * a]!
  const vy = p[3 * c + 1]! - p[3 * a + 1]!
  const vz = p[3 * c + 2]! - p[3 * a + 2]!
  const n: [number, number, number] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const length = Math.hypot(...n)
  return length > 0 ? [n[0] / length, n[1] / length, n[2] / length] : [0, 0, 0]
}

function cornerAngle(p: Float32Array, at: number, b: number, c: number): number {
  let dot = 0
  let bb = 0
  let cc = 0
  for (let k = 0; k < 3; k++) {
    const u = p[3 * b + k]! - p[3 * at + k]!
    const v = p[3 * c + k]! - p[3 * at + k]!
    dot += u * v
    bb += u * u
    cc += v * v
  }
  const length = Math.sqrt(bb * cc)
  return length > 0 ? Math.acos(Math.max(-1, Math.min(1, dot / length))) : 0
}
