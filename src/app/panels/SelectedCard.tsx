import { lazy } from 'react'
import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { muscleById } from '../../anatomy/muscles'
import type { Selection } from '../state/selection'
import { worded } from '../strings/catalogue'
import { ActionCard } from './ActionCard'
import { BoneCard } from './BoneCard'
import { ExerciseCard } from './ExerciseCard'
import { LandmarkCard } from './LandmarkCard'
import { MuscleCard } from './MuscleCard'
import { OnDemand } from './OnDemand'
import { StartCard } from './StartCard'

/** On demand: only two exercises side by side need it. */
const CompareCard = lazy(worded(() => import('./training/CompareCard')))

interface SelectedCardProps {
  readonly selection: Selection
  /** The exercise beside the selected one. */
  readonly compared: string | null
}

/** The card of something in the body, of an action or an exercise; the start where content does not know it. */
export function SelectedCard({ selection, compared }: SelectedCardProps) {
  switch (selection.kind) {
    case 'muscle': {
      const muscle = muscleById(selection.id)
      return muscle ? <MuscleCard key={muscle.id} muscle={muscle} /> : <StartCard />
    }
    case 'action': {
      const action = actionById(selection.id)
      return action ? <ActionCard key={action.id} action={action} /> : <StartCard />
    }
    case 'exercise': {
      const exercise = exerciseById(selection.id)
      const other = compared === null ? undefined : exerciseById(compared)
      if (exercise && other)
        return (
          <OnDemand>
            <CompareCard a={exercise} b={other} />
          </OnDemand>
        )
      return exercise ? <ExerciseCard key={exercise.id} exercise={exercise} /> : <StartCard />
    }
    case 'bone':
      return <BoneCard id={selection.id} />
    case 'landmark':
      return <LandmarkCard id={selection.id} />
    default:
      return <StartCard />
  }
}
