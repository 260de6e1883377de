import { LANDMARKS } from '../../anatomy/body/landmarks'
import { GRIP_PLACE } from '../../anatomy/equipment/figure'
import {
  conjugateTo,
  copyQuat,
  createQuat,
  fromAxisTurnTo,
  multiplyTo,
  rotateTo,
  type MutableQuat,
  type Quat,
} from '../../math/quat'
import { apply } from '../../math/rigid'
import {
  add,
  addTo,
  createVec3,
  cross,
  crossTo,
  dot,
  lerp,
  normalize,
  normalizeTo,
  rejectTo,
  scale,
  sub,
  type MutableVec3,
  type Vec3,
} from '../../math/vec3'
import { ELBOW, elbowTurnTo, forearmTurnTo } from '../arm'
import { bodyFromThorax } from '../frames'
import type { ShoulderPose } from '../motion'
import { pointsOfSide } from '../points'
import { createSideRotations, writeSideRotations } from '../skeleton'

/**
 * The right arm as a chain from the socket to what the hand holds. Everything is in the trunk's frame: the body frame as it
 * lies before the figure is leaned and placed.
 */

const square = (v: Vec3, axis: Vec3): Vec3 => normalize(sub(v, scale(axis, dot(v, axis))))

/** Axes of the hand at rest, body frame: along the forearm to the fingers, to the thumb's side, out of the palm. */
export const HAND_AXES = (() => {
  const { EL, EM, RS, US } = LANDMARKS
  const distal = normalize(sub(lerp(RS, US, 0.5), lerp(EL, EM, 0.5)))
  const radial = square(sub(RS, US), distal)
  return { distal, radial, palmar: cross(radial, distal) } as const
})()

/** A place in the hand, from the wrist [m] towards fingers, thumb and palm, in the body frame at rest. */
export const inHand = (distal: number, radial: number, palmar: number): Vec3 =>
  add(
    LANDMARKS.wrist,
    add(
      scale(HAND_AXES.distal, distal),
      add(scale(HAND_AXES.radial, radial), scale(HAND_AXES.palmar, palmar)),
    ),
  )

/** Middle of a handle in the closed hand, at rest: under the heads of the metacarpals, a handle's radius out of the palm. */
export const GRIP: Vec3 = inHand(GRIP_PLACE.distal, GRIP_PLACE.radial, GRIP_PLACE.palmar)

/** Direction of a handle in the closed hand, at rest, towards the thumb: along the heads of the metacarpals. */
export const GRIP_AXIS: Vec3 = normalize(add(HAND_AXES.radial, scale(HAND_AXES.distal, GRIP_PLACE.slope)))

/** Where the parts of an arm are, and how forearm and hand are turned from rest; trunk frame. */
export interface ArmPlaces {
  readonly shoulder: Vec3
  readonly elbow: Vec3
  readonly wrist: Vec3
  /** Middle of the handle that the hand closes on. */
  readonly grip: Vec3
  /** The handle's direction, towards the thumb. */
  readonly gripAxis: Vec3
  readonly humerus: Quat
  readonly forearm: Quat
  readonly hand: Quat
}

/** Places of an arm to write into again and again. */
export type ArmPlacesBuffer = {
  readonly [K in keyof ArmPlaces]: ArmPlaces[K] extends Vec3 ? MutableVec3 : MutableQuat
}

/** Room for the places of an arm. */
export const createArmPlaces = (): ArmPlacesBuffer => ({
  shoulder: createVec3(),
  elbow: createVec3(),
  wrist: createVec3(),
  grip: createVec3(),
  gripAxis: createVec3(),
  humerus: createQuat(),
  forearm: createQuat(),
  hand: createQuat(),
})

/** Socket of the shoulder, trunk frame. */
export const socketOf = (pose: ShoulderPose): Vec3 => apply(bodyFromThorax, pointsOfSide(pose).GH)

const SC_TO_AC = sub(LANDMARKS.AC, LANDMARKS.SC)
const AC_TO_GH = sub(LANDMARKS.GH, LANDMARKS.AC)
const GH_TO_ELBOW = sub(ELBOW, LANDMARKS.GH)
const TO_RADIAL_HEAD = sub(LANDMARKS.radialHead, ELBOW)
const TO_WRIST = sub(LANDMARKS.wrist, LANDMARKS.radialHead)
const TO_GRIP = sub(GRIP, LANDMARKS.wrist)

/** Where the wrist is from the socket of a humerus at rest, with elbow and forearm turned as in a pose. */
export function wristFromSocketTo(
  out: MutableVec3,
  pose: Pick<ShoulderPose, 'elbow' | 'forearm'>,
): MutableVec3 {
  addTo(out, TO_RADIAL_HEAD, rotateTo(out, forearmTurnTo(_turn, pose), TO_WRIST))
  return addTo(out, GH_TO_ELBOW, rotateTo(out, elbowTurnTo(_turn, pose), out))
}

/** Places of the right arm in a pose. */
export const armPlaces = (pose: ShoulderPose): ArmPlaces => writeArmPlaces(pose, createArmPlaces())

const _turns = createSideRotations()
const _turn = createQuat()
const _ulna = createQuat()
const _arm = createVec3()

/** `armPlaces` into a buffer; makes nothing. */
export function writeArmPlaces(pose: ShoulderPose, out: ArmPlacesBuffer): ArmPlacesBuffer {
  const { shoulder, elbow, wrist, grip, gripAxis, humerus, forearm, hand } = out
  writeSideRotations(pose, _turns)
  copyQuat(humerus, _turns.humerus)
  addTo(shoulder, LANDMARKS.SC, rotateTo(_arm, _turns.clavicle, SC_TO_AC))
  addTo(shoulder, shoulder, rotateTo(_arm, _turns.scapula, AC_TO_GH))
  multiplyTo(_ulna, humerus, elbowTurnTo(_turn, pose))
  multiplyTo(forearm, _ulna, forearmTurnTo(_turn, pose))
  if (pose.wrist) multiplyTo(hand, forearm, pose.wrist)
  else copyQuat(hand, forearm)
  addTo(elbow, shoulder, rotateTo(_arm, humerus, GH_TO_ELBOW))
  addTo(wrist, elbow, rotateTo(_arm, _ulna, TO_RADIAL_HEAD))
  addTo(wrist, wrist, rotateTo(_arm, forearm, TO_WRIST))
  addTo(grip, wrist, rotateTo(_arm, hand, TO_GRIP))
  rotateTo(gripAxis, hand, GRIP_AXIS)
  return out
}

/**
 * Turn of the wrist (local, from a straight hand) that brings the handle square to `pull`, the shortest way.
 *
 * @param out      written
 * @param forearm  turn of the forearm, trunk frame
 * @param pull     direction of the pull on the handle, trunk frame, length 1
 */
export function wristSquareTo(out: MutableQuat, forearm: Quat, pull: Vec3): MutableQuat {
  rotateTo(_axis, forearm, GRIP_AXIS)
  normalizeTo(_hinge, crossTo(_hinge, _axis, rejectTo(_hinge, _axis, pull)))
  const along = Math.abs(_axis[0] * pull[0] + _axis[1] * pull[1] + _axis[2] * pull[2])
  _angle[0] = Math.asin(Math.min(1, along))
  fromAxisTurnTo(_turn, _hinge, _angle)
  return multiplyTo(out, conjugateTo(_inverse, forearm), multiplyTo(_turn, _turn, forearm))
}

const _axis = createVec3()
const _hinge = createVec3()
const _inverse = createQuat()
const _angle = new Float64Array(1)
