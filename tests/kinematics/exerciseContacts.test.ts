import { describe, expect, it } from 'vitest'
import { DUMBBELL, FLAT_BENCH, STRAPS } from '../../src/anatomy/equipment/dimensions'
import { FOOT, HAND_LIMITS, LEG_SEGMENT } from '../../src/anatomy/equipment/figure'
import { EXERCISES } from '../../src/anatomy/exercises'
import { withFault } from '../../src/anatomy/fault'
import { sourceById } from '../../src/anatomy/sources'
import type { Exercise } from '../../src/anatomy/exerciseTypes'
import type { EquipmentNode } from '../../src/contract/equipment'
import type { JointName } from '../../src/contract/joints'
import type { Side } from '../../src/contract/sides'
import { wristAngles } from '../../src/kinematics/exercise/hold'
import { GRIP, GRIP_AXIS } from '../../src/kinematics/exercise/limb'
import { anchorOf } from '../../src/kinematics/exercise/straps'
import { chosenMotion, exerciseMotion } from '../../src/kinematics/exercises'
import type { Motion, Placement, Sides } from '../../src/kinematics/motion'
import { jointRestPositions, skeletonPose } from '../../src/kinematics/skeleton'
import { mirrorQuat, rotate, type Quat } from '../../src/math/quat'
import { apply, invert } from '../../src/math/rigid'
import { add, distance, dot, lerp, mirrorSagittal, norm, sub, type Vec3 } from '../../src/math/vec3'
import { placedJoints } from './placedJoints'

const DEG = Math.PI / 180
const MM = 1e-3

/** One moment of an exercise: the figure by plain forward kinematics, and what else is in the picture. */
function momentOf(motion: Motion, time: number, sides: Sides) {
  const body = motion.pose(time, sides)
  const placed = placedJoints(skeletonPose(body))
  const things = new Map((motion.equipment?.(time, sides) ?? []).map((one) => [one.node, one]))
  const joint = (name: JointName): { readonly at: Vec3; readonly turn: Quat } => placed.get(name)!
  const hand = (side: Side) => {
    const { at, turn } = joint(`hand-joint-${side}`)
    const own = (p: Vec3): Vec3 => (side === 'r' ? p : mirrorSagittal(p))
    return {
      wrist: at,
      turn,
      grip: add(at, rotate(turn, sub(own(GRIP), jointRestPositions()[`hand-joint-${side}`]))),
      axis: rotate(turn, own(GRIP_AXIS)),
    }
  }
  return { body, joint, hand, things, of: (node: EquipmentNode): Placement => things.get(node)! }
}

const frames = (motion: Motion): readonly number[] =>
  Array.from({ length: Math.floor(motion.duration * 20) + 1 }, (_, i) => i / 20)

const sidesOf = (exercise: Exercise): readonly Sides[] =>
  exercise.arms === 'one' ? ['r', 'l'] : ['both', 'r', 'l']

const holders = (exercise: Exercise, sides: Sides): readonly Side[] =>
  sides === 'both' ? (exercise.arms === 'one' ? ['r'] : ['r', 'l']) : [sides]

/** A point given in a part's own axes, in the room. */
const on = ({ place }: Placement, p: Vec3): Vec3 => apply(place, p)

const cases = EXERCISES.flatMap((exercise) =>
  sidesOf(exercise).map((sides) => [exercise.id, sides, exercise] as const),
)

