import type { Insets } from './framing'

/** How two figures share the stage. Pixels, y down. */
export interface DuoLayout {
  /** Beside each other, or one above the other where that shows more of them. */
  readonly direction: 'row' | 'column'
  /** Insets of the first figure's part, for the camera that frames it. */
  readonly first: Insets
  /** How far the second part's middle is from the first's: right, down. */
  readonly shift: { readonly x: number; readonly y: number }
  /** Line between the parts: x in a row, y in a column. */
  readonly border: number
}

/** Width by height of the figure at work, to choose by. */
const FIGURE = 0.62

/** Shares the free part of the stage evenly between two figures. */
export function duoLayout(
  size: { readonly width: number; readonly height: number },
  insets: Insets,
): DuoLayout {
  const width = Math.max(80, size.width - insets.left - insets.right)
  const height = Math.max(80, size.height - insets.top - insets.bottom)
  const inRow = Math.min(width / 2 / FIGURE, height)
  const inColumn = Math.min(width / FIGURE, height / 2)
  if (inRow >= inColumn) {
    const border = insets.left + width / 2
    return {
      direction: 'row',
      first: { ...insets, right: size.width - border },
      shift: { x: width / 2, y: 0 },
      border,
    }
  }
  const border = insets.top + height / 2
  return {
    direction: 'column',
    first: { ...insets, bottom: size.height - border },
    shift: { x: 0, y: height / 2 },
    border,
  }
}
