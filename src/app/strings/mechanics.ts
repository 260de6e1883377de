import { wordsOf } from './catalogue'

/** Words of what the mechanics say. */
export const mechanicsStrings = wordsOf('mechanics', {
  phaseOf: (phase: string) => ({ phase }),
  rampTo: (percent: number) => ({ percent }),
})
