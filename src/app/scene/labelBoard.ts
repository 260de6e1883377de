import { Vector3, type Camera } from 'three'
import type { Figure } from './figure'
import { spreadPoints, type AnchorPoint } from './labelAnchors'
import {
  bandCount,
  clearOutline,
  createOutline,
  layoutLabels,
  outlineBetween,
  widenOutline,
  type LabelPlace,
  type LabelRequest,
  type Box,
  type LabelRoom,
  type Outline,
} from './labelLayout'
import type { LabelBoard, LabelSlot } from './labelSlots'
import type { Picker } from './picking'
import { posePoint } from './posedPositions'

/** Free part of the stage and its whole size [px]. */
export interface StageRoom {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly width: number
  readonly height: number
  /** Whether there is little of it, so that labels stand closer to the figure. */
  readonly tight: boolean
}

/** Points of the figure that stand for its outline, a structure. */
const OUTLINE_POINTS = 14
/** Cosine between surface and viewer below which a point counts as turned away. */
const FACING = 0.25
/** What a leader across the figure costs a point, for a length of the stage's height. */
const LEADER_COST = 3
/** Steps around a point [px]: leaders end well inside what they name, not on its edge. */
const AROUND = [
  [11, 0],
  [-11, 0],
  [0, 11],
  [0, -11],
] as const
/** What it is worth to lie inside. */
const INNER_WORTH = 1.2
/** A point keeps its leader until another is better by this much. */
const LOYALTY = 0.25

const _place: number[] = [0, 0, 0]
const _world = new Vector3()
const _normal = new Vector3()
const _screen = new Vector3()

/** Places labels for a figure; made once a figure. */
export interface Labeller {
  /** Chooses for each label the point that is seen best; costs some rays. `blocked`: what lies over the stage. */
  chooseAnchors(board: LabelBoard, camera: Camera, room: StageRoom, blocked: readonly Box[]): void
  /** Projects the points, lays the labels out and writes their styles. */
  draw(board: LabelBoard, camera: Camera, room: StageRoom, blocked: readonly Box[]): void
}

