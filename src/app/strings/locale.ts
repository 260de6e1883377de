/** Languages that the interface speaks. Each has a folder in `catalogue`. */
export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

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

function kept(page: Window): string | null {
  try {
    return page.localStorage.getItem(KEY)
  } catch {
    return null
  }
}
