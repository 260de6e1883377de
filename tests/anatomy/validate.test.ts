import { describe, expect, it } from 'vitest'
import { CONTENT, type Content } from '../../src/anatomy/content'
import { ContentError, didYouMean, PROBLEM_CODES, type ProblemCode } from '../../src/anatomy/problem'
import { assertValidContent, ownerProblems, validateContent } from '../../src/anatomy/validate'
import type { EmgRow, Exercise, ExercisePhase } from '../../src/anatomy/exerciseTypes'
import type { Muscle, ScapularAction } from '../../src/anatomy/types'

/** The content with some records of one module changed. */
function changed<K extends keyof Content>(
  module: K,
  change: (record: Content[K][number], index: number) => Content[K][number],
): Content {
  const records: readonly Content[K][number][] = CONTENT[module]
  return { ...CONTENT, [module]: records.map(change) }
}

const muscle = (id: string, patch: Partial<Muscle>): Content =>
  changed('muscles', (record) => (record.id === id ? { ...record, ...patch } : record))
const action = (id: string, patch: (record: ScapularAction) => Partial<ScapularAction>): Content =>
  changed('actions', (record) => (record.id === id ? { ...record, ...patch(record) } : record))
const exercise = (patch: (record: Exercise) => Partial<Exercise>): Content =>
  changed('exercises', (record) => (record.id === 'trx-row' ? { ...record, ...patch(record) } : record))
const phase = (id: string, patch: (record: ExercisePhase) => Partial<ExercisePhase>): Content =>
  exercise(({ phases }) => ({ phases: phases.map((p) => (p.id === id ? { ...p, ...patch(p) } : p)) }))
const rowWith = (test: (row: EmgRow) => boolean, patch: Partial<EmgRow>): Content => {
  const first = CONTENT.emg.findIndex(test)
  return changed('emg', (row, index) => (index === first ? { ...row, ...patch } : row))
}
const isTest = (row: EmgRow): boolean => row.quality === 'maximal test'
const hasMean = (row: EmgRow): boolean => row.quality === 'primary table'

describe('the content', () => {
  it('has no problem', () => {
    expect(validateContent(CONTENT).map(({ message }) => message)).toEqual([])
  })

  it('comes back from the assertion', () => {
    expect(assertValidContent(CONTENT)).toBe(CONTENT)
  })
})

interface Broken {
  readonly what: string
  readonly code: ProblemCode
  readonly content: Content
  /** Words that the message must hold: module, id, value, what is allowed. */
  readonly says: readonly string[]
}

