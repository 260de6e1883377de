import type { SheetHint } from './musclesHint'
import { ARM_HINTS } from './musclesArmHints'
import { GIRDLE_HINTS } from './musclesGirdleHints'
import { TRUNK_HINTS } from './musclesTrunkHints'

/** Every muscle that is fitted to a scan, and its sheets. */
export const HINTS: ReadonlyMap<string, readonly SheetHint[]> = new Map([
  ...GIRDLE_HINTS,
  ...ARM_HINTS,
  ...TRUNK_HINTS,
])
