import type { Side } from '../../contract/sides'
import type { Motion, ShoulderPose, Sides } from '../motion'
import { REST_ELEVATION } from '../rhythm'
import { raisedShoulder } from '../shoulder'

/** Poses of one shoulder along an axis: seconds of a motion, or elevation of the arm [rad]. */
export interface Samples {
  /** Rising, first to last. */
  readonly at: readonly number[]
  readonly poses: readonly ShoulderPose[]
}

/** Samples a second of a motion: a joint turning at 60°/s moves 2° between two. */
const RATE = 30
/** Highest arm elevation of a curve [rad] and step between samples. */
export const HIGHEST = (165 * Math.PI) / 180
const RAISE_STEPS = 54

/** One side through one repetition of a motion. */
export function motionSamples(motion: Motion, sides: Sides, side: Side): Samples {
  const count = Math.max(2, Math.ceil(motion.duration * RATE) + 1)
  const at = Array.from({ length: count }, (_, i) => (i / (count - 1)) * motion.duration)
  return { at, poses: at.map((time) => motion.pose(time, sides)[side]) }
}

/**
 * The arm raised (`direction` 1) or lowered (−1) in a plane [rad], the girdle following by the rhythm, from the hanging
 * arm to 165°.
 */
export function raiseSamples(plane: number, direction: 1 | -1): Samples {
  const at = Array.from(
    { length: RAISE_STEPS + 1 },
    (_, i) => REST_ELEVATION + (i / RAISE_STEPS) * (HIGHEST - REST_ELEVATION),
  )
  return { at, poses: at.map((elevation) => raisedShoulder(plane, elevation, direction)) }
}

/** Elevation of the arm against the trunk in a pose [rad], positive up. */
export const armElevation = (pose: ShoulderPose): number => -pose.ht.elevation

/** Value between samples, linear; held before the first and after the last. `values` belong to `at`, which rises. */
export function valueBetween(at: readonly number[], values: readonly number[], x: number): number {
  let low = 0
  let high = at.length - 1
  if (high < 0) return NaN
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) <= x) low = middle
    else high = middle
  }
  const [from, to] = [at[low] ?? 0, at[high] ?? 0]
  const share = to > from ? Math.min(Math.max((x - from) / (to - from), 0), 1) : 0
  return (values[low] ?? NaN) * (1 - share) + (values[high] ?? NaN) * share
}

/**
 * The time at which a motion's arm passes an elevation, nearest to `near` [s]; where it never does, the time at which it
 * comes closest.
 */
export function timeOfElevation({ at, poses }: Samples, elevation: number, near: number): number {
  let best = near
  let bestGap = Infinity
  let closest = near
  let closestMiss = Infinity
  for (let i = 1; i < at.length; i++) {
    const [from, to] = [poses[i - 1], poses[i]]
    const [start, end] = [at[i - 1], at[i]]
    if (!from || !to || start === undefined || end === undefined) continue
    const a = armElevation(from) - elevation
    const b = armElevation(to) - elevation
    if (Math.abs(b) < closestMiss) {
      closestMiss = Math.abs(b)
      closest = end
    }
    if (a * b > 0 || a === b) continue
    const time = start + ((end - start) * a) / (a - b)
    if (Math.abs(time - near) < bestGap) {
      bestGap = Math.abs(time - near)
      best = time
    }
  }
  return bestGap < Infinity ? best : closest
}
