/** Space at the stage's edges that panels stand on [px]: the stage centres the figure in what is left. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Heights of the sheet on narrow screens. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** What the layout depends on. Sizes in px; `rem` is the root font size. */
export interface LayoutInput {
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly listFolded: boolean
  readonly cardFolded: boolean
  readonly sheet: SheetHeight
  readonly transportShown: boolean
  /** Whether text runs from right to left: the list then stands at the right. */
  readonly rtl: boolean
}

/** Where things stand. Sizes in px. */
export interface Layout {
  /** `sheet`: one sheet from below, for phones and upright tablets; `sides`: panels at the sides. */
  readonly kind: 'sheet' | 'sides'
  readonly margin: number
  readonly listWidth: number
  readonly cardWidth: number
  readonly sheetHeight: number
  /** Height of the transport under the sheet; 0 at the sides or without a transport. */
  readonly dockHeight: number
  readonly insets: Insets
}

/** Narrower than this [rem], panels become a sheet. */
const SHEET_BELOW = 60
const TOPBAR = 3.125
const TRANSPORT = 4.5
const GAP = 1.25
const SHEET_TRANSPORT = 6.5
const PEEK = 4.5
const FOLDED = 3

/**
 * The layout for a window. On wide screens the insets do not depend on what is selected, so that the stage never shifts
 * under the pointer; only folding a panel moves it.
 */
export function layoutFor(input: LayoutInput): Layout {
  const { width, height, rem } = input
  if (width < SHEET_BELOW * rem) return sheetLayout(input)
  const margin = width >= 75 * rem ? 1.5 * rem : rem
  const listWidth = input.listFolded ? FOLDED * rem : clamp(width * 0.19, 16 * rem, 20 * rem)
  const cardWidth = input.cardFolded ? FOLDED * rem : clamp(width * 0.2325, 19.5 * rem, 25 * rem)
  const inset = (panel: number) => Math.round(margin + panel + GAP * rem)
  const [left, right] = input.rtl ? [cardWidth, listWidth] : [listWidth, cardWidth]
  return {
    kind: 'sides',
    margin,
    listWidth: Math.round(listWidth),
    cardWidth: Math.round(cardWidth),
    sheetHeight: 0,
    dockHeight: 0,
    insets: {
      left: inset(left),
      right: inset(right),
      top: inset(TOPBAR * rem),
      bottom: Math.round(Math.min(margin + (TRANSPORT + GAP) * rem, height / 4)),
    },
  }
}

function sheetLayout({ width, height, rem, sheet, transportShown }: LayoutInput): Layout {
  const margin = 0.75 * rem
  const top = Math.round(margin + TOPBAR * rem)
  const dockHeight = transportShown ? SHEET_TRANSPORT * rem : 0
  const room = height - top - margin - dockHeight
  const share = { peek: PEEK * rem, half: Math.max(height * 0.46 - dockHeight / 2, 9 * rem), full: room }
  const sheetHeight = Math.round(Math.min(share[sheet], room))
  return {
    kind: 'sheet',
    margin,
    listWidth: width,
    cardWidth: width,
    sheetHeight,
    dockHeight,
    insets: {
      left: 0,
      right: 0,
      top: top + 3 * rem,
      bottom: Math.round(Math.min(sheetHeight + dockHeight, height * 0.72)),
    },
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