const broken: readonly Broken[] = [
  {
    what: 'an id that is not kebab-case',
    code: 'shape',
    content: muscle('subclavius', { id: 'Sub_clavius' }),
    says: ['anatomy/muscles', 'Sub_clavius', 'kebab-case'],
  },
  {
    what: 'empty text',
    code: 'shape',
    content: muscle('subclavius', { origin: '' }),
    says: ['anatomy/muscles: subclavius has origin = ""', 'must not be empty'],
  },
  {
    what: 'text with a stray space',
    code: 'shape',
    content: muscle('subclavius', { insertion: 'Clavicle ' }),
    says: ['subclavius has insertion', 'space'],
  },
  {
    what: 'a synonym in capitals',
    code: 'shape',
    content: muscle('subclavius', { synonyms: ['Subclavius'] }),
    says: ['subclavius has synonyms.0 = "Subclavius"', 'lower case'],
  },
  {
    what: 'an empty instruction deep in an exercise',
    code: 'shape',
    content: phase('pull', () => ({ instruction: '' })),
    says: ['trx-row has phases.1.instruction', 'must not be empty'],
  },
  {
    what: 'an address that is none',
    code: 'shape',
    content: changed('sources', (record) =>
      record.id === 'johnson-1994' ? { ...record, url: 'pubmed' } : record,
    ),
    says: ['anatomy/sources: johnson-1994 has url = "pubmed"'],
  },
  {
    what: 'a claim without its evidence',
    code: 'shape',
    content: changed('claims', (record, index) => (index === 0 ? { ...record, evidence: '' } : record)),
    says: ['anatomy/claims: claim-01 has evidence'],
  },
  {
    what: 'a claim about nothing that has a card',
    code: 'unknown-id',
    content: changed('claims', (record, index) =>
      index === 3 ? { ...record, about: ['retractoin'] } : record,
    ),
    says: [
      'anatomy/claims: claim-04 names "retractoin" in about',
      'muscle, action or exercise',
      '"retraction"',
    ],
  },
  {
    what: 'a bone without structures',
    code: 'shape',
    content: changed('bones', (record) => (record.id === 'scapula' ? { ...record, structures: [] } : record)),
    says: ['anatomy/bones: scapula has structures'],
  },
  {
    what: 'two records with one id',
    code: 'duplicate-id',
    content: muscle('subclavius', { id: 'supraspinatus' }),
    says: ['supraspinatus stands 2 times'],
  },
  {
    what: 'a part that does not exist',
    code: 'unknown-id',
    content: muscle('deltoid', { parts: ['deltoid-clavicular', 'deltoid-acromial', 'deltoid-spinous'] }),
    says: ['deltoid names "deltoid-spinous" in parts', 'Did you mean "deltoid-spinal"?'],
  },
  {
    what: 'a parent that does not exist',
    code: 'unknown-id',
    content: muscle('deltoid-spinal', { partOf: 'deltoideus' }),
    says: ['deltoid-spinal names "deltoideus" in partOf', 'Did you mean "deltoid"?'],
  },
  {
    what: 'an action with an unknown muscle',
    code: 'unknown-id',
    content: action('retraction', ({ muscles }) => ({
      muscles: [...muscles, { muscle: 'rhomboid', role: 'synergist', note: null }],
    })),
    says: ['anatomy/actions: retraction names "rhomboid" in muscles'],
  },
  {
    what: 'an exercise with an unknown muscle',
    code: 'unknown-id',
    content: exercise(({ stabilisers }) => ({ stabilisers: [...stabilisers, 'gluteus-maximus'] })),
    says: [
      'anatomy/exercises: trx-row names "gluteus-maximus" in stabilisers',
      'Add the record or mend the id.',
    ],
  },
  {
    what: 'a phase with an unknown focus',
    code: 'unknown-id',
    content: phase('pull', () => ({ focus: ['lats'] })),
    says: ['phase pull focus'],
  },
  {
    what: 'an EMG row of an unknown muscle',
    code: 'unknown-id',
    content: rowWith(hasMean, { muscle: 'trapezius-middle' }),
    says: ['anatomy/emg', '"trapezius-middle"'],
  },
  {
    what: 'a record with an unknown source',
    code: 'unknown-id',
    content: muscle('subclavius', { sources: ['ganfyd-subclavious'] }),
    says: ['names "ganfyd-subclavious" in sources', 'Did you mean "ganfyd-subclavius"?'],
  },
  {
    what: 'a range with an unknown source',
    code: 'unknown-id',
    content: action('elevation', ({ ranges }) => ({
      ranges: ranges.map((range) => ({ ...range, source: 'nobody-1999' })),
    })),
    says: ['elevation names "nobody-1999" in ranges'],
  },
  {
    what: 'an EMG row read by way of an unknown source',
    code: 'unknown-id',
    content: rowWith(hasMean, { via: 'nobody-1999' }),
    says: ['"nobody-1999"', 'no such source'],
  },
  {
    what: 'a muscle without a source',
    code: 'no-source',
    content: muscle('subclavius', { sources: [] }),
    says: ['anatomy/muscles: subclavius rests on no source'],
  },
  {
    what: 'an action without a source',
    code: 'no-source',
    content: action('depression', () => ({ sources: [] })),
    says: ['anatomy/actions: depression rests on no source'],
  },
  {
    what: 'a claim without a source',
    code: 'no-source',
    content: changed('claims', (record, index) => (index === 4 ? { ...record, sources: [] } : record)),
    says: ['anatomy/claims: claim-05 rests on no source'],
  },
  {
    what: 'a fact about a bone without a source',
    code: 'no-source',
    content: changed('bones', (record) =>
      record.id === 'ribs' ? { ...record, facts: [{ text: 'There are twelve.', sources: [] }] } : record,
    ),
    says: ['anatomy/bones: ribs facts[0] rests on no source'],
  },
  {
    what: 'a note on an exercise without a source',
    code: 'no-source',
    content: changed('evidence', (record) => ({
      ...record,
      notes: [{ text: 'It works.', sources: [] }],
    })),
    says: ['anatomy/evidence: trx-row notes[0] rests on no source'],
  },
  {
    what: 'a source that nothing cites',
    code: 'orphan-source',
    content: {
      ...CONTENT,
      sources: [
        ...CONTENT.sources,
        {
          id: 'nobody-1999',
          citation: 'Nobody. Nothing. 1999',
          url: null,
          kind: 'review',
          seen: false,
          note: null,
        },
      ],
    },
    says: ['nobody-1999 is cited nowhere'],
  },
  {
    what: 'a part whose parent does not list it',
    code: 'parts',
    content: muscle('subclavius', { partOf: 'trapezius' }),
    says: ['subclavius says partOf "trapezius"'],
  },
  {
    what: 'a listed part that names no parent',
    code: 'parts',
    content: muscle('deltoid-spinal', { partOf: null }),
    says: ['deltoid lists the part "deltoid-spinal"'],
  },
  {
    what: 'a summary of two sentences',
    code: 'one-sentence',
    content: muscle('subclavius', { summary: 'It is small. It steadies the collarbone.' }),
    says: ['subclavius has the summary', 'one plain sentence'],
  },
  {
    what: 'a summary of a bone without a full stop',
    code: 'one-sentence',
    content: changed('bones', (record) =>
      record.id === 'scapula' ? { ...record, summary: 'A flat bone' } : record,
    ),
    says: ['anatomy/bones: scapula'],
  },
  {
    what: 'an opposite that does not point back',
    code: 'pair',
    content: action('retraction', () => ({ opposite: 'elevation' })),
    says: ['retraction has the opposite "elevation"', '"depression"'],
  },
  {
    what: 'an action opposite to itself',
    code: 'pair',
    content: action('retraction', () => ({ opposite: 'retraction' })),
    says: ['retraction has the opposite "retraction"'],
  },
  {
    what: 'a prime mover that does not oppose the opposite action',
    code: 'pair',
    content: action('protraction', ({ muscles }) => ({
      muscles: muscles.filter((entry) => entry.muscle !== 'rhomboid-major'),
    })),
    says: ['protraction does not list "rhomboid-major"', 'antagonist'],
  },
  {
    what: 'a role that the card contradicts',
    code: 'role',
    content: action('elevation', ({ muscles }) => ({
      muscles: muscles.map((entry) =>
        entry.muscle === 'levator-scapulae' ? { ...entry, role: 'stabiliser' } : entry,
      ),
    })),
    says: ['elevation lists "levator-scapulae" as stabiliser', 'prime'],
  },
  {
    what: 'an antagonist without a role in the opposite action',
    code: 'role',
    content: action('retraction', ({ muscles }) => ({
      muscles: [...muscles, { muscle: 'subclavius', role: 'antagonist', note: null }],
    })),
    says: ['retraction lists "subclavius" as antagonist'],
  },
  {
    what: 'a function on the card that the action does not list',
    code: 'role',
    content: action('depression', ({ muscles }) => ({
      muscles: muscles.filter((entry) => entry.muscle !== 'subclavius'),
    })),
    says: ['anatomy/muscles: subclavius has a role in depression'],
  },
  {
    what: 'a muscle twice in one action',
    code: 'twice',
    content: action('retraction', ({ muscles }) => ({ muscles: [...muscles, ...muscles.slice(0, 1)] })),
    says: ['retraction lists "trapezius-transverse" twice'],
  },
  {
    what: 'a muscle twice in one exercise',
    code: 'twice',
    content: exercise(({ synergists }) => ({ synergists: [...synergists, 'latissimus-dorsi'] })),
    says: ['trx-row lists "latissimus-dorsi" twice'],
  },
  {
    what: 'a recalled figure shown as read',
    code: 'certainty',
    content: action('posterior-tilt', ({ ranges }) => ({
      ranges: ranges.map((range) => (range.source === 'mcclure-2001' ? { ...range, seen: true } : range)),
    })),
    says: ['posterior-tilt marks', 'mcclure-2001 says seen: false'],
  },
  {
    what: 'a phase that lasts no time',
    code: 'tempo',
    content: phase('pull', () => ({ duration: 0 })),
    says: ['trx-row has the duration 0 in phase "pull"'],
  },
  {
    what: 'a phase that runs backward',
    code: 'tempo',
    content: phase('lower', () => ({ duration: -1 })),
    says: ['duration -1'],
  },
  {
    what: 'a moving phase without a duration',
    code: 'tempo',
    content: phase('squeeze', () => ({ duration: null })),
    says: ['duration null in phase "squeeze"'],
  },
  {
    what: 'a set-up pose that lasts',
    code: 'tempo',
    content: phase('hang', () => ({ duration: 1 })),
    says: ['duration 1 in phase "hang"', 'null'],
  },
  {
    what: 'an exercise that does not come back to its start',
    code: 'loop',
    content: phase('lower', ({ pose }) => ({ pose: { ...pose, elbowFlexion: pose.elbowFlexion + 1 } })),
    says: ['trx-row ends "lower" in another pose than it starts "hang" from'],
  },
  {
    what: 'an elbow bent too far',
    code: 'pose-range',
    content: phase('pull', ({ pose }) => ({ pose: { ...pose, elbowFlexion: 190 } })),
    says: ['elbow-flexion = 190 degrees in phase "pull"', 'from 0 to 150'],
  },
  {
    what: 'a collarbone beyond its joint',
    code: 'pose-range',
    content: phase('pull', ({ pose }) => ({
      pose: { ...pose, scapula: { ...pose.scapula, clavicleRetraction: 45 } },
    })),
    says: ['clavicle-retraction = 45', 'from -30 to 30'],
  },
  {
    what: 'a phase whose words and pose disagree',
    code: 'motion-sign',
    content: phase('pull', () => ({ scapularMotion: ['protraction'] })),
    says: ['says protraction in phase "pull"', 'clavicleRetraction changes by 34'],
  },
  {
    what: 'a maximal hold graded as activity',
    code: 'not-activity',
    content: rowWith(isTest, { quality: 'primary abstract' }),
    says: ['anatomy/emg', 'never counted as activity'],
  },
  {
    what: 'a maximal test whose variant does not say so',
    code: 'not-activity',
    content: rowWith(isTest, { variant: 'Prone row' }),
    says: ['"Prone row"'],
  },
  {
    what: 'a gap with a figure',
    code: 'figure',
    content: rowWith((row) => row.quality === 'none', { meanPercentMvic: 50 }),
    says: ['has quality "none" and a figure'],
  },
  {
    what: 'a gap without a reason',
    code: 'figure',
    content: rowWith((row) => row.quality === 'none', { note: null }),
    says: ['a gap says why'],
  },
  {
    what: 'a mean and a band in one row',
    code: 'figure',
    content: rowWith(hasMean, { band: [10, 20] }),
    says: ['has a mean and a band'],
  },
  {
    what: 'a graded row without a figure',
    code: 'figure',
    content: rowWith(hasMean, { meanPercentMvic: null }),
    says: ['has quality "primary table" and no figure'],
  },
  {
    what: 'a mean above all measure',
    code: 'figure',
    content: rowWith(hasMean, { meanPercentMvic: 301 }),
    says: ['has the mean 301%'],
  },
  {
    what: 'a band the wrong way round',
    code: 'figure',
    content: rowWith((row) => row.quality === 'band', { band: [60, 40] }),
    says: ['has the band 60–40'],
  },
]

