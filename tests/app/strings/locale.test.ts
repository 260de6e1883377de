import { describe, expect, it } from 'vitest'
import { chooseLocale, directionOf, keepLocale, LOCALES, withLanguage } from '../../../src/app/strings/locale'

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
    ['the link asks for it before all else', { search: '?lang=de', kept: 'en', languages: ['en'] }, 'de'],
    ['it was chosen here', { kept: 'de', languages: ['en'] }, 'de'],
    ['the browser asks for a region of another', { languages: ['fr', 'de-AT', 'en'] }, 'de'],
    ['storage is closed', { closed: true, languages: ['en'] }, 'en'],
  ] as const)('when %s', (_, page, locale) => {
    expect(chooseLocale(pageWith(page))).toBe(locale)
  })
})

describe('which way the page runs', () => {
  it('is that of its language, unless the link mirrors it', () => {
    expect(LOCALES.map((locale) => directionOf(pageWith({}), locale))).toEqual(['ltr', 'ltr'])
    expect(directionOf(pageWith({ search: '?lang=de&dir=rtl' }), 'de')).toBe('rtl')
    expect(directionOf(pageWith({ search: '?dir=sideways' }), 'de')).toBe('ltr')
  })
})

describe('a language that was chosen', () => {
  it('is kept on the device, and stays out of a link that names none', () => {
    window.history.replaceState(null, '', '/?muscle=trapezius')
    keepLocale(window, 'de')
    expect(window.location.search).toBe('?muscle=trapezius')
    expect(chooseLocale(window)).toBe('de')
    window.localStorage.clear()
  })

  it('takes the place of the one in the link', () => {
    window.history.replaceState(null, '', '/?compare=trx-row,deadstop-row&lang=en')
    keepLocale(window, 'de')
    expect(window.location.search).toBe('?compare=trx-row,deadstop-row&lang=de')
    expect(withLanguage('?muscle=trapezius', window)).toBe('?muscle=trapezius&lang=de')
    window.localStorage.clear()
    window.history.replaceState(null, '', '/')
    expect(withLanguage('?muscle=trapezius', window)).toBe('?muscle=trapezius')
  })
})
