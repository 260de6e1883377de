import type { MuscleActivity } from './activity'
import { muscleById } from './muscles'
import type { Exercise } from './exerciseTypes'
import type { SourceId } from './types'

const INFERENCE = 'reasoned'

/**
 * What the part that an exercise gives a muscle rests on: the studies that recorded it there, and the sources that the
 * exercise and the muscle's card share; where there are none, our own inference from the joints that move.
 */
export function trainingSources(exercise: Exercise, activity: MuscleActivity): readonly SourceId[] {
  const { studies, drills, silent, muscle } = activity
  const recorded = [...studies, ...drills, ...silent].map(({ source }) => source)
  const shared = exercise.sources.filter((id) => muscleById(muscle)?.sources.includes(id))
  const found = [...new Set([...recorded, ...shared])].filter((id) => id !== INFERENCE)
  return found.length > 0 ? found : [INFERENCE]
}
