import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { muscleById } from '../../anatomy/muscles'
import { useExplorer } from '../state/explorer'
import { ActionCard } from './ActionCard'
import { BoneCard } from './BoneCard'
import { ExerciseCard } from './ExerciseCard'
import { MuscleCard } from './MuscleCard'
import { StartCard } from './StartCard'

/** What it is: the card of the selection. */
export function CardPanel() {
  const selection = useExplorer((state) => state.selection)
  if (selection.kind === 'muscle') {
    const muscle = muscleById(selection.id)
    return muscle ? <MuscleCard key={muscle.id} muscle={muscle} /> : <StartCard />
  }
  if (selection.kind === 'action') {
    const action = actionById(selection.id)
    return action ? <ActionCard key={action.id} action={action} /> : <StartCard />
  }
  if (selection.kind === 'exercise') {
    const exercise = exerciseById(selection.id)
    return exercise ? <ExerciseCard key={exercise.id} exercise={exercise} /> : <StartCard />
  }
  if (selection.kind === 'bone') return <BoneCard id={selection.id} />
  return <StartCard />
}
