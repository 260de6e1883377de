import { isAngle, type PoseQuantity } from '../../kinematics/curves/quantities'
import { fixed, readsZero } from './numbers'

const DEG = Math.PI / 180
const CM = 0.01
/** Turns about X, which ISB counts negative as they raise; people read raising as positive. */
const RAISING: readonly PoseQuantity[] = ['st-medRotation', 'sc-elevation', 'gh-abduction']

/** Unit of a plotted value, with the space that stands before it. */
export type PlotUnit = '°' | ' cm' | ' mm' | ' %'

/** A core value [rad or m, ISB signs] as a person reads it: degrees or centimetres, raising positive. */
export function readable(quantity: PoseQuantity, value: number): number {
  const scaled = value / (isAngle(quantity) ? DEG : CM)
  return RAISING.includes(quantity) ? -scaled : scaled
}

/** A readable value with its unit, to one decimal: `12.3°`, `−1.4 cm`. */
export const withUnit = (value: number, unit: PlotUnit): string => `${fixed(value, 1)}${unit}`

/** `withUnit` with a plus before what is above zero, for differences. */
export const signed = (value: number, unit: PlotUnit): string =>
  `${value > 0 && !readsZero(fixed(value, 1)) ? '+' : ''}${withUnit(value, unit)}`
