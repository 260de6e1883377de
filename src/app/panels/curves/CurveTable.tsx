import { curveStrings as words } from '../../strings/curves'
import { Disclosure } from '../../ui/Section'
import type { PlotTable } from './plotData'

/** The numbers of a plot as a table, on demand: its text twin. */
export function CurveTable({ table, caption }: { readonly table: PlotTable; readonly caption: string }) {
  return (
    <Disclosure title={words.table}>
      <div className="curve-table" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([at, ...cells]) => (
              <tr key={at}>
                <th scope="row">{at}</th>
                {cells.map((text, i) => (
                  <td key={table.head[i + 1]}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  )
}
