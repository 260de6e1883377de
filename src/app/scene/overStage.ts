import type { Box } from './labelLayout'

/** What lies over the stage, measured only when it may have moved: to read a place makes the browser lay the page out. */
export interface OverStage {
  /** What panels mark as lying over the stage (`data-over-stage`), in the canvas's pixels. The same list until one moves. */
  boxes(): readonly Box[]
  /** Has the next call measure: for a move without a change of size. */
  renew(): void
  dispose(): void
}

const MARKED = '[data-over-stage]'

export function createOverStage(canvas: HTMLElement): OverStage {
  let stale = true
  const renew = () => {
    stale = true
  }
  const observer = new ResizeObserver(renew)
  let elements: readonly Element[] = []
  let boxes: readonly Box[] = []

  /** A glide counts where it may have carried something marked along. */
  const onGlide = ({ target }: Event): void => {
    if (target instanceof Node && elements.some((element) => target.contains(element))) renew()
  }
  document.addEventListener('transitionend', onGlide)

  /** Whether the page marks the elements that it did before; takes no layout. */
  const asBefore = (marked: ArrayLike<Element>): boolean => {
    if (marked.length !== elements.length) return false
    for (let i = 0; i < marked.length; i++) if (marked[i] !== elements[i]) return false
    return true
  }
  const observe = (marked: readonly Element[]): void => {
    observer.disconnect()
    elements = marked
    for (const element of [canvas, ...marked]) observer.observe(element)
  }

  return {
    boxes() {
      const marked = document.querySelectorAll(MARKED)
      if (!asBefore(marked)) {
        observe([...marked])
        renew()
      }
      if (stale) boxes = measured(canvas, elements)
      stale = false
      return boxes
    },
    renew,
    dispose() {
      observer.disconnect()
      document.removeEventListener('transitionend', onGlide)
    },
  }
}

function measured(canvas: Element, elements: readonly Element[]): readonly Box[] {
  const stage = canvas.getBoundingClientRect()
  return elements.map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return {
      left: left - stage.left,
      top: top - stage.top,
      right: right - stage.left,
      bottom: bottom - stage.top,
    }
  })
}
