import { copyQuat, createQuat, IDENTITY, multiplyTo, rotate, rotateTo } from '../../math/quat'
import {
  add,
  addTo,
  copyVec3,
  createVec3,
  cross,
  crossTo,
  dot,
  normalize,
  normalizeTo,
  scale,
  scaleTo,
  sub,
  subTo,
  type Vec3,
} from '../../math/vec3'
import { lengthOf, writeLength } from '../../math/hypot'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { ShoulderBuffer, ShoulderPose } from '../motion'
import { softClampIn } from '../../math/smooth'
import { ELBOW_RANGE, writeHangingElbow } from './armReach'
import { FOREARM_AXIS } from '../arm'
import { createArmPlaces, wristSquareTo, writeArmPlaces, type ArmPlaces } from './limb'
import { createPlacement, inRoomTo, leanTurnTo, turnTo, type Carried, type PlacementBuffer } from './stage'

/** The hand on what it holds: the wrist turns so that the handle lies square to its pull. */

/** How much a turn of the forearm counts against one of the wrist, squared. */
const RELUCTANCE = 0.25
const TURNING_ROUNDS = 3
/** The forearm's range either way from neutral [rad] (AAOS 1965). */
const FOREARM_END = (80 * Math.PI) / 180
/** Where the elbow eases into its straight end [rad]. */
const STRAIGHTENING = (4 * Math.PI) / 180

const _arm = createArmPlaces()
const _axis = createVec3()

/** Turns forearm and wrist of a shoulder whose hand holds a handle that is pulled along `pull` (trunk frame, length 1). */
export function hold(shoulder: ShoulderBuffer, pull: Vec3): void {
  _wished[0] = shoulder.forearm
  copyQuat(shoulder.wrist, IDENTITY)
  for (let round = 0; round < TURNING_ROUNDS; round++) turnForearm(shoulder, pull)
  wristSquareTo(shoulder.wrist, writeArmPlaces(shoulder, _arm).forearm, pull)
}

/**
 * Turns the forearm from what the phase wishes, `_wished`, towards where it brings the handle square to the pull: least
 * squares of what is left for the wrist and of the turn, so that a forearm in line with the pull, which can do nothing,
 * does nothing.
 */
function turnForearm(pose: ShoulderBuffer, pull: Vec3): void {
  const { forearm, gripAxis } = writeArmPlaces(pose, _arm)
  crossTo(_axis, rotateTo(_axis, forearm, FOREARM_AXIS), gripAxis)
  const gain = dot(_axis, pull)
  const wished = _wished[0]!
  const left = dot(gripAxis, pull) - gain * (pose.forearm - wished)
  _forearm[0] = wished - (gain * left) / (gain * gain + RELUCTANCE)
  softClampIn(_forearm)
  pose.forearm = _forearm[0]!
}

const _wished = new Float64Array(1)
// Value, ends and margin of an angle that eases into its ends.
const _forearm = Float64Array.of(0, -FOREARM_END, FOREARM_END, STRAIGHTENING)
const _elbow = Float64Array.of(0, ...ELBOW_RANGE, STRAIGHTENING)

/** Puts a dumbbell in the hand of a shoulder: the forearm hangs, the handle lies level. @param down gravity, trunk frame */
export function holdDumbbell(shoulder: ShoulderBuffer, down: Vec3): void {
  writeHangingElbow(writeArmPlaces(shoulder, _arm).humerus, down, _elbow)
  softClampIn(_elbow)
  shoulder.elbow = _elbow[0]!
  hold(shoulder, down)
}

/** Places a closed or flat hand, which stands in for the half-open one of the model. */
export function putHand({ place }: PlacementBuffer, carried: Carried, arm: ArmPlaces): void {
  inRoomTo(place.translation, carried, arm.wrist)
  multiplyTo(place.rotation, leanTurnTo(place.rotation, carried), arm.hand)
}

/** Places the dumbbell in the right hand, level. */
export function putDumbbell({ place }: PlacementBuffer, carried: Carried, arm: ArmPlaces): void {
  inRoomTo(place.translation, carried, arm.grip)
  rotateTo(_axis, leanTurnTo(_lean, carried), arm.gripAxis)
  _axis[1] = 0
  turnTo(place.rotation, UP, normalizeTo(_axis, _axis))
}

const UP: Vec3 = [0, 1, 0]
const _lean = createQuat()
const _grip = createVec3()

/** Handle and strap of the right hand, in that order. */
export type StrapBuffer = readonly [PlacementBuffer, PlacementBuffer]

/** Room for a strap. */
export const createStrap = (): StrapBuffer => [
  createPlacement('trx-handle-r'),
  createPlacement('trx-strap-r'),
]

/** Places handle and strap of the right hand; the strap's part ends where the handle's loop begins. */
export function putStrap(
  strap: StrapBuffer,
  carried: Carried,
  arm: ArmPlaces,
  anchor: Vec3,
  loopHeight: number,
): void {
  inRoomTo(_grip, carried, arm.grip)
  rotateTo(_axis, leanTurnTo(_lean, carried), arm.gripAxis)
  putHangingStrap(strap, anchor, _grip, _axis, loopHeight)
}

const _pull = createVec3()

/** Handle at `grip` and strap from there to the anchor; the handle's axis is squared to it. */
export function putHangingStrap(
  [handle, strap]: StrapBuffer,
  anchor: Vec3,
  grip: Vec3,
  axis: Vec3,
  loopHeight: number,
): void {
  subTo(_pull, anchor, grip)
  writeLength(_pull)
  const length = lengthOf[0]!
  scaleTo(_pull, _pull, 1 / length)
  copyVec3(handle.place.translation, grip)
  turnTo(handle.place.rotation, _pull, axis)
  copyQuat(strap.place.rotation, handle.place.rotation)
  addTo(strap.place.translation, grip, scaleTo(_pull, _pull, loopHeight))
  strap.length = length - loopHeight
}

/** Turn of the hand [rad] against the forearm: flexion (to the palm) and deviation (to the thumb), from the wrist's turn. */
export function wristAngles(pose: ShoulderPose): { readonly flexion: number; readonly radial: number } {
  if (!pose.wrist) return { flexion: 0, radial: 0 }
  const straight = normalize(sub(LANDMARKS.wrist, ELBOW_MIDDLE))
  const across = sub(LANDMARKS.RS, LANDMARKS.US)
  const radial = normalize(sub(across, scale(straight, dot(across, straight))))
  const palmar = cross(radial, straight)
  const now = rotate(pose.wrist, straight)
  return {
    flexion: Math.atan2(dot(now, palmar), dot(now, straight)),
    radial: Math.asin(Math.max(-1, Math.min(1, dot(now, radial)))),
  }
}

const ELBOW_MIDDLE: Vec3 = scale(add(LANDMARKS.EL, LANDMARKS.EM), 0.5)
