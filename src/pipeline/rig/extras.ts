import { boneById } from '../../anatomy/bones'
import { FMA_IDS } from '../../anatomy/figures/fma'
import { muscleById } from '../../anatomy/muscles'
import { structureLatin, structureOwner } from '../../anatomy/structures'
import { splitSide, type StructureExtras, type StructureKind } from '../../contract/structures'

/**
 * What a structure's node says about itself. `fma` is the term of that very side where the reference lists it, else the
 * side-less term of the content's record; fields stay null where no source confirms a value.
 */
export function extrasOf(id: string, kind: StructureKind): StructureExtras {
  const record = ownRecord(id)
  return {
    structure: id,
    kind,
    side: splitSide(id).side,
    fma: FMA_IDS[id] ?? (record?.fma ? `FMA${record.fma}` : null),
    ta2: record?.ta2 ?? null,
    latin: structureLatin(id),
  }
}

/** The content record of this structure alone; the one card of all ribs is no rib's own. */
function ownRecord(id: string): { readonly fma: number | null; readonly ta2: number | null } | null {
  const owner = structureOwner(id)
  const record = owner && (owner.kind === 'muscle' ? muscleById(owner.id) : boneById(owner.id))
  return record && record.structures.length === 1 && record.id === splitSide(id).base ? record : null
}
