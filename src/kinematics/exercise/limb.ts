import { LANDMARKS } from '../../anatomy/body/landmarks'
import { GRIP_PLACE } from '../../anatomy/equipment/figure'
import { conjugate, fromAxisAngle, multiply, rotate, type Quat } from '../../math/quat'
import { apply } from '../../math/rigid'
import { add, cross, dot, lerp, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { ELBOW, ELBOW_AXIS, FOREARM_AXIS, REST_ELBOW, REST_FOREARM } from '../arm'
import { bodyFromThorax } from '../frames'
import type { ShoulderPose } from '../motion'
import { pointsOfSide } from '../points'
import { sideRotations } from '../skeleton'

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

/** Socket of the shoulder, trunk frame. */
export const socketOf = (pose: ShoulderPose): Vec3 => apply(bodyFromThorax, pointsOfSide(pose).GH)

const TO_RADIAL_HEAD = sub(LANDMARKS.radialHead, ELBOW)
const TO_WRIST = sub(LANDMARKS.wrist, LANDMARKS.radialHead)
const TO_GRIP = sub(GRIP, LANDMARKS.wrist)

/** The wrist from the socket of a humerus at rest, with elbow and forearm turned [rad]. */
export function wristFromSocket(elbow: number, forearm: number): Vec3 {
  const bent = fromAxisAngle(ELBOW_AXIS, elbow - REST_ELBOW)
  const turned = rotate(fromAxisAngle(FOREARM_AXIS, forearm - REST_FOREARM), TO_WRIST)
  return add(sub(ELBOW, LANDMARKS.GH), rotate(bent, add(TO_RADIAL_HEAD, turned)))
}

/** Places of the right arm in a pose. */
export function armPlaces(pose: ShoulderPose): ArmPlaces {
  const { humerus } = sideRotations(pose)
  const shoulder = socketOf(pose)
  const ulna = multiply(humerus, fromAxisAngle(ELBOW_AXIS, pose.elbow - REST_ELBOW))
  const forearm = multiply(ulna, fromAxisAngle(FOREARM_AXIS, pose.forearm - REST_FOREARM))
  const hand = pose.wrist ? multiply(forearm, pose.wrist) : forearm
  const elbow = add(shoulder, rotate(humerus, sub(ELBOW, LANDMARKS.GH)))
  const wrist = add(add(elbow, rotate(ulna, TO_RADIAL_HEAD)), rotate(forearm, TO_WRIST))
  return {
    shoulder,
    elbow,
    wrist,
    grip: add(wrist, rotate(hand, TO_GRIP)),
    gripAxis: rotate(hand, GRIP_AXIS),
    humerus,
    forearm,
    hand,
  }
}

/**
 * Turn of the wrist (local, from a straight hand) that brings the handle square to `pull`, the shortest way.
 *
 * @param forearm  turn of the forearm, trunk frame
 * @param pull     direction of the pull on the handle, trunk frame, length 1
 */
export function wristSquareTo(forearm: Quat, pull: Vec3): Quat {
  const axis = rotate(forearm, GRIP_AXIS)
  const along = dot(axis, pull)
  const hinge = cross(axis, sub(axis, scale(pull, along)))
  const turn = fromAxisAngle(normalize(hinge), Math.asin(Math.max(-1, Math.min(1, Math.abs(along)))))
  return multiply(conjugate(forearm), multiply(turn, forearm))
}
