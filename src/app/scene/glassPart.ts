import { BufferAttribute, BufferGeometry } from 'three'
import type { LookBuffer } from './lookBuffer'
import type { MergedMesh } from './mergeStructures'

/** The glass pass of one merged mesh: the same vertices, and the faces of those structures only that are glass now. */
export interface GlassPart {
  readonly geometry: BufferGeometry
  /** Takes in what has become glass and leaves out what has stopped. @returns whether any is left */
  refill(looks: LookBuffer): boolean
}

/** @param source geometry of the whole merged mesh, whose attributes it shares */
export function createGlassPart(mesh: MergedMesh, source: BufferGeometry): GlassPart {
  const geometry = new BufferGeometry()
  for (const [name, attribute] of Object.entries(source.attributes)) geometry.setAttribute(name, attribute)
  const faces = new Uint32Array(mesh.indices.length)
  const index = new BufferAttribute(faces, 1)
  geometry.setIndex(index)
  const within = mesh.ranges.map(() => false)
  let count = 0
  return {
    geometry,
    refill(looks) {
      let changed = false
      mesh.ranges.forEach(({ number }, i) => {
        const now = looks.isGlass(number)
        if (now !== within[i]) changed = true
        within[i] = now
      })
      if (!changed) return count > 0
      count = 0
      mesh.ranges.forEach(({ firstIndex, indexCount }, i) => {
        if (!within[i]) return
        faces.set(mesh.indices.subarray(firstIndex, firstIndex + indexCount), count)
        count += indexCount
      })
      index.needsUpdate = true
      geometry.setDrawRange(0, count)
      return count > 0
    },
  }
}
