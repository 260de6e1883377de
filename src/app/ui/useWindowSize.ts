import { useSyncExternalStore } from 'react'

/** Size of the page, which fills the window, and of the root font [px]. */
export interface WindowSize {
  readonly width: number
  readonly height: number
  readonly rem: number
}

/** Whether a page is better divided into left and right than into above and below, and has the width for it. */
export const isWide = ({ width, height, rem }: WindowSize): boolean => width > height && width >= 30 * rem

/** The page's size: no lower than what it needs, over which a lower window scrolls; renders again when it changes. */
export const useWindowSize = (): WindowSize => useSyncExternalStore(subscribe, read)

let last: WindowSize = { width: 0, height: 0, rem: 16 }

function subscribe(onChange: () => void): () => void {
  addEventListener('resize', onChange)
  return () => removeEventListener('resize', onChange)
}

function read(): WindowSize {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  const now = { width: innerWidth, height: innerHeight, rem }
  now.height = Math.max(innerHeight, (isWide(now) ? 17 : 32) * rem)
  if (last.width !== now.width || last.height !== now.height || last.rem !== rem) last = now
  return last
}
