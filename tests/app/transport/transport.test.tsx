import { act, fireEvent, render, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Readout } from '../../../src/app/panels/Readout'
import { explorer } from '../../../src/app/state/explorer'
import { playhead } from '../../../src/app/state/playhead'
import { Transport } from '../../../src/app/transport/Transport'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Position in the movement' })

beforeEach(startFresh)

describe('Transport', () => {
  it('is absent while nothing can move', () => {
    state().select({ kind: 'muscle', id: 'trapezius' })
    render(<Transport />)
    expect(screen.queryByRole('region', { name: 'Transport' })).toBeNull()
  })

  it('pauses and plays', () => {
    state().select({ kind: 'action', id: 'retraction' })
    render(<Transport />)
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
    expect(playhead.playing).toBe(false)
    fireEvent.click(screen.getByRole('button', { name: 'Play' }))
    expect(playhead.playing).toBe(true)
  })

  it('follows the playhead without rendering', () => {
    state().select({ kind: 'action', id: 'retraction' })
    let renders = 0
    render(
      <Profiler id="transport" onRender={() => (renders += 1)}>
        <Transport />
        <Readout />
      </Profiler>,
    )
    const atFirst = renders
    act(() => {
      for (let i = 0; i < 60; i += 1) playhead.advance(1 / 60)
    })
    expect(renders).toBe(atFirst)
    expect(Number(slider().value)).toBeCloseTo((1 / playhead.duration) * 1000, -1)
  })

  it('scrubs, and says where it stands', () => {
    state().select({ kind: 'exercise', id: 'trx-row' })
    render(<Transport />)
    fireEvent.input(slider(), { target: { value: '500' } })
    expect(playhead.time).toBeCloseTo(playhead.duration / 2, 6)
    expect(slider().getAttribute('aria-valuetext')).toMatch(/^\d\.\d seconds, /)
  })

  it('snaps to a mark while a pointer drags, not by key', () => {
    state().select({ kind: 'action', id: 'retraction' })
    render(<Transport />)
    playhead.pause()
    const near = `${Math.round((1.83 / playhead.duration) * 1000)}`
    fireEvent.input(slider(), { target: { value: near } })
    expect(playhead.time).not.toBe(1.8)
    fireEvent.pointerDown(slider())
    fireEvent.input(slider(), { target: { value: near } })
    expect(playhead.time).toBe(1.8)
    fireEvent.pointerUp(slider())
  })

  it('holds while it is dragged and plays on after it', () => {
    state().select({ kind: 'action', id: 'retraction' })
    render(<Transport />)
    fireEvent.pointerDown(slider())
    expect(playhead.playing).toBe(false)
    fireEvent.pointerUp(slider())
    expect(playhead.playing).toBe(true)
  })

  it('steps by arrow key', () => {
    state().select({ kind: 'action', id: 'retraction' })
    render(<Transport />)
    playhead.seek(1)
    fireEvent.keyDown(slider(), { key: 'ArrowRight' })
    expect(playhead.time).toBeCloseTo(1.1, 9)
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' })
    expect(playhead.time).toBeCloseTo(1, 9)
    expect(playhead.playing).toBe(false)
  })

  it('sets speed, loop and sides', () => {
    state().select({ kind: 'action', id: 'retraction' })
    render(<Transport />)
    fireEvent.change(screen.getByRole('combobox', { name: 'Speed' }), { target: { value: '0.25' } })
    expect(playhead.speed).toBe(0.25)
    const loop = screen.getByRole('button', { name: 'Loop' })
    expect(loop.getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(loop)
    expect(playhead.loop).toBe(false)
    fireEvent.click(screen.getByRole('radio', { name: 'Left' }))
    expect(state().sides).toBe('l')
  })
})

describe('Readout', () => {
  it('shows three numbers of the blade that moves', () => {
    state().select({ kind: 'action', id: 'retraction' })
    playhead.pause()
    playhead.seek(1.8)
    render(<Readout />)
    const cells = [...document.querySelectorAll('[data-measure]')].map((cell) => cell.textContent)
    expect(cells).toHaveLength(3)
    expect(cells[0]).toMatch(/^toward the spine\d\.\d cm$/)
    expect(cells[1]).toMatch(/^external rotation\d+°$/)
  })

  it('is absent while nothing can move', () => {
    render(<Readout />)
    expect(document.querySelector('[data-measure]')).toBeNull()
  })
})
