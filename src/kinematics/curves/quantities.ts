import type { StudyRow } from '../../anatomy/studies/ludewig2009'
import type { ActionId } from '../../anatomy/types'
import type { ShoulderPose } from '../motion'
import { bladeReadout } from '../readout'
import { poseRow } from '../report'
import { REST_POSE } from '../skeleton'

/** What a curve can show of one shoulder's pose. */
export const POSE_QUANTITIES = [
  'slide',
  'height',
  'spine-distance',
  'st-medRotation',
  'st-protraction',
  'st-tilt',
  'sc-protraction',
  'sc-elevation',
  'sc-rotation',
  'gh-abduction',
  'gh-flexion',
  'gh-rotation',
] as const
export type PoseQuantity = (typeof POSE_QUANTITIES)[number]

const CM = 0.01
const DEG = Math.PI / 180
const READOUT = {
  slide: 'protractionCm',
  height: 'elevationCm',
  'spine-distance': 'medialBorderToSpineCm',
} as const

/** Whether a quantity is an angle, not a distance. */
export const isAngle = (quantity: PoseQuantity): boolean => !(quantity in READOUT)

/**
 * Value of a quantity in a pose: angles in radians with ISB signs (glenohumeral ones X-Z-Y, as in the published tables),
 * distances in metres. `slide` and `height` are changes from rest, away from the spine and up positive; all else is
 * absolute. The left side's values are those of the mirrored body.
 */
export function quantityValue(quantity: PoseQuantity, pose: ShoulderPose): number {
  switch (quantity) {
    case 'slide':
    case 'height':
    case 'spine-distance':
      return bladeReadout({ ...REST_POSE, r: pose }, 'r')[READOUT[quantity]] * CM
    case 'st-medRotation':
      return pose.st.medRotation
    case 'st-protraction':
      return pose.st.protraction
    case 'st-tilt':
      return pose.st.tilt
    case 'sc-protraction':
      return pose.sc.protraction
    case 'sc-elevation':
      return pose.sc.elevation
    case 'sc-rotation':
      return pose.sc.rotation
    case 'gh-abduction':
      return poseRow(pose, 'r').gh.abduction * DEG
    case 'gh-flexion':
      return poseRow(pose, 'r').gh.flexion * DEG
    case 'gh-rotation':
      return poseRow(pose, 'r').gh.rotation * DEG
  }
}

/** Column of the published tables that measures the same; null where there is none. */
export function studyColumn(quantity: PoseQuantity): Pick<StudyRow, 'joint' | 'angle'> | null {
  return STUDY_COLUMNS[quantity] ?? null
}

const STUDY_COLUMNS: Partial<Readonly<Record<PoseQuantity, Pick<StudyRow, 'joint' | 'angle'>>>> = {
  'st-medRotation': { joint: 'ST', angle: 'medRotation' },
  'st-protraction': { joint: 'ST', angle: 'protraction' },
  'st-tilt': { joint: 'ST', angle: 'tilt' },
  'sc-protraction': { joint: 'SC', angle: 'protraction' },
  'sc-elevation': { joint: 'SC', angle: 'elevation' },
  'sc-rotation': { joint: 'SC', angle: 'rotation' },
  'gh-abduction': { joint: 'GH', angle: 'abduction' },
  'gh-flexion': { joint: 'GH', angle: 'flexion' },
  'gh-rotation': { joint: 'GH', angle: 'rotation' },
}

/** The quantity that tells most about an action: what a curve shows first. */
export const OWN_QUANTITY: Readonly<Record<ActionId, PoseQuantity>> = {
  retraction: 'slide',
  protraction: 'slide',
  elevation: 'height',
  depression: 'height',
  'upward-rotation': 'st-medRotation',
  'downward-rotation': 'st-medRotation',
  'posterior-tilt': 'st-tilt',
  'anterior-tilt': 'st-tilt',
  'external-rotation': 'st-protraction',
  'internal-rotation': 'st-protraction',
}
