/** For every face those around it that look the same way at rest: which way a pose should turn it. */
export interface FaceNeighbours {
  /** The neighbours of face t are `faces[start[t]]` … `faces[start[t + 1] − 1]`; it is one of them. */
  readonly start: Int32Array
  readonly faces: Int32Array
}

/** Cosine of the angle within which two normals look the same way. */
const ALIKE = 0.5

/**
 * Faces within two steps over shared vertices whose normals at rest differ by less than 60°.
 *
 * @param rest    n × 3
 * @param indices m × 3 vertex numbers
 */
export function faceNeighbours(rest: ArrayLike<number>, indices: ArrayLike<number>): FaceNeighbours {
  const count = indices.length / 3
  const normals = new Float64Array(3 * count)
  faceNormals(rest, indices, normals)
  const around: number[][] = []
  for (let i = 0; i < indices.length; i++) (around[indices[i]!] ??= []).push(Math.floor(i / 3))
  const length = (t: number): number => Math.hypot(normals[3 * t]!, normals[3 * t + 1]!, normals[3 * t + 2]!)
  const start = new Int32Array(count + 1)
  const faces: number[] = []
  const seenFrom = new Int32Array(count).fill(-1)
  const near: number[] = []
  const gather = (t: number, from: number): void => {
    for (let k = 3 * t; k < 3 * t + 3; k++)
      for (const other of around[indices[k]!]!) {
        if (seenFrom[other] === from) continue
        seenFrom[other] = from
        near.push(other)
      }
  }
  for (let t = 0; t < count; t++) {
    near.length = 0
    gather(t, t)
    for (let i = near.length - 1; i >= 0; i--) gather(near[i]!, t)
    for (const other of near.sort((a, b) => a - b)) {
      let cosine = 0
      for (let k = 0; k < 3; k++) cosine += normals[3 * t + k]! * normals[3 * other + k]!
      if (other === t || cosine > ALIKE * length(t) * length(other)) faces.push(other)
    }
    start[t + 1] = faces.length
  }
  return { start, faces: Int32Array.from(faces) }
}

/** Normals of all faces, as long as twice their area: m × 3, written to `out`. */
export function faceNormals(p: ArrayLike<number>, indices: ArrayLike<number>, out: Float64Array): void {
  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * indices[t]!
    const b = 3 * indices[t + 1]!
    const c = 3 * indices[t + 2]!
    const ux = p[b]! - p[a]!
    const uy = p[b + 1]! - p[a + 1]!
    const uz = p[b + 2]! - p[a + 2]!
    const vx = p[c]! - p[a]!
    const vy = p[c + 1]! - p[a + 1]!
    const vz = p[c + 2]! - p[a + 2]!
    out[t] = uy * vz - uz * vy
    out[t + 1] = uz * vx - ux * vz
    out[t + 2] = ux * vy - uy * vx
  }
}
