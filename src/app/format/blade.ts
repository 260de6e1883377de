import type { ActionId } from '../../anatomy/types'
import type { BladeReadout } from '../../kinematics/motion'
import { strings } from '../strings/main'
import { fixed, listed, readsZero } from './numbers'

/** What one number of the read-out measures. */
export const MEASURES = ['slide', 'height', 'upward', 'internal', 'tilt'] as const
export type Measure = (typeof MEASURES)[number]

/** One number as a person reads it: no sign, the direction in words. */
export interface ReadoutEntry {
  readonly measure: Measure
  readonly value: string
  readonly unit: ' cm' | '°'
  readonly label: string
}

const FIELD = {
  slide: 'protractionCm',
  height: 'elevationCm',
  upward: 'upwardRotationDeg',
  internal: 'internalRotationDeg',
  tilt: 'posteriorTiltDeg',
} as const satisfies Record<Measure, keyof BladeReadout>

const OF_ACTION: Readonly<Record<ActionId, readonly Measure[]>> = {
  retraction: ['slide', 'internal', 'height'],
  protraction: ['slide', 'internal', 'height'],
  elevation: ['height', 'upward', 'slide'],
  depression: ['height', 'upward', 'slide'],
  'upward-rotation': ['upward', 'tilt', 'height'],
  'downward-rotation': ['upward', 'tilt', 'height'],
  'posterior-tilt': ['tilt', 'upward', 'height'],
  'anterior-tilt': ['tilt', 'upward', 'height'],
  'external-rotation': ['internal', 'slide', 'tilt'],
  'internal-rotation': ['internal', 'slide', 'tilt'],
}
const OF_EXERCISE: readonly Measure[] = ['slide', 'upward', 'tilt']
const OF_HANDS: readonly Measure[] = ['slide', 'height', 'upward']

/** The three numbers shown for an action (its own first) or, with null, for an exercise or for hands. */
export function measuresFor(action: ActionId | null, kind = 'exercise'): readonly Measure[] {
  if (action !== null) return OF_ACTION[action]
  return kind === 'hands' ? OF_HANDS : OF_EXERCISE
}

/** One measure of a read-out: centimetres to one decimal, degrees whole. */
export function readoutEntry(measure: Measure, readout: BladeReadout): ReadoutEntry {
  const amount = readout[FIELD[measure]]
  const isLength = measure === 'slide' || measure === 'height'
  const value = fixed(Math.abs(amount), isLength ? 1 : 0)
  const words = strings.readout[measure]
  const label = readsZero(value) ? words.zero : amount > 0 ? words.positive : words.negative
  return { measure, value, unit: isLength ? ' cm' : '°', label }
}

/** What the blade has done, as words after “has”: “slid 2.9 cm toward the spine and made 12° of external rotation”; null at rest. */
export function bladeWords(measures: readonly Measure[], readout: BladeReadout): string | null {
  const entries = measures
    .map((measure) => readoutEntry(measure, readout))
    .filter((entry) => !readsZero(entry.value))
  if (entries.length === 0) return null
  const { summary } = strings
  const moves = entries
    .filter((entry) => entry.unit === ' cm')
    .map((entry) =>
      entry.measure === 'slide'
        ? summary.slid(entry.value, entry.label)
        : entry.label === strings.readout.height.positive
          ? summary.risen(entry.value)
          : summary.sunk(entry.value),
    )
  const turns = entries
    .filter((entry) => entry.unit === '°')
    .map((entry) => summary.turned(entry.value, entry.label))
  const all = turns.length > 0 ? [...moves, summary.turning(listed(turns, summary.joinWith))] : moves
  return listed(all, summary.joinWith)
}
