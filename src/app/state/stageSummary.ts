import { BONE_TERMS } from '../../anatomy/bones/terms'
import { MUSCLE_TERMS } from '../../anatomy/muscles/terms'
import { structureName } from '../../anatomy/structures'
import { bladeWords, measuresFor } from '../format/blade'
import { strings } from '../strings/main'
import { anyEndLit } from './attachments'
import { explorer } from './explorer'
import { nameOf } from './names'
import { playhead } from './playhead'
import { bladeNow } from './pose'
import { isMotion } from './selection'
import { ALL_SHOWN, depthOf, MUSCLE_STRUCTURES, withDepth } from './visibility'
import { leftAlone } from './visibilityLink'

/** The stage in one sentence, for those who do not see it: what is shown, from where, and what has moved how far. */
export function stageSummary(): string {
  return [mainSentence(), attachmentSentence(), ...layerSentences()]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Which areas on the bones are lit. */
function attachmentSentence(): string {
  const state = explorer.getState()
  const { attachments } = state
  if (attachments === 'none' || !anyEndLit(state)) return ''
  return strings.summary.attachments[attachments]
}

/** What is hidden or seen through, a sentence each. */
function layerSentences(): readonly string[] {
  const { visibility } = explorer.getState()
  const { off, xrayOn, only } = strings.layers
  const rest = [visibility.xray ? xrayOn : '', only[visibility.side]]
  const depth = depthOf(visibility)
  const layers = withDepth(ALL_SHOWN, depth).hidden
  const more = visibility.hidden.filter((base) => !layers.includes(base))
  if (more.length === 0) return [off[depth] ?? '', ...rest]
  const left = namesOf(leftAlone(visibility.hidden) ?? [])
  const some = visibility.hidden.some((base) => !MUSCLE_STRUCTURES.includes(base))
  if (left.length > 0 && left.length <= MOST_NAMES)
    return [(some ? strings.tools.only : strings.tools.onlyMuscles)(listed(left)), ...rest]
  return [off[depth] ?? '', strings.tools.hidden(listed(namesOf(more))), ...rest]
}

/** Names said of a list; of more only the number. */
const MOST_NAMES = 4

/** `Trapezius, Deltoid and 3 more`. */
function listed(names: readonly string[]): string {
  const said = names.slice(0, MOST_NAMES)
  const more = names.length - said.length
  const list = said.join(', ')
  return more > 0 ? strings.tools.andMore(list, more) : list
}

/** Names of the fewest muscles, parts and bones that structures make up. */
function namesOf(structures: readonly string[]): readonly string[] {
  const left = new Set(structures)
  const whole = [...MUSCLE_TERMS, ...BONE_TERMS]
    .filter((term) => term.structures.length > 0 && term.structures.every((base) => left.has(base)))
    .toSorted((a, b) => b.structures.length - a.structures.length)
  const names = whole.flatMap((term) => {
    if (!term.structures.every((base) => left.has(base))) return []
    for (const base of term.structures) left.delete(base)
    return [term.name]
  })
  return [...names, ...[...left].map(structureName)]
}

function mainSentence(): string {
  const { selection, sides, view, peeledSide } = explorer.getState()
  const words = strings.summary
  const from = words.from[view]
  if (selection.kind === 'none') return words.start(peeledSide, from)
  const name = nameOf(selection)
  if (selection.kind !== 'hands' && !isMotion(selection))
    return words.selected(name, words.sides[sides], from)
  if (playhead.playing && isMotion(selection)) return words.playing(name)
  const side = sides === 'l' ? 'l' : 'r'
  const measures = measuresFor(selection.kind === 'action' ? selection.id : null, selection.kind)
  const moved = bladeWords(measures, bladeNow(side))
  const sideName = words.sideName[side]
  return moved === null ? words.atRest(name, sideName) : words.moved(name, sideName, moved)
}
