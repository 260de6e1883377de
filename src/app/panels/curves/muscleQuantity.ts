import { muscleById, MUSCLES } from '../../../anatomy/muscles'
import { groupOfRecord, meanOver } from '../../../kinematics/muscles/groups'
import { MUSCLE_ELEMENTS, writeLengths } from '../../../kinematics/muscles/lengths'
import { writeMomentArms } from '../../../kinematics/muscles/moments'
import { FREEDOM_NAMES } from '../../../kinematics/muscles/types'
import { curveStrings as words } from '../../strings/curves'
import type { CurveQuantity } from './quantity'

const CM = 0.01
const MM = 0.001
const values = new Float64Array(MUSCLE_ELEMENTS.length)

/** Muscles and parts that have a path, by name. */
export const plottedMuscles: readonly { readonly id: string; readonly name: string }[] = MUSCLES.filter(
  ({ id }) => groupOfRecord(id) !== undefined,
)
  .map(({ id, name }) => ({ id, name }))
  .toSorted((a, b) => a.name.localeCompare(b.name))

/**
 * What a curve can show of one muscle or part: its length, and its lever about each freedom of the blade, positive where
 * pulling drives the freedom the way it is named. Means over its lines of action, by force. Empty for a muscle without a
 * path.
 */
export function muscleQuantities(muscle: string): readonly CurveQuantity[] {
  const group = groupOfRecord(muscle)
  if (!group) return []
  const name = muscleById(muscle)?.name ?? muscle
  const length: CurveQuantity = {
    id: 'muscle-length',
    option: words.muscle.length,
    name: words.muscle.lengthOf(name),
    group: words.groups.muscle,
    positive: words.muscle.longer,
    unit: ' cm',
    leastSpan: 2,
    absoluteName: words.absoluteDistance,
    measured: null,
    read(pose) {
      writeLengths(pose, values)
      return meanOver(group, values) / CM
    },
  }
  const levers = FREEDOM_NAMES.map((freedom): CurveQuantity => ({
    id: `lever-${freedom}`,
    option: words.muscle.lever(words.muscle.freedoms[freedom]),
    name: words.muscle.leverOf(name, words.muscle.freedoms[freedom]),
    group: words.groups.muscle,
    positive: words.muscle.drives(words.muscle.freedoms[freedom]),
    unit: ' mm',
    leastSpan: 20,
    absoluteName: null,
    measured: null,
    read(pose) {
      writeMomentArms(pose, freedom, values)
      return meanOver(group, values) / MM
    },
  }))
  return [length, ...levers]
}

/** Whether a quantity is of a muscle, so that the muscle can be chosen. */
export const isOfMuscle = ({ group }: CurveQuantity): boolean => group === words.groups.muscle
