import { inSentence, wordsOf } from './catalogue'

/** Words of the search box, the tree and the layer tools; those that are needed at once are in `main.ts`. */
export const find = wordsOf('find', {
  count: (n: number) => ({ n }),
  nothing: (text: string) => ({ text }),
  partOf: (name: string) => ({ name }),
  code: (code: string) => ({ code }),
  onBone: (name: string) => ({ name: inSentence(name) }),
})
