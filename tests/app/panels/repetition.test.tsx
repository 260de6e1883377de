import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exerciseById } from '../../../src/anatomy/exercises'
import { STRAP_LOADS, strapLoadAt } from '../../../src/anatomy/equipment/strapLoad'
import Repetition from '../../../src/app/panels/exercise/Repetition'
import { explorer } from '../../../src/app/state/explorer'
import { readLink, writeLink } from '../../../src/app/state/link'
import { motionOf } from '../../../src/app/state/motions'
import { playhead } from '../../../src/app/state/playhead'
import { startFresh } from '../fresh'

beforeEach(startFresh)
afterEach(cleanup)

function show(id: 'trx-row' | 'trx-ytw' | 'unilateral-deadstop-row') {
  explorer.getState().select({ kind: 'exercise', id })
  return render(<Repetition exercise={exerciseById(id)!} />)
}

describe('counting', () => {
  it('counts repetitions as they are done, and says how many are meant', () => {
    show('unilateral-deadstop-row')
    expect(screen.getByText('Repetition 1')).toBeTruthy()
    expect(screen.getByText(/of 8–15 a side/)).toBeTruthy()
    expect(screen.getByText(/2–4 sets/)).toBeTruthy()
    act(() => playhead.advance(playhead.duration + 0.1))
    expect(screen.getByText('Repetition 2')).toBeTruthy()
  })
})

describe('letters of the Y-T-W', () => {
  it('are played alone, with their activity, and stand in the link', () => {
    show('trx-ytw')
    const letters = screen.getByRole('radiogroup', { name: 'Which letter' })
    expect(within(letters).getByRole('radio', { name: 'All' })).toHaveProperty('checked', true)
    const whole = playhead.duration
    fireEvent.click(within(letters).getByRole('radio', { name: 'T' }))
    const { selection, letter } = explorer.getState()
    expect(letter).toBe('T')
    expect(playhead.duration).toBeLessThan(whole / 2)
    expect(motionOf(selection)!.marks.map(({ label }) => label)).toEqual(['Start', 'T', 'Return from T'])
    const link = writeLink({ ...explorer.getState(), time: 1 })
    expect(link).toContain('part=t')
    expect(readLink(link).state.selection).toEqual(selection)
    expect(screen.getByText(/Sweep straight arms/).closest('button')).toHaveProperty('disabled', true)
    fireEvent.click(within(letters).getByRole('radio', { name: 'All' }))
    expect(playhead.duration).toBe(whole)
    expect(explorer.getState().letter).toBeNull()
  })

  it('follow the letter of the activity chart', () => {
    show('trx-ytw')
    act(() => explorer.getState().setLetter('W'))
    expect(explorer.getState().selection).toMatchObject({ part: 'w' })
  })

  it('leave an exercise without letters alone', () => {
    show('trx-row')
    act(() => explorer.getState().setPart('t'))
    expect(explorer.getState().selection).toEqual({ kind: 'exercise', id: 'trx-row' })
    expect(readLink('?exercise=trx-row&part=t').state.selection).toEqual({ kind: 'exercise', id: 'trx-row' })
  })
})

describe('one phase again and again', () => {
  it('runs back to its start without a jump, and moves along with a chosen phase', () => {
    show('trx-row')
    act(() => playhead.seek(1))
    fireEvent.click(screen.getByRole('button', { name: 'Repeat this phase' }))
    const { section } = playhead
    expect(section!.from).toBeCloseTo(0.6)
    expect(section!.to).toBeCloseTo(2.1)
    expect(playhead.playing).toBe(true)
    let last = playhead.time
    for (let i = 0; i < 400; i++) {
      act(() => playhead.advance(1 / 60))
      expect(playhead.time).toBeGreaterThanOrEqual(section!.from)
      expect(playhead.time).toBeLessThanOrEqual(section!.to)
      expect(Math.abs(playhead.time - last)).toBeLessThan(0.06)
      last = playhead.time
    }
    expect(playhead.rounds).toBeGreaterThan(1)
    fireEvent.click(screen.getByRole('button', { name: /^Lower/ }))
    expect(playhead.section!.from).toBeCloseTo(2.6)
    fireEvent.click(screen.getByRole('button', { name: 'Repeat this phase' }))
    expect(playhead.section).toBeNull()
  })

  it('ends when the person goes elsewhere', () => {
    show('trx-row')
    act(() => playhead.setSection({ from: 1, to: 2 }))
    act(() => playhead.seek(3))
    expect(playhead.section).toBeNull()
  })
})

describe('feet', () => {
  it('nearer the anchor lean the body more and load the straps more, and stand in the link', () => {
    show('trx-row')
    expect(screen.getByText(/Lean 44° in the hang/).textContent).toMatch(/About 52% of body weight/)
    const time = playhead.time
    const slider = screen.getByRole('slider', { name: 'Feet' })
    fireEvent.change(slider, { target: { value: slider.getAttribute('max') } })
    expect(screen.getByText(/Lean 56° in the hang/).textContent).toMatch(/About 6\d% of body weight/)
    const { selection } = explorer.getState()
    expect(selection).toMatchObject({ feet: 0.1 })
    expect(playhead.time).toBe(time)
    expect(readLink(writeLink({ ...explorer.getState(), time: null })).state.selection).toEqual(selection)
    expect(readLink('?exercise=trx-row&feet=9').state.selection).toEqual({ kind: 'exercise', id: 'trx-row' })
  })

  it('are absent where nothing hangs', () => {
    show('unilateral-deadstop-row')
    expect(screen.queryByRole('slider', { name: 'Feet' })).toBeNull()
  })
})

describe('load on the straps', () => {
  it('is that of the study at its leans, rises between them, and is unknown outside', () => {
    for (const { leanDeg, percent } of STRAP_LOADS) expect(strapLoadAt(leanDeg)).toBeCloseTo(percent, 9)
    for (let lean = 30; lean < 75; lean++) expect(strapLoadAt(lean + 1)!).toBeGreaterThan(strapLoadAt(lean)!)
    expect(strapLoadAt(29.9)).toBeNull()
    expect(strapLoadAt(75.1)).toBeNull()
  })
})
