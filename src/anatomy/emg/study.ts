import type { EmgQuality, EmgRow } from '../exerciseTypes'

type Figure = Pick<EmgRow, 'muscle' | 'meanPercentMvic' | 'sd' | 'band' | 'quality' | 'note'>
type Measured = Exclude<EmgQuality, 'none' | 'maximal test'>

/** One study of one variant: its head, said once, and its figures, one a muscle. */
export const study = (head: Omit<EmgRow, keyof Figure>, figures: readonly Figure[]): readonly EmgRow[] =>
  figures.map((figure) => ({ ...head, ...figure }))

/** A mean in % of maximum voluntary contraction, with its standard deviation where printed. */
export const mean = (
  muscle: string,
  percent: number,
  quality: Measured,
  more: { readonly sd?: number; readonly note?: string } = {},
): Figure => ({
  muscle,
  meanPercentMvic: percent,
  sd: more.sd ?? null,
  band: null,
  quality,
  note: more.note ?? null,
})

/** A class or range in % of maximum, from low to high; high is null for “over”. */
export const band = (
  muscle: string,
  range: readonly [number, number | null],
  quality: Measured,
  more: { readonly note?: string } = {},
): Figure => ({ muscle, meanPercentMvic: null, sd: null, band: range, quality, note: more.note ?? null })

/** A study that was found but gives no figure, and why. */
export const noFigure = (muscle: string, note: string): Figure => ({
  muscle,
  meanPercentMvic: null,
  sd: null,
  band: null,
  quality: 'none',
  note,
})

/** A figure of a maximal hold against an examiner: a ceiling for the muscle, not activity in the exercise. */
export const maximalTest = (muscle: string, percent: number | null, note: string): Figure => ({
  muscle,
  meanPercentMvic: percent,
  sd: null,
  band: null,
  quality: 'maximal test',
  note,
})
