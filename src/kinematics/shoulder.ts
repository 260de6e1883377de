import { slerp, type Quat } from '../math/quat'
import { humerothoracic, humerusFrom, REST_ARM } from './arm'
import { solveGirdle, type GirdleSolution } from './closedChain'
import { girdleFromFreedoms, type Freedoms } from './freedoms'
import type { ShoulderPose } from './motion'
import { rhythmTarget, RHYTHM_WEIGHTS, type Direction } from './rhythm'

/** A pose that the core could not solve; `code` says where, `residual` [m] how far off the constraints were. */
export class KinematicsError extends Error {
  constructor(
    message: string,
    readonly code: 'no-pose',
    readonly residual: number,
  ) {
    super(message)
    this.name = 'KinematicsError'
  }
}

/** Arm half of a pose. */
export type ArmPose = Pick<ShoulderPose, 'ht' | 'elbow' | 'forearm'>

/** Clavicle and scapula angles of a solved girdle, named. */
export function girdleAngles(angles: readonly number[]): Pick<ShoulderPose, 'sc' | 'st'> {
  return {
    sc: { protraction: angles[0]!, elevation: angles[1]!, rotation: angles[2]! },
    st: { protraction: angles[3]!, medRotation: angles[4]!, tilt: angles[5]! },
  }
}

function solved(solution: GirdleSolution, wish: string): Pick<ShoulderPose, 'sc' | 'st'> {
  if (solution.ok) return girdleAngles(solution.angles)
  throw new KinematicsError(
    `kinematics/shoulder: no girdle pose for ${wish}: ${solution.reason}, constraints off by ${solution.residual} m.`,
    'no-pose',
    solution.residual,
  )
}

/**
 * Shoulder with the girdle in wished freedoms and the arm as given against the trunk.
 * @throws {KinematicsError} where the chain has no pose; none is known within `withinReach`
 */
export const shoulderFromFreedoms = (wish: Freedoms, arm: ArmPose = REST_ARM): ShoulderPose => ({
  ...solved(girdleFromFreedoms(wish), JSON.stringify(wish)),
  ...arm,
})

/**
 * Shoulder with the arm raised in a plane and the girdle following by the rhythm.
 *
 * @param plane      [rad], 0 frontal, π/2 sagittal
 * @param elevation  humerothoracic [rad], positive up, 0 to about 2.97 (170°)
 * @param direction  1 raising, −1 lowering
 * @throws {KinematicsError} where the chain has no pose
 */
export function raisedShoulder(
  plane: number,
  elevation: number,
  direction: Direction = 1,
  arm: ArmPose = armAt(plane, elevation),
): ShoulderPose {
  const solution = solveGirdle({ target: rhythmTarget(plane, elevation, direction), weights: RHYTHM_WEIGHTS })
  return { ...solved(solution, `plane ${plane}, elevation ${elevation}`), ...arm }
}

/**
 * Arm raised in a plane, elbow as at rest: the twist of the hanging arm kept, and turned out with elevation as the greater
 * tubercle must clear the acromion, by up to 40° in the frontal plane at 120° (none in the sagittal).
 */
export function armAt(plane: number, elevation: number): ArmPose {
  const outward = (Math.PI / 180) * 40 * Math.cos(Math.max(-Math.PI / 2, Math.min(Math.PI / 2, plane)))
  const t = Math.max(0, Math.min(1, elevation / ((Math.PI * 2) / 3)))
  const twist = -outward * t * t * (3 - 2 * t)
  return { ...REST_ARM, ht: { plane, elevation: -elevation, rotation: -plane + twist } }
}

/** Arm part of the way between two, along the shorter turn of the upper arm. */
export function blendArms(from: ArmPose, to: ArmPose, share: number): ArmPose {
  const humerus: Quat = slerp(humerusFrom(from.ht), humerusFrom(to.ht), share)
  return {
    ht: humerothoracic(humerus),
    elbow: from.elbow + (to.elbow - from.elbow) * share,
    forearm: from.forearm + (to.forearm - from.forearm) * share,
  }
}
