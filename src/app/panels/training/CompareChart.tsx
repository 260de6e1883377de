import type { Exercise } from '../../../anatomy/exerciseTypes'
import { figureText } from '../../format/activity'
import { explorer } from '../../state/explorer'
import { hoverMuscle } from '../../state/listHover'
import { training } from '../../strings/training'
import { Disclosure } from '../../ui/Section'
import { Axis, ActivityTrack } from './ActivityTrack'
import { levelIn, TELLING, type CompareRow } from './compareRows'

const words = training.compare

interface CompareChartProps {
  readonly a: Exercise
  readonly b: Exercise
  readonly rows: readonly CompareRow[]
}

/** Activity of each muscle in two exercises: two bars where both are measured, else who was, and the same as a table. */
export function CompareChart({ a, b, rows }: CompareChartProps) {
  const both = rows.filter(({ difference }) => difference !== null)
  const one = rows.filter((row) => (levelIn(row.a) === null) !== (levelIn(row.b) === null))
  const neither = rows.filter((row) => levelIn(row.a) === null && levelIn(row.b) === null)
  return (
    <div className="activity">
      <p className="muted">{words.activityLead}</p>
      <Axis />
      <ul role="list" className="activity__rows">
        {both.map((row) => (
          <li key={row.muscle} className="activity__row">
            <button
              type="button"
              className="row"
              aria-label={`${row.name}: ${differenceWords(row, a, b)}`}
              onClick={() => explorer.getState().select({ kind: 'muscle', id: row.muscle })}
              onPointerEnter={() => hoverMuscle(row.muscle)}
              onPointerLeave={() => hoverMuscle(null)}
              onFocus={() => hoverMuscle(row.muscle)}
              onBlur={() => hoverMuscle(null)}
            >
              <span className="row__name">{row.name}</span>
              <span className="chip">{chipWords(row)}</span>
            </button>
            {([row.a, row.b] as const).map((activity, i) => (
              <div key={i} className="compare__line">
                <span className="compare__name">{i === 0 ? a.name : b.name}</span>
                <div className="activity__line">
                  <ActivityTrack rows={activity?.lead ? [activity.lead] : []} whisker />
                  <span className="activity__value">{activity?.lead && figureText(activity.lead, true)}</span>
                </div>
              </div>
            ))}
          </li>
        ))}
      </ul>
      {one.length > 0 && (
        <>
          <h4 className="studies__title">{words.oneOnly}</h4>
          <ul className="notes">
            {one.map((row) => {
              const inA = levelIn(row.a) !== null
              const lead = (inA ? row.a : row.b)?.lead
              return (
                <li key={row.muscle}>
                  {words.oneLine(row.name, (lead && figureText(lead)) ?? '', inA ? a.name : b.name)}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {neither.length > 0 && (
        <p className="muted">
          {words.neither}: {neither.map(({ name }) => name).join(', ')}.
        </p>
      )}
      <Disclosure title={training.chart.table}>
        <div className="activity-table" role="region" aria-label={training.chart.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.muscle}</th>
                <th scope="col">{a.name}</th>
                <th scope="col">{b.name}</th>
                <th scope="col">{words.difference}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.muscle}>
                  <th scope="row">{row.name}</th>
                  <td>{(row.a?.lead && figureText(row.a.lead)) ?? training.chart.noStudy}</td>
                  <td>{(row.b?.lead && figureText(row.b.lead)) ?? training.chart.noStudy}</td>
                  <td>{row.difference === null ? '–' : differenceWords(row, a, b)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Disclosure>
    </div>
  )
}

const points = (difference: number): string => `${Math.round(Math.abs(difference))}`

function differenceWords({ difference }: CompareRow, a: Exercise, b: Exercise): string {
  if (difference === null || Number(points(difference)) === 0) return words.same
  return words.moreIn(difference > 0 ? a.name : b.name, points(difference))
}

/** How far apart, marked only where that tells something. */
const chipWords = ({ difference }: CompareRow): string =>
  difference === null || Math.abs(difference) < TELLING ? words.close : words.apart(points(difference))
