import type { SourceId } from '../types'

/**
 * Sizes of what the exercises are done on and with [m], each with what it rests on. The model build draws them, the core
 * places the figure by them.
 */

/** Suspension trainer: one anchor overhead, two straps with handles. */
export const STRAPS = {
  /** Webbing: 1½ inches wide. */
  webbingWidth: 0.038,
  webbingThickness: 0.003,
  /** Handle: a foam tube, and the loop of webbing from its ends to the ring that the strap runs into. */
  gripLength: 0.13,
  gripRadius: 0.0165,
  loopHeight: 0.16,
  sources: ['trx-suspension-guide', 'reasoned'],
} as const satisfies Sized

/** Dumbbell with round heads: some 16 kg of iron. */
export const DUMBBELL = {
  handleRadius: 0.0155,
  handleLength: 0.13,
  headRadius: 0.08,
  headLength: 0.062,
  sources: ['reasoned'],
} as const satisfies Sized

/** Flat bench: the measures of the competition rules (at least 1.22 long, 0.29–0.32 wide, 0.42–0.45 high). */
export const FLAT_BENCH = {
  length: 1.22,
  width: 0.29,
  height: 0.42,
  padThickness: 0.075,
  sources: ['ipf-rules'],
} as const satisfies Sized

/** Incline bench for lying face down: a pad that carries breastbone to pubis and leaves neck, arms and thighs free. */
export const INCLINE_BENCH = {
  padLength: 0.6,
  padWidth: 0.27,
  padThickness: 0.07,
  sources: ['reasoned'],
} as const satisfies Sized

interface Sized {
  readonly sources: readonly SourceId[]
  readonly [size: string]: number | readonly SourceId[]
}
