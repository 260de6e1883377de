import type { Side } from './sides'

/**
 * The joint nodes of the model, parents first. At rest every joint's axes are those of the body frame, so a pose is one
 * local rotation a joint; joint positions in their parents never change, which is why joints cannot come apart.
 */
export const MIDLINE_JOINTS = ['thorax', 'neck', 'head'] as const
export const SIDE_JOINTS = [
  'clavicle-joint',
  'scapula-joint',
  'humerus-joint',
  'ulna-joint',
  'radius-joint',
  'hand-joint',
] as const

export type MidlineJoint = (typeof MIDLINE_JOINTS)[number]
export type SideJoint = `${(typeof SIDE_JOINTS)[number]}-${Side}`
export type JointName = MidlineJoint | SideJoint

/** Every joint, parents before children. */
export const JOINTS: readonly JointName[] = [
  ...MIDLINE_JOINTS,
  ...(['r', 'l'] as const).flatMap((side) => SIDE_JOINTS.map((joint) => `${joint}-${side}` as const)),
]

/** Parent of each joint; null for `thorax`, which hangs on the root node and carries trunk lean. */
export function parentOf(joint: JointName): JointName | null {
  if (joint === 'thorax') return null
  if (joint === 'neck') return 'thorax'
  if (joint === 'head') return 'neck'
  const side = joint.slice(-1) as Side
  const index = SIDE_JOINTS.findIndex((name) => `${name}-${side}` === joint)
  return index === 0 ? 'thorax' : (`${SIDE_JOINTS[index - 1]!}-${side}` as JointName)
}
