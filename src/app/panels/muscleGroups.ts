import { MUSCLE_TERMS } from '../../anatomy/muscles/terms'
import type { MuscleTerm } from '../../anatomy/types'
import { strings } from '../strings/main'

/** A titled group of the muscle list; parts follow from each muscle's `parts`. */
export interface MuscleGroup {
  readonly title: string
  readonly muscles: readonly MuscleTerm[]
}

const { lists } = strings

const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  [lists.spineToBlade, ['trapezius', 'rhomboid-major', 'rhomboid-minor', 'levator-scapulae']],
  [lists.ribsToBlade, ['serratus-anterior', 'pectoralis-minor', 'subclavius']],
  [lists.trunkToArm, ['latissimus-dorsi', 'pectoralis-major']],
  [
    lists.bladeToArm,
    [
      'deltoid',
      'supraspinatus',
      'infraspinatus',
      'teres-minor',
      'teres-major',
      'subscapularis',
      'biceps-brachii',
      'triceps-brachii',
      'coracobrachialis',
    ],
  ],
  [lists.arm, ['brachialis', 'brachioradialis']],
]

/** Every muscle in its group; those that no group names stand in the last. */
export const MUSCLE_GROUPS: readonly MuscleGroup[] = (() => {
  const whole = MUSCLE_TERMS.filter((muscle) => muscle.partOf === null)
  const named = new Set(GROUPS.flatMap(([, ids]) => ids))
  const groups = GROUPS.map(([title, ids]) => ({
    title,
    muscles: ids.flatMap((id) => whole.filter((muscle) => muscle.id === id)),
  }))
  return [...groups, { title: lists.spine, muscles: whole.filter((muscle) => !named.has(muscle.id)) }]
})()
