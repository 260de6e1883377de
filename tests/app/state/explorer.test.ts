import { beforeEach, describe, expect, it, vi } from 'vitest'
import { explorer } from '../../../src/app/state/explorer'
import { bladeNow, poseNow, poseVersion, subscribePose } from '../../../src/app/state/pose'
import { playhead } from '../../../src/app/state/playhead'
import { NOTHING } from '../../../src/app/state/selection'
import { stageSummary } from '../../../src/app/state/stageSummary'
import { REST_POSE } from '../../../src/kinematics/skeleton'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
beforeEach(startFresh)

describe('select', () => {
  it('opens the tab of what is selected and leaves it for bones', () => {
    state().select({ kind: 'exercise', id: 'trx-row' })
    expect(state().tab).toBe('exercises')
    state().select({ kind: 'bone', id: 'scapula' })
    expect(state().tab).toBe('exercises')
  })

  it('loads and plays a motion, and takes it out again', () => {
    state().select({ kind: 'action', id: 'retraction' })
    expect(playhead.playing).toBe(true)
    expect(playhead.duration).toBeGreaterThan(1)
    state().select(NOTHING)
    expect([playhead.playing, playhead.duration]).toEqual([false, 0])
    expect(poseNow()).toBe(REST_POSE)
  })

  it('plays on when what is selected is selected again', () => {
    state().select({ kind: 'action', id: 'retraction' })
    playhead.pause()
    playhead.seek(1)
    state().select({ kind: 'action', id: 'retraction' })
    expect([playhead.playing, playhead.time]).toEqual([true, 1])
  })

  it('moves one arm in a one-armed exercise, and both again after it', () => {
    state().select({ kind: 'exercise', id: 'unilateral-deadstop-row' })
    expect(state().sides).toBe('r')
    state().select({ kind: 'action', id: 'elevation' })
    expect(state().sides).toBe('both')
  })

  it('keeps the chosen side from action to action', () => {
    state().select({ kind: 'action', id: 'elevation' })
    state().setSides('l')
    state().select({ kind: 'action', id: 'depression' })
    expect(state().sides).toBe('l')
  })

  it('turns to where a thing is best seen, but keeps a view that serves as well', () => {
    state().select({ kind: 'muscle', id: 'pectoralis-minor' })
    expect(state().view).toBe('front')
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(state().view).toBe('back')
    state().setView('free')
    state().select({ kind: 'muscle', id: 'trapezius' })
    expect(state().view).toBe('free')
  })
})

describe('selectStructure', () => {
  it.each([
    ['rhomboid-major-l', { kind: 'muscle', id: 'rhomboid-major' }],
    ['trapezius-transverse-r', { kind: 'muscle', id: 'trapezius-transverse' }],
    ['scapula-r', { kind: 'bone', id: 'scapula' }],
    ['rib-04-r', { kind: 'bone', id: 'ribs' }],
  ] as const)('%s leads to its card and leaves the camera', (node, expected) => {
    state().setView('left')
    state().selectStructure(node)
    expect(state().selection).toEqual(expected)
    expect(state().view).toBe('left')
  })

  it('ignores what no content knows', () => {
    state().selectStructure('toaster-r')
    expect(state().selection).toEqual(NOTHING)
  })
})

describe('the rest of the store', () => {
  it('learns the time when the playhead rests, not while it plays', () => {
    state().select({ kind: 'action', id: 'retraction' })
    const changes = vi.fn()
    const stop = explorer.subscribe(changes)
    playhead.advance(0.5)
    playhead.advance(0.5)
    expect(changes).not.toHaveBeenCalled()
    playhead.pause()
    expect(state().restTime).toBeCloseTo(1, 12)
    stop()
  })

  it('counts retries', () => {
    state().setModelStatus('failed', 'gone')
    state().retryModel()
    expect(state()).toMatchObject({ modelStatus: 'loading', modelProblem: null, attempt: 1 })
  })

  it('swaps the split', () => {
    state().swapPeeledSide()
    expect(state().peeledSide).toBe('r')
    state().setPeeledSide(null)
    state().swapPeeledSide()
    expect(state().peeledSide).toBe('l')
  })
})

describe('pose', () => {
  it('has one version at one time, and another later', () => {
    state().select({ kind: 'action', id: 'retraction' })
    playhead.seek(1)
    const version = poseVersion()
    const { protraction } = poseNow().r.sc
    expect(poseVersion()).toBe(version)
    playhead.seek(1.2)
    expect(poseVersion()).not.toBe(version)
    expect(poseNow().r.sc.protraction).not.toBe(protraction)
  })

  it('tells who listens of time, selection and sides, until they stop', () => {
    const listener = vi.fn()
    const stop = subscribePose(listener)
    state().select({ kind: 'action', id: 'retraction' })
    listener.mockClear()
    playhead.advance(0.1)
    state().setSides('r')
    expect(listener).toHaveBeenCalledTimes(2)
    state().setView('front')
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    playhead.seek(1)
    expect(listener).toHaveBeenCalledTimes(2)
  })

  it('holds still the side that does not move', () => {
    state().select({ kind: 'action', id: 'retraction' })
    state().setSides('r')
    playhead.seek(1.8)
    expect(bladeNow('r').protractionCm).toBeLessThan(-2)
    expect(bladeNow('l').protractionCm).toBeCloseTo(0, 6)
  })
})

describe('stageSummary', () => {
  it('tells the start', () => {
    expect(stageSummary()).toMatch(/seen from behind\. The trapezius is lit on the right; on the left/)
  })

  it('tells what is selected', () => {
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(stageSummary()).toBe('Rhomboid major is lit on both sides, seen from behind.')
  })

  it('tells how far the blade has moved', () => {
    state().select({ kind: 'action', id: 'retraction' })
    expect(stageSummary()).toBe('Retraction plays.')
    playhead.pause()
    playhead.seek(1.8)
    expect(stageSummary()).toMatch(
      /^Retraction: the right blade has slid \d\.\d cm toward the spine.*\d+° of external rotation\.$/,
    )
    playhead.seek(0)
    expect(stageSummary()).toBe('Retraction: the right blade is at rest.')
  })
})
