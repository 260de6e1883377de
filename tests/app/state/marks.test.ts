import { describe, expect, it } from 'vitest'
import { markAfter, markAt, markBefore, phaseWords, snapped } from '../../../src/app/state/marks'
import { motionOf } from '../../../src/app/state/motions'
import type { Motion } from '../../../src/kinematics/motion'

const row = motionOf({ kind: 'exercise', id: 'trx-row' }) as Motion
const action = motionOf({ kind: 'action', id: 'retraction' }) as Motion

describe('marks', () => {
  it('stand in order within the motion', () => {
    for (const motion of [row, action]) {
      const times = motion.marks.map(({ time }) => time)
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times[0]).toBe(0)
      expect(times[times.length - 1]).toBeLessThan(motion.duration)
    }
  })

  it('say which phase a time lies in', () => {
    const [first, second] = row.marks
    expect(markAt(row, 0)?.id).toBe(first?.id)
    expect(markAt(row, second!.time - 0.01)?.id).toBe(first?.id)
    expect(markAt(row, second!.time)?.id).toBe(second?.id)
    expect(markAt(row, row.duration)?.id).toBe(row.marks[row.marks.length - 1]?.id)
  })

  it('wrap round at both ends', () => {
    expect(markAfter(row, row.duration)?.time).toBe(0)
    expect(markBefore(row, 0)?.id).toBe(row.marks[row.marks.length - 1]?.id)
  })

  it('draw a time that is near, and leave one that is not', () => {
    const end = action.marks[1]!.time
    expect(snapped(action, end + 0.04, 0.05)).toBe(end)
    expect(snapped(action, end + 0.06, 0.05)).toBe(end + 0.06)
  })

  it('name a moment of an action only at its marks', () => {
    expect(phaseWords(action, action.marks[1]!.time)).toBe(action.marks[1]!.label)
    expect(phaseWords(action, 0.9)).toBeNull()
    expect(phaseWords(row, 0.3)).toBe(row.marks[0]!.label)
  })
})
