import { bladeWords, measuresFor } from '../format/blade'
import { strings } from '../strings/main'
import { anyEndLit } from './attachments'
import { explorer } from './explorer'
import { nameOf } from './names'
import { playhead } from './playhead'
import { bladeNow } from './pose'
import { isMotion } from './selection'
import { ALL_SHOWN, depthOf, withDepth } from './visibility'

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
  const depth = depthOf(visibility)
  const more = visibility.hidden.length - withDepth(ALL_SHOWN, depth).hidden.length
  const { off, some, xrayOn, only } = strings.layers
  return [
    off[depth] ?? '',
    more === 0 ? '' : some(more),
    visibility.xray ? xrayOn : '',
    only[visibility.side],
  ]
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
