import { isWide } from './ui/useWindowSize'

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
  /** Whether numbers of the blade stand on the stage. */
  readonly readoutShown: boolean
  /** Whether a legend of the figure's colours does. */
  readonly legendShown: boolean
  /** Whether text runs from right to left: the list then stands at the right. */
  readonly rtl: boolean
}

/** Where things stand. Sizes in px. */
export interface Layout {
  /**
   * `below`: one sheet from below, for phones and upright tablets; `beside`: the same sheet at the stage's side, for what is
   * wider than high (a phone on its side, a page at 200 %); `sides`: a panel at each side.
   */
  readonly kind: 'below' | 'beside' | 'sides'
  readonly margin: number
  readonly listWidth: number
  readonly cardWidth: number
  readonly sheetHeight: number
  /** Height of the transport under the sheet; 0 at the sides or without a transport. */
  readonly dockHeight: number
  readonly insets: Insets
}

/** Narrower than this [rem] there is no room for transport and view bar between two panels: they become a sheet. */
const SHEET_BELOW = 71
/** Lower than this [rem] there is none above and below them. */
const SHEET_UNDER = 27
const TOPBAR = 3.125
const TRANSPORT = 4.5
const GAP = 1.25
const SHEET_TRANSPORT = 6.5
const PEEK = 4.5
const FOLDED = 3
/** Beside the stage: the transport at the foot, the column of buttons, the rows of read-out and legend [rem]. */
const BESIDE = { transport: 3.75, buttons: 3.375, readout: 4, legend: 3.75, edge: 0.75 }
/** Narrower than this [rem] the legend beside a sheet is one row higher. */
const LEGEND_STACKS_BELOW = 36

/**
 * The layout for a window. On wide screens the insets do not depend on what is selected, so that the stage never shifts
 * under the pointer; only folding a panel moves it.
 */
export function layoutFor(input: LayoutInput): Layout {
  const { width, height, rem } = input
  if (width < SHEET_BELOW * rem || height < SHEET_UNDER * rem)
    return isWide(input) ? besideLayout(input) : belowLayout(input)
  const margin = width >= 75 * rem ? 1.5 * rem : rem
  const list = clamp(width * 0.19, (width < 75 * rem ? 15 : 16) * rem, 20 * rem)
  const listWidth = input.listFolded ? FOLDED * rem : list
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

function belowLayout({ width, height, rem, sheet, transportShown }: LayoutInput): Layout {
  const margin = 0.75 * rem
  const top = Math.round(margin + TOPBAR * rem)
  const dockHeight = transportShown ? SHEET_TRANSPORT * rem : 0
  const room = height - top - margin - dockHeight
  const share = { peek: PEEK * rem, half: Math.max(height * 0.46 - dockHeight / 2, 9 * rem), full: room }
  const sheetHeight = Math.round(Math.min(share[sheet], room))
  return {
    kind: 'below',
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

function besideLayout(input: LayoutInput): Layout {
  const { width, rem, sheet, rtl } = input
  const margin = 0.5 * rem
  const cardWidth = Math.round(clamp(width * 0.42, 16.5 * rem, 24 * rem))
  const dockHeight = input.transportShown ? BESIDE.transport * rem : 0
  const folded = sheet === 'peek'
  const stacked = width < LEGEND_STACKS_BELOW * rem ? 1.25 : 0
  const end = (folded ? 0 : cardWidth) + BESIDE.buttons * rem
  return {
    kind: 'beside',
    margin,
    listWidth: cardWidth,
    cardWidth,
    sheetHeight: 0,
    dockHeight,
    insets: {
      left: rtl ? end : 0,
      right: rtl ? 0 : end,
      top: (input.readoutShown ? BESIDE.readout : folded ? TOPBAR : BESIDE.edge) * rem,
      bottom: dockHeight + (input.legendShown ? BESIDE.legend + stacked : BESIDE.edge) * rem,
    },
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
