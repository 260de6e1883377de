import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { LAYER_COUNT, MUSCLE_LAYERS } from '../../../src/anatomy/layers'
import { MUSCLES, muscleById } from '../../../src/anatomy/muscles'
import { commandById, COMMANDS, type CommandId } from '../../../src/app/state/commands'
import { coverOf, isMuscleStructure } from '../../../src/app/state/cover'
import { explorer } from '../../../src/app/state/explorer'
import { structureLooks } from '../../../src/app/state/looks'
import { NOTHING } from '../../../src/app/state/selection'
import { stageSummary } from '../../../src/app/state/stageSummary'
import { MOST_STEPS } from '../../../src/app/state/timeline'
import {
  ALL_SHOWN,
  BONE_STRUCTURES,
  depthOf,
  isolated,
  mirrored,
  MUSCLE_STRUCTURES,
  sameVisibility,
  shownShare,
  shows,
  withDepth,
  withHidden,
  withShown,
} from '../../../src/app/state/visibility'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
const layers = () => ({ visibility: state().visibility, peeledSide: state().peeledSide })
const anyHidden = fc.subarray([...MUSCLE_STRUCTURES, ...BONE_STRUCTURES])
beforeEach(startFresh)

describe('the layers of the muscles', () => {
  it('hold every muscle of the model once', () => {
    const drawn = [...new Set(MUSCLES.flatMap(({ structures }) => structures))]
    expect([...MUSCLE_STRUCTURES].sort()).toEqual(drawn.sort())
    expect(MUSCLE_STRUCTURES.every(isMuscleStructure)).toBe(true)
  })

  it('never leave a muscle lying over one that was taken off', () => {
    const layerOf = (base: string) => MUSCLE_LAYERS.findIndex((layer) => layer.includes(base))
    const wrong = MUSCLE_STRUCTURES.flatMap((base) =>
      coverOf(base)
        .filter((over) => layerOf(over) > layerOf(base))
        .map((over) => [base, over]),
    )
    // The long head dives under teres minor with its tendon only; the arm's back is its belly.
    expect(wrong).toEqual([['triceps-brachii-long', 'teres-minor']])
  })
})

describe('what is hidden', () => {
  it('comes back when it is shown again', () => {
    fc.assert(
      fc.property(anyHidden, anyHidden, (before, more) => {
        const from = withHidden(ALL_SHOWN, before)
        const fresh = more.filter((base) => !before.includes(base))
        expect(withShown(withHidden(from, fresh), fresh)).toEqual(from)
      }),
      { seed: 1 },
    )
  })

  it('has one form, whatever the order', () => {
    fc.assert(
      fc.property(anyHidden, (some) => {
        const there = withHidden(ALL_SHOWN, some)
        expect(withHidden(ALL_SHOWN, some.toReversed())).toEqual(there)
        expect(withHidden(there, some)).toBe(there)
      }),
      { seed: 2 },
    )
  })

  it('follows the slider: each place of it is read back, and bones stay', () => {
    fc.assert(
      fc.property(anyHidden, fc.nat({ max: LAYER_COUNT }), (before, depth) => {
        const set = withDepth(withHidden(ALL_SHOWN, before), depth)
        expect(depthOf(set)).toBe(depth)
        expect(set.hidden.filter((base) => BONE_STRUCTURES.includes(base))).toEqual(
          before.filter((base) => BONE_STRUCTURES.includes(base)).toSorted(),
        )
      }),
      { seed: 3 },
    )
  })

  it('leaves a muscle alone on the skeleton, and a bone alone', () => {
    const muscle = shows(isolated(ALL_SHOWN, ['rhomboid-major']))
    expect(muscle('rhomboid-major-l')).toBe(true)
    expect(muscle('scapula-r')).toBe(true)
    expect(muscle('trapezius-transverse-l')).toBe(false)
    const bone = shows(isolated(ALL_SHOWN, ['scapula']))
    expect(bone('scapula-l')).toBe(true)
    expect(bone('rib-04-l')).toBe(false)
    expect(bone('rhomboid-major-l')).toBe(false)
  })

  it('keeps the axial skeleton when one side is shown', () => {
    const right = shows({ ...ALL_SHOWN, side: 'r' })
    for (const node of ['rhomboid-major-r', 'scapula-r', 'rib-04-l', 'vertebra-t4', 'skull'])
      expect(right(node)).toBe(true)
    for (const node of ['rhomboid-major-l', 'scapula-l', 'humerus-l', 'hand-l'])
      expect(right(node)).toBe(false)
    expect(mirrored({ ...ALL_SHOWN, side: 'r' }).side).toBe('l')
    expect(mirrored(ALL_SHOWN)).toBe(ALL_SHOWN)
  })

  it.each([
    [[], 'all'],
    [['rhomboid-major'], 'some'],
    [['rhomboid-major', 'rhomboid-minor'], 'none'],
  ] as const)('of two, %j hidden, leaves %s', (hidden, share) => {
    expect(shownShare(withHidden(ALL_SHOWN, hidden), ['rhomboid-major', 'rhomboid-minor'])).toBe(share)
  })
})

