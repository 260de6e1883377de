import { act, cleanup, render, screen } from '@testing-library/react'
import { beforeAll } from 'vitest'
import { CardPanel } from '../../src/app/panels/CardPanel'
import { explorer } from '../../src/app/state/explorer'
import { layersPanel } from '../../src/app/state/layersPanel'
import { playhead } from '../../src/app/state/playhead'
import { setLetterShortcuts } from '../../src/app/state/shortcuts'

/** Brings store, playhead and page back to how they are when the page opens. For `beforeEach`. */
export function startFresh(): void {
  cleanup()
  setLetterShortcuts(true)
  playhead.load(0)
  playhead.setSpeed(1)
  playhead.setLoop(true)
  explorer.setState(explorer.getInitialState(), true)
  layersPanel.setState(layersPanel.getInitialState(), true)
}

// The code of the cards comes on demand; tests see a card at once, so it is loaded before the first of them.
if (typeof document !== 'undefined')
  beforeAll(async () => {
    render(<CardPanel />)
    act(() => explorer.getState().select({ kind: 'muscle', id: 'trapezius' }))
    await screen.findByRole('heading', { level: 2, name: 'Trapezius' }, { timeout: 20_000 })
    startFresh()
  }, 30_000)
