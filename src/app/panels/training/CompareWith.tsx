import { EXERCISES } from '../../../anatomy/exercises'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { compare } from '../../state/partner'
import { training } from '../../strings/training'

const words = training.compare

/** The other exercises, each a button that puts it beside this one. */
export function CompareWith({ exercise }: { readonly exercise: Exercise }) {
  return (
    <ul role="list" className="pills">
      {EXERCISES.filter(({ id }) => id !== exercise.id).map((other) => (
        <li key={other.id}>
          <button
            type="button"
            className="button"
            aria-label={words.withOther(other.name)}
            onClick={() => compare(exercise.id, other.id)}
          >
            {other.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
