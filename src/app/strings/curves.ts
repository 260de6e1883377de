import { inSentence, wordsOf } from './catalogue'

/** Words of the curves. */
export const curveStrings = wordsOf('curves', {
  muscle: {
    lengthOf: (name: string) => ({ name }),
    lever: (freedom: string) => ({ freedom }),
    leverOf: (name: string, freedom: string) => ({ name, freedom }),
    drives: (freedom: string) => ({ freedom }),
  },
  axis: (positive: string, unit: string) => ({ positive, unit }),
  title: (quantity: string, over: string) => ({ quantity, over }),
  overTimeOf: (motion: string) => ({ motion: inSentence(motion) }),
  overElevationIn: (plane: string) => ({ plane: inSentence(plane) }),
  description: (from: string, to: string, lowest: string, highest: string) => ({ from, to, lowest, highest }),
  describedStudy: (n: number, source: string) => ({ n, source }),
  atTime: (seconds: string, value: string) => ({ seconds, value }),
  atElevation: (degrees: string, value: string) => ({ degrees, value }),
  study: (short: string, n: number, method: string) => ({ short, n, method }),
  offset: (shown: string, shape: string) => ({ shown, shape }),
  offsetSeen: (offset: string, shape: string) => ({ offset, shape }),
})
