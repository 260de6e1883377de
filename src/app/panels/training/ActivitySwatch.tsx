import { levelOf } from '../../../anatomy/activity'
import type { EmgRow } from '../../../anatomy/exerciseTypes'
import { activityTone, NO_DATA, rampCss } from '../../format/ramp'

/** The muscle's colour on the stage: full for a mean, hatched for a range, grey where there is no figure. Decoration only. */
export function ActivitySwatch({ row }: { readonly row: EmgRow | null }) {
  const level = row && levelOf(row)
  if (row === null || level === null)
    return <span className="swatch" style={{ '--swatch': NO_DATA }} aria-hidden="true" />
  const kind = row.meanPercentMvic === null ? 'swatch swatch--range' : 'swatch'
  return <span className={kind} style={{ '--swatch': rampCss(activityTone(level)) }} aria-hidden="true" />
}
