import type { Content } from '../content'
import { isActivity } from '../activity'
import { problem, type ContentProblem } from '../problem'
import type { EmgRow } from '../exerciseTypes'

/** Figures of muscle activity are what they say: one figure a row or none with a reason; maximal holds never activity. */
export const emgProblems = ({ emg }: Content): readonly ContentProblem[] =>
  emg.flatMap((row, index) => [
    ...figureProblems(row, `row-${index}`),
    ...maximalProblems(row, `row-${index}`),
  ])

function figureProblems(row: EmgRow, id: string): readonly ContentProblem[] {
  const fault = (what: string, allowed: string, todo: string): readonly ContentProblem[] => [
    problem('figure', 'emg', id, `(${row.muscle}, ${row.source}) ${what}`, allowed, todo),
  ]
  const { meanPercentMvic: mean, band, sd, quality, note } = row
  if (quality === 'none') {
    if (mean !== null || band !== null || sd !== null)
      return fault(
        'has quality "none" and a figure',
        '"none" has neither mean nor band',
        'Grade the figure or drop it.',
      )
    return note === null ? fault('has no figure and no note', 'a gap says why', 'Add the reason.') : []
  }
  if (mean !== null && band !== null)
    return fault('has a mean and a band', 'a row has one of the two', 'Split it or keep the mean.')
  if (mean === null && band === null && quality !== 'maximal test')
    return fault(`has quality "${quality}" and no figure`, 'a graded row has one', 'Add it or set "none".')
  if (mean !== null && !(mean > 0 && mean <= 200))
    return fault(
      `has the mean ${mean}%`,
      'activity lies above 0 and up to 200% of maximum',
      'Check the table.',
    )
  if (band !== null && !(band[0] >= 0 && (band[1] === null || band[1] > band[0])))
    return fault(`has the band ${band.join('–')}`, 'a band runs from low to high', 'Turn it round.')
  return []
}

function maximalProblems(row: EmgRow, id: string): readonly ContentProblem[] {
  const isTest = row.quality === 'maximal test'
  const saysTest = /^Maximal isometric test, not the exercise/.test(row.variant)
  if (isTest === saysTest && !(isTest && isActivity(row))) return []
  return [
    problem(
      'not-activity',
      'emg',
      id,
      `(${row.muscle}, ${row.source}) has quality "${row.quality}" and the variant "${row.variant}"`,
      'a maximal hold is graded "maximal test", says so in its variant, and is never counted as activity',
      'Make the two agree.',
    ),
  ]
}
