import { createStore, useStore } from 'zustand'

interface LayersPanelState {
  /** Whether the layers stand in the place of the list. */
  readonly open: boolean
  setOpen(open: boolean): void
  toggle(): void
}

/** Whether the layers panel is open; it takes the place of the list, on the sheet that of list and card. */
export const layersPanel = createStore<LayersPanelState>()((set, get) => ({
  open: false,
  setOpen: (open) => set({ open }),
  toggle: () => set({ open: !get().open }),
}))

/** Reads the store in a component. */
export const useLayersPanel = <T>(selector: (state: LayersPanelState) => T): T =>
  useStore(layersPanel, selector)
