import { SIDES, type Side } from '../../contract/sides'
import { splitAttachment, splitSide } from '../../contract/structures'
import { anyEndLit, isAreaLit } from './attachments'
import { coverOf, isMuscleStructure, SUPERFICIAL_BACK } from './cover'
import type { ExplorerState } from './explorer'
import { involvedStructures, structuresOf, type KnownActivity, type StructureInvolvement } from './involved'
import type { Tones } from './liveTones'
import { isPicked } from './selection'
import { ALL_SHOWN, shows } from './visibility'

/**
 * How a structure is drawn. `unmeasured` works in the exercise, but no study says how much. `hidden` is neither seen nor
 * hit by the pointer.
 */
export type Emphasis = 'lit' | 'unmeasured' | 'quiet' | 'selected' | 'glass' | 'hidden'

/** Emphasis, and the place on the activity ramp (0 plum, 1 amber) where the structure is involved in a motion. */
export interface StructureLook {
  readonly emphasis: Emphasis
  readonly tone: number | null
}

/** What `structureLooks` reads of the explorer; nobody is `holding` where it is left out. */
export type LookState = Pick<ExplorerState, 'selection' | 'sides' | 'peeledSide'> &
  Partial<Pick<ExplorerState, 'visibility' | 'holding' | 'attachments' | 'pointedEnd'>> &
  KnownActivity & {
    /** By structure node: colours muscles that move by how much they shorten, in place of their part. */
    readonly tones?: Tones | null
  }

const LIT_AT_START: readonly string[] = [
  'trapezius-descending',
  'trapezius-transverse',
  'trapezius-ascending',
]
const LIT_WHEN_PEELED: readonly string[] = ['rhomboid-major', 'rhomboid-minor']

/** What lies on the back of the blade: glass under a hand, so that the bone itself is seen to glide. */
const ON_THE_BLADE: readonly string[] = ['supraspinatus', 'infraspinatus', 'teres-minor']

const QUIET: StructureLook = { emphasis: 'quiet', tone: null }
const LIT: StructureLook = { emphasis: 'lit', tone: null }
const SELECTED: StructureLook = { emphasis: 'selected', tone: null }
const UNMEASURED: StructureLook = { emphasis: 'unmeasured', tone: null }
const GLASS: StructureLook = { emphasis: 'glass', tone: null }
const HIDDEN: StructureLook = { emphasis: 'hidden', tone: null }

/**
 * How every structure is drawn, by node id. Pure.
 *
 * - Start: the classic split. The side that is not peeled shows the trapezius lit; on the peeled side the superficial
 *   back muscles are hidden and the rhomboids lit.
 * - Muscle or bone: it is selected on the chosen sides, a landmark’s bone is lit on them; what lies over it turns to glass.
 * - Where a selected muscle's areas on the bones are asked for, they are lit; all muscles of the chosen sides turn to
 *   glass, and the rib cage too where it stands before the area. Otherwise no area is seen.
 * - Hands: the classic split, with the bare blade showing on the peeled side; a held blade is selected.
 * - Action or exercise: the muscles involved carry their tone on the moving sides, by role in an action, by measured
 *   activity in an exercise. The split stays, so that one side
 *   shows the superficial layer and the other the deep one; a side that moves without its partner shows both, the
 *   superficial layer as glass. What lies over a prime mover or synergist turns to glass unless it works itself.
 * - What is hidden is gone in all of these. With x-ray, what is neither selected nor at work is glass; bones only while
 *   something is selected, for else there would be nothing solid left to look at.
 *
 * @param nodes structure node ids of the model (with side where they have one)
 */
export function structureLooks(
  state: LookState,
  nodes: readonly string[],
): ReadonlyMap<string, StructureLook> {
  const look = filtered(state, withAreas(state, withTones(state, lookFor(state))))
  return new Map(nodes.map((node) => [node, look(node)]))
}

type LookOf = (node: string) => StructureLook

/** A look without what is hidden, and with x-ray where it is on. */
function filtered({ visibility = ALL_SHOWN, selection }: LookState, look: LookOf): LookOf {
  const shown = shows(visibility)
  const picked = isPicked(selection)
  return (node) => {
    if (!shown(splitAttachment(node)?.muscle ?? node)) return HIDDEN
    const own = look(node)
    if (splitAttachment(node) || !visibility.xray || own.emphasis === 'selected' || own.emphasis === 'hidden')
      return own
    if (own.tone !== null || own.emphasis === 'unmeasured' || (picked && own.emphasis === 'lit')) return own
    return picked || isMuscleStructure(splitSide(node).base) ? GLASS : own
  }
}

