import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SheetHeight } from '../../../src/app/layout'
import { Notice } from '../../../src/app/panels/Notice'
import { Sheet } from '../../../src/app/panels/Sheet'
import { StageMessage, StagePlate } from '../../../src/app/panels/StageMessage'
import { StageSummary } from '../../../src/app/panels/StageSummary'
import { ViewBar } from '../../../src/app/panels/ViewBar'
import { onCameraRequest } from '../../../src/app/state/camera'
import { explorer } from '../../../src/app/state/explorer'
import { playhead } from '../../../src/app/state/playhead'
import { askSearch } from '../../../src/app/state/searchRequest'
import { startFresh } from '../fresh'
import { Tabs } from '@base-ui/react/tabs'

const state = () => explorer.getState()
beforeEach(startFresh)

describe('Notice', () => {
  it('says one sentence and can be dismissed', () => {
    state().setNotice('Not here.')
    render(<Notice />)
    expect(screen.getByRole('status').textContent).toContain('Not here.')
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.getByRole('status').textContent).toBe('')
  })
})

describe('StageMessage', () => {
  it('shows progress while loading', () => {
    state().setLoadProgress(0.42)
    render(<StageMessage />)
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42')
  })

  it.each(['failed', 'context-lost'] as const)('offers a retry when %s', (status) => {
    state().setModelStatus(status, 'It broke.')
    render(<StageMessage />)
    expect(screen.getByRole('alert').textContent).toContain('It broke.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(state()).toMatchObject({ attempt: 1, modelStatus: 'loading' })
  })

  it('says so without WebGL, and offers nothing that cannot help', () => {
    state().setModelStatus('no-webgl')
    render(<StageMessage />)
    expect(screen.getByRole('alert').textContent).toMatch(/still picture/)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('is absent when the picture is there', () => {
    state().setModelStatus('ready')
    const { container } = render(<StageMessage />)
    expect(container.textContent).toBe('')
  })
})

describe('StagePlate', () => {
  const picture = () => document.querySelector('img')

  it('shows the figure before it is there, and nothing for what is framed otherwise', () => {
    render(<StagePlate />)
    expect(picture()?.getAttribute('alt')).toBe('')
    act(() => state().select({ kind: 'action', id: 'retraction' }))
    expect(picture()).toBeNull()
    act(() => state().setModelStatus('no-webgl'))
    expect(screen.getByRole('img', { name: /upper back/ })).toBe(picture())
  })

  it('is no picture of another view', () => {
    explorer.setState({ view: 'front' })
    render(<StagePlate />)
    expect(picture()).toBeNull()
  })
})

describe('ViewBar', () => {
  it.each([
    ['View from the back', 'back'],
    ['View from the front', 'front'],
    ['View from the right', 'right'],
    ['View from the left', 'left'],
    ['View from above', 'top'],
  ] as const)('%s', (name, view) => {
    state().setView('free')
    render(<ViewBar />)
    const button = screen.getByRole('button', { name })
    fireEvent.click(button)
    expect(state().view).toBe(view)
    expect(button.getAttribute('aria-pressed')).toBe('true')
  })

  it.each([
    ['Come nearer', 'zoom'],
    ['Go farther away', 'zoom'],
    ['Turn the view to the left', 'orbit'],
    ['Turn the view to the right', 'orbit'],
    ['Turn the view upward', 'orbit'],
    ['Turn the view downward', 'orbit'],
    ['Move the view to the left', 'pan'],
    ['Move the view to the right', 'pan'],
    ['Move the view upward', 'pan'],
    ['Move the view downward', 'pan'],
    ['Mirror left and right', 'mirror'],
    ['Frame the figure again', 'home'],
  ])('%s asks the camera', async (name, kind) => {
    state().setModelStatus('ready')
    const asked = vi.fn()
    const stop = onCameraRequest(asked)
    state().setView('free')
    render(<ViewBar />)
    fireEvent.click(screen.getByRole('button', { name: 'More camera buttons' }))
    fireEvent.click(await screen.findByRole('button', { name }, { timeout: 5000 }))
    expect(asked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind }))
    stop()
  })
})

describe('StageSummary', () => {
  it('speaks when the motion rests, not while it plays', () => {
    vi.useFakeTimers()
    state().select({ kind: 'action', id: 'retraction' })
    render(<StageSummary />)
    const said = () => screen.getByRole('status').textContent
    act(() => {
      playhead.advance(1)
      vi.advanceTimersByTime(1000)
    })
    expect(said()).toBe('Retraction plays.')
    act(() => {
      playhead.pause()
      vi.advanceTimersByTime(1000)
    })
    expect(said()).toMatch(/^Retraction: the right blade has slid/)
    vi.useRealTimers()
  })
})

describe('Sheet', () => {
  const sheet = (onHeight = vi.fn(), beside = false, height: SheetHeight = 'half') => {
    render(
      <Tabs.Root value="muscles">
        <Sheet height={height} onHeight={onHeight} beside={beside} />
      </Tabs.Root>,
    )
    return onHeight
  }

  it('shows the list, then the card of what is selected, then the list again', () => {
    sheet()
    fireEvent.click(screen.getByRole('button', { name: 'Rhomboid major' }))
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Rhomboid major')
    fireEvent.click(screen.getByRole('button', { name: 'Muscles' }))
    const entry = screen.getByRole('button', { name: 'Rhomboid major' })
    fireEvent.click(entry)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Rhomboid major')
  })

  it('changes its height by click', () => {
    const onHeight = sheet()
    fireEvent.click(screen.getByRole('button', { name: /Sheet is half open/ }))
    expect(onHeight).toHaveBeenCalledWith('full')
  })

  it.each([
    ['Fold the card away', 'half', 'peek'],
    ['Show the card', 'peek', 'half'],
  ] as const)('beside the stage it has a button to fold it: %s', (name, height, asked) => {
    const onHeight = sheet(vi.fn(), true, height)
    expect(screen.queryByRole('button', { name: /Sheet is/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name }))
    expect(onHeight).toHaveBeenCalledWith(asked)
  })

  it('beside the stage it comes back for a search', () => {
    const onHeight = sheet(vi.fn(), true, 'peek')
    act(() => askSearch())
    expect(onHeight).toHaveBeenCalledWith('half')
  })
})
