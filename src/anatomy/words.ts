import type { MechanicsNote } from './mechanicsNotes'
import type { Exercise, ExerciseEvidence } from './exerciseTypes'
import type {
  BoneTerm,
  BoneText,
  Claim,
  LandmarkTerm,
  LandmarkText,
  MuscleTerm,
  MuscleText,
  ScapularAction,
  Source,
} from './types'

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
  readonly boneTexts: BoneText
  readonly landmarkTexts: LandmarkText
  readonly evidence: ExerciseEvidence
  readonly claims: Claim
  readonly sources: Source
  readonly mechanicsNotes: MechanicsNote
}

/** How a language names structures that have no record of their own, and the side and the areas of those that have. */
export interface StructureWords {
  readonly rib: (number: number) => string
  readonly cartilage: (number: number) => string
  /** @param code  the vertebra’s short name, `T5` */
  readonly vertebra: (segment: 'c' | 't' | 'l', number: number, code: string) => string
  /** @param below  short name of the lower vertebra, null for the sacrum */
  readonly disc: (above: string, below: string | null) => string
  readonly end: Readonly<Record<'origin' | 'insertion', string>>
  readonly side: Readonly<Record<'r' | 'l', string>>
  /** Pieces by structure id. */
  readonly pieces: Readonly<Record<string, string>>
}

/** Content in another language: texts by kind and id. What is not in it stays English. */
export type ContentWords = {
  readonly [K in keyof Kinds]?: Readonly<Record<string, WordsOf<Kinds[K]>>>
} & {
  readonly structures?: StructureWords
  /** Texts of the studies of muscle activity, by the English: their rows have no ids and share most texts. */
  readonly emg?: Readonly<Record<string, string>>
}

/** Lays the texts of a kind over its records; comes with a language, because English needs none. */
export type Overlay = <T extends object>(
  records: readonly T[],
  texts: Readonly<Record<string, unknown>>,
) => readonly T[]

let words: ContentWords = {}
let overlay: Overlay | undefined

/** Adds the texts of a language. Before the content that they are for is imported, which takes them up as it loads. */
export function addContentWords(more: ContentWords, lay: Overlay | undefined = overlay): void {
  words = { ...words, ...more }
  overlay = lay
}

/** Records in the language that content speaks: English, unless `addContentWords` brought another. */
export function spoken<K extends keyof Kinds>(kind: K, records: readonly Kinds[K][]): readonly Kinds[K][] {
  const texts = words[kind]
  return texts && overlay ? overlay(records, texts) : records
}

/** A text of the studies of muscle activity in the language that content speaks. */
export const spokenEmg = <T extends string | null>(text: T): T | string =>
  text === null ? text : (words.emg?.[text] ?? text)

/** How structures are named in the language that content speaks; undefined for English. */
export const structureWords = (): StructureWords | undefined => words.structures
