import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../kinematics/drivers'
import type { SkeletonPose } from '../../kinematics/motion'
import type { MusclePart } from '../part'
import type { ClipTrack } from '../write/figure'
import { reduceTrack } from './reduce'

/** Displacement of a vertex by morph targets [m] that a dropped key may miss. */
const KEY_TOLERANCE = 0.0004
/** A muscle whose targets move no vertex by more than this [m] through a whole motion has no track in it. */
const LEAST = 0.001
/** Weights are rounded to this: round numbers compress well. */
const STEP = 1 / 256

/** A muscle of either side whose shape the pose drives. */
export interface DrivenMuscle {
  readonly id: string
  readonly side: 'r' | 'l'
  readonly drivers: readonly (readonly number[])[]
  /** Longest displacement by each target at weight 1 [m]. */
  readonly reach: readonly number[]
}

/** Both sides of the muscles that have morph targets. */
export const drivenMuscles = (muscles: readonly MusclePart[]): readonly DrivenMuscle[] =>
  muscles
    .filter(({ morphs }) => morphs.length > 0)
    .flatMap(({ id, morphs }) => {
      const drivers = morphs.map((morph) => morph.drivers)
      const reach = morphs.map((morph) => longest(morph.offsets))
      return [
        { id, side: 'r' as const, drivers, reach },
        { id: id.replace(/-r$/, '-l'), side: 'l' as const, drivers, reach },
      ]
    })

/**
 * Morph weights of every muscle through a motion. All tracks have the same key times, which the file then holds once.
 * @returns tracks of the muscles that visibly leave their rest shape
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
    .map(({ id, side, drivers, reach }) => ({
      id,
      reach,
      values: sides[side].map((pose) => weightsOf(drivers, pose)),
    }))
    .filter(({ values, reach }) => values.some((weights) => moved(weights, reach) > LEAST))
  const together = poses.map((_, i) =>
    tracks.flatMap(({ values, reach }) => values[i]!.map((weight, k) => weight * reach[k]!)),
  )
  const { times: kept } = reduceTrack({ times, values: together }, between, farthest, KEY_TOLERANCE)
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

/** How far targets at these weights can move a vertex together [m]. */
const moved = (weights: readonly number[], reach: readonly number[]): number =>
  weights.reduce((sum, weight, k) => sum + Math.abs(weight) * reach[k]!, 0)

/** Length of the longest of n displacements, n × 3. */
function longest(offsets: Float32Array): number {
  let most = 0
  for (let i = 0; i < offsets.length; i += 3)
    most = Math.max(most, Math.hypot(offsets[i]!, offsets[i + 1]!, offsets[i + 2]!))
  return most
}

const between = (a: readonly number[], b: readonly number[], t: number): readonly number[] =>
  a.map((value, i) => value + (b[i]! - value) * t)

const farthest = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((most, value, i) => Math.max(most, Math.abs(value - b[i]!)), 0)
