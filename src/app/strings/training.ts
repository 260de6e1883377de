import { inSentence, wordsOf } from './catalogue'

/** Words of what exercises train, of their comparison and of doing them. */
export const training = wordsOf('training', {
  chart: {
    measuredAs: (name: string) => ({ name: inSentence(name) }),
    studies: (n: number) => ({ n }),
    figures: (n: number) => ({ n }),
    show: (muscle: string, what: string) => ({ muscle, what }),
    maximal: (people: number | null) => ({ people: people ?? 'none' }),
    people: (n: number) => ({ n }),
    by: (via: string) => ({ via }),
  },
  figure: {
    mean: (mean: string, sd: string | null) => ({ mean, sd: sd ?? 'none' }),
    range: (low: string, high: string) => ({ low, high }),
    over: (low: string) => ({ low }),
    upTo: (high: string) => ({ high }),
  },
  trainedBy: { people: (range: string) => ({ range }) },
  compare: {
    withOther: (name: string) => ({ name }),
    title: (a: string, b: string) => ({ a, b: inSentence(b) }),
    alone: (name: string) => ({ name }),
    apart: (points: string) => ({ points }),
    moreIn: (name: string, points: string) => ({ name, points }),
    oneLine: (muscle: string, figure: string, name: string) => ({ muscle, figure, name }),
    asksMore: (muscle: string, more: string, less: string) => ({ muscle: inSentence(muscle), more, less }),
    seconds: (value: string) => ({ value }),
  },
  timer: {
    idle: (length: string) => ({ length }),
    minutes: (minutes: number, seconds: number) => ({ minutes, seconds }),
    progress: (repetition: number, repetitions: number, set: number, sets: number) => ({
      repetition,
      repetitions,
      set,
      sets,
    }),
    saySet: (set: number, sets: number) => ({ set, sets }),
    sayRepetition: (repetition: number, label: string) => ({ repetition, label }),
  },
  mistakes: { show: (mistake: string) => ({ mistake }) },
})
