import { describe, expect, it } from 'vitest'
import { createPace, notePace, RESOLUTIONS } from '../../../src/app/scene/pace'

describe('the pace of drawing', () => {
  it('stays fine where frames come in time, even if one is late', () => {
    const pace = createPace()
    for (let i = 0; i < 200; i++) notePace(pace, i % 5 === 0 ? 90 : 17)
    expect(pace.level).toBe(0)
  })

  it('goes down step by step while frames are late, says so each time, and has an end', () => {
    const pace = createPace()
    const told = Array.from({ length: 50 }, () => notePace(pace, 400)).filter(Boolean)
    expect(told).toHaveLength(RESOLUTIONS.length - 1)
    expect(RESOLUTIONS[pace.level]).toBe(0.6)
  })

  it('does not come back, so that a picture does not flicker between two', () => {
    const pace = createPace()
    for (let i = 0; i < 5; i++) notePace(pace, 100)
    for (let i = 0; i < 500; i++) notePace(pace, 16)
    expect(pace.level).toBe(1)
  })
})
