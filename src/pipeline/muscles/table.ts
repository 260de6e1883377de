import { ARM } from './armTable'
import { GIRDLE } from './girdleTable'
import type { MuscleSpec } from './spec'
import { TRUNK } from './trunkTable'

/** Every muscle that the build makes: attachments, depth, mesh density, skin and tendon. */
export const MUSCLES: readonly MuscleSpec[] = [...GIRDLE, ...ARM, ...TRUNK]

/** The row of a muscle by its right-side id, undefined where there is none. */
export const muscleSpec = (id: string): MuscleSpec | undefined => MUSCLES.find((spec) => spec.id === id)
