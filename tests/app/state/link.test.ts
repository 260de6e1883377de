import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { BONES } from '../../../src/anatomy/bones'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { LANDMARK_TERMS } from '../../../src/anatomy/landmarks/terms'
import { MUSCLES } from '../../../src/anatomy/muscles'
import { readLink, writeLink, type Linkable } from '../../../src/app/state/link'
import { motionOf } from '../../../src/app/state/motions'
import { isMotion, NOTHING, type Selection } from '../../../src/app/state/selection'
import {
  ALL_SHOWN,
  BONE_STRUCTURES,
  isolated,
  MUSCLE_STRUCTURES,
  withDepth,
  withHidden,
} from '../../../src/app/state/visibility'
import { defaultView, NAMED_VIEWS } from '../../../src/app/state/views'

const EVERYTHING: readonly Selection[] = [
  NOTHING,
  ...MUSCLES.map(({ id }) => ({ kind: 'muscle' as const, id })),
  ...BONES.map(({ id }) => ({ kind: 'bone' as const, id })),
  ...LANDMARK_TERMS.map(({ id }) => ({ kind: 'landmark' as const, id })),
  ...ACTIONS.map(({ id }) => ({ kind: 'action' as const, id })),
  ...EXERCISES.map(({ id }) => ({ kind: 'exercise' as const, id })),
]

/** Anything that can be hidden, and layers and isolation more often than chance would give them. */
const anyVisibility = fc
  .record({
    from: fc.oneof(
      fc.nat({ max: 4 }).map((depth) => withDepth(ALL_SHOWN, depth)),
      fc
        .subarray([...MUSCLE_STRUCTURES, ...BONE_STRUCTURES], { minLength: 1, maxLength: 4 })
        .map((some) => isolated(ALL_SHOWN, some)),
    ),
    hidden: fc.subarray([...MUSCLE_STRUCTURES, ...BONE_STRUCTURES]),
    few: fc.boolean(),
    xray: fc.boolean(),
    side: fc.constantFrom('r' as const, 'l' as const, 'both' as const),
  })
  .map(({ from, hidden, few, xray, side }) => ({
    ...withHidden(from, few ? hidden.slice(0, 2) : hidden),
    xray,
    side,
  }))

const usual = (selection: Selection): Linkable => ({
  selection,
  tab: 'muscles',
  sides: motionOf(selection)?.defaultSides ?? 'both',
  view: defaultView(selection),
  peeledSide: 'l',
  time: null,
})

