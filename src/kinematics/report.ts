import { ACTION_IDS, type ActionId } from '../anatomy/types'
import type { Side } from '../contract/sides'
import { fromYXZ, toXZY } from '../math/euler'
import { conjugate, multiply } from '../math/quat'
import type { Vec3 } from '../math/vec3'
import { shoulderInAction } from './actions'
import { humerusFrom } from './arm'
import { freedomsOf } from './freedoms'
import type { ShoulderPose } from './motion'
import { pointsOfSide } from './points'
import { bladeReadout } from './readout'
import { raisedShoulder } from './shoulder'
import { REST_POSE } from './skeleton'

/**
 * The core's angles as rows that anyone can compare with data of their own. Degrees, names and signs of the published
 * tables (ISB: upward rotation and clavicular elevation negative); points in metres in the thorax frame.
 */

const DEG = Math.PI / 180

/** Angles and landmarks of one pose of one side. */
export interface PoseRow {
  readonly side: Side
  readonly sc: { readonly protraction: number; readonly elevation: number; readonly rotation: number }
  readonly st: { readonly protraction: number; readonly medRotation: number; readonly tilt: number }
  /** Humerus against scapula, X-Z-Y. */
  readonly gh: { readonly abduction: number; readonly flexion: number; readonly rotation: number }
  readonly points: Readonly<Record<string, Vec3>>
}

/** One step of an arm raise. */
export interface RhythmRow extends PoseRow {
  readonly plane_deg: number
  readonly elevation_deg: number
  readonly direction: 'raising' | 'lowering'
}

/** One step of an action. */
export interface ActionRow extends PoseRow {
  readonly action: ActionId
  readonly fraction: number
  readonly freedoms: {
    readonly protraction_cm: number
    readonly elevation_cm: number
    readonly upward_rotation_deg: number
    readonly winging_deg: number
    readonly medial_border_to_spine_cm: number
  }
}

/** Planes of the report [deg]: frontal, between, the two scapular planes in use, between, sagittal. */
export const REPORT_PLANES: readonly number[] = [0, 15, 30, 40, 60, 75, 90]
/** Elevations of the report [deg]. */
export const REPORT_ELEVATIONS: readonly number[] = Array.from({ length: 31 }, (_, i) => 5 * i)
/** Shares of an action that are reported. */
export const REPORT_FRACTIONS: readonly number[] = [0, 0.25, 0.5, 0.75, 1]

/** Angles and landmarks of a pose. The left side's angles are the mirrored body's; its points have z < 0. */
export function poseRow(pose: ShoulderPose, side: Side): PoseRow {
  const { sc, st, ht } = pose
  const scapula = fromYXZ([st.protraction, st.medRotation, st.tilt])
  const [abduction, flexion, rotation] = toXZY(multiply(conjugate(scapula), humerusFrom(ht)))
  return {
    side,
    sc: { protraction: sc.protraction / DEG, elevation: sc.elevation / DEG, rotation: sc.rotation / DEG },
    st: { protraction: st.protraction / DEG, medRotation: st.medRotation / DEG, tilt: st.tilt / DEG },
    gh: { abduction: abduction / DEG, flexion: flexion / DEG, rotation: rotation / DEG },
    points: { ...pointsOfSide(pose, side) },
  }
}

/** The arm raised and lowered in every plane of the report, both sides. */
export function rhythmRows(): readonly RhythmRow[] {
  return (['r', 'l'] as const).flatMap((side) =>
    (['raising', 'lowering'] as const).flatMap((direction) =>
      REPORT_PLANES.flatMap((plane) =>
        REPORT_ELEVATIONS.map((elevation) => ({
          plane_deg: plane,
          elevation_deg: elevation,
          direction,
          ...poseRow(raisedShoulder(plane * DEG, elevation * DEG, direction === 'raising' ? 1 : -1), side),
        })),
      ),
    ),
  )
}

/** Every action at every reported share, both sides, on the way out. */
export function actionRows(): readonly ActionRow[] {
  return (['r', 'l'] as const).flatMap((side) =>
    ACTION_IDS.flatMap((action) =>
      REPORT_FRACTIONS.map((fraction) => {
        const pose = shoulderInAction(action, fraction, 1)
        const readout = bladeReadout({ ...REST_POSE, [side]: pose }, side)
        const { winging } = freedomsOf([...Object.values(pose.sc), ...Object.values(pose.st)])
        return {
          action,
          fraction,
          ...poseRow(pose, side),
          freedoms: {
            protraction_cm: readout.protractionCm,
            elevation_cm: readout.elevationCm,
            upward_rotation_deg: readout.upwardRotationDeg,
            winging_deg: winging / DEG,
            medial_border_to_spine_cm: readout.medialBorderToSpineCm,
          },
        }
      }),
    ),
  )
}
