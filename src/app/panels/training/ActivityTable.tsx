import { figureText } from '../../format/activity'
import { training } from '../../strings/training'
import type { SourceFinder } from '../useSources'
import type { ActivityRowData } from './activityRows'
import { Cited } from './Studies'

const words = training.chart
const { columns } = words

interface ActivityTableProps {
  readonly caption: string
  readonly rows: readonly ActivityRowData[]
  readonly find: SourceFinder | null
}

/** The chart as a table, a study a row, for those who read tables or do not see bars. */
export function ActivityTable({ caption, rows, find }: ActivityTableProps) {
  return (
    <div className="activity-table" role="region" aria-label={words.table} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.flatMap(({ muscle, name, role, activity }) => {
            const figures = [...activity.studies, ...activity.drills]
            if (figures.length === 0) {
              return [
                <tr key={muscle}>
                  <th scope="row">{name}</th>
                  <td>{role}</td>
                  <td colSpan={5}>{activity.silent.length > 0 ? words.noFigure : words.noStudy}</td>
                </tr>,
              ]
            }
            return figures.map((row, i) => (
              <tr key={`${muscle} ${i}`}>
                <th scope="row">{name}</th>
                <td>{role}</td>
                <td>{figureText(row)}</td>
                <td>{`${row.variant} (${words.kin[row.kin]})`}</td>
                <td>{row.n ?? '–'}</td>
                <td>{row.condition ?? '–'}</td>
                <td>
                  <Cited ids={[row.source]} find={find} />
                </td>
              </tr>
            ))
          })}
        </tbody>
      </table>
    </div>
  )
}
