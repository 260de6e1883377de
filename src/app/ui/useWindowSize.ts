import { useSyncExternalStore } from 'react'

/** Size of the window and of the root font [px]. */
export interface WindowSize {
  readonly width: number
  readonly height: number
  readonly rem: number
}

/** The window's size; renders again when it changes. */
export const useWindowSize = (): WindowSize => useSyncExternalStore(subscribe, read)

let last: WindowSize = { width: 0, height: 0, rem: 16 }

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange)
  return () => removeEventListener('resize', onChange)
}

function read(): WindowSize {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  if (last.width !== innerWidth || last.height !== innerHeight || last.rem !== rem) {
    last = { width: innerWidth, height: innerHeight, rem }
  }
  return last
}
