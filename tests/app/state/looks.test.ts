import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { EMG_ROWS } from '../../../src/anatomy/emg'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { MUSCLES } from '../../../src/anatomy/muscles'
import { involvedStructures } from '../../../src/app/state/involved'
import { structureLooks, type LookState } from '../../../src/app/state/looks'
import { NOTHING } from '../../../src/app/state/selection'

const MUSCLE_BASES = [...new Set(MUSCLES.flatMap(({ structures }) => structures))]
const NODES = [
  ...MUSCLE_BASES.flatMap((base) => [`${base}-r`, `${base}-l`]),
  ...['scapula-r', 'scapula-l', 'clavicle-r', 'rib-04-l', 'vertebra-t4', 'nuchal-ligament'],
]
const START: LookState = { selection: NOTHING, sides: 'both', peeledSide: 'l' }

const looks = (state: Partial<LookState>) => structureLooks({ ...START, ...state }, NODES)
const emphasis = (state: Partial<LookState>, node: string) => looks(state).get(node)?.emphasis
const tone = (state: Partial<LookState>, node: string) => looks(state).get(node)?.tone

describe('structureLooks at the start', () => {
  it.each([
    ['trapezius-transverse-r', 'lit'],
    ['trapezius-descending-r', 'lit'],
    ['trapezius-transverse-l', 'hidden'],
    ['latissimus-dorsi-l', 'hidden'],
    ['latissimus-dorsi-r', 'quiet'],
    ['rhomboid-major-l', 'lit'],
    ['rhomboid-minor-l', 'lit'],
    ['rhomboid-major-r', 'quiet'],
    ['levator-scapulae-l', 'quiet'],
    ['deltoid-spinal-l', 'quiet'],
    ['scapula-l', 'quiet'],
    ['vertebra-t4', 'quiet'],
  ])('%s is %s', (node, expected) => {
    expect(emphasis({}, node)).toBe(expected)
  })

  it('mirrors when the split is swapped', () => {
    const mirrored = looks({ peeledSide: 'r' })
    for (const [node, look] of looks({})) {
      const other = node.replace(/-[rl]$/, (side) => (side === '-r' ? '-l' : '-r'))
      if (NODES.includes(other)) expect(mirrored.get(other), node).toEqual(look)
    }
  })

  it('peels nothing when no side is peeled', () => {
    expect([...looks({ peeledSide: null }).values()].some((look) => look.emphasis === 'hidden')).toBe(false)
  })
})

describe('structureLooks of a selected muscle', () => {
  it.each(MUSCLES.filter(({ structures }) => structures.length > 0))(
    '$id is selected on both sides, nothing else is, and nothing carries a tone',
    (muscle) => {
      const result = looks({ selection: { kind: 'muscle', id: muscle.id } })
      const selected = [...result].filter(([, look]) => look.emphasis === 'selected').map(([node]) => node)
      expect(selected.sort()).toEqual(muscle.structures.flatMap((base) => [`${base}-l`, `${base}-r`]).sort())
      expect([...result.values()].every((look) => look.tone === null)).toBe(true)
    },
  )

  it('turns what lies over it to glass', () => {
    const selection = { kind: 'muscle', id: 'rhomboid-major' } as const
    expect(emphasis({ selection }, 'trapezius-transverse-r')).toBe('glass')
    expect(emphasis({ selection }, 'trapezius-transverse-l')).toBe('hidden')
    expect(emphasis({ selection, peeledSide: null }, 'trapezius-transverse-l')).toBe('glass')
  })

  it('keeps to the chosen side', () => {
    const state = { selection: { kind: 'muscle', id: 'rhomboid-major' }, sides: 'l' } as const
    expect(emphasis(state, 'rhomboid-major-l')).toBe('selected')
    expect(emphasis(state, 'rhomboid-major-r')).toBe('quiet')
    expect(emphasis(state, 'trapezius-transverse-r')).toBe('quiet')
  })
})

