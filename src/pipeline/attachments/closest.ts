import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { cross, norm, scale, sub, type Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'

/** Nearest place on a surface. */
export interface Nearest {
  readonly point: Vec3
  /** [m], never negative. */
  readonly distance: number
  /** Unit normal of the face that the point lies on. */
  readonly normal: Vec3
}

/** Finds the nearest place on a surface; null where none lies within `far` [m]. */
export type ClosestPoint = (p: Vec3, far?: number) => Nearest | null

/** Prepares a surface for questions of distance. The mesh is left alone. */
export function closestPointOn(mesh: IndexedMesh): ClosestPoint {
  const { positions } = mesh
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // The tree sorts the faces, so it gets its own copy.
  const faces = mesh.indices.slice()
  geometry.setIndex(new BufferAttribute(faces, 1))
  const tree = new MeshBVH(geometry)
  const query = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const vertex = (corner: number): Vec3 => pointAt(positions, faces[corner]!)
  return (p, far = Infinity) => {
    const found = tree.closestPointToPoint(query.set(...p), hit, 0, far)
    if (!found) return null
    const at = 3 * hit.faceIndex
    const [a, b, c] = [vertex(at), vertex(at + 1), vertex(at + 2)]
    const n = cross(sub(b, a), sub(c, a))
    const length = norm(n)
    return {
      point: [hit.point.x, hit.point.y, hit.point.z],
      distance: hit.distance,
      normal: length > 0 ? scale(n, 1 / length) : [0, 1, 0],
    }
  }
}

/** Vertex `i` of a list of coordinates. */
export const pointAt = (positions: Float32Array, i: number): Vec3 => [
  positions[3 * i]!,
  positions[3 * i + 1]!,
  positions[3 * i + 2]!,
]
