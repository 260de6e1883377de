const listeners = new Set<() => void>()

/** Asks the search box to take the focus; without a box nothing happens. */
export function askSearch(): void {
  for (const listener of listeners) listener()
}

/** The search box listens here. @returns function that unsubscribes */
export function onSearchRequest(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
