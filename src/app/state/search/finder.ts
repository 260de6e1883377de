/**
 * The search behind the box. Two steps: tiers (`rank.ts`) decide what stands first, so that the same few letters always
 * lead to the same muscle; the full-text index (MiniSearch: prefixes, one or two slips in longer words) fills up behind
 * them. The index alone was tried: its scores weigh rare words, and put “Upper arm bone” before “Upper trapezius” for “up”
 * or the other way round as texts changed.
 */
import MiniSearch from 'minisearch'
import { allEntries, ENTRY_KINDS, type Entry, type EntryKind } from './entries'
import { comparable, plain, tierOf } from './rank'

/** Results of one kind, best first. */
export interface FoundGroup {
  readonly kind: EntryKind
  readonly entries: readonly Entry[]
}

/** Finds entries for what a person typed. */
export type Finder = (text: string) => readonly FoundGroup[]

/** Most results of one kind. */
const MOST = 8
/** Tier of what only the index finds. */
const BY_INDEX = 9

/** Builds the index; a few milliseconds, so once and on first use. */
export function createFinder(entries: readonly Entry[] = allEntries()): Finder {
  const prepared = entries.map(comparable)
  const index = new MiniSearch<IndexedEntry>({
    idField: 'at',
    fields: ['name', 'latin', 'words', 'codes', 'pieces'],
    tokenize: (text) => plain(text).split(' '),
    processTerm: (term) => (term === '' ? null : term),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 6 ? 2 : term.length > 3 ? 1 : false),
      combineWith: 'AND',
      boost: { name: 4, words: 2, latin: 2 },
    },
  })
  index.addAll(
    entries.map(({ name, latin, words, codes, pieces }, at) => ({
      at,
      name,
      latin,
      words: words.join(' '),
      codes: codes.join(' '),
      pieces: pieces.join(' '),
    })),
  )

  return (text) => {
    const query = plain(text).replace(/^(?:musculus|m) /, '')
    if (query === '') return []
    const scores = new Map(index.search(query).map(({ id, score }) => [Number(id), score]))
    const ranked = prepared.flatMap((one, at) => {
      const tier = tierOf(one, query) ?? (scores.has(at) ? BY_INDEX : null)
      return tier === null ? [] : [{ entry: one.entry, tier, score: scores.get(at) ?? 0, at }]
    })
    ranked.sort(
      (a, b) =>
        a.tier - b.tier ||
        order(a.entry) - order(b.entry) ||
        Number(a.entry.isPart) - Number(b.entry.isPart) ||
        (a.tier === BY_INDEX ? b.score - a.score : 0) ||
        a.at - b.at,
    )
    const groups = new Map<EntryKind, Entry[]>()
    for (const { entry } of ranked) {
      const group = groups.get(entry.kind)
      if (!group) groups.set(entry.kind, [entry])
      else if (group.length < MOST) group.push(entry)
    }
    return [...groups].map(([kind, found]) => ({ kind, entries: found }))
  }
}

const order = ({ kind }: Entry): number => ENTRY_KINDS.indexOf(kind)

interface IndexedEntry {
  readonly at: number
  readonly name: string
  readonly latin: string
  readonly words: string
  readonly codes: string
  readonly pieces: string
}
