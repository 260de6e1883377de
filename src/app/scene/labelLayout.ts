/** A label that wants a place. Pixels on the stage, y down. */
export interface LabelRequest {
  /** Where its leader ends: a point on what it names. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly side: 'left' | 'right'
}

/** Place of a label: its upper left corner, and the inner end of its leader. */
export interface LabelPlace {
  readonly left: number
  readonly top: number
  readonly leaderX: number
  readonly leaderY: number
}

/** Room for labels, and the outline they stay clear of. */
export interface LabelRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Outermost pixels of the figure between two heights; left > right where there is nothing. */
  outline(top: number, bottom: number): { readonly left: number; readonly right: number }
}

/** Pixels between two labels, between label and outline, and between text and leader. */
const APART = 12
const CLEAR = 30
const LEADER_GAP = 9
/** Height of the leader's start below the label's top: the middle of the first line. */
const FIRST_LINE = 10
/** Step in which heights are tried [px]. */
const STEP = 6

/**
 * Places labels beside the figure: on each side from top to bottom in the order of their points, so that no leaders
 * cross, each at the height nearest to its point where it fits between panel and figure.
 *
 * @returns one place for each request, in the same order; null where the room is too small for it
 */
export function layoutLabels(
  requests: readonly LabelRequest[],
  room: LabelRoom,
): readonly (LabelPlace | null)[] {
  const places: (LabelPlace | null)[] = requests.map(() => null)
  for (const side of ['left', 'right'] as const) {
    const column = requests
      .map((request, i) => ({ request, i }))
      .filter(({ request }) => request.side === side)
      .sort((a, b) => a.request.y - b.request.y)
    let floor = room.top
    column.forEach(({ request, i }, rank) => {
      // Those below need their share of the room too.
      const below = column.slice(rank + 1).reduce((sum, other) => sum + other.request.height + APART, 0)
      const place = nearestFit(request, floor, room.bottom - below - request.height, room)
      places[i] = place
      if (place) floor = place.top + request.height + APART
    })
  }
  return places
}

/** The place between two heights that is nearest to the point's own; null when there is none. */
function nearestFit(request: LabelRequest, top: number, bottom: number, room: LabelRoom): LabelPlace | null {
  const wanted = Math.min(Math.max(request.y - FIRST_LINE, top), bottom)
  for (let away = 0; away <= room.bottom - room.top; away += STEP) {
    for (const candidate of away === 0 ? [wanted] : [wanted - away, wanted + away]) {
      if (candidate < top || candidate > bottom) continue
      const place = beside(request, candidate, room)
      if (place) return place
    }
  }
  return null
}

function beside(request: LabelRequest, top: number, room: LabelRoom): LabelPlace | null {
  const outline = room.outline(top - 8, top + request.height + 8)
  const nothing = outline.left > outline.right
  const leaderY = top + FIRST_LINE
  if (request.side === 'left') {
    const inner = Math.min(nothing ? Infinity : outline.left, request.x) - CLEAR
    const left = inner - request.width - LEADER_GAP
    return left < room.left ? null : { left, top, leaderX: inner, leaderY }
  }
  const inner = Math.max(nothing ? -Infinity : outline.right, request.x) + CLEAR
  const left = inner + LEADER_GAP
  return left + request.width > room.right ? null : { left, top, leaderX: inner, leaderY }
}

/** Height of one band of an outline [px]. */
export const BAND = 12

/** Outline of the figure by bands of height: outermost projected points. Filled anew each frame, in place. */
export interface Outline {
  readonly left: Float32Array
  readonly right: Float32Array
}

/** Bands of a stage of `height` pixels. */
export const bandCount = (height: number): number => Math.max(1, Math.ceil(height / BAND))

/** An empty outline for a stage of `height` pixels. */
export function createOutline(height: number): Outline {
  const bands = bandCount(height)
  return { left: new Float32Array(bands), right: new Float32Array(bands) }
}

/** Forgets all points. */
export function clearOutline(outline: Outline): void {
  outline.left.fill(Infinity)
  outline.right.fill(-Infinity)
}

/** Takes in one point. */
export function widenOutline(outline: Outline, x: number, y: number): void {
  const band = Math.floor(y / BAND)
  if (band < 0 || band >= outline.left.length) return
  if (x < (outline.left[band] ?? Infinity)) outline.left[band] = x
  if (x > (outline.right[band] ?? -Infinity)) outline.right[band] = x
}

/** Outermost points between two heights. */
export function outlineBetween(
  outline: Outline,
  top: number,
  bottom: number,
): { left: number; right: number } {
  let left = Infinity
  let right = -Infinity
  const from = Math.max(0, Math.floor(top / BAND))
  const to = Math.min(outline.left.length - 1, Math.floor(bottom / BAND))
  for (let band = from; band <= to; band++) {
    left = Math.min(left, outline.left[band] ?? Infinity)
    right = Math.max(right, outline.right[band] ?? -Infinity)
  }
  return { left, right }
}
