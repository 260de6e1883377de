import type { Side } from '../../contract/sides'
import { inSentence, wordsOf } from './catalogue'

/** Words of the first picture in the active language; their texts are in `catalogue/…/main.json`. */
export const strings = wordsOf('main', {
  app: { title: (what: string) => ({ what, shown: what === '' ? 'nothing' : 'something' }) },
  lists: { showParts: (name: string) => ({ name }), hideParts: (name: string) => ({ name }) },
  card: { goTo: (phase: string) => ({ phase }) },
  sheet: { handle: (height: string) => ({ height }) },
  firstVisit: { count: (step: number, of: number) => ({ step, of }) },
  transport: { valueText: (seconds: string, phase: string | null) => ({ seconds, phase: phase ?? 'none' }) },
  tools: {
    hidden: (names: string) => ({ names }),
    onlyMuscles: (names: string) => ({ names }),
    only: (names: string) => ({ names }),
    andMore: (names: string, n: number) => ({ names, n }),
  },
  commands: {
    view: (name: string) => ({ name: inSentence(name) }),
    sides: (name: string) => ({ name: inSentence(name) }),
  },
  summary: {
    start: (peeled: Side | null, from: string) => ({ peeled: peeled ?? 'neither', from }),
    selected: (name: string, sides: string, from: string) => ({ name, sides, from }),
    atRest: (name: string, side: string) => ({ name, side }),
    moved: (name: string, side: string, what: string) => ({ name, side, what }),
    slid: (value: string, direction: string) => ({ value, direction }),
    risen: (value: string) => ({ value }),
    sunk: (value: string) => ({ value }),
    turned: (degrees: string, kind: string) => ({ degrees, kind }),
    turning: (list: string) => ({ list }),
    playing: (name: string) => ({ name }),
  },
  notices: {
    unknown: (kind: string, id: string) => ({ kind, id }),
    badValue: (name: string, value: string) => ({ name, value }),
  },
})
