import { wordsOf } from './catalogue'

/** Words of the layers panel; those of its commands are in `main.ts`, because keys and search need them at once. */
export const layerWords = wordsOf('layers', {
  hideOne: (name: string) => ({ name }),
  showOne: (name: string) => ({ name }),
  aloneOne: (name: string) => ({ name }),
})
