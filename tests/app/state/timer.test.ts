import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { motionOf } from '../../../src/app/state/motions'
import { planSeconds, timerAt, type TimerPlan } from '../../../src/app/state/timer'

const PLAN: TimerPlan = { sets: 2, repetitions: 3, rest: 10, ready: 5 }

describe.each(EXERCISES)('the timer of $id', ({ id }) => {
  const motion = motionOf({ kind: 'exercise', id })!

  it('gets ready, goes through every phase of every repetition, rests between sets and ends', () => {
    const seen: string[] = []
    for (let time = 0; time <= planSeconds(PLAN, motion) + 0.5; time += 0.05) {
      const now = timerAt(PLAN, motion, time)
      const name = now.kind === 'phase' ? `${now.set}.${now.repetition} ${now.phase}` : now.kind
      if (seen[seen.length - 1] !== name) seen.push(name)
    }
    const set = (n: number) =>
      [1, 2, 3].flatMap((repetition) => motion.marks.map((mark) => `${n}.${repetition} ${mark.id}`))
    expect(seen).toEqual(['ready', ...set(1), 'rest', ...set(2), 'done'])
  })

  it('counts down within a phase to its end', () => {
    const moment = timerAt(PLAN, motion, PLAN.ready + motion.duration - 0.25)
    expect(moment).toMatchObject({ kind: 'phase', repetition: 1, set: 1 })
    if (moment.kind === 'phase') {
      expect(moment.left).toBeCloseTo(0.25)
      expect(moment.time).toBeCloseTo(motion.duration - 0.25)
    }
  })
})
