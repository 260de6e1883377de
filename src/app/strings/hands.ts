import { wordsOf } from './catalogue'

/** Words of hands on. */
export const handsStrings = wordsOf('hands', {
  arm: { planeValue: (degrees: string, name: string) => ({ degrees, name }) },
})
