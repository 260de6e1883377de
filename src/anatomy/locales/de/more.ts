import type { ContentWords } from '../../words'
import { muscleTexts } from './muscles'

/** German content that comes with the cards and the search. */
export const words: ContentWords = { muscleTexts }
