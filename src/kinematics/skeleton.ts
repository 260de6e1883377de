import { LANDMARKS } from '../anatomy/body/landmarks'
import { SIDE_HELPERS, SIDE_JOINTS, type JointName, type MidlineJoint } from '../contract/joints'
import type { Side } from '../contract/sides'
import { fromYXZTo } from '../math/euler'
import {
  conjugate,
  conjugateTo,
  copyQuat,
  createQuat,
  fromAxisAngleTo,
  IDENTITY,
  mirrorQuatTo,
  multiplyTo,
  rotateTo,
  slerpTo,
  type MutableQuat,
  type Quat,
} from '../math/quat'
import { addTo, createVec3, mirrorSagittal, subTo, type MutableVec3, type Vec3 } from '../math/vec3'
import { ELBOW, elbowTurnTo, forearmTurnTo, humerusTo, REST_ARM } from './arm'
import { CLAVICLE_REST, HUMERUS_REST, rotationToBodyTo, SCAPULA_REST } from './frames'
import { REST_ANGLES } from './girdle'
import { bladeGlideTo, GLIDE_CENTRE, type SideRotations } from './glide'
import type { BodyPose, ShoulderPose, SkeletonPose } from './motion'
import { bendTurnTo, createSegments, STRAIGHT, writeSegments } from './trunk'

/** Pivots of the right side at rest, body frame [m]. */
const RIGHT_JOINTS = {
  'clavicle-joint': LANDMARKS.SC,
  'scapula-joint': LANDMARKS.AC,
  'humerus-joint': LANDMARKS.GH,
  'ulna-joint': ELBOW,
  'radius-joint': LANDMARKS.radialHead,
  'hand-joint': LANDMARKS.wrist,
} as const

/** Pivots of the helpers of the right side at rest, body frame [m]. */
const RIGHT_HELPERS = {
  'blade-glide': GLIDE_CENTRE,
  'clavicle-half': LANDMARKS.SC,
  'humerus-third': LANDMARKS.GH,
  'humerus-two-thirds': LANDMARKS.GH,
  'elbow-half': ELBOW,
} as const

/** The joints of one side, by what they are called on either. */
type SideRoom<T = MutableQuat> = Readonly<Record<keyof typeof RIGHT_JOINTS | keyof typeof RIGHT_HELPERS, T>>

const SIDE_NAMES: readonly (keyof SideRoom)[] = [...SIDE_JOINTS, ...SIDE_HELPERS]

/** What is given for the midline and, by common name, for each side, under the joints' own names. */
function byJoint<T>(
  midline: Readonly<Record<MidlineJoint, T>>,
  sides: Readonly<Record<Side, SideRoom<T>>>,
): Readonly<Record<JointName, T>> {
  const ofSide = (side: Side) => SIDE_NAMES.map((name) => [`${name}-${side}`, sides[side][name]])
  // Every name of a side with either suffix, and the midline: that is what `JointName` is made of.
  return { ...midline, ...Object.fromEntries([...ofSide('r'), ...ofSide('l')]) } as Record<JointName, T>
}

/** For every joint of a side what `make` makes for it. */
const forSide = <T>(make: (name: keyof SideRoom) => T): SideRoom<T> =>
  // `SIDE_NAMES` has them all.
  Object.fromEntries(SIDE_NAMES.map((name) => [name, make(name)])) as SideRoom<T>

const RIGHT: SideRoom<Vec3> = { ...RIGHT_JOINTS, ...RIGHT_HELPERS }
const REST = byJoint(
  { thorax: LANDMARKS.waist, neck: LANDMARKS.neck, head: LANDMARKS.head },
  { r: RIGHT, l: forSide((name) => mirrorSagittal(RIGHT[name])) },
)

/**
 * Position of every joint in the rest pose, body frame [m]. Joint orientations are the identity there. `thorax` stands
 * in the disc T12/L1, `ulna-joint` in the middle of the elbow's axis (trochlea to capitulum), `radius-joint` in the
 * radial head, `hand-joint` between the styloid processes; helpers stand where what they go half-way with turns.
 */
export const jointRestPositions = (): Readonly<Record<JointName, Vec3>> => REST

/** Rest angles of one shoulder: the standing scan. */
export const REST_SHOULDER: ShoulderPose = {
  sc: { protraction: REST_ANGLES[0]!, elevation: REST_ANGLES[1]!, rotation: REST_ANGLES[2]! },
  st: { protraction: REST_ANGLES[3]!, medRotation: REST_ANGLES[4]!, tilt: REST_ANGLES[5]! },
  ...REST_ARM,
  wrist: IDENTITY,
}

/** The body as it stands in the scans: every joint rotation is the identity. */
export const REST_POSE: BodyPose = { r: REST_SHOULDER, l: REST_SHOULDER, lean: 0 }

const CLAVICLE_FROM_REST = conjugate(CLAVICLE_REST)
const SCAPULA_FROM_REST = conjugate(SCAPULA_REST)
const HUMERUS_FROM_REST = conjugate(HUMERUS_REST)
const _angles = createVec3()

/** Room for the rotations of one side's bones. */
export const createSideRotations = () => ({
  clavicle: createQuat(),
  scapula: createQuat(),
  humerus: createQuat(),
})

