import { beforeEach, describe, expect, it } from 'vitest'
import { MUSCLES } from '../../../src/anatomy/muscles'
import { isEndLit, withEnd, type Attachments } from '../../../src/app/state/attachments'
import { explorer } from '../../../src/app/state/explorer'
import { readLink, writeLink } from '../../../src/app/state/link'
import { structureLooks, type LookState } from '../../../src/app/state/looks'
import { stageSummary } from '../../../src/app/state/stageSummary'
import { ALL_SHOWN } from '../../../src/app/state/visibility'
import { attachmentId } from '../../../src/contract/structures'
import { startFresh } from '../fresh'

const BASES = [...new Set(MUSCLES.flatMap(({ structures }) => structures))]
const MUSCLE_NODES = BASES.flatMap((base) => [`${base}-r`, `${base}-l`])
const AREAS = MUSCLE_NODES.flatMap((id) => [attachmentId('origin', id), attachmentId('insertion', id)])
const NODES = [...MUSCLE_NODES, ...AREAS, 'scapula-r', 'rib-04-r', 'sternal-body', 'vertebra-t4']
const RHOMBOID: LookState = {
  selection: { kind: 'muscle', id: 'rhomboid-major' },
  sides: 'both',
  peeledSide: 'l',
}
const emphasis = (state: LookState, node: string) => structureLooks(state, NODES).get(node)?.emphasis
const seenAreas = (state: LookState) =>
  AREAS.filter((area) => structureLooks(state, NODES).get(area)?.emphasis === 'lit').toSorted()

beforeEach(startFresh)

describe('areas on the bones', () => {
  it.each([
    RHOMBOID,
    { ...RHOMBOID, selection: { kind: 'none' } },
    { ...RHOMBOID, selection: { kind: 'action', id: 'retraction' } },
    { ...RHOMBOID, selection: { kind: 'bone', id: 'scapula' }, attachments: 'both' },
    { ...RHOMBOID, visibility: { ...ALL_SHOWN, xray: true } },
  ] as LookState[])('are hidden unless asked for: %j', (state) => {
    expect(AREAS.filter((area) => emphasis(state, area) !== 'hidden')).toEqual([])
  })

  it('are those of the selected muscle, and the muscles over them turn to glass', () => {
    const state: LookState = { ...RHOMBOID, attachments: 'both' }
    expect(seenAreas(state)).toEqual([
      'insertion-rhomboid-major-l',
      'insertion-rhomboid-major-r',
      'origin-rhomboid-major-l',
      'origin-rhomboid-major-r',
    ])
    expect(emphasis(state, 'rhomboid-major-r')).toBe('glass')
    expect(emphasis(state, 'infraspinatus-r')).toBe('glass')
    expect(emphasis(state, 'trapezius-transverse-l')).toBe('hidden')
    expect(emphasis(state, 'rib-04-r')).toBe('quiet')
  })

  it('are those of the end that is pointed at, on the sides that are meant', () => {
    expect(seenAreas({ ...RHOMBOID, pointedEnd: 'origin', sides: 'r' })).toEqual(['origin-rhomboid-major-r'])
    expect(seenAreas({ ...RHOMBOID, pointedEnd: 'insertion', attachments: 'origin', sides: 'l' })).toEqual([
      'insertion-rhomboid-major-l',
      'origin-rhomboid-major-l',
    ])
  })

  it('are seen through the ribs where these stand before them, and stay solid with x-ray', () => {
    const serratus: LookState = {
      ...RHOMBOID,
      selection: { kind: 'muscle', id: 'serratus-anterior' },
      attachments: 'insertion',
      visibility: { ...ALL_SHOWN, xray: true },
    }
    expect(emphasis(serratus, 'rib-04-r')).toBe('glass')
    expect(emphasis(serratus, 'sternal-body')).toBe('glass')
    expect(seenAreas(serratus)).toHaveLength(2)
  })

  it.each(MUSCLES.filter(({ structures }) => structures.length > 0))('$id has both', ({ id, structures }) => {
    const state: LookState = { ...RHOMBOID, selection: { kind: 'muscle', id }, attachments: 'both' }
    expect(seenAreas(state)).toHaveLength(4 * structures.length)
  })
})

describe('withEnd', () => {
  const ALL: readonly Attachments[] = ['none', 'origin', 'insertion', 'both']
  it.each(ALL)('turns one end of %s on or off and leaves the other', (now) => {
    for (const [end, other] of [
      ['origin', 'insertion'],
      ['insertion', 'origin'],
    ] as const) {
      const lit = (attachments: Attachments, one: typeof end | typeof other): boolean =>
        isEndLit({ selection: RHOMBOID.selection, attachments }, one)
      expect(lit(withEnd(now, end), end)).toBe(!lit(now, end))
      expect(lit(withEnd(now, end), other)).toBe(lit(now, other))
    }
  })
})

describe('the explorer', () => {
  const state = () => explorer.getState()

  it('keeps the areas from muscle to muscle, but not what was pointed at', () => {
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    state().setAttachments('origin')
    state().pointAtEnd('insertion')
    state().select({ kind: 'muscle', id: 'subclavius' })
    expect(state().attachments).toBe('origin')
    expect(state().pointedEnd).toBeNull()
  })

  it('says in a sentence which areas are lit', () => {
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(stageSummary()).not.toMatch(/origin/)
    state().setAttachments('both')
    expect(stageSummary()).toMatch(/On the bones its origin is lit red, its insertion blue\./)
    state().select({ kind: 'action', id: 'retraction' })
    expect(stageSummary()).not.toMatch(/origin/)
  })

  it.each(['origin', 'insertion', 'both'] as const)(
    'writes %s into the link and reads it back',
    (attachments) => {
      state().select({ kind: 'muscle', id: 'rhomboid-major' })
      state().setAttachments(attachments)
      const link = writeLink({ ...state(), time: null })
      expect(link).toBe(`?muscle=rhomboid-major&attachments=${attachments}`)
      expect(readLink(link)).toMatchObject({ state: { attachments }, problem: null })
    },
  )

  it('names no areas in links to anything else, and refuses foreign words', () => {
    state().setAttachments('both')
    expect(writeLink({ ...state(), time: null })).toBe('')
    const read = readLink('?muscle=rhomboid-major&attachments=all')
    expect(read.state.attachments).toBeNull()
    expect(read.problem).toMatch(/attachments/)
  })
})
