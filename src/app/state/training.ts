import { EXERCISES } from '../../anatomy/exercises'
import type { Exercise, Muscle } from '../../anatomy/types'
import { trainedMuscles, type TrainingRole } from './involved'

/**
 * Exercises that train a muscle, its parts or the muscle it is part of, each with the strongest role; targets first.
 */
export function exercisesTraining(
  muscle: Muscle,
): readonly { readonly exercise: Exercise; readonly role: TrainingRole }[] {
  const meant = new Set([muscle.id, ...muscle.parts, ...(muscle.partOf === null ? [] : [muscle.partOf])])
  return EXERCISES.flatMap((exercise) => {
    const match = trainedMuscles(exercise).find(({ muscles }) => muscles.some((id) => meant.has(id)))
    return match ? [{ exercise, role: match.role }] : []
  }).sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

const ORDER: readonly TrainingRole[] = ['target', 'synergist', 'stabiliser']
