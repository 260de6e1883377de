import { setupI18n } from '@lingui/core'
import { addContentWords, type ContentWords, type Overlay } from '../../anatomy/words'
import type about from './catalogue/en/about.json'
import type cards from './catalogue/en/cards.json'
import type curves from './catalogue/en/curves.json'
import type find from './catalogue/en/find.json'
import type hands from './catalogue/en/hands.json'
import type layers from './catalogue/en/layers.json'
import type main from './catalogue/en/main.json'
import type mechanics from './catalogue/en/mechanics.json'
import type repetition from './catalogue/en/repetition.json'
import type training from './catalogue/en/training.json'
import type { Locale } from './locale'

/** Words of the page that load with what shows them, by file. */
export interface MoreWords {
  readonly about: typeof about
  readonly cards: typeof cards
  readonly curves: typeof curves
  readonly find: typeof find
  readonly hands: typeof hands
  readonly layers: typeof layers
  readonly mechanics: typeof mechanics
  readonly repetition: typeof repetition
  readonly training: typeof training
}

/** All words of a language, as English has them: a key that a translation lacks does not compile. */
export interface Catalogue extends MoreWords {
  /** Words of the first picture. */
  readonly main: typeof main
}

interface Content {
  readonly words: ContentWords
  /** With the first of a language. */
  readonly overlay?: Overlay
}

/** Where the words of a language are fetched from. */
interface Loaders {
  readonly main: () => Promise<{ readonly default: Catalogue['main'] }>
  readonly more: () => Promise<{ readonly default: MoreWords }>
  /** Content (anatomy, actions, exercises) in the language, in step with the two; none for the language it is written in. */
  readonly content?: readonly [start: () => Promise<Content>, more: () => Promise<Content>]
}

const LOADERS: Readonly<Record<Locale, Loaders>> = {
  en: { main: () => import('./catalogue/en/main.json'), more: () => import('./catalogue/en/more') },
  de: {
    main: () => import('./catalogue/de/main.json'),
    more: () => import('./catalogue/de/more'),
    content: [() => import('../../anatomy/locales/de/start'), () => import('../../anatomy/locales/de/more')],
  },
}

const i18n = setupI18n()
let loaded: Partial<Catalogue> = {}
let loadingMore: Promise<void> | null = null

/** The active language. */
export const activeLocale = (): Locale => i18n.locale as Locale

/** `lang` of content that is written in English alone so far: for a screen reader to speak it right. */
export const untranslated = (): 'en' | undefined => (activeLocale() === 'en' ? undefined : 'en')

/**
 * Fetches the words of the first picture and makes a language the active one. To be awaited before anything that uses words
 * is imported, because modules read them as they load; so another language takes a new page.
 */
export async function activate(locale: Locale): Promise<void> {
  const [{ default: main }, content] = await Promise.all([
    LOADERS[locale].main(),
    LOADERS[locale].content?.[0](),
  ])
  if (content) addContentWords(content.words, content.overlay)
  loaded = { main }
  loadingMore = null
  i18n.loadAndActivate({ locale, messages: {} })
}

/** Fetches the rest of the active language's words, once. After a failure the next call tries again. */
export function loadMore(): Promise<void> {
  const { more, content } = LOADERS[activeLocale()]
  loadingMore ??= Promise.all([more(), content?.[1]()]).then(
    ([{ default: words }, inContent]) => {
      loaded = { ...loaded, ...words }
      if (inContent) addContentWords(inContent.words)
    },
    (error: unknown) => {
      loadingMore = null
      throw error
    },
  )
  return loadingMore
}

/** Loads a part of the page after the words that its modules read. For every `import()` of something that speaks. */
export const worded =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    loadMore().then(load)

/** Values of a message's placeholders. */
type Values = Readonly<Record<string, string | number>>
/** Makes the values of a message from what the code has at hand. */
type Signature = (...args: never[]) => Values
type Signatures<T> = {
  readonly [K in keyof T]?: T[K] extends string ? Signature : Signatures<T[K]>
}

/** A catalogue as code reads it: plain texts, and functions where a message has placeholders. */
type Words<T, S> = T extends string
  ? S extends (...args: infer A) => Values
    ? (...args: A) => string
    : string
  : T extends readonly (infer E)[]
    ? readonly Words<E, undefined>[]
    : { readonly [K in keyof T]: Words<T[K], K extends keyof S ? S[K] : undefined> }

/**
 * The words of one file of the active language's catalogue.
 *
 * @param signatures  for each message with placeholders, how its values come from the arguments
 * @throws when the words are not there yet (see `activate` and `worded`), and where a message with placeholders has no
 *         signature
 */
export function wordsOf<N extends keyof Catalogue, const S extends Signatures<Catalogue[N]>>(
  name: N,
  signatures: S,
): Words<Catalogue[N], S> {
  const messages = loaded[name]
  if (!messages)
    throw new Error(
      `app/strings: the words of “${name}” are not loaded yet. Import what uses them behind worded() or after activate().`,
    )
  // The shape follows the catalogue's by construction; what has placeholders is checked against `signatures` in `speak`.
  return speak(messages, signatures, name) as Words<Catalogue[N], S>
}

/** A node of the catalogue; compiled messages are arrays with arrays in them, lists are arrays of all else. */
function speak(node: unknown, signature: unknown, id: string): unknown {
  if (typeof signature === 'function') {
    // Lingui takes a text without placeholders, which a translation may have, only as a compiled message.
    i18n.load(i18n.locale, { [id]: typeof node === 'string' ? [node] : (node as never) })
    return (...args: unknown[]) => i18n._(id, (signature as (...args: unknown[]) => Values)(...args))
  }
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) {
    if (node.some(Array.isArray)) throw new Error(`app/strings: “${id}” has placeholders but no signature.`)
    return node.map((inner, i) => speak(inner, undefined, `${id}.${i}`))
  }
  const inner = (signature ?? {}) as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, speak(value, inner[key], `${id}.${key}`)]),
  )
}

/**
 * A name as it stands within a sentence: English takes its capital away, unless it begins with an abbreviation. Other languages
 * keep it.
 */
export const inSentence = (name: string): string =>
  activeLocale() === 'en' && !/^[A-Z][A-Z\d]/.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name
