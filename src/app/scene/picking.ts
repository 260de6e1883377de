import {
  BufferAttribute,
  BufferGeometry,
  FrontSide,
  Raycaster,
  Vector2,
  type Camera,
  type Intersection,
} from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { Figure } from './figure'
import type { MergedMesh } from './mergeStructures'
import { posedPositions, type MeshPose } from './posedPositions'

/** While a motion plays the tree follows the pose at most this often [ms]. */
const REFIT_INTERVAL = 100
/** Structures less solid than this let the pointer through. */
const SOLID_ENOUGH = 0.5
/** Less than this is hidden, even from who looks for it. */
const THERE = 0.01

/** Where a ray first meets a structure that can be picked. */
export interface Hit {
  readonly id: string
  /** Distance from the camera [m]. */
  readonly distance: number
  /** World position [m]. */
  readonly point: readonly [number, number, number]
}

/**
 * Finds what is under the pointer, in the pose as drawn. One tree over each merged mesh, built when first asked and
 * refitted (not rebuilt) when the pose has changed: at once while it rests, at most every 100 ms while it moves.
 * Glass and hidden structures let the ray through. The trees' code comes after the first picture, which does without it:
 * until `ready` nothing is under the pointer.
 */
export interface Picker {
  readonly ready: Promise<void>
  /**
   * What lies at normalised device coordinates (−1 to 1, y up), seen through `camera`; null for the background.
   * @param only  structures to find (node ids), through whatever else is there; left out: what is seen
   */
  pick(x: number, y: number, camera: Camera, only?: (id: string) => boolean): Hit | null
  /** Says that the pose has changed. */
  poseChanged(): void
  dispose(): void
}

interface Tree {
  readonly mesh: MergedMesh
  readonly geometry: BufferGeometry
  readonly positions: Float32Array
  readonly bvh: MeshBVH
}

const _raycaster = new Raycaster()
const _pointer = new Vector2()

type TreeCode = Pick<typeof import('three-mesh-bvh'), 'MeshBVH'>

/**
 * A picker for a figure.
 * @param now   clock [ms]
 * @param load  fetches the code of the trees; when that fails `ready` rejects and nothing is ever under the pointer
 */
export function createPicker(
  figure: Figure,
  now: () => number = () => performance.now(),
  load: () => Promise<TreeCode> = () => import('three-mesh-bvh'),
): Picker {
  let code: TreeCode | null = null
  const ready = load().then((loaded) => {
    code = loaded
  })
  let trees: readonly Tree[] | null = null
  let stale = true
  let fittedAt = -Infinity

  const ensure = ({ MeshBVH }: TreeCode): readonly Tree[] => {
    if (!trees) {
      figure.placeSkins()
      trees = figure.merged
        .filter((mesh) => mesh.indices.length > 0)
        .map((mesh) => plant(mesh, figure, (geometry) => new MeshBVH(geometry)))
      stale = false
      fittedAt = now()
    } else if (stale && now() - fittedAt >= REFIT_INTERVAL) {
      figure.placeSkins()
      for (const tree of trees) {
        posedPositions(tree.mesh, figure, tree.positions)
        tree.bvh.refit()
      }
      stale = false
      fittedAt = now()
    }
    return trees
  }

  return {
    ready,
    pick(x, y, camera, only) {
      if (!code) return null
      _raycaster.setFromCamera(_pointer.set(x, y), camera)
      let best: Hit | null = null
      for (const { bvh, mesh, geometry } of ensure(code)) {
        for (const hit of bvh.raycast(_raycaster.ray, FrontSide)) {
          if (best && hit.distance >= best.distance) continue
          const number = structureAt(hit, mesh, geometry)
          const range = figure.ranges[number]
          if (!range || (only && !only(range.id))) continue
          if (figure.looks.opacity(number) < (only ? THERE : SOLID_ENOUGH)) continue
          best = { id: range.id, distance: hit.distance, point: [hit.point.x, hit.point.y, hit.point.z] }
        }
      }
      return best
    },
    poseChanged() {
      stale = true
    },
    dispose() {
      for (const tree of trees ?? []) tree.geometry.dispose()
      trees = null
    },
  }
}

function plant(mesh: MergedMesh, pose: MeshPose, grow: (geometry: BufferGeometry) => MeshBVH): Tree {
  const positions = new Float32Array(mesh.positions.length)
  posedPositions(mesh, pose, positions)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  // The tree sorts the faces, so it gets its own copy.
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1))
  return { mesh, geometry, positions, bvh: grow(geometry) }
}

function structureAt(hit: Intersection, mesh: MergedMesh, geometry: BufferGeometry): number {
  const vertex = geometry.index?.getX(3 * (hit.faceIndex ?? 0)) ?? 0
  return mesh.structure[vertex] ?? -1
}
