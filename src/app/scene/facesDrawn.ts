import { BufferAttribute, type BufferGeometry, type Vector3 } from 'three'
import { boxOf } from './framing'
import type { MergedMesh } from './mergeStructures'

/** Cosine of the turn of the view after which structures are sorted anew: 20°. */
const TURNED = Math.cos((20 * Math.PI) / 180)

/**
 * The faces of a merged mesh that one pass draws: those of its structures only, so that nothing is computed for what is not
 * seen, and nearest to the viewer first, so that what lies behind is thrown out by its depth before it is shaded.
 */
export interface FacesDrawn {
  /** Takes in what the pass draws now and leaves out what it has stopped drawing. @returns whether there is any */
  refill(draws: (structure: number) => boolean): boolean
  /** Sorts for a viewer in `direction` (length 1), if the view has turned enough since the last time. */
  sortFor(direction: Vector3): void
}

/**
 * Gives the geometry an index of its own, empty until filled. Sorts by the places at rest: poses change little in it.
 * @param geometry  has the vertices of the whole mesh
 */
export function createFacesDrawn(mesh: MergedMesh, geometry: BufferGeometry): FacesDrawn {
  const faces = new Uint32Array(mesh.indices.length)
  const index = new BufferAttribute(faces, 1)
  geometry.setIndex(index)
  geometry.setDrawRange(0, 0)
  const entries = mesh.ranges.map((range) => ({
    range,
    box: boxOf(mesh.positions, range.firstVertex, range.vertexCount),
    depth: 0,
    drawn: false,
  }))
  let sortedFor: readonly [number, number, number] = [0, 0, 0]
  let count = 0

  const write = () => {
    count = 0
    for (const { range, drawn } of entries) {
      if (!drawn) continue
      faces.set(mesh.indices.subarray(range.firstIndex, range.firstIndex + range.indexCount), count)
      count += range.indexCount
    }
    index.needsUpdate = true
    geometry.setDrawRange(0, count)
  }

  return {
    refill(draws) {
      let changed = false
      for (const entry of entries) {
        const now = draws(entry.range.number)
        changed ||= now !== entry.drawn
        entry.drawn = now
      }
      if (changed) write()
      return count > 0
    },
    sortFor({ x, y, z }) {
      if (x * sortedFor[0] + y * sortedFor[1] + z * sortedFor[2] > TURNED) return
      sortedFor = [x, y, z]
      for (const entry of entries) {
        const { min, max } = entry.box
        // How far the box reaches towards the viewer.
        entry.depth =
          Math.max(min[0] * x, max[0] * x) +
          Math.max(min[1] * y, max[1] * y) +
          Math.max(min[2] * z, max[2] * z)
      }
      entries.sort((a, b) => b.depth - a.depth)
      if (count > 0) write()
    },
  }
}
