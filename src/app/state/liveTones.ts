/** What the figure is coloured by while something moves: the part that books or studies give a muscle, or how much it shortens. */
export type ColourBy = 'role' | 'shortening'

/** Place on the activity ramp (0–1) of each muscle structure node that has a path. */
export type Tones = ReadonlyMap<string, number>

let tones: Tones | null = null
const listeners = new Set<() => void>()

/** Tones of the pose shown; null unless the figure is coloured by shortening. Apart from the store: they change 30 times a second. */
export const liveTones = (): Tones | null => tones

/** Sets the tones; null takes them away. */
export function setLiveTones(next: Tones | null): void {
  tones = next
  for (const listener of listeners) listener()
}

/** Calls `listener` when the tones have changed. @returns function that unsubscribes */
export function onLiveTones(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
