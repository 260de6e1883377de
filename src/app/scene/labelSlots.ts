import type { AnchorPoint } from './labelAnchors'
import type { LabelSpec } from './labelSpecs'

/** One label in the overlay, with what the frame loop writes to. */
export interface LabelSlot {
  readonly spec: LabelSpec
  readonly candidates: readonly AnchorPoint[]
  readonly box: HTMLElement
  readonly line: SVGLineElement
  readonly dot: SVGCircleElement
  width: number
  height: number
  /** Point that its leader ends on; null while none is seen. */
  anchor: AnchorPoint | null
}

/** What overlay and frame loop share: the overlay puts the labels up, the loop places them. */
export interface LabelBoard {
  readonly slots: readonly LabelSlot[]
  /** Takes the labels of the overlay in place of those before. */
  put(slots: readonly LabelSlot[]): void
  /** Takes the size of every label anew: after fonts have come. */
  measure(): void
  /** Calls `listener` when labels or their sizes have changed. @returns function that unsubscribes */
  onChange(listener: () => void): () => void
}

/** An empty board. */
export function createLabelBoard(): LabelBoard {
  let slots: readonly LabelSlot[] = []
  const listeners = new Set<() => void>()
  return {
    get slots() {
      return slots
    },
    put(next) {
      slots = next
      this.measure()
    },
    measure() {
      for (const slot of slots) {
        slot.width = slot.box.offsetWidth
        slot.height = slot.box.offsetHeight
      }
      for (const listener of listeners) listener()
    },
    onChange(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
