import type { Motion, MotionMark } from '../../kinematics/motion'
import { playhead, type Section } from './playhead'

/** How near [s] a time counts as at a mark. */
const NEAR = 0.05

/** The phase that a time lies in: the last mark at or before it; null without marks. */
export function markAt(motion: Motion, time: number): MotionMark | null {
  let current: MotionMark | null = motion.marks[0] ?? null
  for (const mark of motion.marks) if (mark.time <= time + 1e-3) current = mark
  return current
}

/**
 * What to call a moment: the phase of an exercise; of an action its mark only when it stands there, for between its
 * marks it is on the way.
 */
export function phaseWords(motion: Motion, time: number): string | null {
  const mark = markAt(motion, time)
  if (mark === null || (motion.kind === 'action' && Math.abs(time - mark.time) > NEAR)) return null
  return mark.label
}

/** The next mark after a time, wrapping to the first. */
export function markAfter(motion: Motion, time: number): MotionMark | null {
  return motion.marks.find((mark) => mark.time > time + 1e-3) ?? motion.marks[0] ?? null
}

/** The mark before a time, wrapping to the last. */
export function markBefore(motion: Motion, time: number): MotionMark | null {
  const earlier = motion.marks.filter((mark) => mark.time < time - 1e-3)
  return earlier[earlier.length - 1] ?? motion.marks[motion.marks.length - 1] ?? null
}

/** From a mark to the next one, or to the end. */
export function sectionOf(motion: Motion, mark: MotionMark): Section {
  const next = motion.marks[motion.marks.indexOf(mark) + 1]
  return { from: mark.time, to: next?.time ?? motion.duration }
}

/** Goes to a mark; where one phase repeats, that mark's phase repeats from now on. */
export function goToMark(motion: Motion, mark: MotionMark): void {
  const repeats = playhead.section !== null
  playhead.seek(mark.time)
  if (repeats) playhead.setSection(sectionOf(motion, mark))
}

/** The time, or that of a mark within `reach` seconds of it: what makes a scrubber snap softly. */
export function snapped(motion: Motion, time: number, reach: number): number {
  const near = motion.marks.find((mark) => Math.abs(mark.time - time) <= reach)
  return near?.time ?? time
}
