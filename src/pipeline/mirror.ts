import { JOINTS, type JointName } from '../contract/joints'
import { splitSide, withSide } from '../contract/structures'
import type { AreaPart, IndexedMesh, MusclePart, Part, RigidPart } from './part'

/**
 * The left side's part, mirrored from the right side's in the sagittal plane z = 0: same vertex order, faces turned round
 * so that they still wind counter-clockwise seen from outside, joints of the other side.
 * @throws {RangeError} for a part whose id does not end in `-r`
 */
export function mirrorPart(part: RigidPart): RigidPart
export function mirrorPart(part: MusclePart): MusclePart
export function mirrorPart(part: AreaPart): AreaPart
export function mirrorPart(part: Part): Part
export function mirrorPart(part: Part): Part {
  const id = mirrorId(part.id)
  const mesh = mirrorMesh(part.mesh)
  if ('joint' in part) return { ...part, id, mesh, joint: mirrorJoint(part.joint) }
  const joints = part.joints.map((index) => MIRRORED_INDEX[index] ?? index)
  if (part.kind === 'attachment') return { ...part, id, mesh, joints }
  return {
    ...part,
    id,
    mesh,
    joints,
    morphs: part.morphs.map((morph) => ({ ...morph, offsets: mirrorVectors(morph.offsets) })),
  }
}

/**
 * Mirror image of a closed surface in the plane z = 0 of the body frame.
 * @returns same vertex order; every face turned round by swapping its last two corners
 */
export function mirrorMesh(mesh: IndexedMesh): IndexedMesh {
  const positions = mirrorVectors(mesh.positions)
  const indices = mesh.indices.slice()
  for (let i = 0; i < indices.length; i += 3) {
    indices[i + 1] = mesh.indices[i + 2]!
    indices[i + 2] = mesh.indices[i + 1]!
  }
  return { positions, indices }
}

/** n × 3 vectors with z turned round. */
const mirrorVectors = (vectors: Float32Array): Float32Array =>
  vectors.map((value, i) => (i % 3 === 2 ? -value : value))

/** The joint of the other side; midline joints are their own mirror image. */
export function mirrorJoint(joint: JointName): JointName {
  const { base, side } = splitSide(joint)
  if (side === null) return joint
  const other = withSide(base, side === 'r' ? 'l' : 'r')
  const found = JOINTS.find((name) => name === other)
  if (!found)
    throw new RangeError(`pipeline/mirror: joint "${joint}" has no partner "${other}" in the contract.`)
  return found
}

const MIRRORED_INDEX: readonly number[] = JOINTS.map((joint) => JOINTS.indexOf(mirrorJoint(joint)))

function mirrorId(id: string): string {
  const { base, side } = splitSide(id)
  if (side !== 'r')
    throw new RangeError(
      `pipeline/mirror: "${id}" is not a right-side part; only ids ending in "-r" have a left.`,
    )
  return withSide(base, 'l')
}
