import { motionOf } from '../state/motions'
import { partnerMotion } from '../state/partner'
import type { ExplorerState } from '../state/explorer'
import type { Selection } from '../state/selection'
import { DIRECTIONS, unionBox, type FrameBox } from './framing'
import { motionFrame, tellingDirection, type MotionFrame } from './motionFrame'

/** What the camera frames of each figure: boxes of one size, so that both are drawn at one scale, each about its own middle. */
export interface DuoFrames {
  readonly first: MotionFrame
  readonly second: MotionFrame
  /** How much lower the second is looked at from in its own view [rad]. */
  readonly lower: number
}

/**
 * Frames of two figures side by side. A mistake and the right way have one frame, which holds both, so that what differs is
 * the figure.
 *
 * @param body  what is shown at rest
 * @returns     null without a partner
 */
export function duoFrames(
  state: Pick<ExplorerState, 'selection' | 'partner' | 'sides'>,
  body: FrameBox,
): DuoFrames | null {
  const beside = partnerMotion(state)
  if (!beside) return null
  const own = motionFrame(motionOf(state.selection), state.sides, body)
  const other = motionFrame(beside.motion, beside.sides, body)
  if (state.partner?.kind === 'mistake') {
    const both = { box: unionBox([own.box, other.box]) ?? own.box, lean: own.lean }
    return { first: both, second: both, lower: 0 }
  }
  const extent = ([0, 1, 2] as const).map((k) => Math.max(sizeOf(own.box, k), sizeOf(other.box, k)))
  const first = { box: sized(own.box, extent), lean: own.lean }
  const polarOf = (selection: Selection): number =>
    tellingDirection(selection, state.sides)?.polar ?? DIRECTIONS.back.polar
  return {
    first,
    second: { box: sized(other.box, extent), lean: other.lean },
    lower: polarOf({ kind: 'exercise', id: beside.exercise.id }) - polarOf(state.selection),
  }
}

/**
 * By how much [rad] the second figure's camera stands lower than the first's, so that both show as much of their backs: as
 * the exercises' own views differ, wholly from behind, the other way round from the front, not at all from the side and
 * from above.
 */
export function polarBetween({ lower }: DuoFrames, azimuth: number, polar: number): number {
  if (polar < DIRECTIONS.top.polar + 0.1) return 0
  const behind = -Math.cos(azimuth) / BEHIND
  return lower * Math.min(Math.max(behind, -1), 1)
}

/** How far behind [cosine of the azimuth] the exercises' own views stand: from there on the whole difference counts. */
const BEHIND = Math.cos((50 * Math.PI) / 180)

/** Middle of a box. */
export const middleOf = ({ min, max }: FrameBox): readonly [number, number, number] => [
  (min[0] + max[0]) / 2,
  (min[1] + max[1]) / 2,
  (min[2] + max[2]) / 2,
]

const sizeOf = ({ min, max }: FrameBox, k: 0 | 1 | 2): number => max[k] - min[k]

/** A box of the given size about the middle of another. */
function sized(box: FrameBox, extent: readonly number[]): FrameBox {
  const middle = middleOf(box)
  const end = (k: 0 | 1 | 2, sign: 1 | -1): number => middle[k] + (sign * (extent[k] ?? 0)) / 2
  return { min: [end(0, -1), end(1, -1), end(2, -1)], max: [end(0, 1), end(1, 1), end(2, 1)] }
}
