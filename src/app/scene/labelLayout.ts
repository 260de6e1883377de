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

/** A rectangle on the stage. Pixels, y down. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Room for labels, and the outline they stay clear of. */
export interface LabelRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Left out: there is room to stand well clear of the outline. */
  readonly tight?: boolean
  /** What lies over the stage within the room: read-outs, legends. */
  readonly blocked: readonly Box[]
  /** Outermost pixels of the figure between two heights; left > right where there is nothing. */
  outline(top: number, bottom: number): { readonly left: number; readonly right: number }
}

/** Pixels between two labels, between label and outline, and between text and leader. */
const APART = 12
const CLEAR = 30
/** From the outline where room is tight. */
const TIGHT_CLEAR = 12
const LEADER_GAP = 9
/** Height of the leader's start below the label's top: the middle of the first line. */
const FIRST_LINE = 10
/** Least run of a leader along for each pixel up or down. */
const LEAST_RUN = 1.25
/** Step in which heights are tried [px]. */
const STEP = 6
/** What leaving out a label costs, in pixels of distance between label and point. */
const LEFT_OUT = 2000
/** What a leader costs that runs through the words or the leader of another label, in the same pixels. */
const CROSSED = 1000
/** What a place costs that is not the one a label would take alone, in the same pixels. */
const ELSEWHERE = 40
/** Pixels that a leader keeps from another label's words. */
const LEADER_CLEAR = 5

/**
 * Places labels beside the figure. On each side they stand in the order of their points, and where they fit between panel
 * and figure; among all such arrangements the one with the least distance between labels and points in height, which
 * dynamic programming over heights finds. Where a leader then runs through another label's words, labels move aside one by
 * one (`mend`); searching for the best arrangement of all without such crossings took a hundred times as long, up to
 * 0.1 s for nine labels.
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
    const found = arrange(
      column.map(({ request }) => request),
      room,
    )
    column.forEach(({ i }, rank) => {
      places[i] = found[rank] ?? null
    })
  }
  mend(requests, places, room)
  return places
}

/** The best arrangement of one column, given from top to bottom. */
function arrange(column: readonly LabelRequest[], room: LabelRoom): (LabelPlace | null)[] {
  const steps = Math.max(0, Math.floor((room.bottom - room.top) / STEP)) + 1
  // best[s]: least cost of the labels so far, all standing above step s; chosen[label][s]: where the last one then is.
  let best: number[] = Array.from({ length: steps }, () => 0)
  const chosen: number[][] = []
  for (const request of column) {
    const next: number[] = []
    const where: number[] = []
    const needed = Math.ceil((request.height + APART) / STEP)
    let lowest = Infinity
    let at = -1
    for (let s = 0; s < steps; s++) {
      const t = s - needed
      const top = room.top + t * STEP
      const fits = t >= 0 && beside(request, top, LEAST_RUN, room) !== null
      const cost = fits ? (best[t] ?? 0) + Math.abs(top + FIRST_LINE - request.y) : Infinity
      if (cost < lowest) {
        lowest = cost
        at = t
      }
      const without = (best[s] ?? 0) + LEFT_OUT
      next.push(Math.min(lowest, without))
      where.push(lowest <= without ? at : -1)
    }
    best = next
    chosen.push(where)
  }
  const places: (LabelPlace | null)[] = column.map(() => null)
  let s = steps - 1
  for (let i = column.length - 1; i >= 0; i--) {
    const t = chosen[i]?.[s] ?? -1
    const request = column[i]
    if (t < 0 || !request) continue
    places[i] = beside(request, levelled(request, room.top + t * STEP, room), LEAST_RUN, room)
    s = t
  }
  return places
}

/** A height on the grid, or the point's own height where that is less than a step away. */
function levelled(request: LabelRequest, top: number, room: LabelRoom): number {
  const wanted = request.y - FIRST_LINE
  const near = Math.abs(wanted - top) < STEP / 2 && wanted >= room.top
  return near && beside(request, wanted, LEAST_RUN, room) ? wanted : top
}

/**
 * The label at one height, beside the outline, and so far out that its leader runs at least `leastRun` along for each pixel
 * up or down, as far as there is room; null where there is none. `widest`: width that it leaves for words, its own or more.
 */
function beside(
  request: LabelRequest,
  top: number,
  leastRun: number,
  room: LabelRoom,
  widest = request.width,
): LabelPlace | null {
  const { x, y, width, height, side } = request
  const clear = room.tight ? TIGHT_CLEAR : CLEAR
  const outline = room.outline(top - 8, top + height + 8)
  const nothing = outline.left > outline.right
  const leaderY = top + FIRST_LINE
  const run = leastRun * Math.max(1, Math.abs(leaderY - y))
  const block = width + LEADER_GAP
  const farthest = widest + LEADER_GAP
  if (side === 'left') {
    const nearest = Math.min(nothing ? Infinity : outline.left, x) - clear
    const leaderX = Math.max(Math.min(nearest, x - run), Math.min(nearest, room.left + farthest))
    const left = leaderX - block
    return left < room.left || isBlocked(left, top, request, room) ? null : { left, top, leaderX, leaderY }
  }
  const nearest = Math.max(nothing ? -Infinity : outline.right, x) + clear
  const leaderX = Math.min(Math.max(nearest, x + run), Math.max(nearest, room.right - farthest))
  const left = leaderX + LEADER_GAP
  return leaderX + block > room.right || isBlocked(left, top, request, room)
    ? null
    : { left, top, leaderX, leaderY }
}

