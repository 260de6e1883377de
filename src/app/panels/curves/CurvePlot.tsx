import { AxisBottom, AxisLeft } from '@visx/axis'
import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { LinePath } from '@visx/shape'
import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react'
import { asItIs, fixed } from '../../format/numbers'
import { subscribePose } from '../../state/pose'
import type { PlotData, PlotPoint } from './plotData'

/** Room around the plot for axes and labels, and its height [px at a root of 16 px]. */
const MARGIN = { top: 10, right: 10, bottom: 34, left: 34 }
const HEIGHT = 204
/** More room at the top where phases are named there. */
const NAMES = 10
const LETTER = 6

/** Scales from readers' units to pixels. */
export interface PlotFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly xOf: (x: number) => number
  readonly xAt: (pixel: number) => number
}

interface CurvePlotProps {
  readonly data: PlotData
  readonly title: string
  readonly description: string
  /** Width of the plot and size of the root's type [px]. */
  readonly width: number
  readonly rem: number
  /** Where the marker stands now; null: nowhere. Called every frame. */
  readonly locate: () => PlotPoint | null
  /** What lies over the plot and takes the pointer. */
  readonly children: (frame: PlotFrame) => ReactNode
}

/** A plot of curves with a marker that follows the pose by ref: playing renders nothing. */
export function CurvePlot({ data, title, description, width, rem, locate, children }: CurvePlotProps) {
  const id = useId()
  const unit = rem / 16
  const left = MARGIN.left * unit
  const top = (MARGIN.top + (data.marks.length > 0 ? NAMES : 0)) * unit
  const innerWidth = Math.max(40, width - left - MARGIN.right * unit)
  const innerHeight = (HEIGHT - MARGIN.bottom) * unit - top
  const scales = useMemo(
    () => ({
      x: scaleLinear({ domain: [...data.xDomain], range: [0, innerWidth] }),
      y: scaleLinear({ domain: [...data.yDomain], range: [innerHeight, 0] }),
    }),
    [data, innerWidth, innerHeight],
  )
  const { x, y } = scales
  const marker = useRef<SVGGElement>(null)
  const dot = useRef<SVGCircleElement>(null)

  useEffect(() => {
    const place = () => {
      const point = locate()
      const group = marker.current
      if (!group) return
      group.style.visibility = point === null ? 'hidden' : 'visible'
      if (point === null) return
      group.setAttribute('transform', `translate(${scales.x(point[0])} 0)`)
      dot.current?.setAttribute('cy', `${scales.y(point[1])}`)
    }
    place()
    return subscribePose(place)
  }, [locate, scales])

  const yTicks = y.ticks(5)
  const decimals = tickDecimals(yTicks)
  const xOf = ([at]: PlotPoint): number => x(at)
  const yOf = ([, value]: PlotPoint): number => y(value)
  return (
    <div className="plot" style={{ height: HEIGHT * unit }}>
      <svg
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-text`}
        width={width}
        height={HEIGHT * unit}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        <Group left={left} top={top}>
          {yTicks.map((value) => (
            <line
              key={value}
              className={value === 0 ? 'plot__grid plot__grid--zero' : 'plot__grid'}
              x2={innerWidth}
              y1={y(value)}
              y2={y(value)}
            />
          ))}
          {shownMarks(data, x, innerWidth, unit).map(({ at, label, shown }) => (
            <g key={label} transform={`translate(${at} 0)`}>
              <line className="plot__mark" y2={innerHeight} />
              {shown && (
                <text className="plot__text" x={3 * unit} y={-6 * unit}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {data.series.map(({ kind, points }) =>
            kind === 'study' ? (
              <g key={kind} className="plot__study">
                {points.map((point) => (
                  <circle key={point[0]} cx={xOf(point)} cy={yOf(point)} r={2.75 * unit} />
                ))}
              </g>
            ) : (
              <LinePath
                key={kind}
                className={`plot__line plot__line--${kind}`}
                data={[...points]}
                x={xOf}
                y={yOf}
              />
            ),
          )}
          <g ref={marker} className="plot__marker">
            <line y2={innerHeight} />
            <circle ref={dot} r={4.5 * unit} />
          </g>
          <AxisBottom
            top={innerHeight}
            scale={x}
            tickValues={[...data.xTicks]}
            tickFormat={(value) => asItIs(Number(value))}
            tickLength={4 * unit}
            axisClassName="plot__axis"
            tickLabelProps={{ className: 'plot__text', textAnchor: 'middle', dy: '0.2em' }}
          />
          <AxisLeft
            scale={y}
            tickValues={yTicks}
            tickFormat={(value) => fixed(Number(value), decimals)}
            hideAxisLine
            hideTicks
            axisClassName="plot__axis"
            tickLabelProps={{ className: 'plot__text', textAnchor: 'end', dx: 2 * unit, dy: '0.33em' }}
          />
          <text className="plot__text" x={innerWidth} y={innerHeight + 31 * unit} textAnchor="end">
            {data.xLabel}
          </text>
        </Group>
      </svg>
      {children({
        left,
        top,
        width: innerWidth,
        height: innerHeight,
        xOf: (value) => x(value),
        xAt: (pixel) => x.invert(pixel),
      })}
    </div>
  )
}

/** Fewest decimals that tell the ticks apart. */
const tickDecimals = (ticks: readonly number[]): number =>
  ticks.every((tick) => Math.abs(tick - Math.round(tick)) < 1e-6) ? 0 : 1

/** Marks with their place, and whether their label fits beside the one before; first come, first served. */
function shownMarks(data: PlotData, x: (value: number) => number, width: number, unit: number) {
  let free = 0
  return data.marks.map(({ x: value, label }) => {
    const at = x(value)
    const to = at + (label.length * LETTER + 8) * unit
    const shown = at >= free && to <= width + 8 * unit
    if (shown) free = to
    return { at, label, shown }
  })
}
