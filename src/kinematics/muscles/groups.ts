import { MUSCLE_ELEMENTS } from './lengths'
import type { MuscleElement } from './types'

/** Elements that belong together, by their places in `MUSCLE_ELEMENTS`. */
export interface ElementGroup {
  readonly id: string
  readonly members: readonly number[]
  /** Sum of their maximum forces [N]. */
  readonly force: number
}

const grouped = (key: (element: MuscleElement) => string): readonly ElementGroup[] =>
  [...new Set(MUSCLE_ELEMENTS.map(key))].map((id) => {
    const members = MUSCLE_ELEMENTS.flatMap((element, i) => (key(element) === id ? [i] : []))
    return { id, members, force: members.reduce((sum, i) => sum + MUSCLE_ELEMENTS[i]!.maxForce, 0) }
  })

/** By structure of the model, by smallest content record, by whole muscle; in the order of the elements. */
export const STRUCTURE_GROUPS = grouped((element) => element.structure)
export const PART_GROUPS = grouped((element) => element.part)
export const MUSCLE_GROUPS = grouped((element) => element.muscle)

/** Force-weighted mean of a figure of the elements over a group. */
export function meanOver(group: ElementGroup, values: ArrayLike<number>): number {
  let sum = 0
  for (const i of group.members) sum += MUSCLE_ELEMENTS[i]!.maxForce * values[i]!
  return sum / group.force
}

/** Elements of a content record, part or whole; undefined where the record has no path. */
export const groupOfRecord = (id: string): ElementGroup | undefined =>
  PART_GROUPS.find((group) => group.id === id) ?? MUSCLE_GROUPS.find((group) => group.id === id)

const TRUNK: ReadonlySet<string> = new Set(['thorax', 'neck', 'head'])

/** Whether an element runs from the trunk to the girdle or the arm, so that it can move the blade on the ribs. */
export const MOVES_BLADE: readonly boolean[] = MUSCLE_ELEMENTS.map(
  ({ origin, insertion }) => TRUNK.has(origin.bone) || TRUNK.has(insertion.bone),
)
