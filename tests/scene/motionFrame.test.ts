import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { DIRECTIONS, type FrameBox } from '../../src/app/scene/framing'
import { leaningDirection, motionFrame } from '../../src/app/scene/motionFrame'
import { actionMotion } from '../../src/kinematics/actions'
import { exerciseMotion } from '../../src/kinematics/exercises'

const body: FrameBox = { min: [-0.29, 0.93, -0.04], max: [0.29, 1.65, 0.21] }

describe('frame of a motion', () => {
  it('is the resting frame without a motion', () => {
    expect(motionFrame(null, 'both', body)).toEqual({ box: body, lean: 0 })
  })

  it('stays near the resting frame for a blade that glides', () => {
    const { box, lean } = motionFrame(actionMotion('retraction'), 'both', body)
    expect(lean).toBe(0)
    for (const k of [0, 1, 2]) {
      expect(Math.abs(box.min[k]! - body.min[k]!)).toBeLessThan(0.12)
      expect(Math.abs(box.max[k]! - body.max[k]!)).toBeLessThan(0.12)
    }
  })

  it('holds the raised hand of upward rotation', () => {
    const { box } = motionFrame(actionMotion('upward-rotation'), 'r', body)
    expect(box.min[0]).toBeLessThan(-0.5)
  })

  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    '%s: leans as the exercise does and stays in a room',
    (_, exercise) => {
      const { box, lean } = motionFrame(exerciseMotion(exercise), 'both', body)
      expect(Math.sign(lean)).toBe(exercise.trunkDirection === 'forward lean' ? 1 : -1)
      for (const k of [0, 1, 2]) expect(box.max[k]! - box.min[k]!).toBeLessThan(2.6)
    },
  )
})

describe('direction for a leaning trunk', () => {
  it('climbs behind a back that is bent over, sinks no lower than level', () => {
    expect(leaningDirection(DIRECTIONS.back, 1.2).polar).toBeLessThan(0.8)
    expect(leaningDirection(DIRECTIONS.back, -0.8).polar).toBeLessThan(1.65)
  })

  it.each(['right', 'left', 'top'] as const)('leaves the view from %s alone', (view) => {
    const { azimuth, polar } = leaningDirection(DIRECTIONS[view], 1.2)
    expect(azimuth).toBe(DIRECTIONS[view].azimuth)
    expect(polar).toBeCloseTo(DIRECTIONS[view].polar, 6)
  })
})