describe.each(cases)('%s, %s', (_, sides, exercise) => {
  const motion = exerciseMotion(exercise)
  const moments = frames(motion).map((time) => momentOf(motion, time, sides))

  it('keeps every working hand within 2 mm of what it holds, and square to it', () => {
    const thing = exercise.setting.kind === 'straps' ? 'trx-handle' : 'dumbbell'
    for (const moment of moments)
      for (const side of holders(exercise, sides)) {
        const { grip, axis, wrist, turn } = moment.hand(side)
        const held = moment.of(`${thing}-${side}`)
        expect(distance(held.place.translation, grip)).toBeLessThan(2 * MM)
        const tilt = Math.acos(Math.min(1, Math.abs(dot(rotate(held.place.rotation, [0, 0, 1]), axis))))
        expect(tilt).toBeLessThan(1 * DEG)
        const closed = moment.of(`grip-hand-${side}`)
        expect(distance(closed.place.translation, wrist)).toBeLessThan(0.01 * MM)
        for (const p of [
          [0, -1, 0],
          [1, 0, 0],
        ] as const)
          expect(distance(rotate(closed.place.rotation, p), rotate(turn, p))).toBeLessThan(1e-6)
      }
  })

  it('holds nothing with a hand that does not work', () => {
    for (const side of ['r', 'l'] as const) {
      if (holders(exercise, sides).includes(side)) continue
      for (const moment of moments) {
        expect(moment.things.has(`dumbbell-${side}`)).toBe(false)
        expect(moment.things.has(`grip-hand-${side}`)).toBe(false)
      }
    }
  })

  it('stands with its feet on the floor, legs whole, from hip to sole', () => {
    const first = moments[0]!
    for (const moment of moments) {
      for (const side of ['r', 'l'] as const) {
        const [thigh, shank, foot] = [
          moment.of(`thigh-${side}`),
          moment.of(`shank-${side}`),
          moment.of(`foot-${side}`),
        ]
        const knee = on(thigh, [0, -LEG_SEGMENT, 0])
        expect(distance(knee, shank.place.translation)).toBeLessThan(1 * MM)
        expect(distance(on(shank, [0, -LEG_SEGMENT, 0]), foot.place.translation)).toBeLessThan(2 * MM)
        const hip = moment.joint('thorax')
        const rest = jointRestPositions().thorax
        const socket: Vec3 = side === 'r' ? [0.0802, 0.8324, 0.0765] : [0.0802, 0.8324, -0.0765]
        expect(
          distance(add(hip.at, rotate(hip.turn, sub(socket, rest))), thigh.place.translation),
        ).toBeLessThan(0.1 * MM)
        expect(distance(foot.place.translation, first.of(`foot-${side}`).place.translation)).toBeLessThan(
          0.1 * MM,
        )
      }
      const soles = (['r', 'l'] as const).map(
        (side) => on(moment.of(`foot-${side}`), [FOOT.ballAhead, -FOOT.ankleHeight, 0])[1],
      )
      for (const sole of soles) expect(Math.abs(sole)).toBeLessThan(1 * MM)
    }
  })

  it('keeps elbows, forearms and wrists within their ranges', () => {
    for (const { body } of moments)
      for (const side of ['r', 'l'] as const) {
        const { elbow, forearm } = body[side]
        expect(elbow / DEG).toBeGreaterThan(0)
        expect(elbow / DEG).toBeLessThan(150)
        expect(forearm / DEG).toBeGreaterThan(-HAND_LIMITS.supination - 15) // the scan's own arm hangs at −90°
        expect(forearm / DEG).toBeLessThan(HAND_LIMITS.pronation)
        const { flexion, radial } = wristAngles(body[side])
        expect(flexion / DEG).toBeGreaterThan(-HAND_LIMITS.wristExtension)
        expect(flexion / DEG).toBeLessThan(HAND_LIMITS.wristFlexion)
        expect(radial / DEG).toBeGreaterThan(-HAND_LIMITS.ulnarDeviation)
        expect(radial / DEG).toBeLessThan(HAND_LIMITS.radialDeviation)
      }
  })

  it('moves hands and things without a jump', () => {
    const fine = Array.from({ length: Math.floor(motion.duration * 60) + 1 }, (_, i) =>
      momentOf(motion, i / 60, sides),
    )
    for (let i = 1; i + 1 < fine.length; i++)
      for (const [node, { place }] of fine[i]!.things) {
        const [before, after] = [fine[i - 1]!.of(node), fine[i + 1]!.of(node)]
        const middle = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
        expect(
          distance(place.translation, middle(before.place.translation, after.place.translation)),
        ).toBeLessThan(1 * MM)
        for (const axis of [
          [0, 1, 0],
          [0, 0, 1],
        ] as const) {
          const [a, b, c] = [before, fine[i]!.of(node), after].map((one) =>
            rotate(one.place.rotation, axis),
          ) as [Vec3, Vec3, Vec3]
          expect(distance(b, middle(a, c)), `${node} at ${i / 60} s`).toBeLessThan(0.4 * DEG)
        }
      }
  })
})

const faulty = EXERCISES.flatMap((exercise) =>
  exercise.commonMistakes.flatMap(({ mistake, fault }) =>
    fault ? [[exercise.id, mistake, withFault(exercise, fault)] as const] : [],
  ),
)

