import { describe, expect, it, vi } from 'vitest'
import { createPlayhead, type PlayheadEvent } from '../../../src/app/state/playhead'

function loaded(duration = 4, time = 0) {
  const head = createPlayhead()
  head.load(duration, time)
  const events: PlayheadEvent[] = []
  head.subscribe((event) => events.push(event))
  return { head, events }
}

describe('playhead', () => {
  it('moves only while playing, at its speed', () => {
    const { head } = loaded()
    head.advance(1)
    expect(head.time).toBe(0)
    head.play()
    head.setSpeed(0.5)
    head.advance(1)
    expect(head.time).toBeCloseTo(0.5, 12)
  })

  it('wraps at the end when it loops', () => {
    const { head, events } = loaded(4, 3.5)
    head.play()
    head.advance(1)
    expect(head.time).toBeCloseTo(0.5, 12)
    expect(events).toEqual(['play', 'advance'])
  })

  it('stops at the end when it does not loop, and plays from the start again', () => {
    const { head, events } = loaded(4, 3.5)
    head.setLoop(false)
    head.play()
    head.advance(1)
    expect([head.time, head.playing]).toEqual([4, false])
    expect(events).toEqual(['settings', 'play', 'pause'])
    head.play()
    expect([head.time, head.playing]).toEqual([0, true])
  })

  it.each([
    [-1, 0],
    [99, 4],
    [2.5, 2.5],
    [NaN, 1],
  ])('seek(%s) lands on %s', (asked, landed) => {
    const { head } = loaded(4, 1)
    head.seek(asked)
    expect(head.time).toBe(landed)
  })

  it.each([NaN, -1, 0])('ignores a step of %s s', (dt) => {
    const { head, events } = loaded()
    head.play()
    head.advance(dt)
    expect(head.time).toBe(0)
    expect(events).toEqual(['play'])
  })

  it('says nothing more to who unsubscribed', () => {
    const head = createPlayhead()
    const listener = vi.fn()
    head.subscribe(listener)()
    head.load(4)
    expect(listener).not.toHaveBeenCalled()
  })

  it('cannot play nothing', () => {
    const head = createPlayhead()
    head.play()
    expect(head.playing).toBe(false)
  })
})
