import { createQuat, slerpTo } from '../math/quat'
import { humerothoracicInto, humerusTo, REST_ARM } from './arm'
import { createAnswer, createWish, solveGirdleInto, type GirdleAnswer } from './closedChain'
import { createFreedoms, girdleChangedInto, NO_CHANGE, withinReachInto, type Freedoms } from './freedoms'
import { REST_ANGLES } from './girdle'
import { copyArm, createShoulder, type ShoulderBuffer, type ShoulderPose } from './motion'
import { RHYTHM_WEIGHTS, writeRhythmTarget, type Direction } from './rhythm'

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

/** Room for the arm half of a pose. */
export type ArmBuffer = Pick<ShoulderBuffer, 'ht' | 'elbow' | 'forearm'>

/** Clavicle and scapula angles of a solved girdle, named. */
export function girdleAngles(angles: ArrayLike<number>): Pick<ShoulderPose, 'sc' | 'st'> {
  const out = createShoulder()
  girdleAnglesInto(angles, out)
  return { sc: out.sc, st: out.st }
}

/** `girdleAngles` into a buffer; makes nothing. */
export function girdleAnglesInto(
  angles: ArrayLike<number>,
  { sc, st }: Pick<ShoulderBuffer, 'sc' | 'st'>,
): void {
  sc.protraction = angles[0]!
  sc.elevation = angles[1]!
  sc.rotation = angles[2]!
  st.protraction = angles[3]!
  st.medRotation = angles[4]!
  st.tilt = angles[5]!
}

const _answer = createAnswer()
const _reached = createFreedoms()
const _rhythmWish = createWish(RHYTHM_WEIGHTS)
const _raised = createShoulder()

function unsolved({ failure, residual }: GirdleAnswer, wish: string): never {
  throw new KinematicsError(
    `kinematics/shoulder: no girdle pose for ${wish}: ${failure}, constraints off by ${residual} m.`,
    'no-pose',
    residual,
  )
}

/**
 * Shoulder with the girdle in wished freedoms and the arm as given against the trunk.
 * @throws {KinematicsError} where the chain has no pose; none is known within `withinReach`
 */
export const shoulderFromFreedoms = (wish: Freedoms, arm: ArmPose = REST_ARM): ShoulderPose =>
  shoulderFromFreedomsInto(wish, arm, createShoulder())

/** `shoulderFromFreedoms` into a buffer; makes nothing. */
export function shoulderFromFreedomsInto(wish: Freedoms, arm: ArmPose, out: ShoulderBuffer): ShoulderBuffer {
  if (!girdleChangedInto(REST_ANGLES, withinReachInto(wish, NO_CHANGE, _reached), _answer))
    unsolved(_answer, JSON.stringify(wish))
  girdleAnglesInto(_answer.angles, out)
  copyArm(out, arm)
  return out
}

/**
 * Shoulder with the arm raised in a plane and the girdle following by the rhythm.
 *
 * @param plane      [rad], 0 frontal, π/2 sagittal
 * @param elevation  humerothoracic [rad], positive up, 0 to about 2.97 (170°)
 * @param direction  1 raising, −1 lowering
 * @throws {KinematicsError} where the chain has no pose
 */
export function raisedShoulder(plane: number, elevation: number, direction: Direction = 1): ShoulderPose {
  armAtInto(plane, elevation, _raised)
  return raisedShoulderInto(plane, elevation, direction, _raised, createShoulder())
}

/** `raisedShoulder` into a buffer, with an arm of its own; makes nothing. */
export function raisedShoulderInto(
  plane: number,
  elevation: number,
  direction: Direction,
  arm: ArmPose,
  out: ShoulderBuffer,
): ShoulderBuffer {
  writeRhythmTarget(plane, elevation, direction, _rhythmWish.target)
  if (!solveGirdleInto(_rhythmWish, _answer)) unsolved(_answer, `plane ${plane}, elevation ${elevation}`)
  girdleAnglesInto(_answer.angles, out)
  copyArm(out, arm)
  return out
}

/**
 * Arm raised in a plane, elbow as at rest: the twist of the hanging arm kept, and turned out with elevation as the greater
 * tubercle must clear the acromion, by up to 40° in the frontal plane at 120° (none in the sagittal).
 */
export function armAt(plane: number, elevation: number): ArmPose {
  const { ht, elbow, forearm } = createShoulder()
  const out = { ht, elbow, forearm }
  armAtInto(plane, elevation, out)
  return out
}

/** `armAt` into a buffer; makes nothing. */
export function armAtInto(plane: number, elevation: number, out: ArmBuffer): void {
  const outward = (Math.PI / 180) * 40 * Math.cos(Math.max(-Math.PI / 2, Math.min(Math.PI / 2, plane)))
  const t = Math.max(0, Math.min(1, elevation / ((Math.PI * 2) / 3)))
  const twist = -outward * t * t * (3 - 2 * t)
  out.ht.plane = plane
  out.ht.elevation = -elevation
  out.ht.rotation = -plane + twist
  out.elbow = REST_ARM.elbow
  out.forearm = REST_ARM.forearm
}

const _from = createQuat()
const _to = createQuat()

/** Arm part of the way between two, along the shorter turn of the upper arm. */
export function blendArms(from: ArmPose, to: ArmPose, share: number): ArmPose {
  const { ht, elbow, forearm } = createShoulder()
  const out = { ht, elbow, forearm }
  blendArmsInto(from, to, share, out)
  return out
}

/** `blendArms` into a buffer, which may be one of the two; makes nothing. */
export function blendArmsInto(from: ArmPose, to: ArmPose, share: number, out: ArmBuffer): void {
  humerusTo(_from, from.ht)
  humerusTo(_to, to.ht)
  humerothoracicInto(slerpTo(_from, _from, _to, share), out.ht)
  out.elbow = from.elbow + (to.elbow - from.elbow) * share
  out.forearm = from.forearm + (to.forearm - from.forearm) * share
}
