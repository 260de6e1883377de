import { LANDMARKS } from '../../anatomy/body/landmarks'
import { conjugate, fromAxisAngle, fromBasis, multiply, rotate, type Quat } from '../../math/quat'
import { cross, dot, norm, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { ELBOW, ELBOW_AXIS, FOREARM_AXIS, humerothoracic, REST_ELBOW, REST_FOREARM } from '../arm'
import { HUMERUS_REST, rotationToThorax } from '../frames'
import type { ShoulderPose } from '../motion'
import { wristFromSocket } from './limb'

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

/** What an arm is to reach. Trunk frame. */
export interface ArmTarget {
  readonly wrist: Vec3
  /** Turn of the hand from rest. */
  readonly hand: Quat
  /** Where the elbow should point, seen from the line between socket and wrist. */
  readonly pole: Vec3
}

/** Arm half of a pose that reaches a target; `miss` [m] is above 0 where it lies too far or too near. */
export interface ArmReach extends Pick<ShoulderPose, 'ht' | 'elbow' | 'forearm'> {
  readonly wrist: Quat
  readonly miss: number
}

/**
 * Solves the arm from the socket outward.
 *
 * @param socket  place of the socket (GH), trunk frame
 */
export function reachFor(socket: Vec3, { wrist, hand, pole }: ArmTarget): ArmReach {
  const line = sub(wrist, socket)
  let forearm = 0
  // The wrist lies a little off the forearm's axis, so a turn of the forearm moves it: three rounds settle to 1e-9 m.
  for (let round = 0; ; round++) {
    const elbow = elbowFor(norm(line), forearm)
    const humerus = humerusFor(line, pole, elbow, forearm)
    const ulna = multiply(humerus, fromAxisAngle(ELBOW_AXIS, elbow - REST_ELBOW))
    if (round === 6) {
      const carried = multiply(ulna, fromAxisAngle(FOREARM_AXIS, forearm - REST_FOREARM))
      return {
        ht: humerothoracic(multiply(rotationToThorax(humerus), HUMERUS_REST)),
        elbow,
        forearm,
        wrist: multiply(conjugate(carried), hand),
        miss: Math.abs(norm(wristFromSocket(elbow, forearm)) - norm(line)),
      }
    }
    const twist = twistAbout(FOREARM_AXIS, multiply(conjugate(ulna), hand)) + REST_FOREARM
    forearm = Math.min(Math.max(wrapped(twist), FOREARM_RANGE[0]), FOREARM_RANGE[1])
  }
}

function elbowFor(length: number, forearm: number): number {
  let [straight, bent] = ELBOW_RANGE
  for (let i = 0; i < 40; i++) {
    const middle = (straight + bent) / 2
    if (norm(wristFromSocket(middle, forearm)) > length) straight = middle
    else bent = middle
  }
  return (straight + bent) / 2
}

/** Turn of the humerus from rest that lays the wrist along `line` and the elbow towards `pole`. */
function humerusFor(line: Vec3, pole: Vec3, elbow: number, forearm: number): Quat {
  const along = wristFromSocket(elbow, forearm)
  const toElbow = sub(ELBOW, LANDMARKS.GH)
  const local = frameOf(along, toElbow)
  return multiply(frameOf(line, pole), conjugate(local))
}

/** Frame whose X runs along `axis` and whose Y leans to `side`. */
function frameOf(axis: Vec3, side: Vec3): Quat {
  const x = normalize(axis)
  const y = normalize(sub(side, scale(x, dot(side, x))))
  return fromBasis(x, y, cross(x, y))
}

/** Angle [rad] of a rotation's twist about an axis. */
function twistAbout(axis: Vec3, q: Quat): number {
  return 2 * Math.atan2(q[0] * axis[0] + q[1] * axis[1] + q[2] * axis[2], q[3])
}

const wrapped = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle))

/**
 * Elbow flexion [rad] at which the forearm hangs as near to `down` as its hinge allows: the weight in the hand leaves it no
 * other way.
 *
 * @param humerus  turn of the humerus from rest, trunk frame
 * @param down     direction of gravity, trunk frame
 */
export function hangingElbow(humerus: Quat, down: Vec3): number {
  const local = rotate(conjugate(humerus), down)
  const hand = sub(LANDMARKS.wrist, ELBOW)
  const [u, v] = [hand, local].map((p) => sub(p, scale(ELBOW_AXIS, dot(p, ELBOW_AXIS)))) as [Vec3, Vec3]
  const turn = Math.atan2(dot(cross(u, v), ELBOW_AXIS), dot(u, v))
  return REST_ELBOW + turn
}
