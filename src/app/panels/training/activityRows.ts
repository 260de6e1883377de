import {
  alsoMeasured,
  levelOf,
  muscleActivity,
  type Letter,
  type MuscleActivity,
} from '../../../anatomy/activity'
import { muscleById } from '../../../anatomy/muscles'
import type { EmgRow, Exercise } from '../../../anatomy/exerciseTypes'
import { trainedMuscles } from '../../state/involved'
import { strings } from '../../strings/cards'
import { training } from '../../strings/training'

/** One muscle of the chart: what the exercise asks of it, and what was measured. */
export interface ActivityRowData {
  readonly muscle: string
  readonly name: string
  readonly role: string
  readonly activity: MuscleActivity
}

/**
 * The rows of an exercise's chart: targets, helpers, stabilisers, then others that were measured. Within a role the
 * highest level stands first, muscles without a figure last, and else the order is that of the content.
 */
export function activityRows(
  exercise: Exercise,
  rows: readonly EmgRow[],
  letter: Letter | null,
): readonly ActivityRowData[] {
  const roles = trainedMuscles(exercise).map(({ role, muscles }) => ({ role: strings.trains[role], muscles }))
  const others = alsoMeasured(rows, exercise)
  const against = others.filter((id) => exercise.antagonists.includes(id))
  const rest = others.filter((id) => !against.includes(id))
  return [
    ...roles,
    { role: training.chart.others, muscles: rest },
    { role: training.chart.antagonist, muscles: against },
  ].flatMap(({ role, muscles }) =>
    muscles
      .flatMap((muscle): ActivityRowData[] => {
        const name = muscleById(muscle)?.name
        if (name === undefined) return []
        return [{ muscle, name, role, activity: muscleActivity(rows, exercise.id, muscle, letter) }]
      })
      .toSorted((a, b) => level(b) - level(a)),
  )
}

const level = ({ activity }: ActivityRowData): number => (activity.lead && levelOf(activity.lead)) ?? -1
