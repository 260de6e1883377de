import type { BoneTerm, Exercise, LandmarkTerm, MuscleTerm, MuscleText, ScapularAction } from './types'

/** The texts of a record in another language: the same shape, as far as it is translated. */
export type WordsOf<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : T extends readonly (infer E)[]
      ? readonly (WordsOf<E> | null)[]
      : T extends object
        ? { readonly [K in keyof T]?: WordsOf<NonNullable<T[K]>> }
        : never

interface Kinds {
  readonly muscleTerms: MuscleTerm
  readonly boneTerms: BoneTerm
  readonly landmarkTerms: LandmarkTerm
  readonly actions: ScapularAction
  readonly exercises: Exercise
  readonly muscleTexts: MuscleText
}

/** Content in another language: texts by kind and id. What is not in it stays English. */
export type ContentWords = {
  readonly [K in keyof Kinds]?: Readonly<Record<string, WordsOf<Kinds[K]>>>
}

let words: ContentWords = {}

/** Adds the texts of a language. Before the content that they are for is imported, which takes them up as it loads. */
export function addContentWords(more: ContentWords): void {
  words = { ...words, ...more }
}

/** Records in the language that content speaks: English, unless `addContentWords` brought another. */
export function spoken<K extends keyof Kinds>(kind: K, records: readonly Kinds[K][]): readonly Kinds[K][] {
  const texts: Readonly<Record<string, unknown>> | undefined = words[kind]
  return texts ? records.map((record) => overlaid(record, texts[record.id])) : records
}

/** A value with the texts laid over it; lists of records go place by place, lists of texts as a whole. */
function overlaid<T>(value: T, texts: unknown): T {
  if (texts === undefined || texts === null) return value
  // The shape of `texts` is that of `value` by its type.
  if (typeof texts === 'string') return texts as T
  if (Array.isArray(value)) {
    const list = texts as readonly unknown[]
    return (
      typeof value[0] === 'string' ? list : value.map((inner: unknown, i) => overlaid(inner, list[i]))
    ) as T
  }
  const entries = Object.entries(value as object).map(([key, inner]: [string, unknown]) => [
    key,
    overlaid(inner, (texts as Readonly<Record<string, unknown>>)[key]),
  ])
  return Object.fromEntries(entries) as T
}
