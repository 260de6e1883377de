import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { levelOf, muscleActivity } from '../../src/anatomy/activity'
import { strengthOf } from '../../src/anatomy/activityStrength'
import { EMG_ROWS } from '../../src/anatomy/emg'
import { EXERCISES } from '../../src/anatomy/exercises'
import type { EmgRow } from '../../src/anatomy/exerciseTypes'

const EVIDENCE = new URL('../../../shared/evidence/exercise-emg.json', import.meta.url)
const here = existsSync(EVIDENCE)
if (!here)
  console.info('tests/anatomy/emg: ../shared/evidence is not here; the rows are not compared with it.')

interface EvidenceRow {
  readonly exercise: string
  readonly muscle_id: string
  readonly percent_mvic_mean: number | null
  readonly sd: number | null
  readonly percent_mvic_band?: readonly [number, number | null] | null
  readonly n: number | null
  readonly source: string
  readonly quality: string
}

/** Rows that we changed, and why: the band runs over five muscles, not this one; the source was found under its name. */
const CORRECTED: Readonly<Record<string, string>> = {
  'deltoid-spinal|fukunaga-2022|||15.3,72.6|10|abstract': 'deltoid-spinal|fukunaga-2022||||10|none',
  'rhomboid-major|rhomboid-pull-direction||||15|none': 'rhomboid-major|yoo-2017||||15|none',
}

describe.runIf(here)('the rows of activity', () => {
  it('are those of the evidence, figure by figure', () => {
    const evidence = JSON.parse(readFileSync(EVIDENCE, 'utf8')) as readonly EvidenceRow[]
    const theirs = evidence.map((row) =>
      [
        row.muscle_id,
        row.source,
        row.percent_mvic_mean,
        row.sd,
        row.percent_mvic_band?.join(),
        row.n,
        row.quality,
      ].join('|'),
    )
    const ours = EMG_ROWS.map((row) =>
      [row.muscle, row.source, row.meanPercentMvic, row.sd, row.band?.join(), row.n, row.quality].join('|'),
    )
    expect(ours.toSorted()).toEqual(theirs.map((line) => CORRECTED[line] ?? line).toSorted())
  })
})

const row = (patch: Partial<EmgRow>): EmgRow => ({
  exercise: 'trx-row',
  variant: 'made up',
  kin: 'akin',
  letters: null,
  muscle: 'infraspinatus',
  meanPercentMvic: 40,
  sd: null,
  band: null,
  n: 10,
  condition: null,
  source: 'tucker-2011',
  via: null,
  quality: 'primary table',
  note: null,
  ...patch,
})
const lead = (...rows: readonly EmgRow[]) => muscleActivity(rows, 'trx-row', 'infraspinatus').lead

describe('the figure that leads', () => {
  it('comes from the nearest exercise, even if read at second hand', () => {
    const near = row({ kin: 'itself', quality: 'second-hand rounded', meanPercentMvic: 35 })
    expect(lead(row({}), near, row({ kin: 'close' }))).toBe(near)
  })

  it('is the better read of two equally near', () => {
    const table = row({})
    expect(lead(row({ quality: 'abstract' }), table)).toBe(table)
  })

  it('is no drill, no maximal hold and no gap', () => {
    expect(lead(row({ kin: 'part' }))).toBeNull()
    expect(lead(row({ quality: 'maximal test' }))).toBeNull()
    expect(lead(row({ quality: 'none', meanPercentMvic: null }))).toBeNull()
  })

  it('is the strongest letter’s own, letters taken together only if they are alone', () => {
    const [y, t] = [row({ letters: 'Y', meanPercentMvic: 30 }), row({ letters: 'T', meanPercentMvic: 46 })]
    const together = row({ letters: 'YT', meanPercentMvic: 90 })
    expect(lead(together, y, t)).toBe(t)
    expect(lead(together)).toBe(together)
  })
})

describe('levels', () => {
  it.each([
    [row({}), 40],
    [row({ meanPercentMvic: null, band: [40, 60] }), 50],
    [row({ meanPercentMvic: null, band: [60, null] }), 60],
    [row({ quality: 'maximal test' }), null],
  ])('case %#', (of, level) => {
    expect(levelOf(of)).toBe(level)
  })
})

describe('strength of the evidence', () => {
  it('counts publications once and says how the lead was read', () => {
    const studies = [
      row({}),
      row({ n: 30, quality: 'band' }),
      row({ source: 'youdas-2021', n: null, quality: 'abstract' }),
    ]
    expect(strengthOf(studies)).toEqual({
      studies: 2,
      people: [10, 30],
      read: 'primary table',
      grade: 'fair',
    })
    expect(strengthOf([])).toBeNull()
  })
})

describe('rhomboids', () => {
  it.each(EXERCISES)('have no figure in $id', ({ id }) => {
    for (const muscle of ['rhomboid-major', 'rhomboid-minor'])
      expect(muscleActivity(EMG_ROWS, id, muscle).lead).toBeNull()
  })
})
