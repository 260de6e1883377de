import { Pause, Play, RotateCcw } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import type { Motion } from '../../../kinematics/motion'
import { motionOf } from '../../state/motions'
import { planSeconds, type TimerMoment, type TimerPlan } from '../../state/timer'
import { training } from '../../strings/training'
import { createBeep } from './beep'
import { useTimer } from './useTimer'

const words = training.timer
const READY = 5
const REST = 60

/** Counts phases, repetitions and sets in the exercise's tempo, with the figure going along; silent until asked. */
export function RepetitionTimer({ exercise }: { readonly exercise: Exercise }) {
  const motion = motionOf({ kind: 'exercise', id: exercise.id })
  return motion && <Timer exercise={exercise} motion={motion} />
}

function Timer({ exercise, motion }: { readonly exercise: Exercise; readonly motion: Motion }) {
  const [sets, setSets] = useState(exercise.setsReps.sets[0])
  const [repetitions, setRepetitions] = useState(exercise.setsReps.reps[0])
  const [rest, setRest] = useState(REST)
  const [sound, setSound] = useState(false)
  const [said, setSaid] = useState('')
  const [beep] = useState(createBeep)
  useEffect(() => () => beep.close(), [beep])
  const plan = useMemo(() => ({ sets, repetitions, rest, ready: READY }), [sets, repetitions, rest])
  const { moment, running, start, pause, reset } = useTimer(plan, motion, (now) => {
    setSaid(sayingOf(now, plan))
    if (sound) beep.play(now.kind === 'phase' && now.phase !== motion.marks[0]?.id)
  })
  const fresh = moment === null
  return (
    <div className="timer">
      <p className="muted">{words.lead}</p>
      <div className="timer__face" data-kind={moment?.kind ?? 'fresh'}>
        <p className="timer__what">{whatOf(moment)}</p>
        <p className="timer__left" aria-hidden={fresh}>
          {moment === null || moment.kind === 'done' ? '' : Math.ceil(moment.left)}
          {moment !== null && moment.kind !== 'done' && <i>{words.seconds}</i>}
        </p>
        <p className="timer__progress">
          {moment?.kind === 'phase'
            ? words.progress(moment.repetition, repetitions, moment.set, sets)
            : words.idle(lengthOf(planSeconds(plan, motion)))}
        </p>
      </div>
      <div className="timer__controls">
        <button
          type="button"
          className="button button--accent"
          aria-label={running ? words.pauseLabel : undefined}
          onClick={running ? pause : start}
        >
          {running ? <Pause size={15} aria-hidden="true" /> : <Play size={15} aria-hidden="true" />}
          {running ? words.pause : fresh || moment.kind === 'done' ? words.start : words.resume}
        </button>
        <button
          type="button"
          className="button"
          disabled={fresh}
          onClick={() => {
            setSaid('')
            reset()
          }}
        >
          <RotateCcw size={15} aria-hidden="true" /> {words.reset}
        </button>
        <label className="timer__sound">
          <input
            type="checkbox"
            role="switch"
            checked={sound}
            onChange={(event) => {
              setSound(event.target.checked)
              if (event.target.checked) beep.play(true)
            }}
          />
          {words.sound}
        </label>
      </div>
      <div className="timer__plan">
        <Count label={words.sets} value={sets} most={10} disabled={!fresh} onChange={setSets} />
        <Count
          label={words.repetitions}
          value={repetitions}
          most={50}
          disabled={!fresh}
          onChange={setRepetitions}
        />
        <Count label={words.rest} value={rest} most={600} step={15} disabled={!fresh} onChange={setRest} />
      </div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  )
}

interface CountProps {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly step?: number
  readonly disabled: boolean
  readonly onChange: (value: number) => void
}

function Count({ label, value, most, step = 1, disabled, onChange }: CountProps) {
  const least = step === 1 ? 1 : 0
  return (
    <label className="timer__count">
      {label}
      <input
        type="number"
        min={least}
        max={most}
        step={step}
        value={value}
        disabled={disabled}
        onChange={({ target }) => {
          const asked = Math.round(Number(target.value))
          if (asked >= least && asked <= most) onChange(asked)
        }}
      />
    </label>
  )
}

function whatOf(moment: TimerMoment | null): string {
  switch (moment?.kind) {
    case 'phase':
      return moment.label
    case 'rest':
      return words.resting
    case 'done':
      return words.done
    default:
      return words.ready
  }
}

/** What is said aloud of a change: short, for another follows within seconds. */
function sayingOf(moment: TimerMoment, { sets }: TimerPlan): string {
  if (moment.kind === 'rest') return words.saySet(moment.set, sets)
  if (moment.kind === 'phase') return words.sayRepetition(moment.repetition, moment.label)
  return whatOf(moment)
}

function lengthOf(seconds: number): string {
  const whole = Math.round(seconds)
  return words.minutes(Math.floor(whole / 60), whole % 60)
}
