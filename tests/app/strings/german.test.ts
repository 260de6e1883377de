import { beforeAll, describe, expect, it, vi } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { BONES } from '../../../src/anatomy/bones'
import { BONE_TERMS } from '../../../src/anatomy/bones/terms'
import { CLAIMS } from '../../../src/anatomy/claims'
import { EMG_ROWS } from '../../../src/anatomy/emg'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { EXERCISE_EVIDENCE } from '../../../src/anatomy/exercises/evidence'
import { LANDMARK_TERMS } from '../../../src/anatomy/landmarks/terms'
import { LANDMARK_TEXTS } from '../../../src/anatomy/landmarks/texts'
import { words as more } from '../../../src/anatomy/locales/de/more'
import { overlay, words as start } from '../../../src/anatomy/locales/de/start'
import { MECHANICS_NOTES } from '../../../src/anatomy/mechanicsNotes'
import { MUSCLES } from '../../../src/anatomy/muscles'
import { MUSCLE_TERMS } from '../../../src/anatomy/muscles/terms'
import { isOneSentence } from '../../../src/anatomy/rules/muscles'
import { SOURCES } from '../../../src/anatomy/sources'
import type { ContentWords } from '../../../src/anatomy/words'

const words: ContentWords = { ...start, ...more }
const english = {
  muscleTerms: MUSCLE_TERMS,
  boneTerms: BONE_TERMS,
  landmarkTerms: LANDMARK_TERMS,
  actions: ACTIONS,
  exercises: EXERCISES,
  muscleTexts: MUSCLES,
  boneTexts: BONES,
  landmarkTexts: LANDMARK_TEXTS,
  evidence: EXERCISE_EVIDENCE,
  claims: CLAIMS,
  mechanicsNotes: MECHANICS_NOTES.map((note) => ({ ...note, id: `${note.action} ${note.muscle}` })),
} as const
type Kind = keyof typeof english

/** Fields that hold no sentence or name: ids, codes, measures, Latin, and what no panel shows. */
const CODES = new Set(
  'id about latin code bone structure structures partOf sources source joint action role muscle opposite unit seen value topic verdict jointActions scapularMotion focus pose part lead targets synergists stabilisers antagonists setting view trunkDirection arms fault fma ta2 parts'.split(
    ' ',
  ),
)
/** Records that two kinds share: each kind is asked for its own fields. */
const OTHERS: Partial<Record<Kind, readonly string[]>> = { muscleTexts: ['name'], boneTexts: ['name'] }

interface Text {
  readonly place: string
  readonly english: string
  readonly german: unknown
}

/** Every text of a record, with the German that stands in its place. A list of words counts as one text. */
function texts(record: unknown, german: unknown, place: string, skip: ReadonlySet<string>): readonly Text[] {
  if (typeof record === 'string') return [{ place, english: record, german }]
  if (typeof record !== 'object' || record === null) return []
  if (Array.isArray(record) && typeof record[0] === 'string')
    return [{ place, english: record.join(', '), german: Array.isArray(german) ? german.join(', ') : german }]
  return Object.entries(record).flatMap(([key, inner]) =>
    skip.has(key)
      ? []
      : texts(
          inner,
          (german as Readonly<Record<string, unknown>> | null | undefined)?.[key],
          `${place}.${key}`,
          skip,
        ),
  )
}

const textsOf = (kind: Kind): readonly Text[] =>
  english[kind].flatMap((record) =>
    texts(record, words[kind]?.[record.id], record.id, new Set([...CODES, ...(OTHERS[kind] ?? [])])),
  )

/** Places of German texts that English has none for. */
function strays(german: unknown, record: unknown, place: string): readonly string[] {
  if (german === null || german === undefined) return []
  if (typeof german === 'string') return typeof record === 'string' ? [] : [place]
  if (typeof record !== 'object' || record === null) return [place]
  if (Array.isArray(record) && typeof record[0] === 'string') return Array.isArray(german) ? [] : [place]
  return Object.entries(german).flatMap(([key, inner]) =>
    strays(inner, (record as Readonly<Record<string, unknown>>)[key], `${place}.${key}`),
  )
}

const emgTexts = [
  ...new Set(EMG_ROWS.flatMap(({ variant, condition, note }) => [variant, condition ?? '', note ?? ''])),
].filter((text) => text !== '')

