import { EXERCISES } from '../../anatomy/exercises'
import { explorer, useExplorer } from '../state/explorer'
import '../styles/tiles.css'

/** The exercises, each with its reason. */
export function ExerciseList() {
  const selectedId = useExplorer(({ selection }) => (selection.kind === 'exercise' ? selection.id : null))
  return (
    <ul role="list" className="exercise-list">
      {EXERCISES.map((exercise) => (
        <li key={exercise.id}>
          <button
            type="button"
            className="tile"
            aria-current={exercise.id === selectedId ? 'true' : undefined}
            onClick={() => explorer.getState().select({ kind: 'exercise', id: exercise.id })}
          >
            <span className="tile__name">{exercise.name}</span>
            <span className="tile__everyday">{exercise.why}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
