import { JOINTS, type JointName } from '../../contract/joints'
import type { SkeletonPose } from '../../kinematics/motion'
import { angleBetween, IDENTITY, type Quat } from '../../math/quat'
import { norm } from '../../math/vec3'
import type { BakedClip, ClipTrack } from '../write/figure'
import { bakeMorphs, type DrivenMuscle } from './bakeMorphs'
import { reduceRotations, reduceTranslations } from './reduce'

/** Samples a second before reduction. */
export const SAMPLE_RATE = 30
/** What a dropped key may move a joint by: 0.05° of turn, 0.5 mm of travel. */
export const TURN_TOLERANCE = (0.05 * Math.PI) / 180
export const TRAVEL_TOLERANCE = 5e-4

/**
 * A motion sampled into key frames.
 * @param name     clip name: the action's or exercise's id
 * @param duration [s], above 0
 * @param poseAt   pose of the joints at a time [s]
 * @param muscles  whose morph weights are baked too
 * @returns        tracks of the joints that leave the rest pose, and of the root where it moves
 * @throws {RangeError} when a pose is not finite; the message names clip, time and joint
 */
export function bakeClip(
  name: string,
  duration: number,
  poseAt: (time: number) => SkeletonPose,
  muscles: readonly DrivenMuscle[] = [],
): BakedClip {
  const steps = Math.max(1, Math.round(duration * SAMPLE_RATE))
  const times = Array.from({ length: steps + 1 }, (_, i) => (i * duration) / steps)
  const poses = times.map(poseAt)
  const rotations = new Map<JointName, ClipTrack<Quat>>()
  for (const joint of JOINTS) {
    const values = poses.map((pose) => pose.rotations[joint])
    values.forEach((q, i) => {
      if (!q.every(Number.isFinite))
        throw new RangeError(`clips/bake: ${name} at ${times[i]} s turns ${joint} to [${q.join(', ')}].`)
    })
    if (values.every((q) => angleBetween(q, IDENTITY) <= TURN_TOLERANCE)) continue
    rotations.set(joint, reduceRotations({ times, values }, TURN_TOLERANCE))
  }
  const rootTurns = poses.map((pose) => pose.root.rotation)
  const rootMoves = poses.map((pose) => pose.root.translation)
  const still =
    rootTurns.every((q) => angleBetween(q, IDENTITY) <= TURN_TOLERANCE) &&
    rootMoves.every((p) => norm(p) <= TRAVEL_TOLERANCE)
  const root = still
    ? null
    : {
        rotation: reduceRotations({ times, values: rootTurns }, TURN_TOLERANCE),
        translation: reduceTranslations({ times, values: rootMoves }, TRAVEL_TOLERANCE),
      }
  return { name, duration, rotations, morphs: bakeMorphs(times, poses, muscles), root }
}
