import { useSyncExternalStore } from 'react'
import { playhead, type Playhead } from './playhead'

/**
 * A value of the playhead in a component. Select something that rests while playing (`playing`, `speed`, the current
 * phase), never the time: the component renders when the selected value changes.
 */
export function usePlayhead<T extends string | number | boolean | null>(
  selector: (playhead: Playhead) => T,
): T {
  return useSyncExternalStore(playhead.subscribe, () => selector(playhead))
}
