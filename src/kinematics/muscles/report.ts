import { ACTION_IDS, type ActionId } from '../../anatomy/types'
import type { Side } from '../../contract/sides'
import { mirrorSagittal, type Vec3 } from '../../math/vec3'
import { shoulderInAction } from '../actions'
import { toThorax } from '../frames'
import type { ShoulderPose } from '../motion'
import { REPORT_FRACTIONS } from '../report'
import { raisedShoulder } from '../shoulder'
import { onBone } from './bones'
import { MUSCLE_ELEMENTS, muscleLengths } from './lengths'
import { momentArms } from './moments'
import type { PathBone, PathPoint } from './types'

/**
 * The lines of action with their lengths and moment arms as rows that anyone can compare with data of their own; the form
 * is documented in docs/reports.md. Metres and newtons.
 */

/** A path point: in its bone's frame, and in the thorax frame at rest. The left side's have z turned round. */
export interface PointRow {
  readonly bone: PathBone
  readonly position_m: Vec3
  readonly thorax_rest_m: Vec3
}

/** A pose that lengths are given in. */
export type PoseName =
  | { readonly kind: 'action'; readonly action: ActionId; readonly fraction: number }
  | {
      readonly kind: 'elevation'
      readonly plane_deg: number
      readonly elevation_deg: number
      readonly direction: 'raising'
    }

/** Length and levers of one element in one pose. */
export type ElementPoseRow = PoseName & {
  readonly length_m: number
  readonly moment_arm_m: {
    readonly protraction: number
    readonly elevation: number
    readonly upwardRotation: number
    readonly winging: number
    readonly tilt: number
  }
}

/** One element of one side. */
export interface ElementRow {
  readonly id: string
  /** Smallest content record: `trapezius-transverse`; `whole_muscle` is `trapezius`. */
  readonly muscle: string
  readonly whole_muscle: string
  readonly structure: string
  readonly side: Side
  readonly origin: PointRow
  readonly insertion: PointRow
  readonly via: readonly PointRow[]
  readonly wraps: readonly string[]
  readonly max_force_n: number
  readonly optimal_fibre_length_m: number | null
  readonly rest_length_m: number
  readonly poses: readonly ElementPoseRow[]
}

/** Planes [deg] and elevations [deg] of the arm in the report. */
export const MUSCLE_PLANES: readonly number[] = [0, 40, 90]
export const MUSCLE_ELEVATIONS: readonly number[] = Array.from({ length: 16 }, (_, i) => 10 * i)

const DEG = Math.PI / 180

/** Every pose of the report. */
function reportPoses(): readonly (readonly [PoseName, ShoulderPose])[] {
  return [
    ...ACTION_IDS.flatMap((action) =>
      REPORT_FRACTIONS.map(
        (fraction) => [{ kind: 'action', action, fraction }, shoulderInAction(action, fraction, 1)] as const,
      ),
    ),
    ...MUSCLE_PLANES.flatMap((plane) =>
      MUSCLE_ELEVATIONS.map(
        (elevation) =>
          [
            { kind: 'elevation', plane_deg: plane, elevation_deg: elevation, direction: 'raising' },
            raisedShoulder(plane * DEG, elevation * DEG),
          ] as const,
      ),
    ),
  ]
}

/** Every element of both sides in every pose of the report. */
export function elementRows(): readonly ElementRow[] {
  const solved = reportPoses().map(([name, pose]) => ({
    name,
    lengths: muscleLengths(pose),
    arms: momentArms(pose),
  }))
  const point = ({ bone, position }: PathPoint, side: Side): PointRow => {
    const placed = (p: Vec3): Vec3 => (side === 'r' ? p : mirrorSagittal(p))
    return { bone, position_m: placed(onBone(bone, position)), thorax_rest_m: placed(toThorax(position)) }
  }
  return (['r', 'l'] as const).flatMap((side) =>
    MUSCLE_ELEMENTS.map((element, i) => ({
      id: `${element.id}-${side}`,
      muscle: element.part,
      whole_muscle: element.muscle,
      structure: `${element.structure}-${side}`,
      side,
      origin: point(element.origin, side),
      insertion: point(element.insertion, side),
      via: element.via.map((p) => point(p, side)),
      wraps: element.wraps,
      max_force_n: element.maxForce,
      optimal_fibre_length_m: element.optimalFibreLength,
      rest_length_m: element.restLength,
      poses: solved.map(({ name, lengths, arms }) => ({
        ...name,
        length_m: lengths[i]!,
        moment_arm_m: {
          protraction: arms.protraction[i]!,
          elevation: arms.elevation[i]!,
          upwardRotation: arms.upwardRotation[i]!,
          winging: arms.winging[i]!,
          tilt: arms.tilt[i]!,
        },
      })),
    })),
  )
}
