import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../kinematics/drivers'
import type { SkeletonPose } from '../../kinematics/motion'
import type { MusclePart } from '../part'
import type { ClipTrack } from '../write/figure'
import { reduceTrack } from './reduce'

/** Change of a morph weight, as a share of its full range, that a dropped key may make. */
export const WEIGHT_TOLERANCE = 0.02
/** Weights are rounded to this: round numbers compress well. */
const STEP = 1 / 256

/** A muscle of either side whose shape the pose drives. */
export interface DrivenMuscle {
  readonly id: string
  readonly side: 'r' | 'l'
  readonly drivers: readonly (readonly number[])[]
}

/** Both sides of the muscles that have morph targets. */
export const drivenMuscles = (muscles: readonly MusclePart[]): readonly DrivenMuscle[] =>
  muscles
    .filter(({ morphs }) => morphs.length > 0)
    .flatMap(({ id, morphs }) => {
      const drivers = morphs.map((morph) => morph.drivers)
      return [
        { id, side: 'r' as const, drivers },
        { id: id.replace(/-r$/, '-l'), side: 'l' as const, drivers },
      ]
    })

/**
 * Morph weights of every muscle through a motion. All tracks have the same key times, which the file then holds once.
 * @returns tracks of the muscles that leave their rest shape
 */
export function bakeMorphs(
  times: readonly number[],
  poses: readonly SkeletonPose[],
  muscles: readonly DrivenMuscle[],
): ReadonlyMap<string, ClipTrack<readonly number[]>> {
  const features = new Float64Array(FEATURE_COUNT)
  const sides = { r: poses.map(() => features), l: poses.map(() => features) }
  for (const side of ['r', 'l'] as const)
    sides[side] = poses.map((pose) => {
      poseFeatures(pose, side, features)
      return features.slice()
    })
  const tracks = muscles
    .map(({ id, side, drivers }) => ({
      id,
      values: sides[side].map((pose) => weightsOf(drivers, pose)),
    }))
    .filter(({ values }) => values.some((weights) => weights.some((w) => Math.abs(w) > WEIGHT_TOLERANCE)))
  const together = poses.map((_, i) => tracks.flatMap(({ values }) => values[i]!))
  const { times: kept } = reduceTrack({ times, values: together }, between, farthest, WEIGHT_TOLERANCE)
  const index = new Map(times.map((time, i) => [time, i]))
  return new Map(
    tracks.map(({ id, values }) => [
      id,
      { times: kept, values: kept.map((time) => values[index.get(time)!]!) },
    ]),
  )
}

function weightsOf(drivers: readonly (readonly number[])[], features: Float64Array): readonly number[] {
  const out = new Float64Array(drivers.length)
  morphWeights(drivers, features, out)
  return Array.from(out, (weight) => Math.round(weight / STEP) * STEP)
}

const between = (a: readonly number[], b: readonly number[], t: number): readonly number[] =>
  a.map((value, i) => value + (b[i]! - value) * t)

const farthest = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