/** How clavicle, scapula and humerus of the right side are turned from rest, against the trunk, in body axes. */
export const sideRotations = (pose: ShoulderPose): SideRotations =>
  writeSideRotations(pose, createSideRotations())

/** `sideRotations` into a buffer; makes nothing. */
export function writeSideRotations(
  { sc, st, ht }: ShoulderPose,
  out: ReturnType<typeof createSideRotations>,
): ReturnType<typeof createSideRotations> {
  const { clavicle, scapula, humerus } = out
  _angles[0] = sc.protraction
  _angles[1] = sc.elevation
  _angles[2] = sc.rotation
  rotationToBodyTo(clavicle, multiplyTo(clavicle, fromYXZTo(clavicle, _angles), CLAVICLE_FROM_REST))
  _angles[0] = st.protraction
  _angles[1] = st.medRotation
  _angles[2] = st.tilt
  rotationToBodyTo(scapula, multiplyTo(scapula, fromYXZTo(scapula, _angles), SCAPULA_FROM_REST))
  rotationToBodyTo(humerus, multiplyTo(humerus, humerusTo(humerus, ht), HUMERUS_FROM_REST))
  return out
}

/** A pose of the skeleton to write into again and again. */
export interface SkeletonBuffer extends SkeletonPose {
  readonly root: { readonly rotation: MutableQuat; readonly translation: MutableVec3 }
  /** Neck and head, the same as in `rotations`. */
  readonly midline: { readonly neck: MutableQuat; readonly head: MutableQuat }
  segments?: NonNullable<SkeletonPose['segments']>
  /** Room for the segments, which `segments` points at in a bent trunk. */
  readonly spine: ReturnType<typeof createSegments>
  /** The same rotations as in `rotations`, by side. */
  readonly sides: Readonly<Record<Side, SideRoom>>
}

/** Room for a pose of the skeleton. */
export function createSkeleton(): SkeletonBuffer {
  const sides = { r: forSide(createQuat), l: forSide(createQuat) }
  const midline = { neck: createQuat(), head: createQuat() }
  return {
    root: { rotation: createQuat(), translation: createVec3() },
    sides,
    midline,
    spine: createSegments(),
    rotations: byJoint<Quat>({ thorax: IDENTITY, ...midline }, sides),
  }
}

/**
 * Joint rotations of the model for a pose: local, in body axes (identity at rest), and the rigid motion of the root, which
 * leans the trunk about the hips. Joint positions never change, so joints cannot come apart.
 */
export const skeletonPose = (body: BodyPose): SkeletonPose => writeSkeleton(body, createSkeleton())

const HIPS: Vec3 = [LANDMARKS.hip[0], LANDMARKS.hip[1], 0]
const LEAN_AXIS: Vec3 = [0, 0, 1]

/** `skeletonPose` into a buffer; makes nothing. */
export function writeSkeleton(body: BodyPose, out: SkeletonBuffer): SkeletonBuffer {
  const { root, sides } = out
  writeSide(body.r, sides.r)
  writeSide(body.l, sides.l)
  for (let i = 0; i < SIDE_NAMES.length; i++) {
    const left = sides.l[SIDE_NAMES[i]!]
    mirrorQuatTo(left, left)
  }
  fromAxisAngleTo(root.rotation, LEAN_AXIS, -body.lean)
  subTo(root.translation, HIPS, rotateTo(root.translation, root.rotation, HIPS))
  if (body.shift) addTo(root.translation, root.translation, body.shift)
  bendTrunk(body.trunk, out)
  return out
}

/** Neck, head and lower back; straight without a bend. */
function bendTrunk(trunk: BodyPose['trunk'], out: SkeletonBuffer): void {
  bendTurnTo(out.midline.neck, trunk ?? STRAIGHT, 'neck')
  bendTurnTo(out.midline.head, trunk ?? STRAIGHT, 'head')
  if (trunk) {
    writeSegments(trunk, out.spine)
    out.segments = out.spine
  } else if (out.segments) delete out.segments
}

const _turns = createSideRotations()
const _inverse = createQuat()

/** The joints of a right side. */
function writeSide(pose: ShoulderPose, out: SideRoom): void {
  writeSideRotations(pose, _turns)
  const { clavicle, scapula, humerus } = _turns
  copyQuat(out['clavicle-joint'], clavicle)
  multiplyTo(out['scapula-joint'], conjugateTo(_inverse, clavicle), scapula)
  multiplyTo(out['humerus-joint'], conjugateTo(_inverse, scapula), humerus)
  elbowTurnTo(out['ulna-joint'], pose)
  forearmTurnTo(out['radius-joint'], pose)
  copyQuat(out['hand-joint'], pose.wrist ?? IDENTITY)
  bladeGlideTo(out['blade-glide'], _turns)
  // Parts of a rotation, on the shorter arc.
  slerpTo(out['blade-glide'], IDENTITY, out['blade-glide'], 1 / 2)
  slerpTo(out['clavicle-half'], IDENTITY, clavicle, 1 / 2)
  slerpTo(out['humerus-third'], IDENTITY, out['humerus-joint'], 1 / 3)
  slerpTo(out['humerus-two-thirds'], IDENTITY, out['humerus-joint'], 2 / 3)
  slerpTo(out['elbow-half'], IDENTITY, out['ulna-joint'], 1 / 2)
}
