import { Repeat1 } from 'lucide-react'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { explorer, useExplorer } from '../../state/explorer'
import { markAt, sectionOf } from '../../state/marks'
import { motionOf } from '../../state/motions'
import { playhead } from '../../state/playhead'
import { usePlayhead } from '../../state/usePlayhead'
import { repetition as words } from '../../strings/repetition'
import { Segmented } from '../../ui/Segmented'
import { Feet } from './Feet'
import { Phases } from './Phases'
import '../../styles/repetition.css'

const ALL = 'all'

/** Counting, choosing a letter, repeating a phase and setting the feet: how the repetition on the stage is played. */
export default function Repetition({ exercise }: { readonly exercise: Exercise }) {
  const rounds = usePlayhead((head) => head.rounds)
  const { sets, reps } = exercise.setsReps
  return (
    <>
      <div className="repetition">
        <p className="repetition__count">
          <strong>{words.counter(rounds)}</strong> {words.aim(reps, exercise.arms === 'one')}
          <span className="muted"> · {words.sets(sets)}</span>
        </p>
        <div className="repetition__row">
          {exercise.parts && <Parts exercise={exercise} />}
          <RepeatPhase exercise={exercise} />
        </div>
        {exercise.setting.kind === 'straps' && <Feet exercise={exercise} setting={exercise.setting} />}
        <p className="repetition__note muted">{words.standIn}</p>
      </div>
      <Phases exercise={exercise} />
    </>
  )
}

function Parts({ exercise }: { readonly exercise: Exercise }) {
  const part = useExplorer(({ selection }) => (selection.kind === 'exercise' ? selection.part : undefined))
  const options = [
    { value: ALL, label: words.allParts },
    ...(exercise.parts ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <Segmented
      name="exercise-part"
      label={words.part}
      options={options}
      value={part ?? ALL}
      onChange={(value) => explorer.getState().setPart(value === ALL ? null : value)}
    />
  )
}

function RepeatPhase({ exercise }: { readonly exercise: Exercise }) {
  const repeats = usePlayhead((head) => head.section !== null)
  const toggle = () => {
    const { selection } = explorer.getState()
    const motion = motionOf(selection.kind === 'exercise' ? selection : { kind: 'exercise', id: exercise.id })
    const mark = motion && markAt(motion, playhead.time)
    playhead.setSection(repeats || !motion || !mark ? null : sectionOf(motion, mark))
    if (!repeats) playhead.play()
  }
  return (
    <button type="button" className="button repetition__repeat" aria-pressed={repeats} onClick={toggle}>
      <Repeat1 size={16} aria-hidden="true" />
      {words.repeatPhase}
    </button>
  )
}
