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

/**
 * Joints without a bone, for the skin of muscles that turn around a joint: blending two bones far apart in rotation
 * flattens what lies between, so a stop half-way stands there. `blade-glide` carries half of the blade's slide over the
 * ribs, `clavicle-half` half of the clavicle's turn, `humerus-third` and `humerus-two-thirds` those shares of the upper
 * arm's turn against the blade, `elbow-half` half of the elbow's bend. Each is a function of the pose
 * (`kinematics/helpers`).
 */
export const SIDE_HELPERS = [
  'blade-glide',
  'clavicle-half',
  'humerus-third',
  'humerus-two-thirds',
  'elbow-half',
] as const

/** The side joint, or the thorax, that each helper hangs on. */
const HELPER_PARENTS: Readonly<
  Record<(typeof SIDE_HELPERS)[number], 'thorax' | (typeof SIDE_JOINTS)[number]>
> = {
  'blade-glide': 'thorax',
  'clavicle-half': 'thorax',
  'humerus-third': 'scapula-joint',
  'humerus-two-thirds': 'scapula-joint',
  'elbow-half': 'humerus-joint',
}

export type MidlineJoint = (typeof MIDLINE_JOINTS)[number]
export type SideJoint = `${(typeof SIDE_JOINTS)[number]}-${Side}`
export type SideHelper = `${(typeof SIDE_HELPERS)[number]}-${Side}`
export type JointName = MidlineJoint | SideJoint | SideHelper

/** Every joint, parents before children, helpers last. */
export const JOINTS: readonly JointName[] = [
  ...MIDLINE_JOINTS,
  ...(['r', 'l'] as const).flatMap((side) => SIDE_JOINTS.map((joint) => `${joint}-${side}` as const)),
  ...(['r', 'l'] as const).flatMap((side) => SIDE_HELPERS.map((joint) => `${joint}-${side}` as const)),
]

/** Parent of each joint; null for `thorax`, which hangs on the root node and carries trunk lean. */
export function parentOf(joint: JointName): JointName | null {
  if (joint === 'thorax') return null
  if (joint === 'neck') return 'thorax'
  if (joint === 'head') return 'neck'
  const side = joint.slice(-1) as Side
  const helper = SIDE_HELPERS.find((name) => `${name}-${side}` === joint)
  if (helper) {
    const parent = HELPER_PARENTS[helper]
    return parent === 'thorax' ? parent : `${parent}-${side}`
  }
  const index = SIDE_JOINTS.findIndex((name) => `${name}-${side}` === joint)
  return index === 0 ? 'thorax' : (`${SIDE_JOINTS[index - 1]!}-${side}` as JointName)
}
