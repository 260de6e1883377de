import { muscleTermById } from './muscles/terms'
import type { EmgKinship, EmgQuality, EmgRow, Exercise } from './exerciseTypes'
import type { ExerciseId } from './types'

/**
 * What the rows of measured activity say of a muscle in an exercise. Nothing is averaged: of several studies the nearest
 * and best one leads and gives the colour, the others stand beside it. The rows come in as an argument, so that the page
 * can fetch them when they are asked for.
 */

/** The letters of the Y-T-W, which are measured each for itself. */
export const LETTERS = ['Y', 'T', 'W'] as const
export type Letter = (typeof LETTERS)[number]

/** One muscle in one exercise, as far as it was measured. */
export interface MuscleActivity {
  readonly muscle: string
  /** Muscle that the rows name: the whole where a part has none of its own. */
  readonly measuredAs: string
  /** The study whose figure stands for the exercise; null where none does. */
  readonly lead: EmgRow | null
  /** Figures of the exercise or a close relative, the lead first. */
  readonly studies: readonly EmgRow[]
  /** Figures of drills that share only part of the exercise: never its activity. */
  readonly drills: readonly EmgRow[]
  /** Studies that were found but give no figure, the note says why; maximal holds among them. */
  readonly silent: readonly EmgRow[]
}

/** Best first: how a figure was read. `maximal test` and `none` are no activity. */
const QUALITY_ORDER: readonly EmgQuality[] = [
  'primary table',
  'primary abstract',
  'abstract',
  'band',
  'second-hand rounded',
]

/**
 * Whether a row may be shown as activity in the exercise: it has a figure, and the figure does not come from a maximal
 * hold against an examiner.
 */
export const isActivity = (row: EmgRow): boolean =>
  row.quality !== 'maximal test' && (row.meanPercentMvic !== null || row.band !== null)

/**
 * Level [% of maximum] that a figure is coloured and sorted by: its mean, the middle of its band, the foot of an open one;
 * null without a figure of activity.
 */
export function levelOf(row: EmgRow): number | null {
  if (!isActivity(row)) return null
  if (row.meanPercentMvic !== null) return row.meanPercentMvic
  if (row.band === null) return null
  const [low, high] = row.band
  return high === null ? low : (low + high) / 2
}

/** What was measured of one muscle in an exercise, of one letter of the Y-T-W or (null) of all. */
export function muscleActivity(
  rows: readonly EmgRow[],
  exercise: ExerciseId,
  muscle: string,
  letter: Letter | null = null,
): MuscleActivity {
  const meant = rows.filter((row) => row.exercise === exercise && hasLetter(row, letter))
  const own = meant.filter((row) => row.muscle === muscle)
  const whole = muscleTermById(muscle)?.partOf ?? null
  const found = own.length > 0 || whole === null ? own : meant.filter((row) => row.muscle === whole)
  const figures = found.filter(isActivity).toSorted(byNearness)
  const studies = figures.filter(({ kin }) => kin !== 'part')
  const lead = leadOf(studies)
  return {
    muscle,
    measuredAs: found[0]?.muscle ?? muscle,
    lead,
    studies: lead === null ? studies : [lead, ...studies.filter((row) => row !== lead)],
    drills: figures.filter(({ kin }) => kin === 'part'),
    silent: found.filter((row) => !isActivity(row)),
  }
}

/** Muscles of an exercise that were measured though it lists them neither as trained nor as part of a trained one. */
export function alsoMeasured(rows: readonly EmgRow[], exercise: Exercise): readonly string[] {
  const trained = [...exercise.targets, ...exercise.synergists, ...exercise.stabilisers]
  const measuredAs = new Set(trained.flatMap((id) => [id, muscleActivity(rows, exercise.id, id).measuredAs]))
  const seen = rows.filter((row) => row.exercise === exercise.id && isActivity(row) && row.kin !== 'part')
  return [...new Set(seen.map(({ muscle }) => muscle))].filter((id) => !measuredAs.has(id))
}

const hasLetter = (row: EmgRow, letter: Letter | null): boolean =>
  letter === null || row.letters === null || row.letters.includes(letter)

/** The exercise itself before its relatives, its own letter before letters taken together, then the better read; else as in the table. */
const byNearness = (a: EmgRow, b: EmgRow): number =>
  KIN_ORDER.indexOf(a.kin) - KIN_ORDER.indexOf(b.kin) ||
  (a.letters?.length ?? 0) - (b.letters?.length ?? 0) ||
  QUALITY_ORDER.indexOf(a.quality) - QUALITY_ORDER.indexOf(b.quality)

const KIN_ORDER: readonly EmgKinship[] = ['itself', 'close', 'akin', 'part']

/**
 * First of the sorted rows. Over several letters, which are done in one set, the strongest of the letters' own leads;
 * letters taken together count only where none has a figure of its own.
 */
function leadOf(sorted: readonly EmgRow[]): EmgRow | null {
  const leads = [null, ...LETTERS].flatMap((letters) => sorted.find((row) => row.letters === letters) ?? [])
  return leads.reduce<EmgRow | null>(
    (best, row) => (best === null || (levelOf(row) ?? 0) > (levelOf(best) ?? 0) ? row : best),
    leads.length === 0 ? (sorted[0] ?? null) : null,
  )
}
