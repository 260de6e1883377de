import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { RHYTHM_STUDY } from '../../../anatomy/studies/ludewig2009'
import { OWN_QUANTITY } from '../../../kinematics/curves/quantities'
import {
  armElevation,
  HIGHEST,
  motionSamples,
  raiseSamples,
  timeOfElevation,
  type Samples,
} from '../../../kinematics/curves/samples'
import type { PlaneDeg } from '../../../kinematics/curves/study'
import { actionById } from '../../../anatomy/actions'
import type { Motion } from '../../../kinematics/motion'
import { withUnit } from '../../format/curves'
import { fixed, seconds } from '../../format/numbers'
import { commandById } from '../../state/commands'
import { useExplorer } from '../../state/explorer'
import { followPose } from '../../state/livePose'
import { snapped } from '../../state/marks'
import { nameOf } from '../../state/names'
import { playhead } from '../../state/playhead'
import { poseNow } from '../../state/pose'
import { curveStrings as words } from '../../strings/curves'
import { useElementWidth } from '../../ui/useElementWidth'
import { useWindowSize } from '../../ui/useWindowSize'
import { Sources } from '../Sources'
import { CurveChoices, type CurveChoice } from './CurveChoices'
import { CurvePlot } from './CurvePlot'
import './curves.css'
import { CurveTable } from './CurveTable'
import { elevationPlot, extremes, timePlot, zeroOf, type PlotPoint } from './plotData'
import { PlotLegend } from './PlotLegend'
import { PlotSlider } from './PlotSlider'
import { muscleQuantities } from './muscleQuantity'
import { poseQuantities } from './quantity'

const DEG = Math.PI / 180
/** How near [share of the motion] a dragged marker snaps to a mark: as near as the scrubber's thumb. */
const SNAP = 0.015
/** Less arm motion than this [rad] leaves the marker of an elevation plot at rest. */
const ARM_MOVES = 20 * DEG
/** Width [px] before the plot is laid out. */
const FIRST_WIDTH = 320

/** A way to raise the arm from the plot, where no motion runs. Angles in radians. */
export interface ArmSeek {
  readonly min: number
  readonly max: number
  /** Nearest plane of the study to the plane of the arm [deg]. */
  readonly plane: PlaneDeg
  grab(): void
  seek(elevation: number): void
  step(direction: 1 | -1): void
}

/** A motion that runs, or an arm that can be raised. */
type CurvesPanelProps =
  { readonly motion: Motion; readonly arm?: undefined } | { readonly motion: null; readonly arm: ArmSeek }

