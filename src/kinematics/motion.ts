import type { JointName } from '../contract/joints'
import type { Side } from '../contract/sides'
import { copyQuat, createQuat, type MutableQuat, type Quat } from '../math/quat'
import type { EquipmentNode } from '../contract/equipment'
import type { Rigid } from '../math/rigid'
import { createVec3, type MutableVec3, type Vec3 } from '../math/vec3'
import { copyBend, createBend, type BendBuffer, type TrunkBend } from './trunk'

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

/** A shoulder's pose to write into again and again: what a frame works with, so that it makes nothing. */
export interface ShoulderBuffer extends ShoulderPose {
  readonly sc: { protraction: number; elevation: number; rotation: number }
  readonly st: { protraction: number; medRotation: number; tilt: number }
  readonly ht: { plane: number; elevation: number; rotation: number }
  elbow: number
  forearm: number
  readonly wrist: MutableQuat
}

/** Room for a shoulder's pose; all angles 0, the wrist straight. */
export const createShoulder = (): ShoulderBuffer => ({
  sc: { protraction: 0, elevation: 0, rotation: 0 },
  st: { protraction: 0, medRotation: 0, tilt: 0 },
  ht: { plane: 0, elevation: 0, rotation: 0 },
  elbow: 0,
  forearm: 0,
  wrist: createQuat(),
})

/** Copies the arm's part of a pose, but for the wrist. */
export function copyArm(
  out: Pick<ShoulderBuffer, 'ht' | 'elbow' | 'forearm'>,
  { ht, elbow, forearm }: Pick<ShoulderPose, 'ht' | 'elbow' | 'forearm'>,
): void {
  out.ht.plane = ht.plane
  out.ht.elevation = ht.elevation
  out.ht.rotation = ht.rotation
  out.elbow = elbow
  out.forearm = forearm
}

/** Copies a shoulder's pose. */
export function copyShoulder(out: ShoulderBuffer, pose: ShoulderPose): ShoulderBuffer {
  const { sc, st } = pose
  out.sc.protraction = sc.protraction
  out.sc.elevation = sc.elevation
  out.sc.rotation = sc.rotation
  out.st.protraction = st.protraction
  out.st.medRotation = st.medRotation
  out.st.tilt = st.tilt
  copyArm(out, pose)
  copyQuat(out.wrist, pose.wrist ?? STRAIGHT)
  return out
}

const STRAIGHT: Quat = [0, 0, 0, 1]

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

/**
 * A body's pose to write into again and again. Its sides point at shoulders that others keep, or at its own two; both may
 * be one.
 */
export interface BodyBuffer extends BodyPose {
  r: ShoulderPose
  l: ShoulderPose
  lean: number
  readonly shift: MutableVec3
  trunk?: TrunkBend
  /** Room for the shoulder that moves, and for the other one. */
  readonly moving: ShoulderBuffer
  readonly resting: ShoulderBuffer
  /** Room for the bends of the trunk. */
  readonly bend: BendBuffer
}

/** Room for a body's pose. */
export function createBody(): BodyBuffer {
  const [moving, resting] = [createShoulder(), createShoulder()]
  return { r: moving, l: resting, lean: 0, shift: createVec3(), moving, resting, bend: createBend() }
}

/** Points the sides of a body at the shoulder that moves and at the one that rests. */
export function setSides(out: BodyBuffer, sides: Sides, moving: ShoulderPose, resting: ShoulderPose): void {
  out.r = sides === 'l' ? resting : moving
  out.l = sides === 'r' ? resting : moving
}

/** Bends the trunk of a body, or stands it straight. */
export function bendBody(out: BodyBuffer, trunk: TrunkBend | null): void {
  if (trunk) out.trunk = copyBend(out.bend, trunk)
  else if (out.trunk) delete out.trunk
}

/** A pose that stays, out of a buffer that does not. Sides that were one are one. */
export function keptBody(body: BodyPose): BodyPose {
  const r = copyShoulder(createShoulder(), body.r)
  const l = body.l === body.r ? r : copyShoulder(createShoulder(), body.l)
  const [x, y, z] = body.shift ?? [0, 0, 0]
  const kept = { r, l, lean: body.lean, shift: [x, y, z] } as const
  return body.trunk ? { ...kept, trunk: { ...body.trunk } } : kept
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
  /** The same into a buffer. An action makes nothing. */
  writePose(time: number, sides: Sides, out: BodyBuffer): void
  /** What else is in the picture at `time` [s]; absent where the body moves alone. */
  equipment?(time: number, sides: Sides): readonly Placement[]
  /** The same for who reads it at once: the next call for this motion may write it anew. */
  equipmentNow?(time: number, sides: Sides): readonly Placement[]
}

/** One side of a body pose. */
export const sideOf = (body: BodyPose, side: Side): ShoulderPose => body[side]
