import { cleanup } from '@testing-library/react'
import { explorer } from '../../src/app/state/explorer'
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
}
