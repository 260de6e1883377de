import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { DIRECTIONS, type FrameBox } from '../../src/app/scene/framing'
import { followedBox, leaningDirection, motionFrame, poseBox } from '../../src/app/scene/motionFrame'
import { actionMotion } from '../../src/kinematics/actions'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { HANDS_OFF, handShoulder } from '../../src/kinematics/hand'
import { HANGING_ARM } from '../../src/kinematics/handArm'
import { REST_POSE } from '../../src/kinematics/skeleton'

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

describe('frame of a body in the hands', () => {
  const raised = (degrees: number, plane: number) => {
    const elevation = (degrees * Math.PI) / 180
    const { pose } = handShoulder({ ...HANDS_OFF, arm: { ...HANGING_ARM, plane, elevation } })
    return poseBox({ r: pose, l: pose, lean: 0 }, body)
  }

  it('is the resting frame while the arms hang', () => {
    expect(poseBox(REST_POSE, body)).toEqual(body)
    expect(followedBox(body, poseBox(REST_POSE, body), body)).toBe(body)
  })

  it.each([
    [0, 0],
    [0, 1],
    [1.57, 2],
  ])('holds both hands of arms raised to 90° and 150° (plane %s rad)', (plane, axis) => {
    const level = raised(90, plane)
    // Upper arm, forearm and hand: 0.6 m and more from the shoulder, out to the side or ahead.
    if (axis === 0) for (const side of [level.min, level.max]) expect(Math.abs(side[0])).toBeGreaterThan(0.7)
    if (axis === 2) expect(level.max[2]).toBeGreaterThan(0.5)
    expect(raised(150, plane).max[1]).toBeGreaterThan(1.9)
  })

  it('follows arms in few steps on the way up, holds still for small moves, and comes home', () => {
    let box = body
    let changes = 0
    const follow = (degrees: number): void => {
      const wanted = raised(degrees, 0.7)
      const next = followedBox(box, wanted, body)
      if (next !== box) changes++
      box = next
      for (const k of [0, 1, 2] as const) {
        expect(wanted.min[k]).toBeGreaterThanOrEqual(box.min[k] - 1e-5)
        expect(wanted.max[k]).toBeLessThanOrEqual(box.max[k] + 1e-5)
      }
    }
    for (let degrees = 20; degrees <= 150; degrees += 1) follow(degrees)
    expect(changes).toBeLessThan(25)
    const before = changes
    for (let i = 0; i < 20; i++) follow(i % 2 === 0 ? 148 : 150)
    expect(changes).toBe(before)
    box = followedBox(box, poseBox(REST_POSE, body), body)
    expect(box).toEqual(body)
  })
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
