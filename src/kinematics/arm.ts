import { LANDMARKS } from '../anatomy/body/landmarks'
import { fromYXY, toYXY } from '../math/euler'
import { fromBasis, rotate, type Quat } from '../math/quat'
import { add, cross, dot, lerp, normalize, scale, sub, type Vec3 } from '../math/vec3'
import { HUMERUS_REST, toThorax } from './frames'
import type { ShoulderPose } from './motion'

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

/** Humerothoracic angles of an orientation of the humerus, thorax axes. */
export function humerothoracic(humerus: Quat): ShoulderPose['ht'] {
  const [plane, elevation, rotation] = toYXY(humerus)
  return { plane, elevation, rotation }
}

/** Orientation of the humerus, thorax axes, for humerothoracic angles. */
export const humerusFrom = (ht: ShoulderPose['ht']): Quat => fromYXY([ht.plane, ht.elevation, ht.rotation])

/** Wished posture of the upper arm against the trunk [rad], everyday words; see `PhasePose` in `anatomy/types`. */
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
  return [
    Math.sin(flexion) * Math.cos(abduction),
    -Math.cos(flexion) * Math.cos(abduction),
    Math.sin(abduction),
  ]
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
  const crease = swung(direction)
  const turn = wish.externalRotation ?? sagittalTurn(direction, crease, wish.elbow)
  return orientationAlong(direction, crease, turn)
}

/** Orientation, thorax axes, with the humerus along `direction` and the elbow's crease turned out by `turn` from `crease`. */
function orientationAlong(direction: Vec3, crease: Vec3, turn: number): Quat {
  const y = scale(direction, -1)
  const outward = cross(direction, crease)
  // Outward for the right arm: hanging, direction × forward = (−Y) × X = Z, lateral.
  const x = add(scale(crease, Math.cos(turn)), scale(outward, Math.sin(turn)))
  const bodyAxes = fromBasis(x, y, cross(x, y))
  return humerusInThorax(bodyAxes)
}

/** An orientation in body axes, in thorax axes. */
function humerusInThorax(q: Quat): Quat {
  const x = toThoraxDirection(rotate(q, [1, 0, 0]))
  const y = toThoraxDirection(rotate(q, [0, 1, 0]))
  return fromBasis(x, y, cross(x, y))
}

const toThoraxDirection = (v: Vec3): Vec3 => sub(toThorax(v), toThorax([0, 0, 0]))

/** Forward direction carried along by the shortest swing from hanging to `direction`. */
function swung(direction: Vec3): Vec3 {
  // Rotation that takes −Y to d takes X to X − (d·X)/(1 − d·Y)·(d − Y).
  const k = direction[0] / Math.max(1e-6, 1 - direction[1])
  return normalize([1 - k * direction[0], -k * (direction[1] - 1), -k * direction[2]])
}

/** External rotation that brings a bent forearm into a sagittal plane, at most 30°, growing with the elbow's bend. */
function sagittalTurn(direction: Vec3, crease: Vec3, elbow: number): number {
  const outward = cross(direction, crease)
  // Sideways part of the forearm: cos ε·d + sin ε·(cos τ·crease + sin τ·outward).
  const bend = Math.min(1, Math.max(0, (elbow - 0.35) / 0.7))
  const a = Math.sin(elbow) * outward[2]
  const b = Math.sin(elbow) * crease[2]
  const c = Math.cos(elbow) * direction[2]
  const amplitude = Math.hypot(a, b)
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
