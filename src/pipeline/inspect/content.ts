import { BONES } from '../../anatomy/bones'
import { MUSCLES } from '../../anatomy/muscles'
import { structureOwner } from '../../anatomy/structures'
import type { ModelManifest } from '../../contract/manifest'
import { splitSide } from '../../contract/structures'

/** Model and content against each other: every node has a record, every structure that content names has a node. */
export function contentProblems(manifest: ModelManifest): readonly string[] {
  const bases = new Set(manifest.structures.map(({ id }) => splitSide(id).base))
  const nameless = manifest.structures
    .filter(({ id }) => structureOwner(id) === null)
    .map(({ id }) => `${id}: in the model, but no content record claims it`)
  const missing = [...MUSCLES, ...BONES].flatMap((record) =>
    record.structures
      .filter((structure) => !bases.has(structure))
      .map((structure) => `${record.id}: names the structure "${structure}", which the model does not have`),
  )
  return [...nameless, ...missing]
}