describe('writeLink and readLink', () => {
  it('leaves out what is usual', () => {
    expect(writeLink(usual(NOTHING))).toBe('')
    expect(writeLink(usual({ kind: 'muscle', id: 'rhomboid-major' }))).toBe('?muscle=rhomboid-major')
    expect(writeLink({ ...usual({ kind: 'action', id: 'retraction' }), time: 1.2 })).toBe(
      '?action=retraction&t=1.20',
    )
  })

  it('bring every state back', () => {
    const states = fc.record({
      selection: fc.constantFrom(...EVERYTHING),
      tab: fc.constantFrom('muscles' as const, 'actions' as const, 'exercises' as const),
      sides: fc.constantFrom('r' as const, 'l' as const, 'both' as const),
      view: fc.constantFrom(...NAMED_VIEWS),
      peeledSide: fc.constantFrom('r' as const, 'l' as const, null),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }),
    })
    fc.assert(
      fc.property(states, ({ share, ...state }) => {
        const duration = motionOf(state.selection)?.duration ?? 0
        const time = share === null ? null : Math.floor(share * duration * 100) / 100
        const { state: read, problem } = readLink(writeLink({ ...state, time }))
        expect(problem).toBeNull()
        expect(read.selection).toEqual(state.selection)
        expect(read.sides ?? usual(state.selection).sides).toBe(state.sides)
        expect(read.view ?? defaultView(state.selection)).toBe(state.view)
        expect(read.split ?? 'l').toBe(state.peeledSide ?? 'none')
        if (state.selection.kind === 'none') expect(read.tab ?? 'muscles').toBe(state.tab)
        if (isMotion(state.selection)) expect(read.time).toBe(time)
        else expect(read.time).toBeNull()
      }),
      { seed: 20250301 },
    )
  })

  it('bring back whatever is hidden, seen through or left out', () => {
    fc.assert(
      fc.property(anyVisibility, (visibility) => {
        const search = writeLink({ ...usual(NOTHING), visibility })
        const { state, problem } = readLink(search)
        expect(problem).toBeNull()
        expect(state.visibility).toEqual(visibility)
        expect(writeLink({ ...usual(NOTHING), visibility: state.visibility })).toBe(search)
      }),
      { seed: 20250303 },
    )
  })

  it.each([
    ['off=2', withDepth(ALL_SHOWN, 2)],
    ['hide=trapezius-transverse', withHidden(ALL_SHOWN, ['trapezius-transverse'])],
    ['only=rhomboid-major', isolated(ALL_SHOWN, ['rhomboid-major'])],
    ['only=scapula', isolated(ALL_SHOWN, ['scapula'])],
    ['xray=1&show=r', { ...ALL_SHOWN, xray: true, side: 'r' as const }],
  ])('say %s in short', (search, visibility) => {
    expect(writeLink({ ...usual(NOTHING), visibility })).toBe(`?${search}`)
    expect(readLink(`?${search}`).state.visibility).toEqual(visibility)
  })

  it.each([
    ['off', '9'],
    ['xray', 'yes'],
    ['show', 'top'],
    ['hide', 'wishbone'],
    ['only', 'wishbone'],
  ])('show everything for %s=%s and say so', (name, value) => {
    const { state, problem } = readLink(`?${name}=${value}`)
    expect(state.visibility).toEqual(ALL_SHOWN)
    expect(problem).toBe(`The link’s ${name} “${value}” could not be read and was left out.`)
  })

  it('never throws, whatever the address says', () => {
    const pieces = fc.constantFrom(
      'muscle=',
      'action=',
      't=',
      '&',
      '%',
      '%E0%A4%A',
      'rhomboid-major',
      '1e9',
      '=',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 12 }), (parts) => {
        expect(() => readLink(`?${parts.join('')}`)).not.toThrow()
      }),
      { seed: 20250302 },
    )
  })

  it.each([
    ['?muscle=rhomboid', 'There is no muscle called “rhomboid” here, so this is the start.'],
    ['?action=', 'There is no action called “” here, so this is the start.'],
    ['?exercise=bench-press', 'There is no exercise called “bench-press” here, so this is the start.'],
    ['?bone=wishbone', 'There is no bone called “wishbone” here, so this is the start.'],
    [
      '?muscle=trapezius&action=retraction',
      'The link names more than one thing to show, so this is the start.',
    ],
  ])('%s leads to the start, with a sentence', (search, sentence) => {
    const { state, problem } = readLink(search)
    expect(state.selection).toEqual(NOTHING)
    expect(problem).toBe(sentence)
  })

  it.each([
    ['t', 'soon'],
    ['t', '-1'],
    ['t', '1e1'],
    ['t', '600'],
    ['side', 'top'],
    ['view', 'below'],
    ['split', 'both'],
  ])('leaves out %s=%s and says so', (name, value) => {
    const { state, problem } = readLink(`?action=retraction&${name}=${value}`)
    expect(state.selection).toEqual({ kind: 'action', id: 'retraction' })
    expect(problem).toBe(`The link’s ${name} “${value}” could not be read and was left out.`)
  })

  it('keeps a foreign text short', () => {
    expect(readLink(`?muscle=${'x'.repeat(500)}`).problem?.length).toBeLessThan(110)
  })

  it('ignores parameters of others', () => {
    expect(readLink('?utm_source=letter&muscle=trapezius').problem).toBeNull()
  })
})