describe.each(faulty)('%s, %s', (_, __, exercise) => {
  const motion = exerciseMotion(exercise)
  const sides = motion.defaultSides
  const moments = frames(motion).map((time) => momentOf(motion, time, sides))

  it('keeps hands on what they hold, feet where they stand, legs whole and joints in their ranges', () => {
    const thing = exercise.setting.kind === 'straps' ? 'trx-handle' : 'dumbbell'
    const first = moments[0]!
    for (const moment of moments) {
      for (const side of holders(exercise, sides))
        expect(
          distance(moment.of(`${thing}-${side}`).place.translation, moment.hand(side).grip),
        ).toBeLessThan(2 * MM)
      for (const side of ['r', 'l'] as const) {
        const [thigh, shank, foot] = [
          moment.of(`thigh-${side}`),
          moment.of(`shank-${side}`),
          moment.of(`foot-${side}`),
        ]
        expect(distance(on(thigh, [0, -LEG_SEGMENT, 0]), shank.place.translation)).toBeLessThan(1 * MM)
        expect(distance(on(shank, [0, -LEG_SEGMENT, 0]), foot.place.translation)).toBeLessThan(2 * MM)
        expect(distance(foot.place.translation, first.of(`foot-${side}`).place.translation)).toBeLessThan(
          0.1 * MM,
        )
        expect(on(foot, [FOOT.ballAhead, -FOOT.ankleHeight, 0])[1]).toBeCloseTo(0, 3)
        const { elbow, forearm } = moment.body[side]
        expect(elbow / DEG).toBeGreaterThan(0)
        expect(elbow / DEG).toBeLessThan(150)
        expect(forearm / DEG).toBeLessThan(HAND_LIMITS.pronation)
      }
    }
  })

  it('differs from the right way where it is a fault', () => {
    const right = exerciseMotion(EXERCISES.find(({ id }) => id === exercise.id)!)
    const apart = moments.map(({ body }, i) =>
      JSON.stringify(body) === JSON.stringify(right.pose(i / 20, sides)) ? 0 : 1,
    )
    expect(Math.max(...apart)).toBe(1)
  })
})

describe('straps', () => {
  const onStraps = EXERCISES.filter(({ setting }) => setting.kind === 'straps')

  it.each(onStraps.map((exercise) => [exercise.id, exercise] as const))(
    '%s: straight from the anchor to both handles, of one length, wherever the feet stand',
    (_, exercise) => {
      const { setting } = exercise
      if (setting.kind !== 'straps') throw new RangeError('not on straps')
      const [nearest, farthest] = setting.feetRange
      for (const feet of [nearest, setting.feetBehindAnchor, farthest]) {
        const motion = chosenMotion(exercise, { feetBehindAnchor: feet })
        const anchor = anchorOf({ ...setting, feetBehindAnchor: feet })
        for (const time of frames(motion)) {
          const { of } = momentOf(motion, time, 'both')
          for (const side of ['r', 'l'] as const) {
            const [handle, strap] = [of(`trx-handle-${side}`), of(`trx-strap-${side}`)]
            expect(distance(handle.place.translation, anchor)).toBeCloseTo(setting.strapLength, 6)
            expect(distance(on(strap, [0, strap.length, 0]), anchor)).toBeLessThan(0.01 * MM)
            expect(distance(on(handle, [0, STRAPS.loopHeight, 0]), strap.place.translation)).toBeLessThan(
              0.01 * MM,
            )
          }
        }
      }
    },
  )

  it('lean the body more the nearer the feet are to the anchor', () => {
    for (const exercise of onStraps) {
      if (exercise.setting.kind !== 'straps') continue
      const [nearest, farthest] = exercise.setting.feetRange
      const leans = [nearest, exercise.setting.feetBehindAnchor, farthest].map(
        (feet) => -chosenMotion(exercise, { feetBehindAnchor: feet }).pose(0, 'both').lean / DEG,
      )
      expect(leans[0]).toBeGreaterThan(leans[1]! + 3)
      expect(leans[1]).toBeGreaterThan(leans[2]! + 3)
      expect(leans[2]).toBeGreaterThan(20)
      expect(leans[0]).toBeLessThan(75)
    }
  })

  it('say so when no lean makes them taut', () => {
    const row = onStraps[0]!
    expect(() => chosenMotion(row, { feetBehindAnchor: 4 }).pose(0, 'both')).toThrow(/no lean makes a strap/)
  })
})

