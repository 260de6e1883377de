import { useCallback, useEffect, useRef, useState } from 'react'
import type { Motion } from '../../../kinematics/motion'
import { playhead } from '../../state/playhead'
import { timerAt, type TimerMoment, type TimerPlan } from '../../state/timer'

/** How often the timer looks at the clock [ms]. */
const TICK = 100
/** How far [s] the figure may be from the timer before it is set right. */
const DRIFT = 0.2

/** A running, paused or fresh timer, as far as it is shown: it renders when a whole second, a phase or its state changes. */
export interface TimerState {
  readonly moment: TimerMoment | null
  readonly running: boolean
  start(): void
  pause(): void
  reset(): void
}

/**
 * Runs a plan by the wall clock, so that a tab in the background keeps time too, and lets the figure go along.
 *
 * @param onChange  told of every new phase, rest and end
 */
export function useTimer(
  plan: TimerPlan,
  motion: Motion,
  onChange: (moment: TimerMoment) => void,
): TimerState {
  const [moment, setMoment] = useState<TimerMoment | null>(null)
  const [running, setRunning] = useState(false)
  /** Seconds of the plan before the last start, and when that was [ms]. */
  const elapsed = useRef(0)
  const since = useRef(0)
  const shown = useRef('')
  const change = useRef(onChange)
  useEffect(() => {
    change.current = onChange
  })

  const look = useCallback(() => {
    const now = timerAt(plan, motion, elapsed.current + (performance.now() - since.current) / 1000)
    follow(now)
    const face = faceOf(now)
    if (face !== shown.current) {
      const isNew = stageOf(now) !== shown.current.split('|')[0]
      shown.current = face
      setMoment(now)
      if (isNew) change.current(now)
    }
    if (now.kind === 'done') setRunning(false)
  }, [plan, motion])

  useEffect(() => {
    if (!running) return
    const timer = setInterval(look, TICK)
    return () => clearInterval(timer)
  }, [running, look])

  return {
    moment,
    running,
    start() {
      if (moment?.kind === 'done') elapsed.current = 0
      since.current = performance.now()
      playhead.setSpeed(1)
      setRunning(true)
      look()
    },
    pause() {
      elapsed.current += (performance.now() - since.current) / 1000
      playhead.pause()
      setRunning(false)
    },
    reset() {
      elapsed.current = 0
      shown.current = ''
      playhead.pause()
      playhead.seek(0)
      setMoment(null)
      setRunning(false)
    },
  }
}

/** Lets the figure do what the timer asks: the repetition at its place, stillness in the set-up pose between. */
function follow(moment: TimerMoment): void {
  if (moment.kind !== 'phase') {
    if (playhead.playing) playhead.pause()
    if (playhead.time !== 0) playhead.seek(0)
    return
  }
  if (Math.abs(playhead.time - moment.time) > DRIFT) playhead.seek(moment.time)
  if (!playhead.playing) playhead.play()
}

/** What a moment is part of: a phase of a repetition, a rest. */
const stageOf = (moment: TimerMoment): string =>
  moment.kind === 'phase'
    ? `phase ${moment.set} ${moment.repetition} ${moment.phase}`
    : moment.kind === 'done'
      ? 'done'
      : `${moment.kind} ${moment.set}`

const faceOf = (moment: TimerMoment): string =>
  `${stageOf(moment)}|${moment.kind === 'done' ? '' : Math.ceil(moment.left)}`
