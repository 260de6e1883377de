import { LANDMARKS } from '../anatomy/body/landmarks'
import type { JointName } from '../contract/joints'
import type { Side } from '../contract/sides'
import { fromYXZ } from '../math/euler'
import { conjugate, fromAxisAngle, IDENTITY, mirrorQuat, multiply, slerp, type Quat } from '../math/quat'
import { rotationAbout } from '../math/rigid'
import { add, mirrorSagittal, type Vec3 } from '../math/vec3'
import { ELBOW, ELBOW_AXIS, FOREARM_AXIS, humerusFrom, REST_ARM, REST_ELBOW, REST_FOREARM } from './arm'
import { CLAVICLE_REST, HUMERUS_REST, rotationToBody, SCAPULA_REST } from './frames'
import { REST_ANGLES } from './girdle'
import { bladeGlide, GLIDE_CENTRE, type SideRotations } from './glide'
import type { BodyPose, ShoulderPose, SkeletonPose } from './motion'
import { bendTurn, trunkSegments } from './trunk'

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

const REST: Readonly<Record<JointName, Vec3>> = {
  thorax: LANDMARKS.waist,
  neck: LANDMARKS.neck,
  head: LANDMARKS.head,
  'clavicle-joint-r': RIGHT_JOINTS['clavicle-joint'],
  'scapula-joint-r': RIGHT_JOINTS['scapula-joint'],
  'humerus-joint-r': RIGHT_JOINTS['humerus-joint'],
  'ulna-joint-r': RIGHT_JOINTS['ulna-joint'],
  'radius-joint-r': RIGHT_JOINTS['radius-joint'],
  'hand-joint-r': RIGHT_JOINTS['hand-joint'],
  'clavicle-joint-l': mirrorSagittal(RIGHT_JOINTS['clavicle-joint']),
  'scapula-joint-l': mirrorSagittal(RIGHT_JOINTS['scapula-joint']),
  'humerus-joint-l': mirrorSagittal(RIGHT_JOINTS['humerus-joint']),
  'ulna-joint-l': mirrorSagittal(RIGHT_JOINTS['ulna-joint']),
  'radius-joint-l': mirrorSagittal(RIGHT_JOINTS['radius-joint']),
  'hand-joint-l': mirrorSagittal(RIGHT_JOINTS['hand-joint']),
  'blade-glide-r': RIGHT_HELPERS['blade-glide'],
  'clavicle-half-r': RIGHT_HELPERS['clavicle-half'],
  'humerus-third-r': RIGHT_HELPERS['humerus-third'],
  'humerus-two-thirds-r': RIGHT_HELPERS['humerus-two-thirds'],
  'elbow-half-r': RIGHT_HELPERS['elbow-half'],
  'blade-glide-l': mirrorSagittal(RIGHT_HELPERS['blade-glide']),
  'clavicle-half-l': mirrorSagittal(RIGHT_HELPERS['clavicle-half']),
  'humerus-third-l': mirrorSagittal(RIGHT_HELPERS['humerus-third']),
  'humerus-two-thirds-l': mirrorSagittal(RIGHT_HELPERS['humerus-two-thirds']),
  'elbow-half-l': mirrorSagittal(RIGHT_HELPERS['elbow-half']),
}

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
}

/** The body as it stands in the scans: every joint rotation is the identity. */
export const REST_POSE: BodyPose = { r: REST_SHOULDER, l: REST_SHOULDER, lean: 0 }

/** How clavicle, scapula and humerus of the right side are turned from rest, against the trunk, in body axes. */
export function sideRotations(pose: ShoulderPose): SideRotations {
  const { sc, st, ht } = pose
  const fromRest = (now: Quat, rest: Quat): Quat => rotationToBody(multiply(now, conjugate(rest)))
  return {
    clavicle: fromRest(fromYXZ([sc.protraction, sc.elevation, sc.rotation]), CLAVICLE_REST),
    scapula: fromRest(fromYXZ([st.protraction, st.medRotation, st.tilt]), SCAPULA_REST),
    humerus: fromRest(humerusFrom(ht), HUMERUS_REST),
  }
}

