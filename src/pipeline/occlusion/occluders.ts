import { BufferAttribute, BufferGeometry, DoubleSide, Ray } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'

/** Surfaces that keep light away, made ready for rays. */
export class Occluders {
  readonly #tree: MeshBVH | null
  readonly #ray = new Ray()

  constructor(meshes: readonly IndexedMesh[]) {
    this.#tree = meshes.length > 0 ? new MeshBVH(merge(meshes), { targetLeafSize: 6 }) : null
  }

  /** Distance [m] to the first surface along a ray, from either side of it; Infinity when none lies within `far`. */
  distance(origin: Vec3, direction: Vec3, far: number): number {
    if (!this.#tree) return Infinity
    this.#ray.origin.set(...origin)
    this.#ray.direction.set(...direction)
    return this.#tree.raycastFirst(this.#ray, DoubleSide, 0, far)?.distance ?? Infinity
  }
}

function merge(meshes: readonly IndexedMesh[]): BufferGeometry {
  const vertices = meshes.reduce((sum, mesh) => sum + mesh.positions.length, 0)
  const corners = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0)
  const positions = new Float32Array(vertices)
  const indices = new Uint32Array(corners)
  let vertex = 0
  let corner = 0
  for (const mesh of meshes) {
    positions.set(mesh.positions, vertex)
    for (let i = 0; i < mesh.indices.length; i++) indices[corner + i] = mesh.indices[i]! + vertex / 3
    vertex += mesh.positions.length
    corner += mesh.indices.length
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(new BufferAttribute(indices, 1))
  return geometry
}
