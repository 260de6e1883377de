import { bladeWords, measuresFor } from '../format/blade'
import { strings } from '../strings/en'
import { explorer } from './explorer'
import { nameOf } from './names'
import { playhead } from './playhead'
import { bladeNow } from './pose'
import { isMotion } from './selection'

/** The stage in one sentence, for those who do not see it: what is shown, from where, and what has moved how far. */
export function stageSummary(): string {
  const { selection, sides, view, peeledSide } = explorer.getState()
  const words = strings.summary
  const from = words.from[view]
  if (selection.kind === 'none') return words.start(peeledSide, from)
  const name = nameOf(selection)
  if (!isMotion(selection)) return words.selected(name, words.sides[sides], from)
  if (playhead.playing) return words.playing(name)
  const side = sides === 'l' ? 'l' : 'r'
  const measures = measuresFor(selection.kind === 'action' ? selection.id : null)
  const moved = bladeWords(measures, bladeNow(side))
  const sideName = words.sideName[side]
  return moved === null ? words.atRest(name, sideName) : words.moved(name, sideName, moved)
}
