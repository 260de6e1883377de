import type { Side } from './sides'

/** What a node of the model is. */
export type StructureKind = 'bone' | 'cartilage' | 'disc' | 'muscle' | 'ligament'

/** `extras` of every structure node in the GLB. `fma` and `ta2` are null where not confirmed. */
export interface StructureExtras {
  readonly structure: string
  readonly kind: StructureKind
  readonly side: Side | null
  readonly fma: string | null
  readonly ta2: number | null
  readonly latin: string | null
}

/** Node id of a one-sided structure: `withSide('scapula', 'r')` is `scapula-r`. */
export const withSide = (id: string, side: Side): string => `${id}-${side}`

/** Splits a node id: `scapula-r` into `scapula` and `r`; midline ids come back whole, with side null. */
export function splitSide(id: string): { base: string; side: Side | null } {
  const match = /^(.+)-([rl])$/.exec(id)
  return match ? { base: match[1]!, side: match[2] as Side } : { base: id, side: null }
}

/**
 * Custom vertex attribute of every mesh, unsigned bytes, normalised:
 * x ambient occlusion (1 open, 0 closed in), y tendon (1) to belly (0); z, w reserved.
 * COLOR_0 holds the same look as plain colour for other viewers.
 */
export const TISSUE_ATTRIBUTE = '_TISSUE'
