import { BONE_TERMS, boneTermById } from '../../../anatomy/bones/terms'
import { muscleTermById } from '../../../anatomy/muscles/terms'
import { structureName } from '../../../anatomy/structures'
import type { BoneTerm, MuscleTerm } from '../../../anatomy/types'
import type { Selection } from '../../state/selection'
import { layerWords as words } from '../../strings/layers'
import { MUSCLE_GROUPS } from '../muscleGroups'

/** One row of the tree: a group, a muscle, a part of one, a bone, or one of a row of bones. */
export interface StructureNode {
  readonly id: string
  readonly name: string
  /** Side-less ids of all structures under it: what its eye shows and hides. Never empty. */
  readonly structures: readonly string[]
  readonly children: readonly string[]
  /** What Enter selects; null for groups, which open and close instead. */
  readonly selects: Selection | null
}

/** Id of the row above all rows; it is not shown. */
export const ROOT = 'figure'

/** Bones by region, as the list of muscles has its groups. */
const REGIONS: readonly (readonly [string, string, readonly string[]])[] = [
  ['girdle', words.girdle, ['scapula', 'clavicle']],
  ['limb', words.limb, ['humerus', 'radius', 'ulna', 'hand']],
  ['cage', words.cage, ['ribs', 'costal-cartilages', 'sternum']],
  [
    'spine',
    words.spine,
    [
      'atlas',
      'axis',
      'cervical-vertebrae',
      'vertebra-prominens',
      'thoracic-vertebrae',
      'lumbar-vertebrae',
      'intervertebral-discs',
      'nuchal-ligament',
      'supraspinous-ligament',
    ],
  ],
  ['head', words.head, ['skull', 'mandible']],
  ['pelvis', words.pelvis, ['sacrum', 'hip-bone']],
]

/** Structures that come in rows, whose members are worth an eye of their own. */
const IN_ROWS = /^(rib|costal-cartilage|vertebra|disc)-/

/** The tree, every row by its id: muscles by group with their parts, then the skeleton by region. */
export function structureTree(): ReadonlyMap<string, StructureNode> {
  const rows = new Map<string, StructureNode>()
  const add = (row: StructureNode): string => {
    rows.set(row.id, row)
    return row.id
  }
  const addGroup = (id: string, name: string, children: readonly string[]): string => {
    const structures = [...new Set(children.flatMap((child) => rows.get(child)?.structures ?? []))]
    return add({ id, name, structures, children, selects: null })
  }
  const addMuscle = (muscle: MuscleTerm): readonly string[] => {
    const { id, name, structures } = muscle
    if (structures.length === 0) return []
    // A part that the model does not cut from its whole cannot be shown without it.
    const parts = muscle.parts
      .flatMap((part) => muscleTermById(part) ?? [])
      .filter((part) => part.structures.length < structures.length)
    return [
      add({ id, name, structures, children: parts.flatMap(addMuscle), selects: { kind: 'muscle', id } }),
    ]
  }
  const addBone = (bone: BoneTerm): string => {
    const { id, name, structures } = bone
    const selects: Selection = { kind: 'bone', id }
    const own = BONE_TERMS.filter(
      (other) => other.id !== id && other.structures.every((one) => structures.includes(one)),
    )
    const single =
      structures.length > 1 && structures.every((one) => IN_ROWS.test(one))
        ? structures.map((one) =>
            add({ id: one, name: structureName(one), structures: [one], children: [], selects }),
          )
        : []
    return add({ id, name, structures, children: [...own.map(addBone), ...single], selects })
  }

  const muscles = MUSCLE_GROUPS.map((group, at) =>
    addGroup(`muscles-${at}`, group.title, group.muscles.flatMap(addMuscle)),
  )
  const bones = REGIONS.map(([id, name, ids]) =>
    addGroup(`bones-${id}`, name, ids.flatMap((one) => boneTermById(one) ?? []).map(addBone)),
  )
  addGroup(ROOT, words.tree, [
    addGroup('muscles', words.muscles, muscles),
    addGroup('bones', words.bonesGroup, bones),
  ])
  return rows
}

/** Ids of the rows above one, from the top; empty for one that is not in the tree. */
export function rowsAbove(rows: ReadonlyMap<string, StructureNode>, id: string): readonly string[] {
  const parent = [...rows.values()].find(({ children }) => children.includes(id))
  return parent === undefined || parent.id === ROOT ? [] : [...rowsAbove(rows, parent.id), parent.id]
}

/** A row that shows, with its place among its siblings, counted from 1. */
export interface VisibleRow {
  readonly row: StructureNode
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly parent: string | null
}

/** Rows that show from top to bottom when those in `open` are open. */
export function visibleRows(
  rows: ReadonlyMap<string, StructureNode>,
  open: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): readonly VisibleRow[] {
  const children = rows.get(parent ?? ROOT)?.children ?? []
  return children.flatMap((id, at) => {
    const row = rows.get(id)
    if (!row) return []
    const here: VisibleRow = { row, level, position: at + 1, siblings: children.length, parent }
    return open.has(id) ? [here, ...visibleRows(rows, open, id, level + 1)] : [here]
  })
}
