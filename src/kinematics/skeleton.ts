import { LANDMARKS } from '../anatomy/body/landmarks'
import type { JointName } from '../contract/joints'
import { lerp, mirrorSagittal, type Vec3 } from '../math/vec3'

const elbow = lerp(LANDMARKS.trochlea, LANDMARKS.capitulum, 0.5)

const RIGHT_JOINTS = {
  'clavicle-joint': LANDMARKS.SC,
  'scapula-joint': LANDMARKS.AC,
  'humerus-joint': LANDMARKS.GH,
  'ulna-joint': elbow,
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