/**
 * Moves labels whose leaders run through others' words, or whose own words are run through, one at a time to the place
 * between their neighbours that is best with all others as they are; leaves out what no move helps.
 */
function mend(requests: readonly LabelRequest[], places: (LabelPlace | null)[], room: LabelRoom): void {
  for (let moves = 2 * requests.length; moves > 0; moves--) {
    let best: { i: number; place: LabelPlace; gain: number } | null = null
    for (const [i, request] of requests.entries()) {
      const now = places[i]
      if (!now) continue
      const crossings = crossingsOf(request, now, i, requests, places)
      if (crossings === 0) continue
      const cost = CROSSED * crossings + distance(request, now)
      for (const { place, extra } of placesBetween(i, requests, places, room)) {
        const least = distance(request, place) + extra
        if (best && cost - least <= best.gain) continue
        const gain = cost - least - CROSSED * crossingsOf(request, place, i, requests, places)
        if (gain > (best?.gain ?? 0)) best = { i, place, gain }
      }
    }
    if (!best) break
    places[best.i] = best.place
  }
  for (;;) {
    const faults = requests.map((request, i) => {
      const place = places[i]
      return place ? crossingsOf(request, place, i, requests, places, false) : 0
    })
    const most = Math.max(0, ...faults)
    if (most === 0) return
    places[faults.indexOf(most)] = null
  }
}

const distance = ({ y }: LabelRequest, { leaderY }: LabelPlace): number => Math.abs(leaderY - y)

/**
 * Places of label `i` between its neighbours, three at a height: as far out as keeps its leader from getting steep; close to
 * the outline, however steep; flush with the widest of its column, where its leader starts on the inner side of all words.
 */
function placesBetween(
  i: number,
  requests: readonly LabelRequest[],
  places: readonly (LabelPlace | null)[],
  room: LabelRoom,
): { readonly place: LabelPlace; readonly extra: number }[] {
  const request = requests[i]
  const now = places[i]
  if (!request || !now) return []
  let [from, to, widest] = [room.top, room.bottom - request.height, request.width]
  for (const [j, other] of requests.entries()) {
    const place = places[j]
    if (j === i || !place || other.side !== request.side) continue
    widest = Math.max(widest, other.width)
    if (place.top < now.top) from = Math.max(from, place.top + other.height + APART)
    else to = Math.min(to, place.top - APART - request.height)
  }
  const found: { place: LabelPlace; extra: number }[] = []
  for (let top = from; top <= to; top += STEP) {
    for (const [run, column, extra] of [
      [LEAST_RUN, request.width, 0],
      [0, request.width, ELSEWHERE],
      [Infinity, widest, ELSEWHERE],
    ] as const) {
      const place = beside(request, top, run, room, column)
      if (place) found.push({ place, extra })
    }
  }
  return found
}

/** How often label `i`, standing at `place`, and the others run through each other's words, and leaders through each other. */
function crossingsOf(
  request: LabelRequest,
  place: LabelPlace,
  i: number,
  requests: readonly LabelRequest[],
  places: readonly (LabelPlace | null)[],
  leadersToo = true,
): number {
  let count = 0
  for (const [j, other] of requests.entries()) {
    const at = places[j]
    if (j === i || !at) continue
    if (runsThrough(request, place, other, at)) count++
    if (runsThrough(other, at, request, place)) count++
    if (leadersToo && cross(request, place, other, at)) count++
  }
  return count
}

/** Whether the leader of `a` comes too near to the words of `b`: cut to their width, it meets their height. */
function runsThrough(a: LabelRequest, from: LabelPlace, b: LabelRequest, at: LabelPlace): boolean {
  const left = Math.max(at.left - LEADER_CLEAR, Math.min(a.x, from.leaderX))
  const right = Math.min(at.left + b.width + LEADER_CLEAR, Math.max(a.x, from.leaderX))
  if (left > right) return false
  const slope = (a.y - from.leaderY) / (a.x - from.leaderX)
  const atLeft = from.leaderY + (left - from.leaderX) * slope
  const atRight = from.leaderY + (right - from.leaderX) * slope
  return (
    Math.max(atLeft, atRight) > at.top - LEADER_CLEAR &&
    Math.min(atLeft, atRight) < at.top + b.height + LEADER_CLEAR
  )
}

/** Whether two leaders cross. */
function cross(a: LabelRequest, p: LabelPlace, b: LabelRequest, q: LabelPlace): boolean {
  return (
    turn(p, a, q.leaderX, q.leaderY) * turn(p, a, b.x, b.y) < 0 &&
    turn(q, b, p.leaderX, p.leaderY) * turn(q, b, a.x, a.y) < 0
  )
}

/** On which side of a leader a point lies, by sign. */
const turn = ({ leaderX, leaderY }: LabelPlace, end: LabelRequest, x: number, y: number): number =>
  (end.x - leaderX) * (y - leaderY) - (end.y - leaderY) * (x - leaderX)

/** Whether a label with its upper left corner there would come under or near something that lies over the stage. */
function isBlocked(left: number, top: number, { width, height }: LabelRequest, room: LabelRoom): boolean {
  return room.blocked.some(
    (box) =>
      left < box.right + APART &&
      left + width > box.left - APART &&
      top < box.bottom + APART &&
      top + height > box.top - APART,
  )
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
