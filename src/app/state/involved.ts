import { actionById } from '../../anatomy/actions'
import { alsoMeasured, levelOf, muscleActivity, type Letter } from '../../anatomy/activity'
import { exerciseById } from '../../anatomy/exercises'
import { landmarkTermById } from '../../anatomy/landmarks/terms'
import { muscleTermById } from '../../anatomy/muscles/terms'
import type { EmgRow, Exercise } from '../../anatomy/exerciseTypes'
import type { ActionRole } from '../../anatomy/types'
import { activityTone } from '../format/ramp'
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

/** Muscles that an exercise trains, by role, in the order of the card. */
export const trainedMuscles = (
  exercise: Exercise,
): readonly { readonly role: TrainingRole; readonly muscles: readonly string[] }[] => [
  { role: 'target', muscles: exercise.targets },
  { role: 'synergist', muscles: exercise.synergists },
  { role: 'stabiliser', muscles: exercise.stabilisers },
]

/** Side-less structure ids that a muscle, bone or landmark selection shows; empty where the model has none. */
export function structuresOf(
  selection: Extract<Selection, { kind: 'muscle' | 'bone' | 'landmark' }>,
): readonly string[] {
  if (selection.kind === 'landmark') {
    const landmark = landmarkTermById(selection.id)
    return landmark ? [landmark.structure] : []
  }
  return selection.kind === 'bone'
    ? boneStructures(selection.id)
    : (muscleTermById(selection.id)?.structures ?? [])
}

/** What a motion asks of a structure. */
export interface StructureInvolvement {
  /** Place on the activity ramp (0–1); null in an exercise where no study gives the muscle a figure. */
  readonly tone: number | null
  /** Whether it is among those that do most of it, so that what covers it is cleared away. */
  readonly works: boolean
}

/** What measured activity is known, and which letter of the Y-T-W is asked for. */
export interface KnownActivity {
  readonly emg?: readonly EmgRow[] | null
  readonly letter?: Letter | null
}

/**
 * What a motion asks of every structure involved in it, by side-less structure id. An action colours by role, an exercise
 * by measured activity. Where parts share a structure, the most involved part colours it.
 */
export function involvedStructures(
  selection: Extract<Selection, { kind: 'action' | 'exercise' }>,
  known: KnownActivity = {},
): ReadonlyMap<string, StructureInvolvement> {
  const involved = new Map<string, StructureInvolvement>()
  for (const [muscle, { tone, works }] of involvedMuscles(selection, known)) {
    for (const structure of muscleTermById(muscle)?.structures ?? []) {
      const before = involved.get(structure)
      involved.set(structure, {
        tone: tone === null ? (before?.tone ?? null) : Math.max(tone, before?.tone ?? 0),
        works: works || (before?.works ?? false),
      })
    }
  }
  return involved
}

function involvedMuscles(
  selection: Extract<Selection, { kind: 'action' | 'exercise' }>,
  known: KnownActivity,
): readonly (readonly [string, StructureInvolvement])[] {
  if (selection.kind === 'action') {
    const muscles = actionById(selection.id)?.muscles ?? []
    return muscles.map(({ muscle, role }) => [muscle, byRole(ROLE_TONE[role])])
  }
  const exercise = exerciseById(selection.id)
  if (!exercise) return []
  const rows = known.emg ?? []
  const toneOf = (muscle: string): number | null => {
    const { lead } = muscleActivity(rows, exercise.id, muscle, known.letter ?? null)
    const level = lead && levelOf(lead)
    return level === null ? null : activityTone(level)
  }
  const trained = trainedMuscles(exercise).flatMap(({ role, muscles }) =>
    muscles.map((muscle) => [muscle, { tone: toneOf(muscle), works: role !== 'stabiliser' }] as const),
  )
  const others = alsoMeasured(rows, exercise).map(
    (muscle) => [muscle, { tone: toneOf(muscle), works: false }] as const,
  )
  return [...trained, ...others]
}

const byRole = (tone: number): StructureInvolvement => ({ tone, works: tone >= ROLE_TONE.synergist })
