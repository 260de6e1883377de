import { isActivity } from '../../anatomy/activity'
import type { EmgRow } from '../../anatomy/exerciseTypes'
import { training } from '../strings/training'
import { asItIs } from './numbers'

const words = training.figure

/**
 * A figure of activity as printed in the study: `62.89 ± 24.17%`, `40–60%`, `over 60%`; null where the row is no activity.
 *
 * @param rounded  whole numbers and no spread, for where space is dear
 */
export function figureText(row: EmgRow, rounded = false): string | null {
  if (!isActivity(row)) return null
  const number = (value: number): string => asItIs(rounded ? Math.round(value) : value)
  if (row.meanPercentMvic !== null) {
    return words.mean(number(row.meanPercentMvic), row.sd === null || rounded ? null : number(row.sd))
  }
  if (row.band === null) return null
  const [low, high] = row.band
  if (high === null) return words.over(number(low))
  return low === 0 ? words.upTo(number(high)) : words.range(number(low), number(high))
}

/** Family name and year of a citation, as a text cites it: “Tucker 2011”; the start of it where it begins with a title. */
export function shortCitation(citation: string): string {
  const family = /^((?:[A-Z][a-z]+ )?[A-Z][\p{L}'-]+) [A-Z]{1,4}\b/u.exec(citation)?.[1]
  const year = /\b(19|20)\d\d\b/.exec(citation)?.[0]
  if (family === undefined) return citation.length > 48 ? `${citation.slice(0, 47).trimEnd()}…` : citation
  return year === undefined ? family : `${family} ${year}`
}
