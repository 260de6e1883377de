import { LANDMARKS } from '../../anatomy/body/landmarks'
import { lengthOf, writeLength } from '../../math/hypot'
import { conjugateTo, createQuat, fromBasisTo, multiplyTo, rotateTo } from '../../math/quat'
import type { MutableQuat, Quat } from '../../math/quat'
import {
  createVec3,
  crossTo,
  dot,
  normalizeTo,
  rejectTo,
  scale,
  sub,
  subTo,
  type Vec3,
} from '../../math/vec3'
import {
  ELBOW,
  ELBOW_AXIS,
  elbowTurnTo,
  FOREARM_AXIS,
  forearmTurnTo,
  humerothoracicInto,
  REST_ELBOW,
  REST_FOREARM,
} from '../arm'
import { bodyFromThorax, HUMERUS_REST, thoraxFromBody } from '../frames'
import type { ShoulderBuffer } from '../motion'
import { wristFromSocketTo } from './limb'

/**
 * Inverse kinematics of the right arm: elbow and upper arm for a wished place of the wrist, forearm and wrist for a wished
 * turn of the hand. Closed form but for the elbow's angle, which is bisected: the distance from socket to wrist falls
 * steadily as the elbow bends, and 40 halvings end below 1e-12 rad, so the answer is the same on every machine.
 */

const DEG = Math.PI / 180
/** The elbow's range [rad] (AAOS 1965: 0 to 150°). */
export const ELBOW_RANGE: readonly [number, number] = [2 * DEG, 150 * DEG]
/** Forearm from neutral [rad] (AAOS 1965: 80° each way). */
const FOREARM_RANGE: readonly [number, number] = [-80 * DEG, 80 * DEG]
/** The wrist lies a little off the forearm's axis, so a turn of the forearm moves it: so many rounds settle to 1e-9 m. */
const ROUNDS = 6

/** What an arm is to reach. Trunk frame. */
export interface ArmTarget {
  readonly wrist: Vec3
  /** Turn of the hand from rest. */
  readonly hand: Quat
  /** Where the elbow should point, seen from the line between socket and wrist. */
  readonly pole: Vec3
}

const _line = createVec3()
const _wrist = createVec3()
const _humerus = createQuat()
const _ulna = createQuat()
const _turn = createQuat()
const _inverse = createQuat()

/**
 * Solves the arm from the socket outward; makes nothing. Where the target lies too far or too near, the arm points at it.
 *
 * @param socket  place of the socket (GH), trunk frame
 * @param out     its arm and wrist are written
 */
export function reachInto(socket: Vec3, { wrist, hand, pole }: ArmTarget, out: ShoulderBuffer): void {
  subTo(_line, wrist, socket)
  out.forearm = 0
  for (let round = 0; ; round++) {
    bendElbow(_line, out)
    aimHumerus(_line, pole, out)
    multiplyTo(_ulna, _humerus, elbowTurnTo(_turn, out))
    if (round === ROUNDS) break
    multiplyTo(_turn, conjugateTo(_inverse, _ulna), hand)
    const along = _turn[0] * FOREARM_AXIS[0] + _turn[1] * FOREARM_AXIS[1] + _turn[2] * FOREARM_AXIS[2]
    const twist = 2 * Math.atan2(along, _turn[3]) + REST_FOREARM
    const wrapped = Math.atan2(Math.sin(twist), Math.cos(twist))
    out.forearm = Math.min(Math.max(wrapped, FOREARM_RANGE[0]), FOREARM_RANGE[1])
  }
  multiplyTo(_ulna, _ulna, forearmTurnTo(_turn, out))
  multiplyTo(out.wrist, conjugateTo(_inverse, _ulna), hand)
  multiplyTo(_turn, multiplyTo(_turn, thoraxFromBody.rotation, _humerus), bodyFromThorax.rotation)
  humerothoracicInto(multiplyTo(_turn, _turn, HUMERUS_REST), out.ht)
}

/** Bends the elbow until the wrist is as far from the socket as `line` is long. */
function bendElbow(line: Vec3, arm: ShoulderBuffer): void {
  writeLength(line)
  const length = lengthOf[0]!
  let straight = ELBOW_RANGE[0]
  let bent = ELBOW_RANGE[1]
  for (let i = 0; i < 40; i++) {
    arm.elbow = (straight + bent) / 2
    writeLength(wristFromSocketTo(_wrist, arm))
    if (lengthOf[0]! > length) straight = arm.elbow
    else bent = arm.elbow
  }
  arm.elbow = (straight + bent) / 2
}

const TO_ELBOW = sub(ELBOW, LANDMARKS.GH)

/** Turns the humerus from rest so that the wrist comes to lie along `line` and the elbow towards `pole`. */
function aimHumerus(line: Vec3, pole: Vec3, arm: ShoulderBuffer): void {
  writeFrame(_inverse, wristFromSocketTo(_wrist, arm), TO_ELBOW)
  multiplyTo(_humerus, writeFrame(_humerus, line, pole), conjugateTo(_inverse, _inverse))
}

const _x = createVec3()
const _y = createVec3()
const _z = createVec3()

/** Frame whose X runs along `axis` and whose Y leans to `side`. */
function writeFrame(out: MutableQuat, axis: Vec3, side: Vec3): MutableQuat {
  normalizeTo(_x, axis)
  normalizeTo(_y, rejectTo(_y, side, _x))
  return fromBasisTo(out, _x, _y, crossTo(_z, _x, _y))
}

const _down = createVec3()
const _across = createVec3()

/** From elbow to wrist at rest, square to the elbow's axis. */
const HAND_ACROSS = (() => {
  const hand = sub(LANDMARKS.wrist, ELBOW)
  return sub(hand, scale(ELBOW_AXIS, dot(hand, ELBOW_AXIS)))
})()

/**
 * Elbow flexion at which the forearm hangs as near to `down` as its hinge allows: the weight in the hand leaves it no other
 * way.
 *
 * @param humerus  turn of the humerus from rest, trunk frame
 * @param down     direction of gravity, trunk frame
 * @param angle    one number, written [rad]
 */
export function writeHangingElbow(humerus: Quat, down: Vec3, angle: Float64Array): void {
  rotateTo(_down, conjugateTo(_inverse, humerus), down)
  rejectTo(_down, _down, ELBOW_AXIS)
  crossTo(_across, HAND_ACROSS, _down)
  angle[0] = REST_ELBOW + Math.atan2(dot(_across, ELBOW_AXIS), dot(HAND_ACROSS, _down))
}