/** Curves of an angle or a distance over the time of a motion or over the arm's elevation, beside the bone-pin study. */
export default function CurvesPanel({ motion, arm }: CurvesPanelProps) {
  const sides = useExplorer((state) => state.sides)
  const name = useExplorer((state) => nameOf(state.selection))
  const side = sides === 'l' ? 'l' : 'r'
  const [choice, setChoice] = useState(() => firstChoice(motion, arm?.plane ?? 40))
  const place = useRef<HTMLDivElement>(null)
  const width = useElementWidth(place) || FIRST_WIDTH
  const { rem } = useWindowSize()

  const quantities = useMemo(() => [...poseQuantities, ...muscleQuantities(choice.muscle)], [choice.muscle])
  const quantity = quantities.find(({ id }) => id === choice.quantity) ?? quantities[0]
  if (!quantity) throw new Error('app/panels/curves: there is no quantity to plot; see poseQuantities.')
  const samples = useMemo(
    () => (motion ? motionSamples(motion, sides, side) : NO_SAMPLES),
    [motion, sides, side],
  )
  const raises = useRaises(choice)
  const data = useMemo(
    () =>
      choice.over === 'time' && motion
        ? timePlot(quantity, choice.zero, motion, samples)
        : elevationPlot(quantity, choice.zero, choice.plane, raises.up, raises.down),
    [choice, quantity, motion, samples, raises],
  )
  const base = zeroOf(quantity, choice.zero)
  const overTime = choice.over === 'time' && motion !== null
  const moved = useMemo(() => elevationRange(samples), [samples])
  const armMoves = arm ?? moved
  const seekable = overTime || armMoves.max - armMoves.min > ARM_MOVES

  const locate = useCallback((): PlotPoint => {
    const pose = poseNow()[side]
    return [overTime ? playhead.time : armElevation(pose) / DEG, quantity.read(pose) - base]
  }, [overTime, quantity, base, side])
  const x = useCallback(() => locate()[0], [locate])
  const valueText = useCallback(() => {
    const [at, value] = locate()
    const text = `${quantity.name} ${withUnit(value, quantity.unit)}`
    return overTime ? words.atTime(seconds(at), text) : words.atElevation(fixed(at, 0), text)
  }, [locate, overTime, quantity])
  const seek = (at: number, exact: boolean) => {
    if (arm) arm.seek(at * DEG)
    else if (!overTime) playhead.seek(timeOfElevation(samples, at * DEG, playhead.time))
    else playhead.seek(exact ? at : snapped(motion, at, SNAP * motion.duration))
  }

  const over = overTime ? words.overTimeOf(name) : words.overElevationIn(words.planes[choice.plane])
  const title = words.title(quantity.name, over)
  const say = (value: number) => withUnit(value, quantity.unit)
  const { first, last, low, high } = extremes(data)
  const hasStudy = data.comparison !== null
  const description = [
    words.description(say(first), say(last), say(low), say(high)),
    ...(hasStudy ? [words.describedStudy(RHYTHM_STUDY.subjects, RHYTHM_STUDY.short)] : []),
  ].join(' ')

  return (
    <div className="curves">
      <CurveChoices
        quantities={quantities}
        chosen={quantity}
        choice={choice}
        hasTime={motion !== null}
        onChange={setChoice}
      />
      <div className="curves__head">
        <span>{data.yLabel}</span>
        <Now read={locate} unit={quantity.unit} />
      </div>
      <div ref={place}>
        <CurvePlot
          data={data}
          title={title}
          description={description}
          width={width}
          rem={rem}
          locate={locate}
        >
          {(frame) =>
            seekable && (
              <PlotSlider
                frame={frame}
                min={overTime ? 0 : Math.floor(armMoves.min / DEG)}
                max={overTime ? motion.duration : Math.ceil(armMoves.max / DEG)}
                value={x}
                valueText={valueText}
                onSeek={seek}
                onGrab={arm?.grab}
                onStep={arm?.step ?? stepMotion}
              />
            )
          }
        </CurvePlot>
      </div>
      <PlotLegend series={data.series} />
      {!seekable && <p className="muted">{words.still}</p>}
      {data.comparison !== null && (
        <p className="muted">
          {data.comparison} {words.meansOnly}
        </p>
      )}
      <div>
        <CurveTable table={data.table} caption={title} />
        {hasStudy && <Sources ids={[RHYTHM_STUDY.source]} />}
      </div>
    </div>
  )
}

/** The value under the marker, written by ref. */
function Now({
  read,
  unit,
}: {
  readonly read: () => PlotPoint
  readonly unit: Parameters<typeof withUnit>[1]
}) {
  const value = useRef<HTMLElement>(null)
  useEffect(
    () =>
      followPose(() => {
        const text = withUnit(read()[1], unit)
        if (value.current && value.current.textContent !== text) value.current.textContent = text
      }),
    [read, unit],
  )
  return (
    <span className="curves__now">
      {words.now} <b ref={value} />
    </span>
  )
}

const stepMotion = (direction: 1 | -1): void =>
  commandById(direction === 1 ? 'step-forward' : 'step-back').run()

function firstChoice(motion: Motion | null, plane: PlaneDeg): CurveChoice {
  const action = motion ? actionById(motion.id) : undefined
  return {
    quantity: action ? OWN_QUANTITY[action.id] : 'st-medRotation',
    over: motion === null || motion.id === 'upward-rotation' ? 'elevation' : 'time',
    plane,
    zero: 'rest',
    muscle:
      action?.muscles.find(({ muscle }) => muscleQuantities(muscle).length > 0)?.muscle ??
      'trapezius-ascending',
  }
}

function useRaises({ over, plane }: CurveChoice): { readonly up: Samples; readonly down: Samples } {
  return useMemo(
    () =>
      over === 'elevation'
        ? { up: raiseSamples(plane * DEG, 1), down: raiseSamples(plane * DEG, -1) }
        : { up: NO_SAMPLES, down: NO_SAMPLES },
    [over, plane],
  )
}

const NO_SAMPLES: Samples = { at: [], poses: [] }

function elevationRange({ poses }: Samples): { readonly min: number; readonly max: number } {
  let min = HIGHEST
  let max = 0
  for (const pose of poses) {
    min = Math.min(min, armElevation(pose))
    max = Math.max(max, armElevation(pose))
  }
  return { min, max }
}
