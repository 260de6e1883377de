import type { PlotSeries } from './plotData'

/** Names of the lines and rings of a plot; a single line needs none. */
export function PlotLegend({ series }: { readonly series: readonly PlotSeries[] }) {
  if (series.length < 2) return null
  return (
    <ul role="list" className="plot-legend">
      {series.map(({ kind, name }) => (
        <li key={kind}>
          <svg width="22" height="10" aria-hidden="true">
            {kind === 'study' ? (
              <g className="plot__study">
                <circle cx="5" cy="5" r="2.75" />
                <circle cx="16" cy="5" r="2.75" />
              </g>
            ) : (
              <line className={`plot__line plot__line--${kind}`} x1="1" x2="21" y1="5" y2="5" />
            )}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
