import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { roundsOf, timeInStep } from '../../src/kinematics/inStep'

const made = EXERCISES.map((exercise) => {
  const motion = exerciseMotion(exercise)
  return { id: exercise.id, motion, rounds: roundsOf(exercise, motion) }
})
const of = (id: string) => made.find((one) => one.id === id)!

describe.each(made)('rounds of $id', ({ motion, rounds }) => {
  it('fill the motion in order', () => {
    expect(rounds.length).toBeGreaterThan(0)
    const times = rounds.flat()
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times[0]).toBe(0)
    expect(times[times.length - 1]).toBeCloseTo(motion.duration)
    rounds.slice(1).forEach((round, i) => expect(round[0]).toBe(rounds[i]?.[5]))
  })

  it('go in step with themselves as they are', () => {
    for (let time = 0; time <= motion.duration; time += 0.07)
      expect(timeInStep(rounds, rounds, time)).toBeCloseTo(time, 9)
  })
})

describe('in step', () => {
  it('counts three rounds in the Y-T-W, one in a row', () => {
    expect(of('trx-ytw').rounds).toHaveLength(3)
    expect(of('trx-row').rounds).toHaveLength(1)
  })

  it.each(made.flatMap((a) => made.map((b) => [a.id, b.id, a, b] as const)).filter(([a, b]) => a !== b))(
    '%s leads %s without a jump, and they pull and return together',
    (_a, _b, a, b) => {
      if (a.rounds.length < b.rounds.length) return
      const step = 1 / 240
      let before = timeInStep(a.rounds, b.rounds, 0)
      for (let time = step; time < a.motion.duration; time += step) {
        const now = timeInStep(a.rounds, b.rounds, time)
        expect(now).toBeGreaterThanOrEqual(0)
        expect(now).toBeLessThanOrEqual(b.motion.duration)
        // Forward, or back to the start for the next round, or over a rest that the leader has not: the pose is the same.
        const [ofStart, rest] = [(b.rounds[0]?.[1] ?? 0) + 0.02, b.rounds[0]?.[4] ?? 0]
        const smooth = now >= before && now - before < 0.1
        const overRest = (before >= rest - 0.1 || before <= ofStart) && (now >= rest - 0.1 || now <= ofStart)
        expect(smooth || overRest, `${time}: ${before} → ${now}`).toBe(true)
        before = now
      }
      a.rounds.forEach((round, k) => {
        const other = b.rounds[k % b.rounds.length]!
        expect(timeInStep(a.rounds, b.rounds, round[3])).toBeCloseTo(other[3], 6)
        const pulled = round[2] < round[3] ? other[2] : other[3]
        expect(timeInStep(a.rounds, b.rounds, (round[1] + round[2]) / 2)).toBeCloseTo(
          (other[1] + pulled) / 2,
          6,
        )
      })
    },
  )
})
