import type { Animation, Document, Mesh, Node, Skin } from '@gltf-transform/core'
import { gltfToIsb } from '../../contract/frames'
import { JOINTS, parentOf, type JointName } from '../../contract/joints'
import { jointRestPositions } from '../../kinematics/skeleton'

import { apply, compose, invert, STILL, type Rigid } from '../../math/rigid'
import { IDENTITY, rotate, type Quat } from '../../math/quat'
import { sub, type Vec3 } from '../../math/vec3'
import { playClip } from './playback'

/** A skinned surface of a written model, ready to be posed. Body frame [m]. */
export interface SkinnedSurface {
  readonly id: string
  /** n × 3 at rest. */
  readonly rest: Float64Array
  readonly indices: ArrayLike<number>
  /** n × 4 indices into `JOINTS`. */
  readonly joints: ArrayLike<number>
  /** n × 4, rows summing to 1. */
  readonly weights: Float64Array
}

/** Motion of every joint from its rest place, the lean of the whole figure left out; body frame [m]. */
export type JointMotions = Readonly<Record<JointName, Rigid>>

/** The skinned structures of a written model. */
export function skinnedSurfaces(document: Document): readonly SkinnedSurface[] {
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const [mesh, skin] = [node.getMesh(), node.getSkin()]
      return mesh && skin ? [surfaceOf(node, mesh, skin)] : []
    })
}

function surfaceOf(node: Node, mesh: Mesh, skin: Skin): SkinnedSurface {
  const primitive = mesh.listPrimitives()[0]
  const [position, weight, joint, indices] = [
    primitive?.getAttribute('POSITION'),
    primitive?.getAttribute('WEIGHTS_0'),
    primitive?.getAttribute('JOINTS_0'),
    primitive?.getIndices()?.getArray(),
  ]
  if (!position || !weight || !joint || !indices)
    throw new RangeError(`inspect/deform: ${node.getName()} lacks positions, weights, joints or triangles.`)
  const slots = skin.listJoints().map((one) => JOINTS.findIndex((name) => name === one.getName()))
  const rest = new Float64Array(position.getCount() * 3)
  const weights = new Float64Array(position.getCount() * 4)
  const joints = new Uint8Array(position.getCount() * 4)
  for (let i = 0; i < position.getCount(); i++) {
    const p: number[] = position.getElement(i, [])
    rest.set(gltfToIsb([p[0]!, p[1]!, p[2]!]), 3 * i)
    weights.set(weight.getElement(i, []), 4 * i)
    const row: number[] = joint.getElement(i, [])
    row.forEach((slot, k) => (joints[4 * i + k] = slots[slot]!))
  }
  return { id: node.getName(), rest, indices, joints, weights }
}

/** How far every joint has moved from rest in a clip at `time` [s]; the lean of the whole figure is left out. */
export function jointMotions(clip: Animation, time: number): JointMotions {
  const { rotations } = playClip(clip, time)
  return motionsOf((joint) => rotations.get(joint) ?? IDENTITY)
}

/** How far every joint has moved from rest under local rotations. */
export function motionsOf(rotationOf: (joint: JointName) => Quat): JointMotions {
  const rest = jointRestPositions()
  const world = new Map<JointName, Rigid>()
  const motions = new Map<JointName, Rigid>()
  for (const joint of JOINTS) {
    const parent = parentOf(joint)
    const above = parent ? world.get(parent)! : STILL
    const translation = parent ? sub(rest[joint], rest[parent]) : rest[joint]
    const here = compose(above, { rotation: rotationOf(joint), translation })
    world.set(joint, here)
    motions.set(joint, compose(here, invert({ rotation: IDENTITY, translation: rest[joint] })))
  }
  return Object.fromEntries(motions) as Record<JointName, Rigid> // one entry for every joint, by the loop above
}

/** Vertices under linear blend skinning, as every glTF viewer does it: n × 3, body frame [m]. */
export function deform(surface: SkinnedSurface, motions: JointMotions): Float64Array {
  const out = new Float64Array(surface.rest.length)
  for (let i = 0; i < out.length / 3; i++) {
    const p: Vec3 = [surface.rest[3 * i]!, surface.rest[3 * i + 1]!, surface.rest[3 * i + 2]!]
    for (let k = 4 * i; k < 4 * i + 4; k++) {
      const weight = surface.weights[k]!
      if (weight === 0) continue
      const q = apply(motions[JOINTS[surface.joints[k]!]!], p)
      for (const axis of [0, 1, 2] as const) out[3 * i + axis]! += weight * q[axis]
    }
  }
  return out
}

/**
 * Triangles that a pose turns inside out: their normal points against where the blend of their joints' rotations would
 * carry the rest normal.
 */
export function turnedTriangles(
  surface: SkinnedSurface,
  posed: Float64Array,
  motions: JointMotions,
): readonly number[] {
  const turned: number[] = []
  for (let t = 0; t < surface.indices.length; t += 3) {
    const corner = [surface.indices[t]!, surface.indices[t + 1]!, surface.indices[t + 2]!] as const
    const before = faceNormal(surface.rest, corner)
    const carried: [number, number, number] = [0, 0, 0]
    for (const vertex of corner)
      for (let k = 4 * vertex; k < 4 * vertex + 4; k++) {
        const weight = surface.weights[k]!
        if (weight === 0) continue
        const n = rotate(motions[JOINTS[surface.joints[k]!]!].rotation, before)
        for (const axis of [0, 1, 2] as const) carried[axis] += weight * n[axis]
      }
    const after = faceNormal(posed, corner)
    if (after[0] * carried[0] + after[1] * carried[1] + after[2] * carried[2] < 0) turned.push(t / 3)
  }
  return turned
}

function faceNormal(p: Float64Array, [a, b, c]: readonly [number, number, number]): Vec3 {
  const u: Vec3 = [p[3 * b]! - p[3 * a]!, p[3 * b + 1]! - p[3 * a + 1]!, p[3 * b + 2]! - p[3 * a + 2]!]
  const v: Vec3 = [p[3 * c]! - p[3 * a]!, p[3 * c + 1]! - p[3 * a + 1]!, p[3 * c + 2]! - p[3 * a + 2]!]
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]]
}
