import { createStore, useStore } from 'zustand'

/** Grounds that the page can stand on; `system` follows the device between dark and light. */
export const THEMES = ['dark', 'light', 'projector', 'system'] as const
export type Theme = (typeof THEMES)[number]
/** A theme with the device's wish worked out. */
export type Ground = Exclude<Theme, 'system'>

/** What labels on the stage say. */
export const LABEL_NAMES = ['both', 'english', 'latin', 'off'] as const
export type LabelNames = (typeof LABEL_NAMES)[number]

/** How the page shows things, whatever it shows: kept on this device, never in a link that one gives away. */
export interface DisplayState {
  readonly theme: Theme
  readonly ground: Ground
  readonly labels: LabelNames
  /** Whether the hints of the first visit are still shown. */
  readonly hints: boolean
  /** Whether moving pictures are drawn coarser here, because this machine draws slowly. */
  readonly coarse: boolean
  /** Whether they are to be drawn finely all the same. */
  readonly sharp: boolean
  setTheme(theme: Theme): void
  setLabels(labels: LabelNames): void
  /** Takes the labels off, or puts on those that were on last. */
  toggleLabels(): void
  endHints(): void
}

const KEY = 'scapulab.display'
const LIGHT = '(prefers-color-scheme: light)'

const prefersLight = (): boolean => typeof matchMedia === 'function' && matchMedia(LIGHT).matches
const groundOf = (theme: Theme): Ground => (theme === 'system' ? (prefersLight() ? 'light' : 'dark') : theme)

let lastShown: LabelNames = 'both'

/** The store, for code outside React. */
export const display = createStore<DisplayState>()((set, get) => ({
  theme: 'dark',
  ground: 'dark',
  labels: 'both',
  hints: false,
  coarse: false,
  sharp: false,
  setTheme: (theme) => set({ theme, ground: groundOf(theme) }),
  setLabels: (labels) => {
    if (labels !== 'off') lastShown = labels
    set({ labels })
  },
  endHints: () => set({ hints: false }),
  toggleLabels: () => get().setLabels(get().labels === 'off' ? lastShown : 'off'),
}))

/** Reads the store in a component. */
export const useDisplay = <T>(selector: (state: DisplayState) => T): T => useStore(display, selector)

/**
 * Ties the store to a window: takes what this device remembers, and over it what the link asks for (`?theme=projector`),
 * marks the page with the theme, and remembers what is chosen. Storage that is closed or holds nonsense counts as empty.
 *
 * @returns function that lets go
 */
export function connectDisplay(page: Window): () => void {
  const { setTheme, setLabels } = display.getState()
  const kept = read(page)
  const asked = new URLSearchParams(page.location.search).get('theme')
  setTheme(oneOf(THEMES, asked) ?? oneOf(THEMES, kept['theme']) ?? 'dark')
  setLabels(oneOf(LABEL_NAMES, kept['labels']) ?? 'both')
  display.setState({ hints: kept['hints'] !== false, sharp: kept['sharp'] === true })
  const mark = () => {
    page.document.documentElement.dataset['theme'] = display.getState().ground
  }
  mark()
  const stop = display.subscribe(({ theme, labels, hints, sharp }) => {
    mark()
    write(page, { theme, labels, hints, sharp })
  })
  const device = typeof page.matchMedia === 'function' ? page.matchMedia(LIGHT) : null
  const onDevice = () => display.getState().setTheme(display.getState().theme)
  device?.addEventListener('change', onDevice)
  return () => {
    stop()
    device?.removeEventListener('change', onDevice)
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((candidate) => candidate === value) ?? null
}

function read(page: Window): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(page.localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? { ...kept } : {}
  } catch {
    return {}
  }
}

function write(page: Window, kept: Pick<DisplayState, 'theme' | 'labels' | 'hints' | 'sharp'>): void {
  try {
    page.localStorage.setItem(KEY, JSON.stringify(kept))
  } catch {
    // Storage may be closed to pages (private windows, embedded frames): the choice then lasts as long as the page.
  }
}
