import { describe, expect, it } from 'vitest'
import { chooseLocale } from '../../../src/app/strings/locale'

function pageWith({
  search = '',
  kept = null,
  languages = [],
  closed = false,
}: {
  readonly search?: string
  readonly kept?: string | null
  readonly languages?: readonly string[]
  readonly closed?: boolean
}): Window {
  const localStorage = {
    getItem: () => {
      if (closed) throw new DOMException('closed', 'SecurityError')
      return kept
    },
  }
  return { location: { search }, localStorage, navigator: { languages } } as unknown as Window
}

describe('the language to open in', () => {
  it.each([
    ['nothing asks for one', {}, 'en'],
    ['none of the wishes is spoken', { search: '?lang=tlh', kept: 'x', languages: ['fr', 'it-IT'] }, 'en'],
    ['the browser asks for a region of it', { languages: ['fr-FR', 'en-GB'] }, 'en'],
    ['storage is closed', { closed: true, languages: ['en'] }, 'en'],
  ] as const)('when %s', (_, page, locale) => {
    expect(chooseLocale(pageWith(page))).toBe(locale)
  })
})
