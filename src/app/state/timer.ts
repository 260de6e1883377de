import type { Motion } from '../../kinematics/motion'

/** What is to be done: repetitions in sets, with a pause between, after a moment to get ready. Seconds. */
export interface TimerPlan {
  readonly sets: number
  readonly repetitions: number
  readonly rest: number
  readonly ready: number
}

/** Where the timer stands at a moment. */
export type TimerMoment =
  | { readonly kind: 'ready' | 'rest'; readonly set: number; readonly left: number }
  | {
      readonly kind: 'phase'
      readonly set: number
      readonly repetition: number
      /** Id of the mark that the phase starts at, and its name. */
      readonly phase: string
      readonly label: string
      /** Seconds of the phase that are left. */
      readonly left: number
      /** Seconds into the repetition. */
      readonly time: number
    }
  | { readonly kind: 'done' }

/** How long the whole plan takes [s]. */
export const planSeconds = (plan: TimerPlan, motion: Motion): number =>
  plan.ready + plan.sets * plan.repetitions * motion.duration + (plan.sets - 1) * plan.rest

/**
 * The moment of a plan after `elapsed` seconds of it. A repetition is the motion itself, phase by phase, so that figure and
 * timer keep one tempo. Pure; no rest follows the last set.
 */
export function timerAt(plan: TimerPlan, motion: Motion, elapsed: number): TimerMoment {
  if (elapsed < plan.ready) return { kind: 'ready', set: 1, left: plan.ready - elapsed }
  const inSets = elapsed - plan.ready
  const working = plan.repetitions * motion.duration
  const set = Math.floor(inSets / (working + plan.rest))
  const inSet = inSets - set * (working + plan.rest)
  if (set >= plan.sets || (set === plan.sets - 1 && inSet >= working)) return { kind: 'done' }
  if (inSet >= working) return { kind: 'rest', set: set + 1, left: working + plan.rest - inSet }
  const repetition = Math.floor(inSet / motion.duration)
  const time = inSet - repetition * motion.duration
  const found = motion.marks.findLastIndex((mark) => mark.time <= time)
  const mark = motion.marks[Math.max(found, 0)]
  const end = motion.marks[found + 1]?.time ?? motion.duration
  return {
    kind: 'phase',
    set: set + 1,
    repetition: repetition + 1,
    phase: mark?.id ?? '',
    label: mark?.label ?? '',
    left: end - time,
    time,
  }
}
