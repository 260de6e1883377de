import { smootherstep } from '../math/smooth'
import { createShoulder } from './motion'
import { REST_ARM, REST_ELBOW, REST_FOREARM } from './arm'
import { REST_ELEVATION, SCAPULAR_PLANE } from './rhythm'
import { armAtInto, type ArmBuffer, type ArmPose } from './shoulder'

/** An arm as a hand sets it [rad]: the hanging arm, raised in a plane, and turned beyond what comes with raising it. */
export interface HandArm {
  /** Plane of elevation: 0 out to the side, π/2 forward. Says nothing while the arm hangs. */
  readonly plane: number
  /** Against the trunk, positive up. */
  readonly elevation: number
  /** External rotation of the upper arm, positive, beyond the natural one of that elevation. */
  readonly rotation: number
  /** Flexion of the elbow. */
  readonly elbow: number
  /** Pronation from the neutral grip. */
  readonly forearm: number
  /** Rhythm of the blade: 1 raising the arm, −1 lowering it. */
  readonly direction: number
}

/** The arm of the standing body. Its plane is where it goes when it is raised. */
export const HANGING_ARM: HandArm = {
  plane: SCAPULAR_PLANE,
  elevation: REST_ELEVATION,
  rotation: 0,
  elbow: REST_ELBOW,
  forearm: REST_FOREARM,
  direction: 1,
}

const DEG = Math.PI / 180

/** What one slider of the arm may reach [rad]. Sources: `aaos-1965` of `anatomy/sources`, and the 0–150° of the study. */
export const ARM_REACH = {
  plane: [-45 * DEG, 120 * DEG],
  elevation: [REST_ELEVATION, 150 * DEG],
  rotation: [-70 * DEG, 90 * DEG],
  elbow: [0, 150 * DEG],
} as const satisfies Partial<Record<keyof HandArm, readonly [number, number]>>

/** Elevation from which the arm is wholly in its plane [rad]; below, it swings there from where it hangs. */
const IN_PLANE = 30 * DEG
const REST_PLANE = REST_ARM.ht.plane
/** Twist of the hanging arm: plane and axial rotation turn about one line there, so only their sum counts. */
const REST_TWIST = REST_ARM.ht.plane + REST_ARM.ht.rotation

const share = (elevation: number): number =>
  smootherstep((elevation - REST_ELEVATION) / (IN_PLANE - REST_ELEVATION))

const _natural = createShoulder()

/** Twist (plane + axial rotation) that comes with raising the arm in a plane. */
function naturalTwist(plane: number, elevation: number): number {
  armAtInto(plane, elevation, _natural)
  const { ht } = _natural
  const s = share(elevation)
  return REST_TWIST + (ht.plane + ht.rotation - REST_TWIST) * s
}

/** The arm against the trunk; the hanging arm at rest is exactly that of the standing body. */
export function armOf(arm: HandArm): ArmPose {
  const { ht, elbow, forearm } = createShoulder()
  const out = { ht, elbow, forearm }
  armOfInto(arm, out)
  return out
}

/** `armOf` into a buffer; makes nothing. */
export function armOfInto(arm: HandArm, out: ArmBuffer): void {
  const { elevation } = arm
  const plane = REST_PLANE + (arm.plane - REST_PLANE) * share(elevation)
  out.ht.plane = plane
  out.ht.elevation = -elevation
  out.ht.rotation = naturalTwist(arm.plane, elevation) - plane - arm.rotation
  out.elbow = arm.elbow
  out.forearm = arm.forearm
}

/** A turn [rad] brought into −π to π. */
const wrapped = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI))

/** Least share of its plane at which an arm still tells which plane it was raised in. */
const TELLING = 0.02

/**
 * How a hand would have to set an arm: the inverse of `armOf`. Exact from an elevation of about 17° on; an arm that hangs
 * lower tells no plane, and the scapular one is taken.
 */
export function handArmOf({ ht, elbow, forearm }: ArmPose): HandArm {
  const elevation = -ht.elevation
  const s = share(elevation)
  const away = wrapped(ht.plane - REST_PLANE)
  const plane = s < TELLING ? SCAPULAR_PLANE : clamp(REST_PLANE + away / s, -Math.PI, Math.PI)
  const rotation = wrapped(naturalTwist(plane, elevation) - ht.plane - ht.rotation)
  return { plane, elevation, rotation, elbow, forearm, direction: 1 }
}

/** Angles of an arm that a person sets. */
export type ArmAngle = keyof typeof ARM_REACH

/** Highest elevation [rad] in a plane: behind the frontal plane the arm rises less, down to 60° at the reach's end (`aaos-1965`). */
export function highestElevation(plane: number): number {
  const behind = clamp(plane / ARM_REACH.plane[0], 0, 1)
  return ARM_REACH.elevation[1] - behind * (ARM_REACH.elevation[1] - 60 * DEG)
}

/**
 * The arm with one angle set, brought within reach. The others stay as they are, wherever an exercise has left them, but
 * for an elevation that the new plane does not allow.
 */
export function withArmAngle(arm: HandArm, angle: ArmAngle, value: number): HandArm {
  const [least, most] = ARM_REACH[angle]
  const set = { ...arm, [angle]: clamp(value, least, most), direction: 1 }
  if (angle !== 'plane' && angle !== 'elevation') return set
  return {
    ...set,
    elevation: Math.min(set.elevation, Math.max(highestElevation(set.plane), HANGING_ARM.elevation)),
  }
}

const clamp = (value: number, lo: number, hi: number): number => Math.min(Math.max(value, lo), hi)
