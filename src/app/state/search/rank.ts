import type { Entry } from './entries'

/** Text as it is compared: lower case, without accents, marks or double spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad’']/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** An entry with its texts as they are compared. */
export interface Comparable {
  readonly entry: Entry
  readonly name: string
  readonly others: readonly string[]
  readonly codes: readonly string[]
}

/** Prepares an entry for `tierOf`. */
export const comparable = (entry: Entry): Comparable => ({
  entry,
  name: plain(entry.name),
  others: [...entry.words, ...(entry.latin === '' ? [] : [entry.latin])].map(plain),
  codes: entry.codes.map(plain),
})

/**
 * How well an entry answers a query, 0 best; null when only the full-text index can tell. Whole words first, then
 * beginnings of the name, then its initials, then beginnings of other names, then of words within.
 *
 * @param query as `plain` gives it, not empty
 */
export function tierOf({ name, others, codes }: Comparable, query: string): number | null {
  if (name === query || codes.includes(query)) return 0
  if (others.includes(query)) return 1
  if (name.startsWith(query)) return 2
  if (query.length > 1 && isAcronym(query, name.split(' '))) return 3
  if (others.some((other) => other.startsWith(query))) return 4
  if (codes.some((code) => code.startsWith(query))) return 5
  const within = ` ${query}`
  if (name.includes(within)) return 6
  return others.some((other) => other.includes(within)) ? 7 : null
}

/**
 * Whether a query is made of beginnings of a name's words, in their order from the first: “rmi” is rhomboid minor, “ut” upper
 * trapezius. One word alone does not count: that is a beginning of the name.
 */
export function isAcronym(query: string, words: readonly string[]): boolean {
  const match = (rest: string, at: number): boolean => {
    if (rest === '') return at > 1
    const word = words[at]
    if (word === undefined) return false
    for (let length = 1; length <= Math.min(rest.length, word.length); length += 1) {
      if (rest[length - 1] !== word[length - 1]) return false
      if (match(rest.slice(length), at + 1)) return true
    }
    return false
  }
  return match(query, 0)
}
