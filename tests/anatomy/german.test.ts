import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../src/anatomy/actions'
import { BONE_TERMS } from '../../src/anatomy/bones/terms'
import { EXERCISES } from '../../src/anatomy/exercises'
import { LANDMARK_TERMS } from '../../src/anatomy/landmarks/terms'
import { words as more } from '../../src/anatomy/locales/de/more'
import { words as start } from '../../src/anatomy/locales/de/start'
import { MUSCLES } from '../../src/anatomy/muscles'
import { MUSCLE_TERMS } from '../../src/anatomy/muscles/terms'
import { isOneSentence } from '../../src/anatomy/rules/muscles'
import { addContentWords, spoken, type ContentWords } from '../../src/anatomy/words'

const words: ContentWords = { ...start, ...more }
const english = {
  muscleTerms: MUSCLE_TERMS,
  boneTerms: BONE_TERMS,
  landmarkTerms: LANDMARK_TERMS,
  actions: ACTIONS,
  exercises: EXERCISES,
  muscleTexts: MUSCLES,
} as const

/** Places of German texts that English has none for, and of lists of records longer than theirs. */
function strays(texts: unknown, record: unknown, place: string): readonly string[] {
  if (texts === null || texts === undefined) return []
  if (typeof texts === 'string') return typeof record === 'string' ? [] : [place]
  if (typeof record !== 'object' || record === null) return [place]
  if (Array.isArray(record) && typeof record[0] === 'string') return Array.isArray(texts) ? [] : [place]
  return Object.entries(texts).flatMap(([key, inner]) =>
    strays(inner, (record as Readonly<Record<string, unknown>>)[key], `${place}.${key}`),
  )
}

/** Places of English texts that a list of German ones leaves out. */
function gaps(texts: unknown, record: unknown, place: string, fields: readonly string[]): readonly string[] {
  const of = (node: unknown, field: string) =>
    (node as Readonly<Record<string, unknown>> | undefined)?.[field]
  return fields.flatMap((field) => {
    const [ours, theirs] = [of(texts, field), of(record, field)]
    if (theirs === null || theirs === undefined) return []
    if (typeof theirs === 'string') return typeof ours === 'string' ? [] : [`${place}.${field}`]
    const length = (list: unknown) => (Array.isArray(list) ? list.length : 0)
    return length(ours) === length(theirs) ? [] : [`${place}.${field}`]
  })
}

describe('content in German', () => {
  it.each(Object.keys(english) as readonly (keyof typeof english)[])('has every one of the %s', (kind) => {
    expect(Object.keys(words[kind] ?? {}).sort()).toEqual(english[kind].map(({ id }) => id).sort())
    for (const record of english[kind])
      expect(strays(words[kind]?.[record.id], record, record.id)).toEqual([])
  })

  it('has the whole of every action', () => {
    const texts = [
      'name',
      'alsoCalled',
      'definition',
      'cue',
      'coupledMotion',
      'everydayExample',
      'gymExample',
    ]
    for (const action of ACTIONS) {
      const german = words.actions?.[action.id]
      expect(gaps(german, action, action.id, [...texts, 'ranges'])).toEqual([])
      for (const [i, range] of action.ranges.entries())
        expect(gaps(german?.ranges?.[i], range, `${action.id} ${i}`, ['text', 'note'])).toEqual([])
      for (const [i, muscle] of action.muscles.entries())
        expect(gaps(german?.muscles?.[i], muscle, `${action.id} ${muscle.muscle}`, ['note'])).toEqual([])
    }
  })

  it('has the whole of every exercise, but for the notes on evidence', () => {
    for (const exercise of EXERCISES) {
      const german = words.exercises?.[exercise.id]
      const lists = ['equipment', 'setup', 'phases', 'strengths', 'commonMistakes', 'easier', 'harder']
      expect(gaps(german, exercise, exercise.id, ['name', 'why', ...lists])).toEqual([])
      for (const [i, phase] of exercise.phases.entries())
        expect(gaps(german?.phases?.[i], phase, phase.id, ['name', 'instruction'])).toEqual([])
      for (const [i, mistake] of exercise.commonMistakes.entries())
        expect(gaps(german?.commonMistakes?.[i], mistake, `${i}`, ['mistake', 'cue'])).toEqual([])
    }
  })

  it('says of every muscle one sentence, and words to find it by', () => {
    for (const { id } of MUSCLES) {
      expect(isOneSentence(words.muscleTexts?.[id]?.summary ?? ''), id).toBe(true)
      expect(words.muscleTexts?.[id]?.synonyms?.length ?? 0, id).toBeGreaterThan(0)
    }
  })

  it('is laid over the English, which stays where nothing is translated', () => {
    addContentWords(words)
    const [row] = spoken('exercises', EXERCISES)
    expect(row?.name).toBe('TRX-Rudern')
    expect(row?.phases[1]?.name).toBe('Ziehen')
    expect(row?.phases[1]?.pose).toEqual(EXERCISES[0]?.phases[1]?.pose)
    expect(row?.evidenceNotes).toEqual(EXERCISES[0]?.evidenceNotes)
    expect(row?.commonMistakes[1]?.fault).toEqual(EXERCISES[0]?.commonMistakes[1]?.fault)
    expect(EXERCISES[0]?.name).toBe('TRX row')
  })
})
