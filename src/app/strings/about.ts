import { wordsOf } from './catalogue'

/** Words of the page about the product. */
export const aboutStrings = wordsOf('about', { sources: (count: number) => ({ count }) })