describe('content in German', () => {
  it.each(Object.keys(english) as readonly Kind[])('has every text of the %s, and no other', (kind) => {
    const found = textsOf(kind)
    expect(found.length).toBeGreaterThanOrEqual(english[kind].length)
    const isText = (text: unknown) => typeof text === 'string' && text.trim() !== '' && text.trim() === text
    expect(found.filter(({ german }) => !isText(german)).map(({ place }) => place)).toEqual([])
    expect(Object.keys(words[kind] ?? {}).sort()).toEqual(english[kind].map(({ id }) => id).sort())
    for (const record of english[kind])
      expect(strays(words[kind]?.[record.id], record, record.id)).toEqual([])
  })

  it('has every text of the studies of muscle activity, and no other', () => {
    expect(emgTexts.length).toBeGreaterThan(200)
    expect(Object.keys(words.emg ?? {}).sort()).toEqual([...emgTexts].sort())
  })

  it('leaves nothing in English but what both languages share', () => {
    const pairs: readonly (readonly [english: string, german: unknown])[] = [
      ...(Object.keys(english) as readonly Kind[]).flatMap((kind) =>
        textsOf(kind).map((text) => [text.english, text.german] as const),
      ),
      ...emgTexts.map((text) => [text, words.emg?.[text]] as const),
    ]
    const same = new Set(pairs.filter(([ours, german]) => ours === german).map(([text]) => text))
    expect([...same].sort()).toEqual([
      '8 RM',
      'Atlas',
      'Axis',
      'Borg 5/10',
      'Depression',
      'Elevation',
      'Hang',
      'Olecranon',
      'Start',
      'T',
      'TRX YTW',
      'W',
      'Y',
    ])
  })

  it('gives own words to sources that are no publication, and to no other', () => {
    const ours = SOURCES.filter(({ kind }) => kind === 'inference' || kind === 'article')
    expect(Object.keys(words.sources ?? {}).sort()).toEqual(ours.map(({ id }) => id).sort())
  })

  it('says of every muscle, bone and landmark one sentence, and words to find it by', () => {
    for (const kind of ['muscleTexts', 'boneTexts', 'landmarkTexts'] as const)
      for (const { id } of english[kind]) {
        expect(isOneSentence(words[kind]?.[id]?.summary ?? ''), id).toBe(true)
        expect(words[kind]?.[id]?.synonyms?.length ?? 0, id).toBeGreaterThan(0)
      }
  })
})

describe('content laid over the English', () => {
  beforeAll(async () => {
    vi.resetModules()
    const { addContentWords } = await import('../../../src/anatomy/words')
    addContentWords(words, overlay)
  })

  it('changes words and nothing else', async () => {
    const { EXERCISES: german } = await import('../../../src/anatomy/exercises')
    const [row] = german
    expect(row?.name).toBe('TRX-Rudern')
    expect(row?.phases[1]?.name).toBe('Ziehen')
    expect(row?.phases[1]?.pose).toEqual(EXERCISES[0]?.phases[1]?.pose)
    expect(row?.commonMistakes[1]?.fault).toEqual(EXERCISES[0]?.commonMistakes[1]?.fault)
    expect(EXERCISES[0]?.name).toBe('TRX row')
  })

  it('reaches cards, notes and studies', async () => {
    const { muscleById } = await import('../../../src/anatomy/muscles')
    expect(muscleById('rhomboid-major')?.innervation).toMatch(/^N\. dorsalis scapulae/)
    expect(muscleById('rhomboid-major')?.functions.map(({ note }) => note)).toContain(
      'Dreht die Pfanne hinab',
    )
    const { boneById } = await import('../../../src/anatomy/bones')
    expect(boneById('scapula')?.facts[1]?.text).toContain('Das Schlüsselbein')
    expect(boneById('scapula')?.facts[1]?.sources).toEqual(['openstax-girdle', 'gray-1918'])
    const { landmarkById } = await import('../../../src/anatomy/landmarks')
    expect(landmarkById('jugular-notch')?.point).toBe('Der tiefste Punkt der Kerbe.')
    const { evidenceById } = await import('../../../src/anatomy/exercises/evidence')
    expect(evidenceById('trx-row')?.notes[2]?.text).toContain('unteren Rücken')
    const { mechanicsNote } = await import('../../../src/anatomy/mechanicsNotes')
    expect(mechanicsNote('retraction', 'levator-scapulae')?.text).toContain('Delfter')
    const { EMG_ROWS: rows } = await import('../../../src/anatomy/emg')
    expect(rows[0]).toMatchObject({ variant: 'Tiefes Rudern an Gurten', condition: /Wiederholungen/ })
    const { sourceById } = await import('../../../src/anatomy/sources')
    expect(sourceById('reasoned')?.citation).toContain('Eigene Schätzung')
    expect(sourceById('johnson-1994')?.citation).toContain('Anatomy and actions of the trapezius muscle')
  })

  it.each([
    ['rib-04-r', '4. Rippe, rechts'],
    ['costal-cartilage-07-l', '7. Rippenknorpel, links'],
    ['vertebra-c1', 'Atlas (C1)'],
    ['vertebra-c7', '7. Halswirbel (C7)'],
    ['vertebra-t5', '5. Brustwirbel (T5)'],
    ['disc-t12', 'Bandscheibe zwischen T12 und L1'],
    ['disc-l5', 'Bandscheibe zwischen L5 und dem Kreuzbein'],
    ['zygomatic-l', 'Jochbein, links'],
    ['trapezius-transverse-l', 'Mittlerer Trapezmuskel, links'],
    ['origin-subclavius-r', 'Ursprung: Unterschlüsselbeinmuskel, rechts'],
  ])('names the structure %s “%s”', async (id, name) => {
    const { structureName } = await import('../../../src/anatomy/structures')
    expect(structureName(id)).toBe(name)
  })
})
