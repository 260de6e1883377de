import { RHYTHM_STUDY } from '../../../anatomy/studies/ludewig2009'
import { HIGHEST, type Samples } from '../../../kinematics/curves/samples'
import { studyPoints, type PlaneDeg } from '../../../kinematics/curves/study'
import type { Motion } from '../../../kinematics/motion'
import { REST_SHOULDER } from '../../../kinematics/skeleton'
import { readable, signed, withUnit } from '../../format/curves'
import { fixed, seconds } from '../../format/numbers'
import { curveStrings as words } from '../../strings/curves'
import type { CurveQuantity } from './quantity'

const DEG = Math.PI / 180

/** A point of a plot: seconds or degrees across, the quantity's unit up. */
export type PlotPoint = readonly [x: number, y: number]

/** One line or one set of rings. */
export interface PlotSeries {
  readonly kind: 'ours' | 'lowering' | 'study'
  readonly name: string
  readonly points: readonly PlotPoint[]
}

/** Everything a plot shows, in readers' units. */
export interface PlotData {
  readonly xLabel: string
  readonly xDomain: readonly [number, number]
  readonly xTicks: readonly number[]
  readonly yLabel: string
  readonly yDomain: readonly [number, number]
  readonly series: readonly PlotSeries[]
  /** Phases along the time. */
  readonly marks: readonly { readonly x: number; readonly label: string }[]
  /** What the rings say beside the curve; null without rings. */
  readonly comparison: string | null
  readonly table: PlotTable
}

/** The same numbers as text. */
export interface PlotTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Zero of the scale: this body's rest pose, or the quantity's own. */
export type Zero = 'rest' | 'absolute'

/** What is taken off a value [unit] so that rest reads zero, or nothing. */
export const zeroOf = (quantity: CurveQuantity, zero: Zero): number =>
  zero === 'rest' && quantity.absoluteName !== null ? quantity.read(REST_SHOULDER) : 0

/** A quantity over the time of a motion. */
export function timePlot(quantity: CurveQuantity, zero: Zero, motion: Motion, samples: Samples): PlotData {
  const base = zeroOf(quantity, zero)
  const points = samples.poses.map((pose, i): PlotPoint => [samples.at[i] ?? 0, quantity.read(pose) - base])
  const rows = tableTimes(motion).map((time): readonly string[] => {
    const mark = motion.marks.find((candidate) => Math.abs(candidate.time - time) < 1e-6)
    return [
      mark ? `${seconds(time)} ${mark.label}` : seconds(time),
      withUnit(interpolate(points, time), quantity.unit),
    ]
  })
  return {
    xLabel: words.timeAxis,
    xDomain: [0, motion.duration],
    xTicks: wholeSeconds(motion.duration),
    yLabel: yLabel(quantity),
    yDomain: span(withRest(points, quantity, zero), quantity.leastSpan),
    series: [{ kind: 'ours', name: words.ours, points }],
    marks: motion.marks.map(({ time, label }) => ({ x: time, label })),
    comparison: null,
    table: { head: [words.tableTime, quantity.name], rows },
  }
}

