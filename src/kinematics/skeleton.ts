import { LANDMARKS } from '../anatomy/body/landmarks'
import type { JointName } from '../contract/joints'
import type { Side } from '../contract/sides'
import { fromYXZ } from '../math/euler'
import { conjugate, fromAxisAngle, IDENTITY, mirrorQuat, multiply, type Quat } from '../math/quat'
import { rotationAbout } from '../math/rigid'
import { add, mirrorSagittal, type Vec3 } from '../math/vec3'
import { ELBOW, ELBOW_AXIS, FOREARM_AXIS, humerusFrom, REST_ARM, REST_ELBOW, REST_FOREARM } from './arm'
import { CLAVICLE_REST, HUMERUS_REST, rotationToBody, SCAPULA_REST } from './frames'
import { REST_ANGLES } from './girdle'
import type { BodyPose, ShoulderPose, SkeletonPose } from './motion'

/** Pivots of the right side at rest, body frame [m]. */
const RIGHT_JOINTS = {
  'clavicle-joint': LANDMARKS.SC,
  'scapula-joint': LANDMARKS.AC,
  'humerus-joint': LANDMARKS.GH,
  'ulna-joint': ELBOW,
  'radius-joint': LANDMARKS.radialHead,
  'hand-joint': LANDMARKS.wrist,
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
}

/**
 * Position of every joint in the rest pose, body frame [m]. Joint orientations are the identity there. `thorax` stands
 * in the disc T12/L1, `ulna-joint` in the middle of the elbow's axis (trochlea to capitulum), `radius-joint` in the
 * radial head, `hand-joint` between the styloid processes.
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

/** Rotations of the bones of one (right) side from rest, body axes, each against the trunk. */
export interface SideRotations {
  readonly clavicle: Quat
  readonly scapula: Quat
  readonly humerus: Quat
}

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
  return {
    root: body.shift ? { ...leant, translation: add(leant.translation, body.shift) } : leant,
    rotations: { thorax: IDENTITY, neck: IDENTITY, head: IDENTITY, ...right, ...left },
  }
}

type SideJointsOf<S extends Side> = {
  readonly [K in Extract<JointName, `${string}-joint-${S}`>]: Quat
}

function sideJoints(pose: ShoulderPose, side: 'r'): SideJointsOf<'r'>
function sideJoints(pose: ShoulderPose, side: 'l'): SideJointsOf<'l'>
function sideJoints(pose: ShoulderPose, side: Side): SideJointsOf<'r'> | SideJointsOf<'l'> {
  const { clavicle, scapula, humerus } = sideRotations(pose)
  const turns = [
    clavicle,
    multiply(conjugate(clavicle), scapula),
    multiply(conjugate(scapula), humerus),
    fromAxisAngle(ELBOW_AXIS, pose.elbow - REST_ELBOW),
    fromAxisAngle(FOREARM_AXIS, pose.forearm - REST_FOREARM),
    pose.wrist ?? IDENTITY,
  ] as const
  if (side === 'r')
    return {
      'clavicle-joint-r': turns[0],
      'scapula-joint-r': turns[1],
      'humerus-joint-r': turns[2],
      'ulna-joint-r': turns[3],
      'radius-joint-r': turns[4],
      'hand-joint-r': turns[5],
    }
  return {
    'clavicle-joint-l': mirrorQuat(turns[0]),
    'scapula-joint-l': mirrorQuat(turns[1]),
    'humerus-joint-l': mirrorQuat(turns[2]),
    'ulna-joint-l': mirrorQuat(turns[3]),
    'radius-joint-l': mirrorQuat(turns[4]),
    'hand-joint-l': mirrorQuat(turns[5]),
  }
}