describe('dumbbells', () => {
  const lifted = EXERCISES.filter(({ setting }) => setting.kind !== 'straps')

  it.each(lifted.map((exercise) => [exercise.id, exercise] as const))(
    '%s: hang level under a plumb forearm',
    (_, exercise) => {
      const motion = exerciseMotion(exercise)
      for (const time of frames(motion)) {
        const moment = momentOf(motion, time, motion.defaultSides)
        const { place } = moment.of('dumbbell-r')
        expect(Math.abs(rotate(place.rotation, [0, 0, 1])[1])).toBeLessThan(1e-9)
        expect(rotate(place.rotation, [0, 1, 0])[1]).toBeCloseTo(1, 9)
        const [elbow, wrist] = [moment.joint('ulna-joint-r').at, moment.joint('hand-joint-r').at]
        const off = Math.acos((elbow[1] - wrist[1]) / distance(elbow, wrist))
        expect(off / DEG, `at ${time} s`).toBeLessThan(12)
      }
    },
  )

  it('stand on the floor at the dead stop and at no other time', () => {
    const exercise = EXERCISES.find(({ id }) => id === 'unilateral-deadstop-row')!
    const motion = exerciseMotion(exercise)
    const bottom = (time: number) =>
      momentOf(motion, time, 'r').of('dumbbell-r').place.translation[1] - DUMBBELL.headRadius
    const at = (id: string): number => motion.marks.find((mark) => mark.id === id)!.time
    for (const time of [0, 0.3, at('reset'), at('reset') + 0.5, motion.duration])
      expect(bottom(time)).toBeCloseTo(0, 6)
    for (const time of frames(motion)) expect(bottom(time)).toBeGreaterThan(-1e-6)
    expect(bottom(at('hold'))).toBeGreaterThan(0.3)
  })

  it('pass legs and pelvis: no dumbbell comes nearer than their flesh', () => {
    for (const exercise of lifted) {
      const motion = exerciseMotion(exercise)
      for (const time of frames(motion)) {
        const { of } = momentOf(motion, time, motion.defaultSides)
        const { place } = of('dumbbell-r')
        const axes = [
          ['thigh-r', [0, 0, 0], [0, -LEG_SEGMENT, 0], 0.076, 0.052],
          ['shank-r', [0, 0, 0], [0, -LEG_SEGMENT, 0], 0.05, 0.034],
          ['pelvis-form', [0, -0.03, 0.06], [0, 0.05, 0.06], 0.075, 0.075],
        ] as const
        for (const [part, from, to, thick, thin] of axes)
          for (let s = 0; s <= 1; s += 0.1) {
            const p = apply(invert(place), on(of(part), lerp(from, to, s)))
            const gap = Math.hypot(
              Math.max(0, Math.abs(p[2]) - DUMBBELL.handleLength / 2 - DUMBBELL.headLength),
              Math.max(0, Math.hypot(p[0], p[1]) - DUMBBELL.headRadius),
            )
            expect(gap, `${exercise.id}: ${part} at ${time} s`).toBeGreaterThan(thick + (thin - thick) * s)
          }
      }
    }
  })

  it('leave the other hand on the bench, where it stays', () => {
    const exercise = EXERCISES.find(({ id }) => id === 'unilateral-deadstop-row')!
    const motion = exerciseMotion(exercise)
    const first = momentOf(motion, 0, 'r').hand('l')
    for (const time of frames(motion)) {
      const { wrist, turn } = momentOf(motion, time, 'r').hand('l')
      expect(distance(wrist, first.wrist)).toBeLessThan(0.1 * MM)
      expect(wrist[1] - FLAT_BENCH.height).toBeGreaterThan(0.015)
      expect(wrist[1] - FLAT_BENCH.height).toBeLessThan(0.035)
      // Fingers point ahead, a little up; the palm looks down.
      const mirror = mirrorQuat(turn)
      expect(rotate(mirror, sub(GRIP, jointRestPositions()['hand-joint-r']))[0]).toBeGreaterThan(0.05)
    }
  })
})

describe('what a phase tells', () => {
  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    '%s: a cue each, and a source',
    (_, exercise) => {
      for (const phase of exercise.phases) {
        expect(phase.instruction.length).toBeGreaterThan(15)
        expect(phase.name.length).toBeGreaterThan(0)
      }
      expect(exercise.sources.every((id) => sourceById(id))).toBe(true)
      expect(sourceById(exercise.setsReps.source)).toBeDefined()
    },
  )

  it('knows the parts that it names, and gives each a way out and back', () => {
    for (const exercise of EXERCISES) {
      const ids = (exercise.parts ?? []).map(({ id }) => id)
      for (const phase of exercise.phases) if (phase.part !== undefined) expect(ids).toContain(phase.part)
      for (const part of ids) {
        const motion = chosenMotion(exercise, { part })
        expect(motion.marks.length).toBeGreaterThanOrEqual(3)
        expect(motion.duration).toBeLessThan(exerciseMotion(exercise).duration / 2)
        const [start, end] = [motion.pose(0, 'both'), motion.pose(motion.duration, 'both')]
        expect(norm(sub(start.shift!, end.shift!))).toBeLessThan(1e-9)
      }
    }
  })
})
