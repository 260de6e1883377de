import { BufferAttribute, type BufferGeometry, type Vector3 } from 'three'
import { boxOf } from './framing'
import type { MergedMesh } from './mergeStructures'

/** Cosine of the turn of the view after which structures are sorted anew: 20°. */
const TURNED = Math.cos((20 * Math.PI) / 180)

/**
 * Order in which the structures of one merged mesh are drawn: nearest to the viewer first, so that what lies behind is
 * thrown out by its depth before it is shaded.
 */
export interface DrawOrder {
  /** Sorts for a viewer in `direction` (length 1), if the view has turned enough since the last time. */
  sortFor(direction: Vector3): void
}

/** Gives the geometry an index of its own and keeps it sorted. Works with the places at rest: poses change little in it. */
export function createDrawOrder(mesh: MergedMesh, geometry: BufferGeometry): DrawOrder {
  const faces = mesh.indices.slice()
  const index = new BufferAttribute(faces, 1)
  geometry.setIndex(index)
  const entries = mesh.ranges.map((range) => ({
    range,
    box: boxOf(mesh.positions, range.firstVertex, range.vertexCount),
    depth: 0,
  }))
  let sortedFor: readonly [number, number, number] = [0, 0, 0]

  return {
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
      let at = 0
      for (const { range } of entries) {
        faces.set(mesh.indices.subarray(range.firstIndex, range.firstIndex + range.indexCount), at)
        at += range.indexCount
      }
      index.needsUpdate = true
    },
  }
}
