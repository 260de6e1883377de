import { alsoMeasured, levelOf, muscleActivity, type MuscleActivity } from '../../anatomy/activity'
import { EXERCISES } from '../../anatomy/exercises'
import type { EmgRow, Exercise } from '../../anatomy/exerciseTypes'
import type { Muscle } from '../../anatomy/types'
import { trainedMuscles, type TrainingRole } from './involved'

/** An exercise as seen from one muscle. */
export interface Training {
  readonly exercise: Exercise
  /** Strongest part that it gives the muscle, its parts or its whole; null where it was only measured there. */
  readonly role: TrainingRole | null
  /** The muscle's activity; of a muscle in parts that of the part that works most. */
  readonly activity: MuscleActivity
}

/**
 * Exercises that train a muscle, its parts or the muscle it is part of, the highest measured activity first; those without
 * a figure follow, targets before helpers before stabilisers.
 */
export function exercisesTraining(muscle: Muscle, rows: readonly EmgRow[]): readonly Training[] {
  const meant = new Set([muscle.id, ...muscle.parts, ...(muscle.partOf === null ? [] : [muscle.partOf])])
  const measured = [muscle.id, ...muscle.parts]
  return EXERCISES.flatMap((exercise): readonly Training[] => {
    const match = trainedMuscles(exercise).find(({ muscles }) => muscles.some((id) => meant.has(id)))
    const others = alsoMeasured(rows, exercise)
    if (!match && !measured.some((id) => others.includes(id))) return []
    const activities = measured.map((id) => muscleActivity(rows, exercise.id, id))
    const activity = activities.reduce((best, next) => (levelIn(next) > levelIn(best) ? next : best))
    return [{ exercise, role: match?.role ?? null, activity }]
  }).toSorted((a, b) => levelIn(b.activity) - levelIn(a.activity) || place(a.role) - place(b.role))
}

const levelIn = ({ lead }: MuscleActivity): number => (lead && levelOf(lead)) ?? -1

const ORDER: readonly TrainingRole[] = ['target', 'synergist', 'stabiliser']
const place = (role: TrainingRole | null): number => (role === null ? ORDER.length : ORDER.indexOf(role))