describe('looks', () => {
  const nodes = ['rhomboid-major-l', 'trapezius-transverse-r', 'deltoid-spinal-l', 'scapula-l', 'rib-04-r']
  const emphases = (more: Partial<Parameters<typeof structureLooks>[0]>) =>
    [...structureLooks({ selection: NOTHING, sides: 'both', peeledSide: null, ...more }, nodes).values()].map(
      ({ emphasis }) => emphasis,
    )

  it('hide what is hidden, in every mode', () => {
    const visibility = withHidden(ALL_SHOWN, ['rhomboid-major', 'rib-04'])
    for (const selection of [
      NOTHING,
      { kind: 'bone', id: 'scapula' },
      { kind: 'action', id: 'retraction' },
    ] as const) {
      const found = emphases({ selection, visibility })
      expect(found[0]).toBe('hidden')
      expect(found[4]).toBe('hidden')
      expect(found[3]).not.toBe('hidden')
    }
  })

  it('x-ray through muscles, and through bones once something is selected', () => {
    const visibility = { ...ALL_SHOWN, xray: true }
    expect(emphases({ visibility })).toEqual(['glass', 'glass', 'glass', 'quiet', 'quiet'])
    expect(emphases({ visibility, selection: { kind: 'muscle', id: 'rhomboid-major' } })).toEqual([
      'selected',
      'glass',
      'glass',
      'glass',
      'glass',
    ])
  })
})

describe('undo', () => {
  const LAYER_STEPS: readonly CommandId[] = [
    'hide',
    'isolate',
    'xray',
    'deeper',
    'shallower',
    'bones-only',
    'show-l',
    'show-both',
    'show-r',
    'show-all',
    'swap-split',
  ]
  const anyStep = fc.oneof(
    fc.constantFrom(...LAYER_STEPS).map((id) => () => {
      const command = commandById(id)
      if (command.isEnabled(state())) command.run()
    }),
    fc.constantFrom(...MUSCLES).map(
      ({ id }) =>
        () =>
          state().select({ kind: 'muscle', id }),
    ),
  )

  it('goes back through every state, and redo forward through the same', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        startFresh()
        const seen = [layers()]
        for (const step of steps) {
          step()
          const last = seen[seen.length - 1]
          const now = layers()
          const same = last?.peeledSide === now.peeledSide && sameVisibility(last.visibility, now.visibility)
          if (!same) seen.push(now)
        }
        for (const expected of seen.toReversed()) {
          expect(layers()).toEqual(expected)
          state().undo()
        }
        expect(layers()).toEqual(seen[0])
        for (const expected of seen) {
          expect(layers()).toEqual(expected)
          state().redo()
        }
        expect(layers()).toEqual(seen[seen.length - 1])
      }),
      { seed: 4 },
    )
  })

  it('never leaves something selected that is wholly hidden', () => {
    const any = fc.oneof(
      anyStep,
      fc.constantFrom(
        () => state().undo(),
        () => state().redo(),
      ),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (steps) => {
        startFresh()
        for (const step of steps) {
          step()
          const { selection, visibility } = state()
          if (selection.kind !== 'muscle') continue
          const structures = MUSCLES.find(({ id }) => id === selection.id)?.structures ?? []
          if (structures.length > 0) expect(shownShare(visibility, structures)).not.toBe('none')
        }
      }),
      { seed: 5 },
    )
  })

  it('forgets what was undone once something new is done, and the oldest steps', () => {
    commandById('xray').run()
    state().undo()
    commandById('deeper').run()
    expect(commandById('redo').isEnabled(state())).toBe(false)
    for (let i = 0; i < MOST_STEPS + 20; i += 1) commandById('xray').run()
    expect(state().timeline.past).toHaveLength(MOST_STEPS)
  })
})

describe('hiding what is selected', () => {
  it('lets go of it; selecting it again shows it', () => {
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    commandById('hide').run()
    expect(state().selection).toEqual(NOTHING)
    expect(state().visibility.hidden).toEqual(['rhomboid-major'])
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(state().visibility.hidden).toEqual([])
  })
})

describe('the sentence about the stage', () => {
  it('says what is off, hidden, seen through and left out', () => {
    commandById('deeper').run()
    state().setLayers({
      visibility: { ...withHidden(state().visibility, ['rhomboid-major']), xray: true, side: 'r' },
    })
    expect(stageSummary()).toMatch(
      /The outer layer is off\. Hidden: Rhomboid major\. The rest is glass\. Only the right side is shown\.$/,
    )
  })

  it('names what is hidden by its largest whole, and says what else there is', () => {
    state().setLayers({
      visibility: withHidden(ALL_SHOWN, [
        'deltoid-spinal',
        'scapula',
        'skull',
        'mandible',
        'sacrum',
        'rib-04',
      ]),
    })
    expect(stageSummary()).toMatch(/Hidden: (?:[^,]+, ){3}[^,]+ and 2 more\.$/)
    state().setLayers({ visibility: withHidden(ALL_SHOWN, muscleById('trapezius')?.structures ?? []) })
    expect(stageSummary()).toMatch(/Hidden: Trapezius\.$/)
  })

  it('names what stands alone', () => {
    state().setLayers({ visibility: isolated(ALL_SHOWN, ['serratus-anterior']) })
    expect(stageSummary()).toMatch(/Of the muscles only these are shown: Serratus anterior\.$/)
    state().setLayers({ visibility: isolated(ALL_SHOWN, ['scapula']) })
    expect(stageSummary()).toMatch(/ Only these are shown: Shoulder blade\.$/)
  })

  it('is there for every depth', () => {
    for (let depth = 1; depth <= LAYER_COUNT; depth += 1) {
      state().setLayers({ visibility: withDepth(ALL_SHOWN, depth) })
      expect(stageSummary()).toMatch(/ (is|are) off\.$/)
    }
    expect(COMMANDS.some(({ id }) => id === 'bones-only')).toBe(true)
  })
})
