import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stableRows } from '../../../src/app/panels/mechanics/stableRows'

const all = (amounts: Readonly<Record<string, number>>) =>
  Object.entries(amounts).map(([muscle, shortening]) => ({ muscle, shortening }))

describe('rows that do not jump', () => {
  const shown = ['a', 'b', 'c']

  it('stay while nobody clearly overtakes them', () => {
    expect(stableRows(shown, all({ a: 0.1, b: 0.05, c: 0.02, d: 0.04 }))).toBe(shown)
  })

  it('give the least one’s place to a newcomer, shortening or lengthening alike', () => {
    expect(stableRows(shown, all({ a: 0.1, b: 0.01, c: 0.05, d: -0.3 }))).toEqual(['a', 'd', 'c'])
  })

  it('do not swap to and fro between two that are level', () => {
    const once = stableRows(shown, all({ a: 0.2, b: 0.2, c: 0.1, d: 0.14 }))
    expect(once).toEqual(['a', 'b', 'd'])
    expect(stableRows(once, all({ a: 0.2, b: 0.2, c: 0.15, d: 0.14 }))).toBe(once)
  })

  it('keep their number, without doubles, and leave out nobody who changes clearly more', () => {
    const amounts = fc.array(fc.double({ min: -0.5, max: 0.5, noNaN: true }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(amounts, (values) => {
        const candidates = ['a', 'b', 'c', 'd', 'e', 'f'].map((muscle, i) => ({
          muscle,
          shortening: values[i] ?? 0,
        }))
        const rows = stableRows(shown, candidates)
        const amount = (muscle: string) =>
          Math.abs(candidates.find((candidate) => candidate.muscle === muscle)!.shortening)
        expect(new Set(rows).size).toBe(3)
        const least = Math.min(...rows.map(amount))
        for (const { muscle } of candidates)
          if (!rows.includes(muscle)) expect(amount(muscle)).toBeLessThanOrEqual(least + 0.03 + 1e-12)
      }),
      { seed: 4 },
    )
  })
})
