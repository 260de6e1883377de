import type { Animation, Document, Mesh, Node, Skin } from '@gltf-transform/core'
import { gltfToIsb } from '../../contract/frames'
import { JOINTS } from '../../contract/joints'
import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../kinematics/drivers'
import type { SkeletonPose } from '../../kinematics/motion'
import { faceNormals, type FaceNeighbours } from '../rig/faceNeighbours'
import { motionsOf, type JointMotions } from '../rig/motions'

import { apply } from '../../math/rigid'
import { IDENTITY } from '../../math/quat'
import type { Vec3 } from '../../math/vec3'
import { placedMesh } from './placed'
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
  /** Morph targets: n × 3 displacements of the shape at rest, and the drivers of their weights. */
  readonly morphs: readonly { readonly offsets: Float64Array; readonly drivers: readonly number[] }[]
}

/** How far every joint has moved from rest, and the morph weights that muscles have then. */
export interface PosedFigure {
  readonly motions: JointMotions
  morphWeights(muscle: SkinnedSurface): readonly number[]
}

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
  const [weight, joint, placed] = [
    primitive?.getAttribute('WEIGHTS_0'),
    primitive?.getAttribute('JOINTS_0'),
    placedMesh(node),
  ]
  if (!weight || !joint || !placed)
    throw new RangeError(`inspect/deform: ${node.getName()} lacks positions, weights, joints or triangles.`)
  const slots = skin.listJoints().map((one) => JOINTS.findIndex((name) => name === one.getName()))
  const { positions, indices, first } = placed
  const count = positions.length / 3
  const rest = new Float64Array(count * 3)
  const weights = new Float64Array(count * 4)
  const joints = new Uint8Array(count * 4)
  for (let i = 0; i < count; i++) {
    rest.set(gltfToIsb([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]), 3 * i)
    weights.set(weight.getElement(first + i, []), 4 * i)
    const row: number[] = joint.getElement(first + i, [])
    row.forEach((slot, k) => (joints[4 * i + k] = slots[slot]!))
  }
  const drivers = node.getExtras()['drivers']
  const morphs = (primitive?.listTargets() ?? []).map((target, k) => {
    const offset = target.getAttribute('POSITION')
    const offsets = new Float64Array(rest.length)
    for (let i = 0; offset && i < count; i++) {
      const p: number[] = offset.getElement(first + i, [])
      offsets.set(gltfToIsb([p[0]!, p[1]!, p[2]!]), 3 * i)
    }
    const row: unknown = Array.isArray(drivers) ? drivers[k] : []
    return { offsets, drivers: Array.isArray(row) ? row.map(Number) : [] }
  })
  return { id: node.getName(), rest, indices, joints, weights, morphs }
}

/** How far every joint has moved from rest in a clip at `time` [s]; the lean of the whole figure is left out. */
export function clipPose(clip: Animation, time: number): PosedFigure {
  const { rotations, weights } = playClip(clip, time)
  return {
    motions: motionsOf((joint) => rotations.get(joint) ?? IDENTITY),
    morphWeights: ({ id }) => weights.get(id) ?? [],
  }
}

/** Every clip of a written model with `samples` poses of it, evenly spread. */
export const sampledClips = (
  document: Document,
  samples: number,
): readonly (readonly [string, readonly PosedFigure[]])[] =>
  document
    .getRoot()
    .listAnimations()
    .map((clip) => {
      const end = Math.max(...clip.listSamplers().map((s) => s.getInput()?.getMax([])[0] ?? 0))
      const poses = Array.from({ length: samples }, (_, i) => clipPose(clip, (end * (i + 0.5)) / samples))
      return [clip.getName(), poses]
    })

/** A pose of the core, as the app shows it: each muscle's morphs driven by the features of its side. */
export function corePose(pose: SkeletonPose): PosedFigure {
  const features = { r: new Float64Array(FEATURE_COUNT), l: new Float64Array(FEATURE_COUNT) }
  poseFeatures(pose, 'r', features.r)
  poseFeatures(pose, 'l', features.l)
  return {
    motions: motionsOf((joint) => pose.rotations[joint]),
    morphWeights({ id, morphs }) {
      const out = new Float64Array(morphs.length)
      const drivers = morphs.map((morph) => morph.drivers)
      morphWeights(drivers, id.endsWith('-l') ? features.l : features.r, out)
      return Array.from(out)
    },
  }
}

/** Vertices under morph targets and linear blend skinning, as every glTF viewer does it: n × 3, body frame [m]. */
export function deform(
  surface: SkinnedSurface,
  motions: JointMotions,
  morphWeights: readonly number[] = [],
): Float64Array {
  const out = new Float64Array(surface.rest.length)
  const shape = surface.rest.slice()
  surface.morphs.forEach(({ offsets }, k) => {
    const weight = morphWeights[k] ?? 0
    if (weight !== 0) offsets.forEach((value, i) => (shape[i]! += weight * value))
  })
  for (let i = 0; i < out.length / 3; i++) {
    const p: Vec3 = [shape[3 * i]!, shape[3 * i + 1]!, shape[3 * i + 2]!]
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
 * Triangles that a pose turns inside out: they look against the mean of those around them that looked their way at rest.
 * (The blend of the joints' rotations says nothing here: with the arm raised by 150° it averages directions that are as
 * good as opposite.)
 */
export function turnedTriangles(
  surface: Pick<SkinnedSurface, 'indices'>,
  neighbours: FaceNeighbours,
  posed: Float64Array,
): readonly number[] {
  const normals = new Float64Array(surface.indices.length)
  faceNormals(posed, surface.indices, normals)
  const turned: number[] = []
  for (let t = 0; t < normals.length / 3; t++) {
    let facing = 0
    for (let k = neighbours.start[t]!; k < neighbours.start[t + 1]!; k++)
      for (let d = 0; d < 3; d++) facing += normals[3 * t + d]! * normals[3 * neighbours.faces[k]! + d]!
    if (facing < 0) turned.push(t)
  }
  return turned
}
