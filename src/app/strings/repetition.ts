import { wordsOf } from './catalogue'

/** Words of the repetition's controls. */
export const repetition = wordsOf('repetition', {
  counter: (done: number) => ({ number: done + 1 }),
  aim: (repetitions: readonly [number, number], oneSide: boolean) => ({
    repetitions: span(repetitions),
    sides: oneSide ? 'one' : 'both',
  }),
  sets: (sets: readonly [number, number]) => ({ sets: span(sets) }),
  lean: (degrees: string) => ({ degrees }),
  load: (percent: string, people: number) => ({ percent, people }),
})

function span([low, high]: readonly [number, number]): string {
  return low === high ? `${low}` : `${low}–${high}`
}
