import type { Exercise, ExercisePhase } from '../anatomy/exerciseTypes'
import type { Motion } from './motion'

/**
 * Two exercises in step: they pull, hold and return together though each has its own tempo. A repetition is cut at the
 * moments that every one has; between those moments time runs evenly. An exercise of several rounds (the Y, the T and the
 * W) meets a repetition of the other in each.
 */

/** Moments of one round [s]: begins, pulls, holds, returns, rests, ends; a part that it has not is empty. */
export type Round = readonly [
  begin: number,
  pull: number,
  hold: number,
  back: number,
  rest: number,
  end: number,
]

/** Place of the pull in a round. */
const PULL = 1

/**
 * Rounds of an exercise: each leaves the set-up pose and comes back to it. Where the blade moves it pulls, away from the
 * set-up pose and at rest it holds, on the way back it returns, in it it rests.
 *
 * @param motion  the motion of that exercise
 * @returns       at least one round; one after the other they fill the motion
 */
export function roundsOf(exercise: Exercise, motion: Motion): readonly Round[] {
  const { phases } = exercise
  const start = JSON.stringify(phases[0]?.pose)
  const atStart = (phase: ExercisePhase | undefined) => JSON.stringify(phase?.pose) === start
  const timed = phases.map((phase, i) => ({
    phase,
    from: motion.marks.find(({ id }) => id === phase.id)?.time ?? 0,
    leaves: !atStart(phase) && (i === 0 || atStart(phases[i - 1])),
  }))
  const leaving = timed.filter(({ leaves }) => leaves)
  return leaving.map(({ from: pull }, k) => {
    const begin = k === 0 ? 0 : pull
    const end = leaving[k + 1]?.from ?? motion.duration
    const inside = timed.filter(({ from }) => from >= pull && from < end)
    const backAt = inside.findIndex(({ phase }) => atStart(phase))
    const away = backAt < 0 ? inside : inside.slice(0, backAt)
    const back = backAt < 0 ? end : (inside[backAt]?.from ?? end)
    const held = away.findIndex(({ phase }, i) => i > 0 && phase.scapularMotion.length === 0)
    const hold = held < 0 ? back : (away[held]?.from ?? back)
    const rest = backAt < 0 ? end : (inside[backAt + 1]?.from ?? end)
    return [begin, pull, hold, back, rest, end]
  })
}

/**
 * The time [s] at which the follower stands as far in its repetition as the leader at `time`.
 *
 * @param leader    its rounds; as many as the follower's or more
 * @param follower  where it has fewer rounds, it repeats them
 */
export function timeInStep(leader: readonly Round[], follower: readonly Round[], time: number): number {
  const found = leader.findIndex(([, , , , , end]) => time < end)
  const k = found < 0 ? leader.length - 1 : found
  const from = leader[k]
  const to = follower[k % Math.max(1, follower.length)]
  if (!from || !to) return 0
  for (let i = 0; i < from.length - 1; i++) {
    const [start, end] = [from[i] ?? 0, from[i + 1] ?? 0]
    if (time >= end && i < from.length - 2) continue
    const share = end > start ? Math.min(Math.max((time - start) / (end - start), 0), 1) : 1
    // A leader that does not hold pulls through the follower's hold.
    const pullsThrough = i === PULL && (from[i + 1] ?? 0) >= (from[i + 2] ?? 0)
    const [a, b] = [to[i] ?? 0, to[pullsThrough ? i + 2 : i + 1] ?? 0]
    return a + (b - a) * share
  }
  return to[to.length - 1] ?? 0
}
