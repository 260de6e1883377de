import { RHYTHM_STUDY, type StudyRow } from '../../anatomy/studies/ludewig2009'
import { quantityValue, studyColumn, type PoseQuantity } from './quantities'
import { valueBetween, type Samples } from './samples'

const DEG = Math.PI / 180

/** Planes of arm raising that can be chosen: those of the study. */
export const PLANES = [0, 40, 90] as const satisfies readonly StudyRow['planeDeg'][]
export type PlaneDeg = (typeof PLANES)[number]

/** A study's points beside a curve of ours. All in radians, ISB signs. */
export interface StudyPoints {
  readonly elevations: readonly number[]
  readonly values: readonly number[]
  /** Ours minus theirs, mean over the points: what this body's own rest pose and axes put between the two. */
  readonly offset: number
  /** Root mean square of what is left once the offset is taken out: how far the shapes differ. */
  readonly shapeError: number
}

/** The study's points for a quantity in a plane, compared with our raising curve; null where the study has none. */
export function studyPoints(
  quantity: PoseQuantity,
  planeDeg: PlaneDeg,
  raising: Samples,
): StudyPoints | null {
  const column = studyColumn(quantity)
  const row = RHYTHM_STUDY.rows.find(
    ({ joint, angle, planeDeg: plane }) =>
      joint === column?.joint && angle === column.angle && plane === planeDeg,
  )
  if (!row) return null
  const elevations = RHYTHM_STUDY.elevationsDeg.map((degrees) => degrees * DEG)
  const values = row.valuesDeg.map((degrees) => degrees * DEG)
  const ours = raising.poses.map((pose) => quantityValue(quantity, pose))
  const gaps = elevations.map((x, i) => valueBetween(raising.at, ours, x) - (values[i] ?? NaN))
  const offset = mean(gaps)
  return {
    elevations,
    values,
    offset,
    shapeError: Math.sqrt(mean(gaps.map((gap) => (gap - offset) ** 2))),
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length