/** @param picker tells what a ray meets first, so that leaders end on what is seen */
export function createLabeller(figure: Figure, picker: Picker): Labeller {
  const outlinePoints = figure.merged.flatMap((mesh) =>
    mesh.ranges.flatMap((range) => spreadPoints(mesh, range, OUTLINE_POINTS)),
  )
  let outline: Outline = createOutline(1)

  const toWorld = ({ mesh, vertex }: AnchorPoint): Vector3 => {
    posePoint(mesh, vertex, figure, _place, 0)
    return _world.fromArray(_place)
  }
  /** Cosine of the angle between a point's surface and the direction to the camera; `_world` holds the point. */
  const facing = ({ mesh, vertex }: AnchorPoint, camera: Camera): number => {
    const skin = figure.skins[mesh.joints[vertex * 4] ?? 0]
    _normal.fromArray(mesh.normals, vertex * 3)
    if (skin) _normal.transformDirection(skin)
    return _normal.dot(_screen.copy(camera.position).sub(_world).normalize())
  }

  const traceOutline = (camera: Camera, room: StageRoom): void => {
    if (outline.left.length !== bandCount(room.height)) outline = createOutline(room.height)
    clearOutline(outline)
    for (const point of outlinePoints) {
      if (figure.looks.opacity(point.range.number) < 0.05) continue
      _screen.copy(toWorld(point)).project(camera)
      widenOutline(outline, toX(_screen.x, room), toY(_screen.y, room))
    }
  }

  const roomFor = ({ left, right, top, bottom, tight }: StageRoom, blocked: readonly Box[]): LabelRoom => ({
    left,
    right,
    top,
    bottom,
    tight,
    blocked,
    outline: (from, to) => outlineBetween(outline, from, to),
  })
  /** The side on which a point has less of the figure beside it. */
  const sideOf = (x: number, y: number, room: StageRoom): 'left' | 'right' => {
    const { left, right } = outlineBetween(outline, y - 40, y + 40)
    return x < (left <= right ? (left + right) / 2 : room.width / 2) ? 'left' : 'right'
  }
  /** Length [px] of the leader that a label would have were it alone; the stage's height where it has no room. */
  const leaderLength = (request: LabelRequest, room: StageRoom, blocked: readonly Box[]): number => {
    const [place] = layoutLabels([request], roomFor(room, blocked))
    return place ? Math.hypot(place.leaderX - request.x, place.leaderY - request.y) : room.height
  }

  return {
    chooseAnchors(board, camera, room, blocked) {
      traceOutline(camera, room)
      for (const slot of board.slots) {
        let best: AnchorPoint | null = null
        let bestScore = -Infinity
        slot.candidates.forEach((candidate) => {
          toWorld(candidate)
          const turned = facing(candidate, camera)
          if (turned < FACING) return
          _screen.copy(_world).project(camera)
          if (Math.abs(_screen.x) > 0.97 || Math.abs(_screen.y) > 0.97) return
          const x = toX(_screen.x, room)
          const y = toY(_screen.y, room)
          const length = leaderLength(
            { x, y, width: slot.width, height: slot.height, side: sideOf(x, y, room) },
            room,
            blocked,
          )
          const score =
            turned - (LEADER_COST * length) / room.height + (candidate === slot.anchor ? LOYALTY : 0)
          if (score + INNER_WORTH <= bestScore) return
          const nx = _screen.x
          const ny = _screen.y
          const seen = (dx: number, dy: number): boolean =>
            slot.spec.structures.includes(
              picker.pick(nx + (2 * dx) / room.width, ny + (2 * dy) / room.height, camera)?.id ?? '',
            )
          if (!seen(0, 0)) return
          let inner = 0
          for (const [dx, dy] of AROUND) if (seen(dx, dy)) inner += INNER_WORTH / AROUND.length
          if (score + inner <= bestScore) return
          best = candidate
          bestScore = score + inner
        })
        slot.anchor = best
      }
    },

    draw(board, camera, room, blocked) {
      traceOutline(camera, room)
      const requests: LabelRequest[] = []
      const asking: LabelSlot[] = []
      for (const slot of board.slots) {
        if (!slot.anchor) {
          hide(slot)
          continue
        }
        _screen.copy(toWorld(slot.anchor)).project(camera)
        const x = toX(_screen.x, room)
        const y = toY(_screen.y, room)
        requests.push({ x, y, width: slot.width, height: slot.height, side: sideOf(x, y, room) })
        asking.push(slot)
      }
      const places = layoutLabels(requests, roomFor(room, blocked))
      asking.forEach((slot, i) => {
        const place = places[i]
        const request = requests[i]
        if (place && request) show(slot, place, request)
        else hide(slot)
      })
    },
  }
}

const toX = (x: number, { width }: StageRoom): number => ((x + 1) / 2) * width
const toY = (y: number, { height }: StageRoom): number => ((1 - y) / 2) * height

function show({ box, line, dot }: LabelSlot, place: LabelPlace, request: LabelRequest): void {
  const round = (value: number): string => String(Math.round(value * 2) / 2)
  box.style.transform = `translate(${round(place.left)}px, ${round(place.top)}px)`
  // Lines of unlike length end where the leader begins.
  box.style.textAlign = place.leaderX > place.left ? 'right' : 'left'
  line.setAttribute('x1', round(place.leaderX))
  line.setAttribute('y1', round(place.leaderY))
  line.setAttribute('x2', round(request.x))
  line.setAttribute('y2', round(request.y))
  dot.setAttribute('cx', round(request.x))
  dot.setAttribute('cy', round(request.y))
  setShown(box, line, true)
}

function hide({ box, line }: LabelSlot): void {
  setShown(box, line, false)
}

function setShown(box: HTMLElement, line: SVGLineElement, shown: boolean): void {
  const value = shown ? '1' : '0'
  box.style.opacity = value
  if (line.parentElement) line.parentElement.style.opacity = value
}
