import type { Side } from './sides'

/** What a node of the model is. */
export type StructureKind = 'bone' | 'cartilage' | 'disc' | 'muscle' | 'ligament' | 'attachment'

/** `extras` of every structure node in the GLB. `fma` and `ta2` are null where not confirmed. */
export interface StructureExtras {
  readonly structure: string
  readonly kind: StructureKind
  readonly side: Side | null
  readonly fma: string | null
  readonly ta2: number | null
  readonly latin: string | null
  /**
   * Only on muscles: how the pose drives each morph target of the mesh, in their order; see `kinematics/drivers`.
   */
  readonly drivers?: readonly (readonly number[])[]
}

/** Node id of a one-sided structure: `withSide('scapula', 'r')` is `scapula-r`. */
export const withSide = (id: string, side: Side): string => `${id}-${side}`

/** Splits a node id: `scapula-r` into `scapula` and `r`; midline ids come back whole, with side null. */
export function splitSide(id: string): { base: string; side: Side | null } {
  const match = /^(.+)-([rl])$/.exec(id)
  return match ? { base: match[1]!, side: match[2] as Side } : { base: id, side: null }
}

/** End of a muscle on the bones: where it arises, and what it moves. */
export type MuscleEnd = 'origin' | 'insertion'

/** Node id of an attachment area: `attachmentId('origin', 'rhomboid-major-r')` is `origin-rhomboid-major-r`. */
export const attachmentId = (end: MuscleEnd, muscleStructure: string): string => `${end}-${muscleStructure}`

/** Splits the id of an attachment area into its end and the muscle's structure id; null for any other id. */
export function splitAttachment(id: string): { readonly end: MuscleEnd; readonly muscle: string } | null {
  const match = /^(origin|insertion)-(.+)$/.exec(id)
  return match ? { end: match[1] === 'origin' ? 'origin' : 'insertion', muscle: match[2]! } : null
}

/** Most morph targets that a muscle's mesh has: `contracted`, what its skin alone cannot do, and mends of single poses. */
export const MORPH_TARGETS = 6

/**
 * Custom vertex attribute of every mesh, unsigned bytes, normalised:
 * x ambient occlusion (1 open, 0 closed in), y tendon (1) to belly (0); z, w reserved.
 * COLOR_0 holds the same look as plain colour for other viewers.
 */
export const TISSUE_ATTRIBUTE = '_TISSUE'
