import type { PhasePose } from './exerciseTypes'
import type { SourceId } from './types'

/** How far one angle of a pose can plausibly go. */
export interface PoseLimit {
  readonly id: string
  /** The angle in a pose [deg], undefined where the pose does not give it. */
  readonly of: (pose: PhasePose) => number | undefined
  /** [deg], with the signs of `PhasePose`. */
  readonly min: number
  readonly max: number
  readonly source: SourceId
}

/**
 * Outer limits of every angle of a pose. Collarbone: ranges of the sternoclavicular joint. Blade: the largest changes
 * reported over a whole arm raise, rounded outward (upward rotation 60; posterior tilt 30, SD 13; external rotation 24,
 * SD 12.8), and as much the other way as a slump or a push-up plus could ask. Arm, elbow and neck: clinical normal ranges.
 * Lower back: 86 degrees in all, of which a good third is back. Hips: against the thighs of the straight body.
 */
export const POSE_LIMITS: readonly PoseLimit[] = [
  limit('clavicle-retraction', (p) => p.scapula.clavicleRetraction, -30, 30, 'heathfulguide-sc'),
  limit('clavicle-elevation', (p) => p.scapula.clavicleElevation, -15, 48, 'exedulab-sc'),
  limit('upward-rotation', (p) => p.scapula.upwardRotation, -10, 60, 'yomokerst-st'),
  limit('posterior-tilt', (p) => p.scapula.posteriorTilt, -20, 43, 'mcclure-2001'),
  limit('external-rotation', (p) => p.scapula.externalRotation, -20, 37, 'mcclure-2001'),
  limit('arm-flexion', (p) => p.arm.flexion, -60, 180, 'aaos-1965'),
  limit('arm-abduction', (p) => p.arm.abduction, -30, 180, 'aaos-1965'),
  limit('arm-elevation-in-scapular-plane', (p) => p.arm.elevationInScapularPlane, 0, 180, 'aaos-1965'),
  limit('arm-horizontal-abduction', (p) => p.arm.horizontalAbduction, -45, 135, 'aaos-1965'),
  limit('arm-external-rotation', (p) => p.arm.externalRotation, -70, 90, 'aaos-1965'),
  limit('elbow-flexion', (p) => p.elbowFlexion, 0, 150, 'aaos-1965'),
  limit('trunk-inclination', (p) => p.trunkInclination, 0, 90, 'reasoned'),
  limit('hip-bend', (p) => p.trunk?.hips, -40, 100, 'reasoned'),
  limit('lumbar-bend', (p) => p.trunk?.lumbar, -30, 56, 'white-panjabi-1990'),
  limit('neck-bend', (p) => p.trunk?.neck, -45, 45, 'aaos-1965'),
  limit('head-bend', (p) => p.trunk?.head, -25, 20, 'white-panjabi-1990'),
]

function limit(id: string, of: PoseLimit['of'], min: number, max: number, source: SourceId): PoseLimit {
  return { id, of, min, max, source }
}
