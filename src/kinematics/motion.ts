import type { JointName } from '../contract/joints'
import type { Side } from '../contract/sides'
import type { Quat } from '../math/quat'
import type { EquipmentNode } from '../contract/equipment'
import type { Rigid } from '../math/rigid'
import type { Vec3 } from '../math/vec3'
import type { TrunkBend } from './trunk'

/** Which shoulder girdles move. */
export type Sides = 'r' | 'l' | 'both'

/** ISB angles [rad] of one side; the left side's are those of the mirrored body, so signs hold there too. */
export interface ShoulderPose {
  /** Sternoclavicular, Y-X-Z against the thorax: protraction +, elevation −, backward axial rotation +. */
  readonly sc: { readonly protraction: number; readonly elevation: number; readonly rotation: number }
  /** Scapulothoracic, Y-X-Z: internal rotation +, upward rotation −, posterior tilt +. */
  readonly st: { readonly protraction: number; readonly medRotation: number; readonly tilt: number }
  /** Humerothoracic, Y-X-Y: plane of elevation (0 frontal, + forward), elevation (− raising), axial rotation. */
  readonly ht: { readonly plane: number; readonly elevation: number; readonly rotation: number }
  /** Elbow flexion, forearm pronation (0 neutral). */
  readonly elbow: number
  readonly forearm: number
  /** Turn of the hand against the forearm, body axes at rest; straight where it is not given. */
  readonly wrist?: Quat
}

/** Pose of the whole figure. */
export interface BodyPose {
  readonly r: ShoulderPose
  readonly l: ShoulderPose
  /** Lean of the whole trunk about a left-right axis at the hips [rad], forward positive. */
  readonly lean: number
  /** Where the middle of the hips has moved from standing [m]; not at all where it is not given. */
  readonly shift?: Vec3
  /** How lower back, neck and head are bent; straight where it is not given. The lean is that of the rib cage. */
  readonly trunk?: TrunkBend
}

/** What the model's joints are set to: local rotations in the body frame's axes, and the root's rigid motion. */
export interface SkeletonPose {
  readonly root: Rigid
  readonly rotations: Readonly<Record<JointName, Quat>>
  /** Where lumbar vertebrae and pelvis have gone from rest, in the frame of the thorax; at rest where it is not given. */
  readonly segments?: readonly Rigid[]
}

/** What the read-out shows: change from rest of one blade, in the units a person reads, raising and outward positive. */
export interface BladeReadout {
  /** Slide of the blade around the ribs at the root of the spine [cm], away from the spine positive. */
  readonly protractionCm: number
  /** Upward positive [cm]. */
  readonly elevationCm: number
  /** Upward rotation positive [deg]. */
  readonly upwardRotationDeg: number
  /** Internal rotation positive [deg]. */
  readonly internalRotationDeg: number
  /** Posterior tilt positive [deg]. */
  readonly posteriorTiltDeg: number
  /** From the spinous processes to the medial border [cm], absolute. */
  readonly medialBorderToSpineCm: number
}

/** A named moment of a motion: phase starts of an exercise; rest, end and return of an action. */
export interface MotionMark {
  readonly id: string
  readonly label: string
  /** Seconds from the start. */
  readonly time: number
  /** A way back, which is labelled last where room is short. */
  readonly minor?: boolean
}

/** Where a part of the equipment, or of the figure that stands in for the legs, is now: body frame [m]. */
export interface Placement {
  readonly node: EquipmentNode
  readonly place: Rigid
  /** Length along the part's own Y axis, for straps, which are drawn 1 m long; 1 for all else. */
  readonly length: number
}

/** An action or an exercise as a function of time. */
export interface Motion {
  readonly id: string
  readonly kind: 'action' | 'exercise'
  /** Seconds of one repetition; the end pose equals the start pose, so that it loops. */
  readonly duration: number
  readonly marks: readonly MotionMark[]
  /** Sides it moves when not asked otherwise. */
  readonly defaultSides: Sides
  /** Pose at `time` [s], clamped to the duration. */
  pose(time: number, sides: Sides): BodyPose
  /** What else is in the picture at `time` [s]; absent where the body moves alone. */
  equipment?(time: number, sides: Sides): readonly Placement[]
}

/** One side of a body pose. */
export const sideOf = (body: BodyPose, side: Side): ShoulderPose => body[side]
