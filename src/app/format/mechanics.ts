import type { Involvement } from '../../kinematics/muscles/types'
import { mechanicsStrings as words } from '../strings/mechanics'
import { fixed, readsZero } from './numbers'

/** Change of length [share] at which a bar is full. */
export const FULL_BAR = 0.4
/** Shortening [share] at which a muscle is amber on the stage. */
export const FULL_TONE = 0.25

/** A number and the word that goes with it. */
export interface Figure {
  readonly value: string
  readonly word: string
}

/** How much shorter or longer: `17 %`, `shorter`. */
export function lengthFigure(shortening: number): Figure {
  const percent = fixed(Math.abs(shortening) * 100, 0)
  if (readsZero(percent)) return words.sameLength
  return { value: `${percent} %`, word: shortening > 0 ? words.shorter : words.longer }
}

/** Lever in millimetres, minus where pulling would fight the motion; a dash where no motion leads. */
export const leverFigure = (momentArm: number | null): Figure => ({
  value: momentArm === null ? words.none : `${fixed(momentArm * 1000, 0)} mm`,
  word: words.lever,
})

/** Share of the work that all muscles could do; a dash at rest. */
export const workFigure = ({ work, share }: Pick<Involvement, 'work' | 'share'>, atRest = false): Figure => ({
  value: atRest ? words.none : work > 0 && share < 0.005 ? '<1 %' : `${fixed(share * 100, 0)} %`,
  word: words.work,
})

/** The length as one phrase: `17 % shorter`, `same length`. */
export function lengthWords(shortening: number): string {
  const { value, word } = lengthFigure(shortening)
  return `${value} ${word}`
}

/** What a muscle is doing at a moment, in the words of contraction types; `trend` null: no motion leads to the pose. */
export function contractionWords(
  { contraction, shortening }: Pick<Involvement, 'contraction' | 'shortening'>,
  trend: 'shortens' | 'lengthens' | 'still' | null,
  isActive: boolean,
  atRest: boolean,
): string {
  const { trends } = words
  if (atRest && trend !== 'shortens' && trend !== 'lengthens') return trends.atRest
  if (trend === null) return trends[contraction]
  if (trend === 'still') return isActive ? trends.isometric : trends.still
  if (trend === 'shortens') return isActive ? trends.concentric : trends.shortens
  return isActive ? trends.eccentric : shortening < 0 ? trends.stretched : trends.lengthens
}

/** Place on the activity ramp of a shortening: 0 at the rest length or longer, 1 from 25 % shorter on. */
export const shorteningTone = (shortening: number): number => Math.min(Math.max(shortening / FULL_TONE, 0), 1)