/** Looks of moving muscles with the tones of their shortening; what is hidden, or glass without a part, stays so. */
function withTones({ tones }: LookState, look: LookOf): LookOf {
  if (!tones) return look
  return (node) => {
    const own = look(node)
    const tone = tones.get(node)
    if (tone === undefined)
      return isMuscleStructure(splitSide(node).base) && own.emphasis !== 'hidden' ? withoutTone(own) : own
    if (own.emphasis === 'hidden' || own.emphasis === 'selected') return own
    return own.emphasis === 'glass'
      ? { ...own, tone: own.tone === null ? null : tone }
      : { emphasis: 'lit', tone }
  }
}

/** A muscle without a path has no shortening to show. */
const withoutTone = ({ emphasis }: StructureLook): StructureLook =>
  emphasis === 'glass' ? GLASS : emphasis === 'lit' || emphasis === 'unmeasured' ? UNMEASURED : QUIET

/** Muscles that hold on to the front of the blade, which the ribs hide. */
const BEHIND_THE_RIBS: readonly string[] = ['subscapularis', 'serratus-anterior']
const RIB_CAGE = /^(rib-|costal-cartilage-|manubrium|sternal-body|xiphoid-process)/

/** Looks with the areas on the bones: none, or those of the selected muscle with the muscles as glass. */
function withAreas(state: LookState, look: LookOf): LookOf {
  const lit = anyEndLit(state)
  const chosen = state.selection.kind === 'muscle' ? structuresOf(state.selection) : []
  const throughRibs = lit && chosen.some((base) => BEHIND_THE_RIBS.includes(base))
  return (node) => {
    const { base, side } = splitSide(node)
    if (splitAttachment(node))
      return lit && isAreaLit(state, node) && isMeant(side, state.sides) ? LIT : HIDDEN
    const own = look(node)
    if (!lit || own.emphasis === 'hidden') return own
    if (throughRibs && RIB_CAGE.test(base)) return GLASS
    return isMuscleStructure(base) && isMeant(side, state.sides) ? GLASS : own
  }
}

function lookFor(state: LookState): LookOf {
  switch (state.selection.kind) {
    case 'none':
      return (node) => classicSplit(node, state.peeledSide)
    case 'hands':
      return (node) => handsLook(node, state)
    case 'muscle':
    case 'bone':
      return selectedLook(structuresOf(state.selection), state, SELECTED)
    case 'landmark':
      return selectedLook(structuresOf(state.selection), state, LIT)
    default:
      return motionLook(involvedStructures(state.selection, state), state)
  }
}

function classicSplit(node: string, peeledSide: Side | null): StructureLook {
  const { base, side } = splitSide(node)
  if (side === null) return QUIET
  if (side === peeledSide) {
    if (SUPERFICIAL_BACK.includes(base)) return HIDDEN
    return LIT_WHEN_PEELED.includes(base) ? LIT : QUIET
  }
  return LIT_AT_START.includes(base) ? LIT : QUIET
}

function handsLook(node: string, { peeledSide, sides, holding = false }: LookState): StructureLook {
  const { base, side } = splitSide(node)
  if (base === 'scapula') return holding && isMeant(side, sides) ? SELECTED : QUIET
  if (side !== null && side === peeledSide && ON_THE_BLADE.includes(base)) return GLASS
  return classicSplit(node, peeledSide)
}

function selectedLook(
  chosen: readonly string[],
  { sides, peeledSide }: LookState,
  as: StructureLook,
): LookOf {
  const covering = new Set(chosen.flatMap(coverOf).filter((base) => !chosen.includes(base)))
  return (node: string): StructureLook => {
    const { base, side } = splitSide(node)
    if (chosen.includes(base)) return isMeant(side, sides) ? as : QUIET
    if (side !== null && side === peeledSide && SUPERFICIAL_BACK.includes(base)) return HIDDEN
    return covering.has(base) && isMeant(side, sides) ? GLASS : QUIET
  }
}

function motionLook(involved: ReadonlyMap<string, StructureInvolvement>, { sides, peeledSide }: LookState) {
  const moving = SIDES.filter((side) => isMeant(side, sides))
  const deepShownByPeeling = peeledSide !== null && moving.includes(peeledSide)
  const working = [...involved].filter(([, { works }]) => works).map(([base]) => base)
  const covering = new Set(working.flatMap(coverOf))
  return (node: string): StructureLook => {
    const { base, side } = splitSide(node)
    if (side !== null && side === peeledSide && SUPERFICIAL_BACK.includes(base)) return HIDDEN
    const part = isMeant(side, sides) ? involved.get(base) : undefined
    if (isMeant(side, sides) && isMuscleStructure(base) && covering.has(base)) {
      const mayStay = SUPERFICIAL_BACK.includes(base) && deepShownByPeeling
      if (!part && !mayStay) return GLASS
      if (!deepShownByPeeling) return { emphasis: 'glass', tone: part?.tone ?? null }
    }
    if (!part) return QUIET
    return part.tone === null ? UNMEASURED : { emphasis: 'lit', tone: part.tone }
  }
}

const isMeant = (side: Side | null, sides: LookState['sides']): boolean =>
  side === null || sides === 'both' || side === sides
