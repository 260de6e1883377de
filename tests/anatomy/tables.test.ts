import { describe, expect, it } from 'vitest'
import { ACTIONS, actionById } from '../../src/anatomy/actions'
import { BONES, boneById } from '../../src/anatomy/bones'
import { CLAIMS } from '../../src/anatomy/claims'
import { isActivity } from '../../src/anatomy/activity'
import { EMG_ROWS } from '../../src/anatomy/emg'
import { EXERCISES, exerciseById } from '../../src/anatomy/exercises'
import { evidenceById } from '../../src/anatomy/exercises/evidence'
import { LANDMARK_CARDS, landmarkById } from '../../src/anatomy/landmarks'
import { LANDMARK_TERMS } from '../../src/anatomy/landmarks/terms'
import { LANDMARK_TEXTS } from '../../src/anatomy/landmarks/texts'
import { MIDLINE_LANDMARKS, SIDE_LANDMARKS } from '../../src/anatomy/body/landmarks'
import { MUSCLES, muscleById } from '../../src/anatomy/muscles'
import { POSE_LIMITS } from '../../src/anatomy/poseLimits'
import { SCHEMAS } from '../../src/anatomy/schema'
import { SOURCES, sourceById } from '../../src/anatomy/sources'
import { structureOwner } from '../../src/anatomy/structures'
import { ACTION_IDS } from '../../src/anatomy/types'

/** Sources that a record names must all exist. */
const expectSources = (ids: readonly string[]): void => {
  expect(ids.length).toBeGreaterThan(0)
  expect(ids.filter((id) => !sourceById(id))).toEqual([])
}

describe('the tables', () => {
  it('hold what the product promises', () => {
    expect(MUSCLES.length).toBe(45)
    expect(ACTIONS.map(({ id }) => id)).toEqual([...ACTION_IDS])
    expect(EXERCISES.map(({ id }) => id)).toEqual([
      'trx-row',
      'chest-supported-dumbbell-row',
      'trx-ytw',
      'unilateral-deadstop-row',
    ])
    expect(EMG_ROWS.filter(({ exercise }) => !exerciseById(exercise))).toEqual([])
    expect(EMG_ROWS.length).toBe(169)
    expect(CLAIMS.length).toBe(30)
  })

  it('know no id that they do not hold', () => {
    for (const find of [muscleById, actionById, exerciseById, boneById, sourceById]) {
      expect(find('no-such-thing')).toBeUndefined()
      expect(find('')).toBeUndefined()
      expect(find('toString')).toBeUndefined()
    }
  })
})

describe.each(MUSCLES.map((muscle) => [muscle.id, muscle] as const))('muscle %s', (id, muscle) => {
  it('is sound and found by its id', () => {
    expect(SCHEMAS.muscles.safeParse(muscle).error?.issues ?? []).toEqual([])
    expect(muscleById(id)).toBe(muscle)
    expectSources(muscle.sources)
    expect(muscle.functions.length).toBeGreaterThan(0)
    expect(muscle.feelIt).not.toBeNull()
  })

  it('stands on the model under structures of its own or of its kin', () => {
    const kin = [id, ...muscle.parts, ...(muscle.partOf === null ? [] : [muscle.partOf])]
    for (const structure of muscle.structures) {
      for (const side of ['r', 'l']) {
        const owner = structureOwner(`${structure}-${side}`)
        expect(owner?.kind).toBe('muscle')
        expect(kin).toContain(owner?.id)
      }
    }
  })

  it('has the structures of its parts, when it has parts', () => {
    const ofParts = new Set(muscle.parts.flatMap((part) => muscleById(part)?.structures ?? []))
    if (muscle.parts.length > 0) expect(new Set(muscle.structures)).toEqual(ofParts)
  })
})

describe.each(BONES.map((bone) => [bone.id, bone] as const))('bone %s', (id, bone) => {
  it('is sound, found by its id, with facts and sources that exist', () => {
    expect(SCHEMAS.bones.safeParse(bone).error?.issues ?? []).toEqual([])
    expect(boneById(id)).toBe(bone)
    expectSources(bone.sources)
    expect(bone.facts.length).toBeGreaterThan(0)
    for (const fact of bone.facts) {
      expectSources(fact.sources)
      expect(bone.sources).toEqual(expect.arrayContaining([...fact.sources]))
    }
  })

  it('shares no id with a muscle', () => {
    expect(muscleById(id)).toBeUndefined()
  })

  it('answers for its structures, or a more specific card does', () => {
    for (const structure of bone.structures) expect(structureOwner(structure)?.kind).toBe('bone')
  })
})

describe.each(LANDMARK_CARDS.map((landmark) => [landmark.id, landmark] as const))(
  'landmark %s',
  (id, landmark) => {
    it('is sound, found by its id, on a bone that has its structure, with sources that exist', () => {
      expect(SCHEMAS.landmarks.safeParse(landmark).error?.issues ?? []).toEqual([])
      expect(landmarkById(id)).toBe(landmark)
      expectSources(landmark.sources)
      expect(landmark.sources).toContain('wu-2005')
      expect(boneById(landmark.bone)?.structures).toContain(landmark.structure)
    })
  },
)