/** A quantity over the arm's elevation in a plane, raising and lowering, with the study's means where it has any. */
export function elevationPlot(
  quantity: CurveQuantity,
  zero: Zero,
  planeDeg: PlaneDeg,
  raising: Samples,
  lowering: Samples,
): PlotData {
  const base = zeroOf(quantity, zero)
  const line = ({ at, poses }: Samples): readonly PlotPoint[] =>
    poses.map((pose, i): PlotPoint => [(at[i] ?? 0) / DEG, quantity.read(pose) - base])
  const up = line(raising)
  const down = line(lowering)
  const study = quantity.measured && studyPoints(quantity.measured, planeDeg, raising)
  const series: PlotSeries[] = [
    { kind: 'ours', name: words.raising, points: up },
    { kind: 'lowering', name: words.lowering, points: down },
  ]
  let comparison: string | null = null
  if (quantity.measured && study) {
    const toRead = readable.bind(null, quantity.measured)
    const offset = toRead(study.offset)
    const moved = zero === 'rest' ? offset - base : 0
    const name = words.study(RHYTHM_STUDY.short, RHYTHM_STUDY.subjects, words.methods[RHYTHM_STUDY.method])
    series.push({
      kind: 'study',
      name,
      points: study.elevations.map((x, i): PlotPoint => [x / DEG, toRead(study.values[i] ?? NaN) + moved]),
    })
    const say = zero === 'rest' ? words.offset : words.offsetSeen
    comparison = say(signed(offset, quantity.unit), withUnit(study.shapeError / DEG, '°'))
  }
  const ticks = [0, 30, 60, 90, 120, 150]
  return {
    xLabel: words.elevationAxis,
    xDomain: [0, HIGHEST / DEG],
    xTicks: ticks,
    yLabel: yLabel(quantity),
    yDomain: span(
      withRest(
        series.flatMap(({ points }) => points),
        quantity,
        zero,
      ),
      quantity.leastSpan,
    ),
    series,
    marks: [],
    comparison,
    table: {
      head: [words.tableElevation, ...series.map(({ name }) => name)],
      rows: Array.from({ length: 11 }, (_, i) => 15 * (i + 1)).map((x) => [
        `${x}°`,
        ...series.map(({ points }) => cell(points, x, quantity)),
      ]),
    },
  }
}

const yLabel = ({ positive, unit }: CurveQuantity): string => words.axis(positive, unit.trim())

/** Value of a line at x, or a dash where it has none. */
function cell(points: readonly PlotPoint[], x: number, { unit }: CurveQuantity): string {
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last || x < first[0] - 1e-6 || x > last[0] + 1e-6) return words.noValue
  return withUnit(interpolate(points, x), unit)
}

function interpolate(points: readonly PlotPoint[], x: number): number {
  const next = points.findIndex(([at]) => at >= x)
  const to = points[next]
  const from = points[next - 1]
  if (!to) return points[points.length - 1]?.[1] ?? NaN
  if (!from || to[0] === from[0]) return to[1]
  return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0])
}

/** The points, and rest among them where the scale counts from it. */
const withRest = (
  points: readonly PlotPoint[],
  { absoluteName }: CurveQuantity,
  zero: Zero,
): readonly PlotPoint[] => (zero === 'rest' || absoluteName === null ? [...points, [0, 0]] : points)

/** Scale that holds all points, never narrower than `least`, with a little air. */
function span(points: readonly PlotPoint[], least: number): readonly [number, number] {
  let low = Infinity
  let high = -Infinity
  for (const [, y] of points) {
    low = Math.min(low, y)
    high = Math.max(high, y)
  }
  if (!(low <= high)) return [0, least]
  const missing = Math.max(0, least - (high - low)) / 2
  const air = 0.04 * Math.max(high - low, least)
  return [low - missing - air, high + missing + air]
}

/** Marks of a motion and every half second between, for the table. */
function tableTimes(motion: Motion): readonly number[] {
  const step = motion.duration > 8 ? 1 : 0.5
  const even = Array.from({ length: Math.floor(motion.duration / step) + 1 }, (_, i) => i * step)
  const marks = motion.marks.map(({ time }) => time)
  return [...marks, ...even.filter((time) => marks.every((mark) => Math.abs(mark - time) > step / 4))].sort(
    (a, b) => a - b,
  )
}

function wholeSeconds(duration: number): readonly number[] {
  const step = duration > 12 ? 4 : duration > 6 ? 2 : 1
  return Array.from({ length: Math.floor(duration / step) + 1 }, (_, i) => i * step)
}

/** Lowest, highest, first and last value of our curve, for a description in words. */
export function extremes(data: PlotData): {
  readonly first: number
  readonly last: number
  readonly low: number
  readonly high: number
} {
  const values = (data.series[0]?.points ?? []).map(([, y]) => y)
  return {
    first: values[0] ?? NaN,
    last: values[values.length - 1] ?? NaN,
    low: Math.min(...values),
    high: Math.max(...values),
  }
}

/** Degrees of an elevation [rad], whole. */
export const wholeDegrees = (elevation: number): string => fixed(elevation / DEG, 0)
