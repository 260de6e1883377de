import { createStore, useStore } from 'zustand'

/** Modal dialogs of the page. */
export type DialogName = 'keys' | 'display' | 'about'

interface DialogState {
  /** The one that is open. */
  readonly open: DialogName | null
  show(dialog: DialogName): void
  close(): void
}

/** Which dialog is open; at most one. */
export const dialogs = createStore<DialogState>()((set) => ({
  open: null,
  show: (open) => set({ open }),
  close: () => set({ open: null }),
}))

/** Reads the store in a component. */
export const useDialogs = <T>(selector: (state: DialogState) => T): T => useStore(dialogs, selector)