it('landmarks are those of the model, each once, with a text each', () => {
  const codes = LANDMARK_CARDS.map(({ code }) => code)
  expect(codes.toSorted()).toEqual([...MIDLINE_LANDMARKS, ...SIDE_LANDMARKS].toSorted())
  expect(LANDMARK_CARDS.map(({ id }) => id)).toEqual(LANDMARK_TERMS.map(({ id }) => id))
  expect(LANDMARK_TEXTS).toHaveLength(LANDMARK_TERMS.length)
})

describe.each(ACTIONS.map((action) => [action.id, action] as const))('action %s', (id, action) => {
  it('is sound and found by its id', () => {
    expect(SCHEMAS.actions.safeParse(action).error?.issues ?? []).toEqual([])
    expect(actionById(id)).toBe(action)
    expectSources(action.sources)
  })

  it('stands beside its opposite in the list', () => {
    const place = ACTION_IDS.indexOf(id)
    expect(ACTION_IDS[place % 2 === 0 ? place + 1 : place - 1]).toBe(action.opposite)
    expect(actionById(action.opposite)?.opposite).toBe(id)
  })

  it('lists muscles that exist, prime movers first', () => {
    const order = ['prime mover', 'synergist', 'stabiliser', 'antagonist']
    const places = action.muscles.map(({ role }) => order.indexOf(role))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const { muscle } of action.muscles) expect(muscleById(muscle)?.id).toBe(muscle)
  })

  it.each(action.ranges.map((range) => [range.text, range] as const))(
    'range “%s” is as sure as its source',
    (_, range) => {
      expect(range.seen).toBe(sourceById(range.source)?.seen)
      if (Array.isArray(range.value)) expect(range.value[0]).toBeLessThan(range.value[1])
    },
  )
})

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
  'exercise %s',
  (id, exercise) => {
    it('is sound and found by its id', () => {
      expect(SCHEMAS.exercises.safeParse(exercise).error?.issues ?? []).toEqual([])
      expect(exerciseById(id)).toBe(exercise)
      expectSources([...exercise.sources, exercise.setsReps.source, exercise.load.source])
      for (const note of evidenceById(id)?.notes ?? []) {
        expectSources(note.sources)
        expect(exercise.sources).toEqual(expect.arrayContaining([...note.sources]))
      }
    })

    it('names the biceps and says plainly that the rhomboids have no figure', () => {
      const all = [...exercise.targets, ...exercise.synergists]
      expect(all).toContain('biceps-brachii')
      expect(evidenceById(id)?.notes.some(({ text }) => /rhomboids/i.test(text))).toBe(true)
    })

    it.each(exercise.phases.map((phase) => [phase.id, phase] as const))(
      'phase %s is within what joints can do',
      (_, phase) => {
        for (const limit of POSE_LIMITS) {
          const angle = limit.of(phase.pose)
          if (angle === undefined) continue
          expect(angle, limit.id).toBeGreaterThanOrEqual(limit.min)
          expect(angle, limit.id).toBeLessThanOrEqual(limit.max)
        }
        for (const muscle of phase.focus)
          expect([...exercise.targets, ...exercise.synergists]).toContain(muscle)
      },
    )
  },
)

describe.each(EMG_ROWS.map((row, index) => [index, row.exercise, row.muscle, row.source, row] as const))(
  'activity row %i: %s, %s, %s',
  (_index, exercise, muscle, source, row) => {
    it('is sound and resolves', () => {
      expect(SCHEMAS.emg.safeParse(row).error?.issues ?? []).toEqual([])
      expect(muscleById(muscle)?.id).toBe(muscle)
      expect(exerciseById(exercise)?.id).toBe(exercise)
      expectSources(row.via === null ? [source] : [source, row.via])
      expect(row.letters === null).toBe(exercise !== 'trx-ytw')
    })

    it('counts as activity only with a figure, and never from a maximal hold', () => {
      const hasFigure = row.meanPercentMvic !== null || row.band !== null
      expect(isActivity(row)).toBe(hasFigure && row.quality !== 'maximal test')
      if (row.quality === 'maximal test' || row.quality === 'none') expect(isActivity(row)).toBe(false)
    })
  },
)

describe('rhomboids', () => {
  it('have no figure in any exercise but floors from tubing', () => {
    const figures = EMG_ROWS.filter((row) => row.muscle.startsWith('rhomboid') && isActivity(row))
    expect(figures.map(({ source, band }) => [source, band])).toEqual([
      ['myers-2005', [20, null]],
      ['myers-2005', [20, null]],
    ])
  })

  it.each(EXERCISES.map(({ id }) => id))('are said to lack a figure in %s', (exercise) => {
    const gaps = EMG_ROWS.filter(
      (row) => row.exercise === exercise && row.muscle.startsWith('rhomboid') && row.quality === 'none',
    )
    expect(gaps.length).toBeGreaterThan(0)
  })
})

describe.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s', (_, claim) => {
  it('is sound and sourced', () => {
    expect(SCHEMAS.claims.safeParse(claim).error?.issues ?? []).toEqual([])
    expectSources(claim.sources)
  })
})

describe.each(SOURCES.map((source) => [source.id, source] as const))('source %s', (id, source) => {
  it('is sound and found by its id', () => {
    expect(SCHEMAS.sources.safeParse(source).error?.issues ?? []).toEqual([])
    expect(sourceById(id)).toBe(source)
  })

  it('says what it is when it was not read', () => {
    if (!source.seen) expect(source.note).not.toBeNull()
  })
})
