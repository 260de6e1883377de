import type { LandmarkName } from '../../anatomy/body/landmarks'
import { boneTermById } from '../../anatomy/bones/terms'
import { exerciseById } from '../../anatomy/exercises'
import { landmarkTermById } from '../../anatomy/landmarks/terms'
import { muscleTermById } from '../../anatomy/muscles/terms'
import { SIDES, type Side } from '../../contract/sides'
import { splitAttachment, splitSide, withSide } from '../../contract/structures'
import { strings } from '../strings/main'
import type { ExplorerState } from '../state/explorer'
import type { StructureLook } from '../state/looks'
import type { Selection } from '../state/selection'

/** A label of the stage: what it says and the structures that its leader may end on. */
export interface LabelSpec {
  readonly key: string
  readonly title: string
  readonly latin: string
  readonly structures: readonly string[]
  /** Landmark that the leader ends on; left out where any place of the structures will do. */
  readonly landmark?: LandmarkName
}

/** Most labels at once: more would be read by nobody. */
const MOST_LABELS = 5

/** Strength of what is selected; a target counts at most 2. */
const SELECTED = 3

/** What the start points out, by the layer that shows it. */
const SUPERFICIAL = [
  { muscle: 'trapezius', parts: ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending'] },
]
const DEEP = [
  { muscle: 'rhomboid-major', parts: ['rhomboid-major'] },
  { muscle: 'levator-scapulae', parts: ['levator-scapulae'] },
]
const BLADE = 'scapula'

/**
 * Labels for what the stage shows: at the start trapezius on one side, rhomboid, levator and the bare blade on the other;
 * with a muscle or bone selected that one alone; in a motion the muscles that do most of it.
 *
 * @param looks how each structure is drawn, by node id: nothing is named that is not shown
 */
export function labelSpecs(
  state: Pick<ExplorerState, 'selection' | 'peeledSide' | 'sides'>,
  looks: ReadonlyMap<string, StructureLook>,
): readonly LabelSpec[] {
  const shown = (node: string): boolean => {
    const emphasis = looks.get(node)?.emphasis
    return emphasis !== undefined && emphasis !== 'hidden' && emphasis !== 'glass'
  }
  const { selection } = state
  const specs =
    selection.kind === 'none' || selection.kind === 'hands'
      ? splitLabels(state.peeledSide)
      : selection.kind === 'landmark'
        ? landmarkLabel(selection)
        : [...standoutLabels(looks, targetsOf(selection)), ...areaLabels(looks)]
  return specs
    .map((spec) => ({ ...spec, structures: spec.structures.filter(shown) }))
    .filter((spec) => spec.structures.length > 0)
    .slice(0, MOST_LABELS)
}

function splitLabels(peeled: Side | null): LabelSpec[] {
  const covered: Side = peeled === 'r' ? 'l' : 'r'
  const labels = SUPERFICIAL.flatMap(({ muscle, parts }) => muscleLabel(muscle, parts, covered))
  if (peeled === null) return labels
  return [
    ...labels,
    ...DEEP.flatMap(({ muscle, parts }) => muscleLabel(muscle, parts, peeled)),
    ...boneLabel(BLADE, peeled),
  ]
}

function boneLabel(bone: string, side: Side): LabelSpec[] {
  const term = boneTermById(bone)
  if (!term) return []
  return [{ key: bone, title: term.name, latin: term.latin, structures: [withSide(bone, side)] }]
}

function muscleLabel(muscle: string, parts: readonly string[], side: Side): LabelSpec[] {
  const content = muscleTermById(muscle)
  if (!content) return []
  const structures = parts.map((part) => withSide(part, side))
  return [{ key: muscle, title: content.name, latin: shortLatin(content.latin, content.name), structures }]
}

/** Latin name without the word that every muscle's name begins with: space on the stage is dear. Whole where the rest would repeat the name. */
function shortLatin(latin: string, name: string): string {
  const short = latin.replace(/^musculus /, '')
  return short.toLowerCase() === name.toLowerCase() ? latin : short
}

/** The lit areas on the bones: one label an end, whichever side shows it. */
function areaLabels(looks: ReadonlyMap<string, StructureLook>): LabelSpec[] {
  return (['origin', 'insertion'] as const).flatMap((end) => {
    const nodes = [...looks.keys()].filter(
      (node) => splitAttachment(node)?.end === end && looks.get(node)?.emphasis === 'lit',
    )
    const muscles = [...new Set(nodes.map((node) => splitSide(splitAttachment(node)?.muscle ?? node).base))]
    const only = muscles.length === 1 ? muscleTermById(muscles[0] ?? '') : undefined
    if (nodes.length === 0) return []
    const latin = only ? shortLatin(only.latin, only.name) : ''
    return [{ key: end, title: strings.card[end], latin, structures: nodes }]
  })
}

/** The landmark, on whichever side it is seen best. */
function landmarkLabel({ id }: Extract<Selection, { kind: 'landmark' }>): LabelSpec[] {
  const term = landmarkTermById(id)
  if (!term) return []
  const structures = [term.structure, ...SIDES.map((side) => withSide(term.structure, side))]
  return [{ key: id, title: term.name, latin: term.latin, structures, landmark: term.code }]
}

/** Side-less structures that an exercise is for: they are named first, measured or not. */
function targetsOf(selection: Selection): readonly string[] {
  if (selection.kind !== 'exercise') return []
  return (exerciseById(selection.id)?.targets ?? []).flatMap((id) => muscleTermById(id)?.structures ?? [])
}

/**
 * What is selected or works most, each muscle once, targets before the rest and the strongest first; both sides may carry
 * its leader.
 */
function standoutLabels(looks: ReadonlyMap<string, StructureLook>, targets: readonly string[]): LabelSpec[] {
  const strength = new Map<string, number>()
  for (const [node, look] of looks) {
    const { base } = splitSide(node)
    const isTarget = targets.includes(base)
    if (look.emphasis !== 'selected' && look.tone === null && !isTarget) continue
    if (look.emphasis === 'hidden' || look.emphasis === 'glass') continue
    const value = look.emphasis === 'selected' ? SELECTED : (look.tone ?? 0) + (isTarget ? 1 : 0)
    strength.set(base, Math.max(strength.get(base) ?? 0, value))
  }
  const selected = [...strength].some(([, value]) => value === SELECTED)
  return [...strength]
    .filter(([, value]) => value >= 0.5)
    .toSorted((a, b) => b[1] - a[1])
    .flatMap(([base]) => {
      const content = muscleTermById(base)
      if (!content) return []
      const structures = SIDES.map((side) => withSide(base, side))
      return [{ key: base, title: content.name, latin: shortLatin(content.latin, content.name), structures }]
    })
    .slice(0, selected ? 3 : MOST_LABELS)
}
