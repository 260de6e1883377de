import { smootherstep } from '../math/smooth'

/** A value at a moment; between keys the motion eases out of one and into the next. */
export interface Key<T> {
  /** [s], rising from key to key. */
  readonly time: number
  readonly value: T
}

/**
 * Value of a track at a time, held before the first and after the last key. Speed and acceleration are 0 at every key, so
 * what `blend` makes smooth stays twice smooth in time.
 */
export function valueAt<T>(
  keys: readonly Key<T>[],
  time: number,
  blend: (from: T, to: T, share: number) => T,
): T {
  const next = keys.findIndex((key) => key.time > time)
  const last = keys[keys.length - 1]
  const first = keys[0]
  if (!first || !last) throw new RangeError('kinematics/track: a track needs at least one key.')
  if (next === 0) return first.value
  const to = keys[next]
  const from = keys[next - 1]
  if (!to || !from) return last.value
  return blend(from.value, to.value, smootherstep((time - from.time) / (to.time - from.time)))
}
