import { JOINTS, parentOf, type JointName } from '../../contract/joints'
import { jointRestPositions } from '../../kinematics/skeleton'
import { IDENTITY, type Quat } from '../../math/quat'
import { compose, invert, STILL, type Rigid } from '../../math/rigid'
import { sub } from '../../math/vec3'

/** Motion of every joint from its rest place, the lean of the whole figure left out; body frame [m]. */
export type JointMotions = Readonly<Record<JointName, Rigid>>

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
