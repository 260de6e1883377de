import type { Exercise } from '../../../anatomy/exerciseTypes'
import { seconds } from '../../format/numbers'
import { useExplorer } from '../../state/explorer'
import { goToMark, markAt } from '../../state/marks'
import { motionOf } from '../../state/motions'
import { usePlayhead } from '../../state/usePlayhead'

/** The phases of an exercise with their cues; the one that plays is marked, a click goes to its start. */
export function Phases({ exercise }: { readonly exercise: Exercise }) {
  const selection = useExplorer((state) => state.selection)
  const motion = motionOf(
    selection.kind === 'exercise' && selection.id === exercise.id
      ? selection
      : { kind: 'exercise', id: exercise.id },
  )
  const current = usePlayhead(({ time }) => (motion ? (markAt(motion, time)?.id ?? null) : null))
  return (
    <ol role="list" className="phases">
      {exercise.phases.map((phase) => {
        const mark = motion?.marks.find(({ id }) => id === phase.id)
        return (
          <li key={phase.id}>
            <button
              type="button"
              className="phase"
              aria-current={current === phase.id ? 'step' : undefined}
              disabled={!mark}
              onClick={() => motion && mark && goToMark(motion, mark)}
            >
              <span className="phase__name">
                {phase.name}
                {phase.duration !== null && <span className="phase__time">{seconds(phase.duration)} s</span>}
              </span>
              <span className="phase__cue">{phase.instruction}</span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
