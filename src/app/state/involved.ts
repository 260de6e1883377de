import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { muscleById } from '../../anatomy/muscles'
import type { ActionRole, Exercise } from '../../anatomy/types'
import { boneStructures } from './owners'
import type { Selection } from './selection'

/** Place of each role on the activity ramp (0 plum, 1 amber): the same on the stage, in legends and in lists. */
export const ROLE_TONE: Readonly<Record<ActionRole, number>> = {
  'prime mover': 1,
  synergist: 0.66,
  stabiliser: 0.33,
  antagonist: 0.1,
}

/** What an exercise asks of a muscle. */
export type TrainingRole = 'target' | 'synergist' | 'stabiliser'

/** Place of each training role on the activity ramp. */
export const TRAINING_TONE: Readonly<Record<TrainingRole, number>> = {
  target: ROLE_TONE['prime mover'],
  synergist: ROLE_TONE.synergist,
  stabiliser: ROLE_TONE.stabiliser,
}

/** Muscles that an exercise trains, by role, in the order of the card. */
export const trainedMuscles = (
  exercise: Exercise,
): readonly { readonly role: TrainingRole; readonly muscles: readonly string[] }[] => [
  { role: 'target', muscles: exercise.targets },
  { role: 'synergist', muscles: exercise.synergists },
  { role: 'stabiliser', muscles: exercise.stabilisers },
]

/** Side-less structure ids that a muscle or bone selection shows; empty where the model has none. */
export function structuresOf(selection: Extract<Selection, { kind: 'muscle' | 'bone' }>): readonly string[] {
  return selection.kind === 'bone'
    ? boneStructures(selection.id)
    : (muscleById(selection.id)?.structures ?? [])
}

/**
 * Tone on the activity ramp (0–1) of every structure involved in a motion, by side-less structure id. Where parts share
 * a structure, the most involved part colours it.
 */
export function involvedStructures(
  selection: Extract<Selection, { kind: 'action' | 'exercise' }>,
): ReadonlyMap<string, number> {
  const tones = new Map<string, number>()
  for (const [muscle, tone] of involvedMuscles(selection)) {
    for (const structure of muscleById(muscle)?.structures ?? []) {
      tones.set(structure, Math.max(tone, tones.get(structure) ?? 0))
    }
  }
  return tones
}

function involvedMuscles(
  selection: Extract<Selection, { kind: 'action' | 'exercise' }>,
): readonly (readonly [string, number])[] {
  if (selection.kind === 'action') {
    const muscles = actionById(selection.id)?.muscles ?? []
    return muscles.map(({ muscle, role }) => [muscle, ROLE_TONE[role]])
  }
  const exercise = exerciseById(selection.id)
  if (!exercise) return []
  return trainedMuscles(exercise).flatMap(({ role, muscles }) =>
    muscles.map((muscle) => [muscle, TRAINING_TONE[role]] as const),
  )
}
