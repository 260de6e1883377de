import { BONES } from '../../anatomy/bones'
import { MUSCLES } from '../../anatomy/muscles'
import { structureOwner } from '../../anatomy/structures'
import type { ModelManifest } from '../../contract/manifest'
import { attachmentId, splitSide } from '../../contract/structures'

/**
 * Model and content against each other: every node has a record, every record that names structures has a node, every
 * muscle has its areas on the bones. A record may name more than one way of cutting a bone up: the skull whole or in
 * single bones.
 */
export function contentProblems(manifest: ModelManifest): readonly string[] {
  const bases = new Set(manifest.structures.map(({ id }) => splitSide(id).base))
  const nameless = manifest.structures
    .filter(({ id }) => structureOwner(id) === null)
    .map(({ id }) => `${id}: in the model, but no content record claims it`)
  const missing = [...MUSCLES, ...BONES]
    .filter(({ structures }) => structures.length > 0 && !structures.some((id) => bases.has(id)))
    .map(({ id, structures }) => `${id}: content names ${structures.join(', ')}, none of them in the model`)
  const ids = new Set(manifest.structures.map(({ id }) => id))
  const loose = manifest.structures
    .filter(({ kind }) => kind === 'muscle')
    .flatMap(({ id }) => [attachmentId('origin', id), attachmentId('insertion', id)])
    .filter((id) => !ids.has(id))
    .map((id) => `${id}: no such attachment area in the model`)
  return [...nameless, ...missing, ...loose]
}
