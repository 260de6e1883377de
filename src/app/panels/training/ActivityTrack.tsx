import { levelOf } from '../../../anatomy/activity'
import type { EmgRow } from '../../../anatomy/exerciseTypes'
import { activityTone, rampCss } from '../../format/ramp'
import { training } from '../../strings/training'

/** Where the track ends [% of maximum]; what is above is cut there. */
const END = 110
const TICKS = [0, 25, 50, 75, 100] as const

const at = (percent: number): number => Math.min(Math.max(percent / END, 0), 1)

/** The scale above the tracks. Decoration: every value stands beside its bar in words. */
export function Axis() {
  return (
    <div className="activity__axis" aria-hidden="true">
      <span className="activity__scale">
        {TICKS.map((tick) => (
          <i key={tick} style={{ '--at': at(tick) }}>
            {tick}
          </i>
        ))}
      </span>
      <span className="activity__unit">{training.chart.axis}</span>
    </div>
  )
}

/**
 * One muscle's or one study's figures on the scale: the first as a bar in its colour on the stage (hatched where it is a
 * range, with a whisker for the standard deviation), the others as ticks. Decoration, like the axis.
 */
export function ActivityTrack({
  rows,
  whisker = false,
}: {
  readonly rows: readonly EmgRow[]
  readonly whisker?: boolean
}) {
  const [lead, ...others] = rows
  return (
    <span className="track" aria-hidden="true">
      {lead && <Bar row={lead} whisker={whisker} />}
      {others.map((row, i) => (
        <Tick key={i} row={row} />
      ))}
    </span>
  )
}

function Bar({ row, whisker }: { readonly row: EmgRow; readonly whisker: boolean }) {
  const level = levelOf(row)
  if (level === null) return null
  const colour = { '--tone': rampCss(activityTone(level)) }
  if (row.meanPercentMvic === null && row.band !== null) {
    const [low, high] = row.band
    const open = high === null
    return (
      <>
        <span className="track__bar track__bar--under" style={{ ...colour, '--from': 0, '--to': at(low) }} />
        <span
          className={open ? 'track__bar track__bar--open' : 'track__bar track__bar--range'}
          style={{ ...colour, '--from': at(low), '--to': at(high ?? END) }}
        />
      </>
    )
  }
  const sd = whisker ? row.sd : null
  return (
    <>
      <span className="track__bar" style={{ ...colour, '--from': 0, '--to': at(level) }} />
      {sd !== null && (
        <span className="track__whisker" style={{ '--from': at(level - sd), '--to': at(level + sd) }} />
      )}
    </>
  )
}

function Tick({ row }: { readonly row: EmgRow }) {
  if (row.meanPercentMvic !== null)
    return <span className="track__tick" style={{ '--at': at(row.meanPercentMvic) }} />
  if (row.band === null) return null
  const [low, high] = row.band
  return <span className="track__span" style={{ '--from': at(low), '--to': at(high ?? END) }} />
}
