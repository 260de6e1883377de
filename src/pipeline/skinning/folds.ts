import { faceNeighbours, faceNormals, type FaceNeighbours } from '../rig/faceNeighbours'
import { GRAIN } from './problem'

/** Least share of its area that a face should keep, seen along the mean normal around it. */
const OPEN = 0.2

export interface Faces {
  readonly indices: ArrayLike<number>
  /** Twice the area at rest. */
  readonly areas: Float64Array
  readonly neighbours: FaceNeighbours
  /** Scratch: normals in the pose looked at. */
  readonly normals: Float64Array
}

export function facesOf(indices: ArrayLike<number>, rest: Float64Array): Faces {
  const normals = new Float64Array(indices.length)
  faceNormals(rest, indices, normals)
  const areas = Float64Array.from({ length: indices.length / 3 }, (_, t) =>
    Math.hypot(normals[3 * t]!, normals[3 * t + 1]!, normals[3 * t + 2]!),
  )
  return { indices, areas, neighbours: faceNeighbours(rest, indices), normals }
}

/** Mean normals around every face, unit: m × 3, written to `out`. */
export function faceMeans(
  { indices, neighbours, normals }: Faces,
  posed: Float64Array,
  out: Float64Array | Float32Array,
): void {
  faceNormals(posed, indices, normals)
  for (let t = 0; t < neighbours.start.length - 1; t++) {
    let mx = 0
    let my = 0
    let mz = 0
    for (let k = neighbours.start[t]!; k < neighbours.start[t + 1]!; k++) {
      const at = 3 * neighbours.faces[k]!
      mx += normals[at]!
      my += normals[at + 1]!
      mz += normals[at + 2]!
    }
    const length = Math.sqrt(mx * mx + my * my + mz * mz) || 1
    out[3 * t] = mx / length
    out[3 * t + 1] = my / length
    out[3 * t + 2] = mz / length
  }
}

/** Penalty on faces that look against those around them; which way those look is taken as given. */
export function unfold(
  { indices, areas, normals }: Faces,
  facing: Float64Array,
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  const s = strength * GRAIN * GRAIN
  faceNormals(posed, indices, normals)
  let energy = 0
  for (let t = 0; t < areas.length; t++) {
    if (areas[t]! < 1e-6) continue
    const mx = facing[3 * t]!
    const my = facing[3 * t + 1]!
    const mz = facing[3 * t + 2]!
    const seen = normals[3 * t]! * mx + normals[3 * t + 1]! * my + normals[3 * t + 2]! * mz
    const miss = OPEN - seen / areas[t]!
    if (miss <= 0) continue
    energy += s * miss * miss
    const slope = (-2 * s * miss) / areas[t]!
    const a = indices[3 * t]!
    const b = indices[3 * t + 1]!
    const c = indices[3 * t + 2]!
    lift(c, b, a, slope, mx, my, mz, posed, pull)
    lift(a, c, b, slope, mx, my, mz, posed, pull)
    lift(b, a, c, slope, mx, my, mz, posed, pull)
  }
  return energy
}

/** A face's share grows as a corner moves along (opposite edge) × normal. */
function lift(
  from: number,
  to: number,
  at: number,
  slope: number,
  mx: number,
  my: number,
  mz: number,
  posed: Float64Array,
  pull: Float64Array,
): void {
  const ex = posed[3 * from]! - posed[3 * to]!
  const ey = posed[3 * from + 1]! - posed[3 * to + 1]!
  const ez = posed[3 * from + 2]! - posed[3 * to + 2]!
  pull[3 * at]! += slope * (my * ez - mz * ey)
  pull[3 * at + 1]! += slope * (mz * ex - mx * ez)
  pull[3 * at + 2]! += slope * (mx * ey - my * ex)
}
