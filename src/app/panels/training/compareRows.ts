import { levelOf, type MuscleActivity } from '../../../anatomy/activity'
import { activityDifference } from '../../../anatomy/activityStrength'
import type { EmgRow, Exercise } from '../../../anatomy/exerciseTypes'
import { activityRows } from './activityRows'

/** One muscle in two exercises. */
export interface CompareRow {
  readonly muscle: string
  readonly name: string
  readonly a: MuscleActivity | null
  readonly b: MuscleActivity | null
  /** First minus second [% of maximum]; null unless both are measured. */
  readonly difference: number | null
}

/** Differences below this [% of maximum] are not told apart: studies differ by more. */
export const TELLING = 20

/** Every muscle of either exercise; those measured in both first, by size of the difference, else in the order of the charts. */
export function compareRows(a: Exercise, b: Exercise, rows: readonly EmgRow[]): readonly CompareRow[] {
  const [ofA, ofB] = [activityRows(a, rows, null), activityRows(b, rows, null)]
  const muscles = new Map([...ofA, ...ofB].map(({ muscle, name }) => [muscle, name]))
  return [...muscles]
    .map(([muscle, name]): CompareRow => {
      const inA = ofA.find((row) => row.muscle === muscle)?.activity ?? null
      const inB = ofB.find((row) => row.muscle === muscle)?.activity ?? null
      return { muscle, name, a: inA, b: inB, difference: inA && inB && activityDifference(inA, inB) }
    })
    .toSorted((x, y) => size(y) - size(x))
}

/** Level of a muscle in one of the exercises [% of maximum]; null without a figure. */
export const levelIn = (activity: MuscleActivity | null): number | null =>
  activity?.lead ? levelOf(activity.lead) : null

const size = ({ difference }: CompareRow): number => (difference === null ? -1 : Math.abs(difference))
