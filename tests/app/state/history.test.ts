import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explorer } from '../../../src/app/state/explorer'
import { connectHistory } from '../../../src/app/state/history'
import { playhead } from '../../../src/app/state/playhead'
import { NOTHING } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
let disconnect = () => {}

function open(search: string): void {
  window.history.replaceState(null, '', `/${search}`)
  disconnect = connectHistory(window)
}
/** jsdom tells of a step back a little later. */
const step = (by: number) =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    window.history.go(by)
  })

beforeEach(startFresh)
afterEach(() => {
  disconnect()
  vi.useRealTimers()
})

describe('connectHistory', () => {
  it('takes up the link', () => {
    open('?action=retraction&t=1.20&side=r&view=front&split=r')
    expect(state()).toMatchObject({
      selection: { kind: 'action', id: 'retraction' },
      sides: 'r',
      view: 'front',
      peeledSide: 'r',
      restTime: 1.2,
      tab: 'actions',
    })
    expect(playhead.playing).toBe(false)
  })

  it('plays a motion whose link names no time', () => {
    open('?exercise=trx-row')
    expect(playhead.playing).toBe(true)
  })

  it('shows the start and a notice for an unknown id', () => {
    open('?muscle=sixpack')
    expect(state().selection).toEqual(NOTHING)
    expect(state().notice).toMatch(/sixpack/)
    state().select({ kind: 'muscle', id: 'trapezius' })
    expect(state().notice).toBeNull()
  })

  it('makes an entry for every selection, and follows back and forward', async () => {
    open('')
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(window.location.search).toBe('?muscle=rhomboid-major')
    state().select({ kind: 'action', id: 'retraction' })
    expect(window.location.search).toBe('?action=retraction')
    await step(-1)
    expect(state().selection).toEqual({ kind: 'muscle', id: 'rhomboid-major' })
    await step(-1)
    expect(state().selection).toEqual(NOTHING)
    await step(1)
    expect(state().selection).toEqual({ kind: 'muscle', id: 'rhomboid-major' })
  })

  it('replaces the entry for time, sides, view and split', () => {
    vi.useFakeTimers()
    open('?action=retraction')
    const entries = window.history.length
    playhead.pause()
    for (let i = 0; i < 50; i += 1) playhead.seek(i / 25)
    state().setSides('l')
    state().setView('top')
    state().swapPeeledSide()
    vi.runAllTimers()
    expect(window.location.search).toBe('?action=retraction&t=1.96&side=l&view=top&split=r')
    expect(window.history.length).toBe(entries)
  })

  it('lets go', () => {
    open('')
    disconnect()
    state().select({ kind: 'muscle', id: 'trapezius' })
    expect(window.location.search).toBe('')
  })
})
