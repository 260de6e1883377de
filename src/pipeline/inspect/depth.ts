import type { Document } from '@gltf-transform/core'
import { Box3, BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH, type HitPointInfo } from 'three-mesh-bvh'
import type { JointName } from '../../contract/joints'
import type { Vec3 } from '../../math/vec3'
import { rigidMeshes } from './placed'

/** A direction that runs along no face or edge. */
const ASKEW: Vec3 = [0.8017, 0.5345, 0.2673]

/** A rigid structure of a written model, ready to be asked how deep a point lies in it; body frame at rest [m]. */
export class Solid {
  readonly #tree: MeshBVH
  readonly #min: Vec3
  readonly #max: Vec3
  readonly #hit: HitPointInfo = { point: new Vector3(), distance: 0, faceIndex: 0 }
  readonly #ray = new Ray()

  constructor(
    readonly id: string,
    readonly joint: JointName,
    positions: Float32Array,
    indices: Uint32Array,
  ) {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(positions, 3))
    geometry.setIndex(new BufferAttribute(indices, 1))
    this.#tree = new MeshBVH(geometry)
    const box = new Box3().setFromArray(positions)
    this.#min = [box.min.x, box.min.y, box.min.z]
    this.#max = [box.max.x, box.max.y, box.max.z]
  }

  /** Depth [m] of a point under the surface; 0 outside. Inside is told by the faces a ray crosses on its way out. */
  depth(p: Vec3): number {
    for (const k of [0, 1, 2] as const) if (p[k] < this.#min[k] || p[k] > this.#max[k]) return 0
    this.#ray.origin.set(...p)
    this.#ray.direction.set(...ASKEW)
    if (this.#tree.raycast(this.#ray, DoubleSide).length % 2 === 0) return 0
    return this.#tree.closestPointToPoint(this.#ray.origin, this.#hit)?.distance ?? 0
  }
}

/** The rigid structures of a written model whose id matches. */
export const solidsOf = (document: Document, wanted: RegExp): readonly Solid[] =>
  rigidMeshes(document, wanted).map(
    ({ id, joint, mesh }) => new Solid(id, joint, mesh.positions, mesh.indices),
  )
