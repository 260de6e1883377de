import type { Document, Node } from '@gltf-transform/core'
import { gltfToIsb } from '../../contract/frames'
import { JOINTS, type JointName } from '../../contract/joints'
import type { IndexedMesh } from '../part'

/** The surface of one structure of a written model at rest: glTF axes of the body [m], faces outward. */
export interface PlacedMesh extends IndexedMesh {
  /** Which vertex of the stored attributes the first one here is. */
  readonly first: number
}

/**
 * The surface of a structure's node where a viewer shows it at rest: under the node's own transform unless it is skinned,
 * with faces turned round where that mirrors, and only the run of the stored vertices that its triangles use.
 *
 * @returns null for a node without triangles
 */
export function placedMesh(node: Node): PlacedMesh | null {
  const primitive = node.getMesh()?.listPrimitives()[0]
  const position = primitive?.getAttribute('POSITION')
  const array = primitive?.getIndices()?.getArray()
  if (!position || !array) return null
  const list = Uint32Array.from(array)
  const first = list.reduce((least, v) => Math.min(least, v), Infinity)
  const last = list.reduce((most, v) => Math.max(most, v), 0)
  const m = node.getSkin() ? null : node.getWorldMatrix()
  const positions = new Float32Array(3 * (last - first + 1))
  const p: number[] = []
  for (let v = first; v <= last; v++) {
    position.getElement(v, p)
    const [x, y, z] = [p[0] ?? 0, p[1] ?? 0, p[2] ?? 0]
    for (const k of [0, 1, 2] as const)
      positions[3 * (v - first) + k] = m
        ? m[k] * x + m[4 + k]! * y + m[8 + k]! * z + m[12 + k]!
        : [x, y, z][k]!
  }
  const mirrored = m !== null && determinant(m) < 0
  const indices = list.map((v) => v - first)
  if (mirrored)
    for (let t = 0; t < indices.length; t += 3)
      [indices[t + 1], indices[t + 2]] = [indices[t + 2]!, indices[t + 1]!]
  return { positions, indices, first }
}

/** A rigid structure of a written model: its surface at rest in the body frame [m], and the joint that carries it. */
export interface RigidMesh {
  readonly id: string
  readonly joint: JointName
  readonly mesh: IndexedMesh
}

/** The rigid structures of a written model whose id matches. */
export const rigidMeshes = (document: Document, wanted: RegExp): readonly RigidMesh[] =>
  document
    .getRoot()
    .listNodes()
    .filter((node) => node.getMesh() && !node.getSkin() && wanted.test(node.getName()))
    .map(rigidMesh)

function rigidMesh(node: Node): RigidMesh {
  const placed = placedMesh(node)
  const joint = JOINTS.find((name) => name === node.getParentNode()?.getName())
  if (!placed || !joint)
    throw new RangeError(`inspect/placed: ${node.getName()} hangs on no joint or has no triangles.`)
  const positions = new Float32Array(placed.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, z] = placed.positions.subarray(i, i + 3)
    positions.set(gltfToIsb([x!, y!, z!]), i)
  }
  return { id: node.getName(), joint, mesh: { positions, indices: placed.indices } }
}

/** Of the upper left 3 × 3 of a column-major matrix. */
const determinant = (m: ArrayLike<number>): number =>
  m[0]! * (m[5]! * m[10]! - m[6]! * m[9]!) -
  m[4]! * (m[1]! * m[10]! - m[2]! * m[9]!) +
  m[8]! * (m[1]! * m[6]! - m[2]! * m[5]!)
