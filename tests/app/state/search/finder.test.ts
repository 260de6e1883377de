import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../../src/anatomy/abbreviations'
import { ACTIONS } from '../../../../src/anatomy/actions'
import { BONES } from '../../../../src/anatomy/bones'
import { EXERCISES } from '../../../../src/anatomy/exercises'
import { LANDMARK_CARDS } from '../../../../src/anatomy/landmarks'
import { MUSCLES, muscleById } from '../../../../src/anatomy/muscles'
import { COMMANDS } from '../../../../src/app/state/commands'
import { allEntries } from '../../../../src/app/state/search/entries'
import { createFinder } from '../../../../src/app/state/search/finder'
import { isAcronym, plain } from '../../../../src/app/state/search/rank'

const find = createFinder()
const first = (text: string) => find(text)[0]?.entries[0]?.key
const keys = (text: string) => find(text).flatMap(({ entries }) => entries.map(({ key }) => key))

/** Keys a person can come upon: beginnings of the name and of its words, and the usual abbreviations; at most three. */
function shortQueries(id: string): readonly string[] {
  const name = plain(muscleById(id)?.name ?? '')
  const words = name.split(' ')
  const acronyms = words.slice(1).reduce<readonly string[]>(
    (starts, word) => starts.flatMap((start) => [1, 2].map((n) => start + word.slice(0, n))),
    [1, 2].map((n) => name.slice(0, n)),
  )
  const starts = [1, 2, 3].map((n) => name.slice(0, n))
  const twoWords =
    words.length > 2 ? [1, 2].map((n) => (words[0]?.[0] ?? '') + (words[1] ?? '').slice(0, n)) : []
  return [...starts, ...twoWords, ...acronyms, ...(ABBREVIATIONS[id] ?? [])].filter(
    (query) => query.length <= 3,
  )
}

describe('the search', () => {
  it('holds everything once', () => {
    const all = allEntries().map(({ key }) => key)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(
      MUSCLES.length +
        ACTIONS.length +
        EXERCISES.length +
        BONES.length +
        LANDMARK_CARDS.length +
        COMMANDS.length -
        1,
    )
  })

  it.each(allEntries().map((entry) => [entry.key, entry] as const))(
    'finds %s by its whole name',
    (key, entry) => {
      expect(keys(entry.name)).toContain(key)
      if (entry.latin !== '') expect(keys(entry.latin)).toContain(key)
      for (const word of [...entry.words, ...entry.codes]) expect(keys(word), word).toContain(key)
    },
  )

  it.each(MUSCLES.map(({ id }) => id))('reaches %s with at most three keys and Enter', (id) => {
    const leading = shortQueries(id).filter((query) => first(query) === `muscle ${id}`)
    expect(leading, `of ${shortQueries(id).join(' ')}`).not.toEqual([])
  })

  it.each([
    ['lats', 'muscle latissimus-dorsi'],
    ['traps', 'muscle trapezius'],
    ['ut', 'muscle trapezius-descending'],
    ['rmi', 'muscle rhomboid-minor'],
    ['scm', 'muscle sternocleidomastoid'],
    ['pecs', 'muscle pectoralis-major'],
    ['shoulder blade', 'bone scapula'],
    ['scapula', 'bone scapula'],
    ['Musculus rhomboideus major', 'muscle rhomboid-major'],
    ['m. rhomboideus major', 'muscle rhomboid-major'],
    ['pars transversa', 'muscle trapezius-transverse'],
    ['FMA13379', 'muscle rhomboid-major'],
    ['fma:13379', 'muscle rhomboid-major'],
    ['13379', 'muscle rhomboid-major'],
    ['TA2 2232', 'muscle rhomboid-major'],
    ['scapular squeeze', 'action retraction'],
    ['adduction', 'action retraction'],
    ['winging', 'muscle serratus-anterior'],
    ['acromion', 'landmark acromial-angle'],
    ['AC joint', 'landmark acromioclavicular-joint'],
    ['T7', 'bone thoracic-vertebrae'],
    ['rib 4', 'bone ribs'],
    ['4th rib', 'bone ribs'],
    ['row', 'exercise trx-row'],
    ['y-t-w', 'exercise trx-ytw'],
    ['undo', 'command undo'],
    ['x-ray', 'command xray'],
    ['trapezuis', 'muscle trapezius'],
    ['romboid', 'muscle rhomboid-major'],
    ['Süpraspinátus', 'muscle supraspinatus'],
  ])('“%s” leads to %s', (text, key) => {
    expect(first(text)).toBe(key)
  })

  it('finds the muscles and the action that a shrug is', () => {
    expect(keys('shrug')).toEqual(
      expect.arrayContaining(['muscle levator-scapulae', 'muscle trapezius-descending', 'action elevation']),
    )
  })

  it.each(['', '   ', '…', 'xyzzy', '1e9999'])('finds nothing for “%s”', (text) => {
    expect(find(text)).toEqual([])
  })

  it('stands the whole before its parts, and the best group first', () => {
    const trapezius = find('trapezius')[0]
    expect(trapezius?.kind).toBe('muscle')
    expect(trapezius?.entries[0]?.key).toBe('muscle trapezius')
    expect(find('elevation')[0]?.kind).toBe('action')
  })
})

describe('isAcronym', () => {
  it.each([
    ['ut', 'upper trapezius', true],
    ['rmi', 'rhomboid minor', true],
    ['rhmi', 'rhomboid minor', true],
    ['rmi', 'rhomboid major', false],
    ['rh', 'rhomboid minor', false],
    ['m', 'rhomboid minor', false],
    ['rmx', 'rhomboid minor', false],
    ['bl', 'biceps long head', true],
  ])('%s of %s: %s', (query, name, expected) => {
    expect(isAcronym(query, name.split(' '))).toBe(expected)
  })
})

it('abbreviations name muscles that exist, each muscle its own', () => {
  const used = Object.entries(ABBREVIATIONS)
  for (const [id] of used) expect(muscleById(id)?.id).toBe(id)
  const all = used.flatMap(([, short]) => short)
  expect(new Set(all).size).toBe(all.length)
})

it('passes over the places where a long word may break', () => {
  expect(plain('Aufwärts\u00ADrotation')).toBe(plain('Aufwärtsrotation'))
})