describe.each(broken)('$what', ({ code, content, says }) => {
  const found = validateContent(content).filter((problem) => problem.code === code)

  it(`is found as "${code}"`, () => {
    expect(found.length).toBeGreaterThan(0)
  })

  it('says where, what and what to do', () => {
    const text = found.map(({ message }) => message).join('\n')
    for (const words of says) expect(text).toContain(words)
    for (const { message, module } of found) {
      expect(message).toMatch(new RegExp(`^anatomy/${module}: .+; .+\\. .+[.?]$`))
    }
  })
})

describe('the validator', () => {
  it('tries every rule in this file', () => {
    const tried = new Set<ProblemCode>([...broken.map(({ code }) => code), 'owner'])
    expect([...tried].sort()).toEqual([...PROBLEM_CODES].sort())
  })

  it('collects all problems, not the first', () => {
    const twoFaults = muscle('subclavius', { origin: '', sources: [] })
    const codes = validateContent(twoFaults).map(({ code }) => code)
    expect(codes).toContain('shape')
    expect(codes).toContain('no-source')
  })

  it('throws them together', () => {
    const run = () => assertValidContent(muscle('subclavius', { origin: '', sources: [] }))
    expect(run).toThrow(ContentError)
    expect(run).toThrow(/subclavius has origin[^]*subclavius rests on no source/)
  })

  it('names model nodes without a card', () => {
    expect(ownerProblems(['scapula-r', 'rib-04-l', 'disc-t5'])).toEqual([])
    const [fault] = ownerProblems(['spleen'])
    expect(fault?.code).toBe('owner')
    expect(fault?.message).toContain('anatomy/structures: spleen belongs to no record')
  })

  it('suggests the nearest id, and none that is far', () => {
    expect(didYouMean('rhomboid-mayor', ['rhomboid-major', 'rhomboid-minor'])).toBe(
      'Did you mean "rhomboid-major"?',
    )
    expect(didYouMean('spleen', ['rhomboid-major'])).toBe('Add the record or mend the id.')
  })
})
