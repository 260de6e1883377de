import type { SourceId } from '../types'

/** Share of body weight on the straps at a lean. */
export interface StrapLoad {
  /** Body line from upright. */
  readonly leanDeg: number
  readonly percent: number
  readonly sd: number
}

/** Melrose and Dawes 2015, abstract: static, straight arms, feet under the anchor, 40 people. */
export const STRAP_LOADS: readonly StrapLoad[] = [
  { leanDeg: 30, percent: 37.44, sd: 1.45 },
  { leanDeg: 45, percent: 52.88, sd: 0.59 },
  { leanDeg: 60, percent: 68.08, sd: 1.95 },
  { leanDeg: 75, percent: 79.38, sd: 2.14 },
]
export const STRAP_LOAD_SOURCE: SourceId = 'melrose-dawes-2015'
export const STRAP_LOAD_PEOPLE = 40

/**
 * Share of body weight on the straps [%] at a lean, straight between the measured ones.
 * @returns null outside them: nobody measured there
 */
export function strapLoadAt(leanDeg: number): number | null {
  const above = STRAP_LOADS.findIndex((load) => load.leanDeg >= leanDeg)
  const [high, low] = [STRAP_LOADS[above], STRAP_LOADS[above - 1]]
  if (high?.leanDeg === leanDeg) return high.percent
  if (!high || !low) return null
  const share = (leanDeg - low.leanDeg) / (high.leanDeg - low.leanDeg)
  return low.percent + share * (high.percent - low.percent)
}
