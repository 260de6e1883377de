import {
  isAngle,
  POSE_QUANTITIES,
  quantityValue,
  studyColumn,
  type PoseQuantity,
} from '../../../kinematics/curves/quantities'
import type { ShoulderPose } from '../../../kinematics/motion'
import { readable, type PlotUnit } from '../../format/curves'
import { curveStrings } from '../../strings/curves'

/** Something that a curve can show, in readers' units and signs. */
export interface CurveQuantity {
  readonly id: string
  /** In the list of quantities, and above a plot. */
  readonly option: string
  readonly name: string
  readonly group: string
  /** What rising values mean. */
  readonly positive: string
  readonly unit: PlotUnit
  /** Least span of the scale [unit], so that stillness looks still. */
  readonly leastSpan: number
  /** Name of the scale that is not from rest; null where only the change means something. */
  readonly absoluteName: string | null
  /** Measured by the bone-pin study; null where it was not. */
  readonly measured: PoseQuantity | null
  read(pose: ShoulderPose): number
}

const words = curveStrings
const GROUPS: Readonly<Record<string, string>> = {
  st: words.groups.st,
  sc: words.groups.sc,
  gh: words.groups.gh,
}
const CHANGES: readonly PoseQuantity[] = ['slide', 'height']

/** Every quantity of a pose, in the order of the list. */
export const poseQuantities: readonly CurveQuantity[] = POSE_QUANTITIES.map((id) => ({
  id,
  option: words.quantities[id].name,
  name: words.quantities[id].name,
  group: GROUPS[id.slice(0, 2)] ?? words.groups.blade,
  positive: words.quantities[id].positive,
  unit: isAngle(id) ? '°' : ' cm',
  leastSpan: isAngle(id) ? 12 : 2,
  absoluteName: CHANGES.includes(id) ? null : isAngle(id) ? words.absolute : words.absoluteDistance,
  measured: studyColumn(id) === null ? null : id,
  read: (pose) => readable(id, quantityValue(id, pose)),
}))
