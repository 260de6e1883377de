import { angleBetween, slerp, type Quat } from '../../math/quat'
import { distance, lerp, type Vec3 } from '../../math/vec3'
import type { ClipTrack } from '../write/figure'

/**
 * Fewest keys by splitting (Ramer–Douglas–Peucker): first and last stay; where interpolation between two kept keys misses
 * a sample by more than the tolerance, the worst sample is kept too. A track that never leaves its first value keeps one.
 * Key-frame reducers that drop keys one by one came out some 10 % larger and depend on the order of the visit.
 */
export function reduceTrack<Value>(
  track: ClipTrack<Value>,
  between: (a: Value, b: Value, t: number) => Value,
  error: (a: Value, b: Value) => number,
  tolerance: number,
): ClipTrack<Value> {
  const { times, values } = track
  if (values.every((value) => error(value, values[0]!) <= tolerance))
    return { times: [times[0]!], values: [values[0]!] }
  const kept = new Set([0, times.length - 1])
  const pending: (readonly [number, number])[] = [[0, times.length - 1]]
  for (let range = pending.pop(); range; range = pending.pop()) {
    const [first, last] = range
    let worst = -1
    let largest = tolerance
    for (let i = first + 1; i < last; i++) {
      const t = (times[i]! - times[first]!) / (times[last]! - times[first]!)
      const miss = error(between(values[first]!, values[last]!, t), values[i]!)
      if (miss > largest) {
        largest = miss
        worst = i
      }
    }
    if (worst < 0) continue
    kept.add(worst)
    pending.push([first, worst], [worst, last])
  }
  const order = [...kept].sort((a, b) => a - b)
  return { times: order.map((i) => times[i]!), values: order.map((i) => values[i]!) }
}

/**
 * Rotation keys within `tolerance` [rad] of the samples, all neighbours on one hemisphere.
 * @param track samples of unit quaternions, times rising
 */
export const reduceRotations = (track: ClipTrack<Quat>, tolerance: number): ClipTrack<Quat> =>
  reduceTrack({ times: track.times, values: oneHemisphere(track.values) }, slerp, angleBetween, tolerance)

/** Translation keys within `tolerance` [m] of the samples. */
export const reduceTranslations = (track: ClipTrack<Vec3>, tolerance: number): ClipTrack<Vec3> =>
  reduceTrack(track, lerp, distance, tolerance)

/** The same rotations, signs chosen so that neighbours have a positive scalar product; the first keeps w ≥ 0. */
export function oneHemisphere(values: readonly Quat[]): readonly Quat[] {
  let before: Quat = [0, 0, 0, 1]
  return values.map((q) => {
    const same = q[0] * before[0] + q[1] * before[1] + q[2] * before[2] + q[3] * before[3] >= 0
    before = same ? q : [-q[0], -q[1], -q[2], -q[3]]
    return before
  })
}
