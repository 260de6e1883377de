import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LOCALES } from '../../../src/app/strings/locale'
import { compileCatalogue } from '../../../tools/house/catalogues'

const ROOT = 'src/app/strings/catalogue'
const read = (locale: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    readdirSync(join(ROOT, locale))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(join(ROOT, locale, name), 'utf8')) as unknown]),
  )

/** Every text with its place. */
function textsOf(node: unknown, place: string): readonly (readonly [place: string, text: string])[] {
  if (typeof node === 'string') return [[place, node]]
  return Object.entries(node as object).flatMap(([key, inner]) => textsOf(inner, `${place}/${key}`))
}

/** Names of a message's placeholders, and the cases of each choice where a language may not leave one out. */
function placeholders(message: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return
    for (const token of tokens as readonly unknown[]) {
      if (!Array.isArray(token)) continue
      const [name, type, cases] = token as unknown as readonly [string, string?, object?]
      found.add(name)
      if (!cases) continue
      for (const inner of Object.values(cases)) visit(inner)
      const keys = Object.keys(cases).sort()
      if (!keys.includes('other')) found.add(`${name} without “other”`)
      if (type === 'select') found.add(`${name}: ${keys.join(' ')}`)
    }
  }
  visit(message)
  return found
}

/** What reads the same in another language. */
const SAME = [
  'training.json/chart/axis',
  'training.json/chart/columns/figure',
  'training.json/timer/rest',
  'training.json/timer/minutes',
]

const english = textsOf(read('en'), 'en')

describe.each(LOCALES.filter((locale) => locale !== 'en'))('the catalogue in %s', (locale) => {
  const texts = new Map(textsOf(read(locale), 'en'))

  it('has what English has, and no more', () => {
    expect([...texts.keys()].sort()).toEqual(english.map(([place]) => place).sort())
  })

  it('fills the same placeholders', () => {
    const of = (text: string) => [...placeholders(compileCatalogue(text, ''))].sort()
    const wrong = english.filter(([place, text]) => `${of(text)}` !== `${of(texts.get(place) ?? '')}`)
    expect(wrong.map(([place]) => place)).toEqual([])
  })

  it('is translated', () => {
    const same = english.filter(([place, text]) => text.includes(' ') && texts.get(place) === text)
    const words = same.filter(([, text]) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')))
    expect(words.map(([place]) => place.replace('en/', ''))).toEqual(SAME)
  })
})

describe('a language', () => {
  afterEach(() => vi.resetModules())

  it('is what modules speak that load after it', async () => {
    vi.resetModules()
    const { activate, loadMore } = await import('../../../src/app/strings/catalogue')
    await activate('de')
    await loadMore()
    const { strings } = await import('../../../src/app/strings/cards')
    expect(strings.app.close).toBe('Schließen')
    expect(strings.card.play('Retraktion')).toBe('Retraktion abspielen')
    expect(strings.sources.count(1)).toBe('1 Quelle')
    expect(strings.sources.count(12)).toBe('12 Quellen')
    const { fixed, asItIs } = await import('../../../src/app/format/numbers')
    expect(fixed(-2.94, 1)).toBe('−2,9')
    expect(fixed(-0.04, 1)).toBe('0,0')
    expect(asItIs(62.89)).toBe('62,89')
  })

  it('has to be there first', async () => {
    vi.resetModules()
    await expect(import('../../../src/app/strings/main')).rejects.toThrow(/“main” are not loaded yet/)
  })
})