/**
 * Joint rotations of the model for a pose: local, in body axes (identity at rest), and the rigid motion of the root, which
 * leans the trunk about the hips. Joint positions never change, so joints cannot come apart.
 */
export function skeletonPose(body: BodyPose): SkeletonPose {
  const right = sideJoints(body.r, 'r')
  const left = sideJoints(body.l, 'l')
  const hips: Vec3 = [LANDMARKS.hip[0], LANDMARKS.hip[1], 0]
  const leant = rotationAbout(hips, fromAxisAngle([0, 0, 1], -body.lean))
  const root = body.shift ? { ...leant, translation: add(leant.translation, body.shift) } : leant
  const { trunk } = body
  if (!trunk)
    return { root, rotations: { thorax: IDENTITY, neck: IDENTITY, head: IDENTITY, ...right, ...left } }
  const [neck, head] = [bendTurn(trunk.neck), bendTurn(trunk.head)]
  return {
    root,
    rotations: { thorax: IDENTITY, neck, head, ...right, ...left },
    segments: trunkSegments(trunk.lumbar),
  }
}

type SideJointsOf<S extends Side> = {
  readonly [K in Extract<JointName, `${string}-${S}`>]: Quat
}

function sideJoints(pose: ShoulderPose, side: 'r'): SideJointsOf<'r'>
function sideJoints(pose: ShoulderPose, side: 'l'): SideJointsOf<'l'>
function sideJoints(pose: ShoulderPose, side: Side): SideJointsOf<'r'> | SideJointsOf<'l'> {
  const turns = sideRotations(pose)
  const { clavicle, scapula, humerus } = turns
  const glenohumeral = multiply(conjugate(scapula), humerus)
  const elbow = fromAxisAngle(ELBOW_AXIS, pose.elbow - REST_ELBOW)
  const right: SideJointsOf<'r'> = {
    'clavicle-joint-r': clavicle,
    'scapula-joint-r': multiply(conjugate(clavicle), scapula),
    'humerus-joint-r': glenohumeral,
    'ulna-joint-r': elbow,
    'radius-joint-r': fromAxisAngle(FOREARM_AXIS, pose.forearm - REST_FOREARM),
    'hand-joint-r': pose.wrist ?? IDENTITY,
    'blade-glide-r': share(bladeGlide(turns), 1 / 2),
    'clavicle-half-r': share(clavicle, 1 / 2),
    'humerus-third-r': share(glenohumeral, 1 / 3),
    'humerus-two-thirds-r': share(glenohumeral, 2 / 3),
    'elbow-half-r': share(elbow, 1 / 2),
  }
  if (side === 'r') return right
  return {
    'clavicle-joint-l': mirrorQuat(right['clavicle-joint-r']),
    'scapula-joint-l': mirrorQuat(right['scapula-joint-r']),
    'humerus-joint-l': mirrorQuat(right['humerus-joint-r']),
    'ulna-joint-l': mirrorQuat(right['ulna-joint-r']),
    'radius-joint-l': mirrorQuat(right['radius-joint-r']),
    'hand-joint-l': mirrorQuat(right['hand-joint-r']),
    'blade-glide-l': mirrorQuat(right['blade-glide-r']),
    'clavicle-half-l': mirrorQuat(right['clavicle-half-r']),
    'humerus-third-l': mirrorQuat(right['humerus-third-r']),
    'humerus-two-thirds-l': mirrorQuat(right['humerus-two-thirds-r']),
    'elbow-half-l': mirrorQuat(right['elbow-half-r']),
  }
}

/** Part of a rotation, on the shorter arc. */
const share = (turn: Quat, part: number): Quat => slerp(IDENTITY, turn, part)
