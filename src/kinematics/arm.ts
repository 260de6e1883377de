import { LANDMARKS } from '../anatomy/body/landmarks'
import { fromYXYTo, toYXYTo } from '../math/euler'
import { hypot3 } from '../math/hypot'
import { createQuat, fromAxisTurnTo, fromBasisTo, rotateTo, type MutableQuat, type Quat } from '../math/quat'
import {
  addTo,
  createVec3,
  cross,
  crossTo,
  dot,
  lerp,
  normalize,
  normalizeTo,
  scale,
  scaleTo,
  sub,
  type MutableVec3,
  type Vec3,
} from '../math/vec3'
import { HUMERUS_REST, thoraxFromBody } from './frames'
import type { ShoulderBuffer, ShoulderPose } from './motion'

/** Axes and angles of the right elbow and forearm at rest. Thorax frame where not said otherwise. */

/** Middle of the elbow's axis at rest, body frame [m]. */
export const ELBOW: Vec3 = lerp(LANDMARKS.trochlea, LANDMARKS.capitulum, 0.5)

/** Axis of elbow flexion at rest, body frame, from trochlea to capitulum; a turn about it bends the elbow. */
export const ELBOW_AXIS: Vec3 = normalize(sub(LANDMARKS.capitulum, LANDMARKS.trochlea))

/** Axis of the forearm at rest, body frame, from ulnar to radial head; a turn about it pronates. */
export const FOREARM_AXIS: Vec3 = normalize(sub(LANDMARKS.radialHead, LANDMARKS.ulnarHead))

const square = (v: Vec3, axis: Vec3): Vec3 => normalize(sub(v, scale(axis, dot(v, axis))))

/** Angle [rad] from a to b about an axis. */
function turnAbout(axis: Vec3, a: Vec3, b: Vec3): number {
  const [u, v] = [square(a, axis), square(b, axis)]
  return Math.atan2(dot(cross(u, v), axis), dot(u, v))
}

/** Elbow flexion of the standing body [rad]: from the upper arm's line to the forearm's, about the elbow's axis. */
export const REST_ELBOW = turnAbout(ELBOW_AXIS, sub(ELBOW, LANDMARKS.GH), sub(LANDMARKS.wrist, ELBOW))

/**
 * Pronation of the standing body [rad], about −π/2 (palms forward); 0 is the neutral grip, styloid processes in the
 * plane in which the elbow bends.
 */
export const REST_FOREARM = -turnAbout(
  FOREARM_AXIS,
  sub(LANDMARKS.RS, LANDMARKS.US),
  cross(FOREARM_AXIS, ELBOW_AXIS),
)

const _angles = createVec3()

/** `humerothoracic` into a buffer; makes nothing. */
export function humerothoracicInto(humerus: Quat, out: ShoulderBuffer['ht']): void {
  toYXYTo(_angles, humerus)
  out.plane = _angles[0]
  out.elevation = _angles[1]
  out.rotation = _angles[2]
}

/** Turn of the ulna against the humerus, from rest, body axes. */
export function elbowTurnTo(out: MutableQuat, pose: Pick<ShoulderPose, 'elbow'>): MutableQuat {
  _turn[0] = pose.elbow - REST_ELBOW
  return fromAxisTurnTo(out, ELBOW_AXIS, _turn)
}

/** Turn of the radius against the ulna, from rest, body axes. */
export function forearmTurnTo(out: MutableQuat, pose: Pick<ShoulderPose, 'forearm'>): MutableQuat {
  _turn[0] = pose.forearm - REST_FOREARM
  return fromAxisTurnTo(out, FOREARM_AXIS, _turn)
}

const _turn = new Float64Array(1)

/** Humerothoracic angles of an orientation of the humerus, thorax axes. */
export function humerothoracic(humerus: Quat): ShoulderPose['ht'] {
  const out = { plane: 0, elevation: 0, rotation: 0 }
  humerothoracicInto(humerus, out)
  return out
}

export function humerusTo(out: MutableQuat, ht: ShoulderPose['ht']): MutableQuat {
  _angles[0] = ht.plane
  _angles[1] = ht.elevation
  _angles[2] = ht.rotation
  return fromYXYTo(out, _angles)
}
/** Orientation of the humerus, thorax axes, for humerothoracic angles. */
export const humerusFrom = (ht: ShoulderPose['ht']): Quat => humerusTo(createQuat(), ht)

/** Wished posture of the upper arm against the trunk [rad], everyday words; see `PhasePose` in `anatomy/exerciseTypes`. */
export interface ArmWish {
  readonly flexion?: number
  readonly abduction?: number
  readonly elevationInScapularPlane?: number
  readonly horizontalAbduction?: number
  readonly externalRotation?: number
  /** How far the elbow is bent; decides how much the forearm's hang matters when external rotation is not given. */
  readonly elbow: number
}

const SCAPULAR_PLANE_OF_EXERCISES = (40 * Math.PI) / 180

