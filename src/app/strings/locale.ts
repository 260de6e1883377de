/** Languages that the interface speaks. Each has a folder in `catalogue`. */
export const LOCALES = ['en', 'de'] as const
export type Locale = (typeof LOCALES)[number]

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', de: 'Deutsch' }

/** Which way each is written. */
const DIRECTIONS: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr', de: 'ltr' }

const KEY = 'scapulab.language'

/**
 * Language to open in: that of the link (`?lang=de`), else the one chosen on this device, else the first that the browser
 * asks for and we speak, else English. Storage that is closed or holds nonsense counts as empty.
 */
export function chooseLocale(page: Window): Locale {
  const asked = [
    new URLSearchParams(page.location.search).get('lang'),
    kept(page),
    ...(page.navigator.languages ?? []),
  ]
  for (const tag of asked) {
    const language = tag?.toLowerCase().split('-')[0]
    const known = LOCALES.find((locale) => locale === language)
    if (known) return known
  }
  return 'en'
}

/** Which way a page in a language runs; `?dir=rtl` mirrors any, for looking at the layout before such a language is there. */
export const directionOf = (page: Window, locale: Locale): 'ltr' | 'rtl' =>
  new URLSearchParams(page.location.search).get('dir') === 'rtl' ? 'rtl' : DIRECTIONS[locale]

/** Remembers a language on this device, and puts it into the page's link where that names one. Takes effect on loading. */
export function keepLocale(page: Window, locale: Locale): void {
  let named = new URLSearchParams(page.location.search).has('lang')
  try {
    page.localStorage.setItem(KEY, locale)
  } catch {
    // Closed storage remembers nothing: the link then has to.
    named = true
  }
  if (named) page.history.replaceState(null, '', withLanguage(page.location.search, page, locale))
}

/** A link's query that names the same language as the page's does now, so that a link given away in German stays German. */
export function withLanguage(
  query: string,
  page: Window,
  locale = new URLSearchParams(page.location.search).get('lang'),
): string {
  if (locale === null) return query
  const named = new URLSearchParams(query)
  named.set('lang', locale)
  return `?${named.toString().replaceAll('%2C', ',')}`
}

function kept(page: Window): string | null {
  try {
    return page.localStorage.getItem(KEY)
  } catch {
    return null
  }
}
