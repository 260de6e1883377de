import { motionOf } from '../state/motions'
import { partnerMotion } from '../state/partner'
import type { ExplorerState } from '../state/explorer'
import { DIRECTIONS, type FrameBox } from './framing'
import { leaningDirection, motionFrame, type MotionFrame } from './motionFrame'

/** What the camera frames of each figure: boxes of one size, so that both are drawn at one scale, each about its own middle. */
export interface DuoFrames {
  readonly first: MotionFrame
  readonly second: MotionFrame
}

/**
 * Frames of two figures side by side. A mistake is framed as the right way is, so that what differs is the figure.
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
  const extent = ([0, 1, 2] as const).map((k) => Math.max(sizeOf(own.box, k), sizeOf(other.box, k)))
  const first = { box: sized(own.box, extent), lean: own.lean }
  if (state.partner?.kind === 'mistake') return { first, second: first }
  return { first, second: { box: sized(other.box, extent), lean: other.lean } }
}

/** By how much more [rad] the second figure's camera is lowered than the first's at an azimuth, to look at its back too. */
export function polarBetween({ first, second }: DuoFrames, azimuth: number, polar: number): number {
  if (polar < DIRECTIONS.top.polar + 0.1) return 0
  const level = { azimuth, polar: DIRECTIONS.back.polar }
  return leaningDirection(level, second.lean).polar - leaningDirection(level, first.lean).polar
}

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
