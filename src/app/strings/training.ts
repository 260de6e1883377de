import type { EmgKinship, EmgQuality } from '../../anatomy/types'

/**
 * Sentences of what exercises train, of their comparison and of doing them, in English. Apart from `en.ts`, because they
 * come with the parts that load on demand.
 */
export const training = {
  chart: {
    title: 'What it trains',
    lead: 'Measured activity, in % of a maximum voluntary contraction (MVC). The bar is the study nearest to this exercise, ticks are the others; a hatched bar is a range.',
    loading: 'Fetching the measurements…',
    failed: 'The measurements could not be fetched.',
    again: 'Try again',
    letters: 'Letter',
    allLetters: 'All',
    axis: '% MVC',
    noStudy: 'no study found',
    noFigure: 'no figure in any study',
    onlyDrills: 'only a drill was measured',
    measuredAs: (name: string) => `measured as ${name.toLowerCase()}`,
    others: 'also measured',
    antagonist: 'works against',
    studies: (n: number) => (n === 1 ? '1 study' : `${n} studies`),
    figures: (n: number) => (n === 1 ? '1 figure' : `${n} figures`),
    show: (muscle: string, what: string) => `${muscle}: ${what}`,
    nearest: 'gives the colour',
    drills: 'Drills that share only part of it',
    silent: 'Studies without a figure',
    maximal: (n: number | null) =>
      `A maximal hold against an examiner${n === null ? '' : ` (${n} people)`}: a ceiling for the muscle, not this exercise, so it is not drawn.`,
    people: (n: number) => `${n} people`,
    read: {
      'primary table': 'from the paper’s table',
      'primary abstract': 'from the paper’s abstract',
      abstract: 'from an abstract',
      band: 'only a class is given',
      'second-hand rounded': 'second-hand, rounded',
      'maximal test': 'maximal hold',
      none: 'no figure',
    } satisfies Record<EmgQuality, string>,
    kin: {
      itself: 'this exercise',
      close: 'close relative',
      akin: 'related',
      part: 'drill',
    } satisfies Record<EmgKinship, string>,
    by: (via: string) => `read in ${via}`,
    table: 'The same as a table',
    columns: {
      muscle: 'Muscle',
      role: 'Role',
      figure: '% MVC',
      variant: 'What was measured',
      people: 'People',
      load: 'Load',
      source: 'Source',
    },
    role: 'Its part in the exercise rests on',
  },
  figure: {
    mean: (mean: string, sd: string | null) => (sd === null ? `${mean}%` : `${mean} ± ${sd}%`),
    range: (low: string, high: string) => `${low}–${high}%`,
    over: (low: string) => `over ${low}%`,
    upTo: (high: string) => `up to ${high}%`,
  },
  trainedBy: {
    note: 'Ranked by activity in the nearest study, in % of a maximum voluntary contraction. Studies differ in load and people: close ranks are no ranks.',
    noFigure: 'no study gives a figure',
    people: (range: string) => `${range} people`,
    grade: { good: 'good evidence', fair: 'fair evidence', weak: 'weak evidence' },
  },
  legend: {
    panel: 'Colours of the figure',
    title: 'Activity in % of max.',
    noData: 'no study',
    range: 'a range',
  },
} as const