/** Direction of the upper arm, from shoulder to elbow, body axes. */
export function armDirection(wish: ArmWish): Vec3 {
  const { flexion = 0, abduction = 0, elevationInScapularPlane, horizontalAbduction } = wish
  if (elevationInScapularPlane !== undefined)
    return raised(elevationInScapularPlane, SCAPULAR_PLANE_OF_EXERCISES)
  if (horizontalAbduction !== undefined) return raised(abduction, Math.PI / 2 - horizontalAbduction)
  return writeHanging(createVec3(), flexion, abduction)
}

/** Direction of an arm raised by an elevation in a plane (0 out to the side, π/2 forward). */
export const raised = (elevation: number, plane: number): Vec3 => [
  Math.sin(elevation) * Math.sin(plane),
  -Math.cos(elevation),
  Math.sin(elevation) * Math.cos(plane),
]

/**
 * Orientation of the humerus for a wished posture, thorax axes. Without external rotation the arm swings the shortest way
 * from hanging, elbow crease forward; external rotation turns it about its own length. When that is not given, a bent
 * forearm is turned (by up to 30°) to hang in a sagittal plane, as under a dumbbell or a strap.
 */
export function humerusOrientation(wish: ArmWish): Quat {
  const direction = armDirection(wish)
  swungTo(_crease, direction)
  const turn = wish.externalRotation ?? sagittalTurn(direction, _crease, wish.elbow)
  return orientationTo(createQuat(), direction, _crease, turn)
}

const _direction = createVec3()
const _crease = createVec3()

/** `humerusOrientation` of an arm that hangs, `flexion` and `abduction` [rad] off the trunk; makes nothing. */
export function hangingHumerusTo(
  out: MutableQuat,
  flexion: number,
  abduction: number,
  elbow: number,
): MutableQuat {
  writeHanging(_direction, flexion, abduction)
  swungTo(_crease, _direction)
  return orientationTo(out, _direction, _crease, sagittalTurn(_direction, _crease, elbow))
}

/** Direction of an arm that hangs. */
function writeHanging(out: MutableVec3, flexion: number, abduction: number): MutableVec3 {
  out[0] = Math.sin(flexion) * Math.cos(abduction)
  out[1] = -Math.cos(flexion) * Math.cos(abduction)
  out[2] = Math.sin(abduction)
  return out
}

const _x = createVec3()
const _y = createVec3()
const _z = createVec3()
const _outward = createVec3()

/** Orientation, thorax axes, with the humerus along `direction` and the elbow's crease turned out by `turn` from `crease`. */
function orientationTo(out: MutableQuat, direction: Vec3, crease: Vec3, turn: number): MutableQuat {
  // Outward for the right arm: hanging, direction × forward = (−Y) × X = Z, lateral.
  crossTo(_outward, direction, crease)
  addTo(_x, scaleTo(_x, crease, Math.cos(turn)), scaleTo(_outward, _outward, Math.sin(turn)))
  scaleTo(_y, direction, -1)
  rotateTo(_x, thoraxFromBody.rotation, _x)
  rotateTo(_y, thoraxFromBody.rotation, _y)
  return fromBasisTo(out, _x, _y, crossTo(_z, _x, _y))
}

/** Forward direction carried along by the shortest swing from hanging to `direction`. */
function swungTo(out: MutableVec3, direction: Vec3): MutableVec3 {
  // Rotation that takes −Y to d takes X to X − (d·X)/(1 − d·Y)·(d − Y).
  const k = direction[0] / Math.max(1e-6, 1 - direction[1])
  out[0] = 1 - k * direction[0]
  out[1] = -k * (direction[1] - 1)
  out[2] = -k * direction[2]
  return normalizeTo(out, out)
}

/** External rotation that brings a bent forearm into a sagittal plane, at most 30°, growing with the elbow's bend. */
function sagittalTurn(direction: Vec3, crease: Vec3, elbow: number): number {
  crossTo(_outward, direction, crease)
  // Sideways part of the forearm: cos ε·d + sin ε·(cos τ·crease + sin τ·outward).
  const bend = Math.min(1, Math.max(0, (elbow - 0.35) / 0.7))
  const a = Math.sin(elbow) * _outward[2]
  const b = Math.sin(elbow) * crease[2]
  const c = Math.cos(elbow) * direction[2]
  const amplitude = hypot3(a, b, 0)
  if (amplitude < 1e-9) return 0
  const turn = Math.asin(Math.max(-1, Math.min(1, -c / amplitude))) - Math.atan2(b, a)
  const nearest = Math.atan2(Math.sin(turn), Math.cos(turn))
  return bend * bend * (3 - 2 * bend) * Math.max(-Math.PI / 6, Math.min(Math.PI / 6, nearest))
}

/** The hanging arm of the standing body. */
export const REST_ARM: Pick<ShoulderPose, 'ht' | 'elbow' | 'forearm'> = {
  ht: humerothoracic(HUMERUS_REST),
  elbow: REST_ELBOW,
  forearm: REST_FOREARM,
}
