import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { explorer } from '../../../src/app/state/explorer'
import { followInvolvement, involvementNow, recordOf } from '../../../src/app/state/liveInvolvement'
import { motionOf } from '../../../src/app/state/motions'
import { playhead } from '../../../src/app/state/playhead'
import { startFresh } from '../fresh'

const middle = 'trapezius-transverse'
const at = (time: number) => {
  playhead.seek(time)
  return involvementNow('r')
}

beforeEach(() => {
  startFresh()
  explorer.getState().select({ kind: 'action', id: 'retraction' })
  playhead.pause()
})

describe('what the muscles do now', () => {
  it('is nothing at rest', () => {
    const live = at(0)
    expect(live.atRest).toBe(true)
    expect(recordOf(live.report, middle)?.shortening).toBeCloseTo(0, 9)
  })

  it('follows the playhead: the middle trapezius shortens, holds, and is let out again', () => {
    const [out, end, held, back] = [0.9, 1.8, 2.35, 3.4].map((time) => {
      const live = at(time)
      return { shorter: recordOf(live.report, middle)!.shortening, trend: live.trend(middle) }
    })
    expect(out!.trend).toBe('shortens')
    expect(out!.shorter).toBeGreaterThan(0.03)
    expect(end!.shorter).toBeGreaterThan(out!.shorter)
    expect(end!.trend).toBe('shortens')
    expect(held!.trend).toBe('still')
    expect(back!.trend).toBe('lengthens')
    expect(back!.shorter).toBeLessThan(held!.shorter)
  })

  it('knows who is said to work: prime movers yes, antagonists no', () => {
    const live = at(1)
    expect(live.isActive(middle)).toBe(true)
    expect(live.isActive('serratus-anterior')).toBe(false)
  })

  it('is the same object while nothing moves', () => {
    const live = at(1)
    expect(involvementNow('r')).toBe(live)
    expect(at(1.1)).not.toBe(live)
  })

  it('leaves the side at rest that does not move', () => {
    explorer.getState().setSides('l')
    playhead.seek(1.8)
    expect(involvementNow('r').atRest).toBe(true)
    expect(involvementNow('l').atRest).toBe(false)
  })

  it.each([
    ...ACTIONS.map(({ id }) => ({ kind: 'action', id }) as const),
    ...EXERCISES.map(({ id }) => ({ kind: 'exercise', id }) as const),
  ])('$id: finite in every phase, shares of one whole', (selection) => {
    explorer.getState().select(selection)
    for (const { time } of motionOf(selection)!.marks) {
      const { report } = at(time)
      for (const { shortening, share } of report.parts) {
        expect(Number.isFinite(shortening)).toBe(true)
        expect(share).toBeGreaterThanOrEqual(0)
      }
      const whole = report.parts.reduce((sum, { share }) => sum + share, 0)
      expect(Math.min(Math.abs(whole - 1), Math.abs(whole))).toBeLessThan(1e-9)
    }
  })
})

describe('following', () => {
  it('writes at most 30 times a second, and the last change is never lost', async () => {
    const seen: number[] = []
    const stop = followInvolvement('r', ({ report }) => seen.push(recordOf(report, middle)!.shortening))
    for (let i = 1; i <= 100; i++) playhead.seek(i * 0.018)
    expect(seen.length).toBeLessThan(5)
    const last = recordOf(involvementNow('r').report, middle)!.shortening
    await vi.waitFor(() => expect(seen[seen.length - 1]).toBeCloseTo(last, 12))
    stop()
    const count = seen.length
    playhead.seek(0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(seen).toHaveLength(count)
  })
})
