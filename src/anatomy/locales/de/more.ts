import type { ContentWords } from '../../words'
import { boneTexts } from './bones'
import { claims } from './claims'
import { NOTES } from './emg/notes'
import { VARIANTS } from './emg/variants'
import { evidence } from './evidence'
import { landmarkTexts } from './landmarks'
import { mechanicsNotes } from './mechanicsNotes'
import { muscleTexts } from './muscles'
import { sources } from './sources'

/** German content that comes with the cards, the search and the charts. */
export const words: ContentWords = {
  muscleTexts,
  boneTexts,
  landmarkTexts,
  evidence,
  mechanicsNotes,
  claims,
  sources,
  emg: { ...VARIANTS, ...NOTES },
}
