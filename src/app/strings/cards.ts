import { inSentence, wordsOf } from './catalogue'
import { strings as main } from './main'

const words = wordsOf('cards', {
  card: { play: (name: string) => ({ name: inSentence(name) }) },
  sources: { count: (n: number) => ({ n }) },
})

/** Words of the first picture together with those of cards, sources and display, for what loads on demand. */
export const strings = {
  ...main,
  ...words,
  card: { ...main.card, ...words.card },
  display: { ...main.display, ...words.display },
}
