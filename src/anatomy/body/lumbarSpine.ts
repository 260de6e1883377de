import type { Vec3 } from '../../math/vec3'
import type { SourceId } from '../types'

/**
 * Discs about which the lower back bends, from T12/L1 down to L5/S1: middles in the midline of the model's own discs, body
 * frame [m], and each one's share of a bend forward or back: the representative ranges of White and Panjabi 1990 (12, 12,
 * 14, 15, 16 and 17 degrees) over their sum.
 */
export const LUMBAR_DISCS: readonly { readonly middle: Vec3; readonly share: number }[] = [
  { middle: [0.0855, 1.0835, 0], share: 12 / 86 },
  { middle: [0.093, 1.0525, 0], share: 12 / 86 },
  { middle: [0.0975, 1.0195, 0], share: 14 / 86 },
  { middle: [0.0975, 0.9845, 0], share: 15 / 86 },
  { middle: [0.093, 0.951, 0], share: 16 / 86 },
  { middle: [0.082, 0.9175, 0], share: 17 / 86 },
]
export const LUMBAR_SOURCE: SourceId = 'white-panjabi-1990'
