import type { MergedMesh, StructureRange } from './mergeStructures'

/** A point of a structure that a leader may end on: one of its vertices. */
export interface AnchorPoint {
  readonly mesh: MergedMesh
  readonly range: StructureRange
  readonly vertex: number
}

/**
 * Points spread evenly over a structure: each next one is the vertex farthest from those before it, beginning with the
 * one nearest the middle of its surface.
 *
 * @param count how many points; fewer on smaller structures
 */
export function spreadPoints(mesh: MergedMesh, range: StructureRange, count: number): readonly AnchorPoint[] {
  const { positions } = mesh
  const { firstVertex, vertexCount } = range
  if (vertexCount === 0) return []
  const at = (vertex: number, k: number): number => positions[vertex * 3 + k] ?? 0
  const middle = [0, 1, 2].map((k) => {
    let sum = 0
    for (let v = firstVertex; v < firstVertex + vertexCount; v++) sum += at(v, k)
    return sum / vertexCount
  })
  const [mx = 0, my = 0, mz = 0] = middle
  const nearest = new Float32Array(vertexCount).fill(Infinity)
  let next = 0
  let best = Infinity
  for (let i = 0; i < vertexCount; i++) {
    const v = firstVertex + i
    const d = (at(v, 0) - mx) ** 2 + (at(v, 1) - my) ** 2 + (at(v, 2) - mz) ** 2
    if (d < best) {
      best = d
      next = i
    }
  }
  const points: AnchorPoint[] = []
  for (let n = 0; n < Math.min(count, vertexCount); n++) {
    const vertex = firstVertex + next
    points.push({ mesh, range, vertex })
    let farthest = -1
    for (let i = 0; i < vertexCount; i++) {
      const v = firstVertex + i
      const d =
        (at(v, 0) - at(vertex, 0)) ** 2 + (at(v, 1) - at(vertex, 1)) ** 2 + (at(v, 2) - at(vertex, 2)) ** 2
      const held = Math.min(nearest[i] ?? Infinity, d)
      nearest[i] = held
      if (held > farthest) {
        farthest = held
        next = i
      }
    }
    if (farthest <= 0) break
  }
  return points
}

/** The points of a structure nearest to a place. @param place at rest [m], glTF axes */
export function nearestPoints(
  mesh: MergedMesh,
  range: StructureRange,
  place: readonly [number, number, number],
  count: number,
): readonly AnchorPoint[] {
  const { positions } = mesh
  const far = (v: number): number =>
    Math.hypot(
      (positions[v * 3] ?? 0) - place[0],
      (positions[v * 3 + 1] ?? 0) - place[1],
      (positions[v * 3 + 2] ?? 0) - place[2],
    )
  return Array.from({ length: range.vertexCount }, (_, i) => range.firstVertex + i)
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, count)
    .map((vertex) => ({ mesh, range, vertex }))
}
