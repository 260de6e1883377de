import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import type { Insets } from '../../src/app/layout'
import { explorer } from '../../src/app/state/explorer'
import { startFresh } from './fresh'

/** The stage's code, in the place of the real one: jsdom has no WebGL. */
const stage = vi.hoisted(() => ({ insets: vi.fn<(insets: Insets) => void>(), breaks: false }))
vi.mock('../../src/app/scene/Stage', () => ({
  default: function Stage({ insets }: { insets: Insets }) {
    if (stage.breaks) throw new Error('the stage broke')
    stage.insets(insets)
    return <canvas />
  },
}))

const state = () => explorer.getState()
beforeEach(() => {
  startFresh()
  stage.breaks = false
  stage.insets.mockClear()
  window.innerWidth = 1280
  window.innerHeight = 720
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
afterEach(() => vi.restoreAllMocks())

describe('App', () => {
  it('shows the list of the chosen tab', () => {
    render(<App />)
    expect(screen.getByRole('tabpanel', { name: 'Muscles' })).toBeTruthy()
    fireEvent.click(screen.getByRole('tab', { name: 'Exercises' }))
    expect(screen.getByRole('tabpanel', { name: 'Exercises' })).toBeTruthy()
    expect(state().tab).toBe('exercises')
  })

  it('names the page after what is selected', () => {
    render(<App />)
    act(() => state().select({ kind: 'muscle', id: 'rhomboid-major' }))
    expect(document.title).toBe('Rhomboid major · Scapulab')
  })

  it('folds its panels and tells the stage of the room', async () => {
    render(<App />)
    await vi.waitFor(() => expect(stage.insets).toHaveBeenCalled())
    const leftInset = () => stage.insets.mock.lastCall?.[0].left ?? NaN
    const open = leftInset()
    fireEvent.click(screen.getByRole('button', { name: 'Fold the list away' }))
    expect(screen.queryByRole('tabpanel')).toBeNull()
    expect(leftInset()).toBeLessThan(open)
    fireEvent.click(screen.getByRole('button', { name: 'Show the list' }))
    expect(screen.getByRole('tabpanel')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Fold the card away' }))
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('keeps lists and cards when the stage breaks, and mounts it again on retry', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    stage.breaks = true
    render(<App />)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('The stage could not be loaded')
    fireEvent.click(screen.getByRole('button', { name: 'Rhomboid major' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Rhomboid major' })).toBeTruthy()
    stage.breaks = false
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await vi.waitFor(() => expect(stage.insets).toHaveBeenCalled())
  })

  it('gives the focus to the new card when the control that asked for it is gone', () => {
    render(<App />)
    act(() => state().select({ kind: 'muscle', id: 'rhomboid-major' }))
    const play = screen.getByRole('button', { name: 'Play retraction, prime mover' })
    play.focus()
    fireEvent.click(play)
    expect(document.activeElement?.textContent).toBe('Retraction')
    expect(document.activeElement?.tagName).toBe('H2')
  })

  it('leaves the focus in the list', () => {
    render(<App />)
    const row = screen.getByRole('button', { name: 'Rhomboid major' })
    row.focus()
    fireEvent.click(row)
    expect(document.activeElement).toBe(row)
  })

  it('opens the keyboard sheet by button and by ?', async () => {
    render(<App />)
    fireEvent.click(screen.getByRole('button', { name: /Keyboard/ }))
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard' }, { timeout: 5000 })
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(sheet.hasAttribute('open')).toBe(false)
    fireEvent.keyDown(document.body, { key: '?' })
    expect(sheet.hasAttribute('open')).toBe(true)
  })

  it('becomes one sheet on a narrow window', () => {
    window.innerWidth = 390
    render(<App />)
    expect(screen.getByRole('region', { name: 'List and card' })).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Card' })).toBeNull()
  })
})
