import { JOINTS, parentOf, type JointName } from '../../src/contract/joints'
import type { SkeletonPose } from '../../src/kinematics/motion'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { multiply, rotate, type Quat } from '../../src/math/quat'
import { apply } from '../../src/math/rigid'
import { add, sub, type Vec3 } from '../../src/math/vec3'

/** Where a joint has come to, body frame [m], and how it is turned. */
export interface PlacedJoint {
  readonly at: Vec3
  readonly turn: Quat
}

/** Forward kinematics of the model's joint tree, as a viewer does it. */
export function placedJoints(pose: SkeletonPose): ReadonlyMap<JointName, PlacedJoint> {
  const rest = jointRestPositions()
  const placed = new Map<JointName, PlacedJoint>()
  for (const joint of JOINTS) {
    const parent = parentOf(joint)
    const above = parent ? placed.get(parent) : undefined
    const turn = multiply(above ? above.turn : pose.root.rotation, pose.rotations[joint])
    const at =
      parent && above
        ? add(above.at, rotate(above.turn, sub(rest[joint], rest[parent])))
        : apply(pose.root, rest[joint])
    placed.set(joint, { at, turn })
  }
  return placed
}