describe('structureLooks of a bone', () => {
  it('shows the blade through its muscles', () => {
    const selection = { kind: 'bone', id: 'scapula' } as const
    expect(emphasis({ selection }, 'scapula-r')).toBe('selected')
    expect(emphasis({ selection }, 'infraspinatus-r')).toBe('glass')
    expect(emphasis({ selection }, 'rib-04-l')).toBe('quiet')
  })
})

describe('structureLooks of a motion', () => {
  const motions = [
    ...ACTIONS.map(({ id }) => ({ kind: 'action' as const, id })),
    ...EXERCISES.map(({ id }) => ({ kind: 'exercise' as const, id })),
  ]

  it.each(motions)('shows every muscle of $id somewhere, in its tone, or grey without one', (selection) => {
    const result = looks({ selection, emg: EMG_ROWS })
    for (const [base, { tone: expected }] of involvedStructures(selection, { emg: EMG_ROWS })) {
      const shown = ['r', 'l'].map((side) => result.get(`${base}-${side}`))
      const emphasis = expected === null ? 'unmeasured' : 'lit'
      expect(
        shown.some((look) => look?.emphasis === emphasis && look.tone === expected),
        base,
      ).toBe(true)
    }
  })

  it('colours an exercise by what was measured: the nearest study’s figure of % of maximum', () => {
    const known = { emg: EMG_ROWS }
    const row = { ...known, selection: { kind: 'exercise', id: 'trx-row' } } as const
    expect(tone(row, 'trapezius-transverse-r')).toBe(0.5) // 40–60%
    expect(tone(row, 'trapezius-ascending-r')).toBe(0.35)
    expect(emphasis(row, 'rhomboid-major-l')).toBe('unmeasured') // a drill's figure is not the exercise's
    expect(emphasis(row, 'biceps-brachii-short-r')).toBe('unmeasured')
    const letters = { ...known, selection: { kind: 'exercise', id: 'trx-ytw' } } as const
    expect(tone({ ...letters, letter: 'Y' }, 'infraspinatus-l')).toBeCloseTo(0.3254)
    expect(tone({ ...letters, letter: 'T' }, 'infraspinatus-l')).toBeCloseTo(0.4614)
    expect(tone(letters, 'latissimus-dorsi-r')).toBe(0.4) // works against it, and was measured
  })

  it('keeps every muscle of an exercise grey until the measurements are here', () => {
    const selection = { kind: 'exercise', id: 'trx-row' } as const
    expect([...looks({ selection }).values()].every((look) => look.tone === null)).toBe(true)
    expect(emphasis({ selection }, 'trapezius-transverse-r')).toBe('unmeasured')
  })

  it.each(motions)('hides no bone in $id', (selection) => {
    expect(emphasis({ selection }, 'scapula-l')).toBe('quiet')
  })

  it('keeps the split: superficial layer on one side, deep layer on the other', () => {
    const selection = { kind: 'action', id: 'retraction' } as const
    expect(looks({ selection }).get('trapezius-transverse-r')).toEqual({ emphasis: 'lit', tone: 1 })
    expect(emphasis({ selection }, 'trapezius-transverse-l')).toBe('hidden')
    expect(looks({ selection }).get('rhomboid-major-l')).toEqual({ emphasis: 'lit', tone: 1 })
  })

  it('shows both layers on a side that moves alone', () => {
    const state = { selection: { kind: 'action', id: 'retraction' }, sides: 'r' } as const
    expect(looks(state).get('trapezius-transverse-r')).toEqual({ emphasis: 'glass', tone: 1 })
    expect(emphasis(state, 'rhomboid-major-r')).toBe('lit')
    expect(tone(state, 'rhomboid-major-l')).toBeNull()
  })

  it('colours a muscle that the model does not cut up by its most involved part', () => {
    expect(tone({ selection: { kind: 'action', id: 'upward-rotation' } }, 'serratus-anterior-l')).toBe(1)
  })
})
