import { FMA_IDS } from '../../anatomy/figures/fma'
import { splitSide, type StructureExtras, type StructureKind } from '../../contract/structures'

/** What a structure's node says about itself; fields stay null where no source confirms a value. */
export function extrasOf(id: string, kind: StructureKind): StructureExtras {
  const { side } = splitSide(id)
  return { structure: id, kind, side, fma: FMA_IDS[id] ?? null, ta2: null, latin: null }
}
