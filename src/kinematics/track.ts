import { smootherstep } from '../math/smooth'

/** A value at a moment; between keys the motion eases out of one and into the next. */
export interface Key<T> {
  /** [s], rising from key to key. */
  readonly time: number
  readonly value: T
}

/**
 * Value of a track at a time, held before the first and after the last key; speed and acceleration are 0 at every key. Makes
 * nothing.
 */
export function valueAt(keys: readonly Key<number>[], time: number): number {
  const next = nextKey(keys, time)
  const last = keys[keys.length - 1]
  const first = keys[0]
  if (!first || !last) throw new RangeError('kinematics/track: a track needs at least one key.')
  if (next === 0) return first.value
  const to = keys[next]
  const from = keys[next - 1]
  if (!to || !from) return last.value
  const share = smootherstep((time - from.time) / (to.time - from.time))
  return from.value + (to.value - from.value) * share
}

/** Place of the first key after a time; the number of keys where none is. */
export function nextKey(keys: readonly { readonly time: number }[], time: number): number {
  let at = 0
  while (at < keys.length && !(keys[at]!.time > time)) at++
  return at
}
