import { IDENTITY, multiply, rotate, type Quat } from '../../math/quat'
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { Placement, ShoulderPose } from '../motion'
import { softClamp } from '../../math/smooth'
import { ELBOW_RANGE, hangingElbow } from './armReach'
import { FOREARM_AXIS } from '../arm'
import { armPlaces, wristSquareTo, type ArmPlaces } from './limb'
import { downFor, inRoom, leanTurn, placed, turnTo, type Carried } from './stage'

/** The hand on what it holds: the wrist turns so that the handle lies square to its pull. */

/** How much a turn of the forearm counts against one of the wrist, squared. */
const RELUCTANCE = 0.25
const TURNING_ROUNDS = 3
/** The forearm's range either way from neutral [rad] (AAOS 1965). */
const FOREARM_END = (80 * Math.PI) / 180
/** Where the elbow eases into its straight end [rad]. */
const STRAIGHTENING = (4 * Math.PI) / 180

/** A shoulder whose hand holds a handle that is pulled along `pull` (trunk frame, length 1). */
export function holding(shoulder: ShoulderPose, pull: Vec3): ShoulderPose {
  let pose: ShoulderPose = { ...shoulder, wrist: IDENTITY }
  for (let round = 0; round < TURNING_ROUNDS; round++)
    pose = { ...pose, forearm: eased(pose, shoulder.forearm, pull) }
  return { ...pose, wrist: wristSquareTo(armPlaces(pose).forearm, pull) }
}

/**
 * Forearm turned towards where it brings the handle square to the pull: least squares of what is left for the wrist and of
 * the turn from what the phase wishes, so that a forearm in line with the pull, which can do nothing, does nothing.
 */
function eased(pose: ShoulderPose, wished: number, pull: Vec3): number {
  const { forearm, gripAxis } = armPlaces(pose)
  const gain = dot(cross(rotate(forearm, FOREARM_AXIS), gripAxis), pull)
  const left = dot(gripAxis, pull) - gain * (pose.forearm - wished)
  const turn = (-gain * left) / (gain * gain + RELUCTANCE)
  return softClamp(wished + turn, -FOREARM_END, FOREARM_END, STRAIGHTENING)
}

/** A shoulder with a dumbbell in the hand: the forearm hangs, the handle lies level. */
export function withDumbbell(shoulder: ShoulderPose, lean: number): ShoulderPose {
  const down = downFor(lean)
  const { humerus } = armPlaces(shoulder)
  const elbow = softClamp(hangingElbow(humerus, down), ...ELBOW_RANGE, STRAIGHTENING)
  return holding({ ...shoulder, elbow }, down)
}

/** A closed or flat hand, which stands in for the half-open one of the model. */
export const handPlacement = (
  node: 'grip-hand-r' | 'flat-hand-r',
  carried: Carried,
  arm: ArmPlaces,
): Placement => placed(node, inRoom(carried, arm.wrist), roomTurn(carried, arm.hand))

const roomTurn = (carried: Carried, turn: Quat): Quat => multiply(leanTurn(carried.lean), turn)

/** The dumbbell in the right hand, level. */
export function dumbbellPlacement(carried: Carried, arm: ArmPlaces): Placement {
  const axis = rotate(leanTurn(carried.lean), arm.gripAxis)
  const level = normalize([axis[0], 0, axis[2]])
  return placed('dumbbell-r', inRoom(carried, arm.grip), turnTo([0, 1, 0], level))
}

/** Handle and strap of the right hand; the strap's part ends where the handle's loop begins. */
export function strapPlacements(
  carried: Carried,
  arm: ArmPlaces,
  anchor: Vec3,
  loopHeight: number,
): Placement[] {
  const grip = inRoom(carried, arm.grip)
  const axis = rotate(leanTurn(carried.lean), arm.gripAxis)
  return hangingStrap(anchor, grip, axis, loopHeight)
}

/** Handle at `grip` and strap from there to the anchor; the handle's axis is squared to it. */
export function hangingStrap(anchor: Vec3, grip: Vec3, axis: Vec3, loopHeight: number): Placement[] {
  const line = sub(anchor, grip)
  const length = Math.sqrt(dot(line, line))
  const pull = scale(line, 1 / length)
  const turn = turnTo(pull, axis)
  return [
    placed('trx-handle-r', grip, turn),
    placed('trx-strap-r', add(grip, scale(pull, loopHeight)), turn, length - loopHeight),
  ]
}

/** How far a forearm is from the plumb line [rad]. */
export function offPlumb(arm: ArmPlaces, lean: number): number {
  const line = normalize(sub(arm.wrist, arm.elbow))
  return Math.acos(Math.max(-1, Math.min(1, dot(line, downFor(lean)))))
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
