import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { ACTION_IDS } from '../../src/anatomy/types'
import { actionMotion } from '../../src/kinematics/actions'
import { REST_ARM } from '../../src/kinematics/arm'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { girdleFromFreedoms, NO_CHANGE, withinReach } from '../../src/kinematics/freedoms'
import { evaluateGirdle, girdleState, NO_LIFT } from '../../src/kinematics/girdle'
import {
  anglesOf,
  easedShoulder,
  handOf,
  handReach,
  HANDS_OFF,
  handShoulder,
  type HandPose,
} from '../../src/kinematics/hand'
import {
  ARM_REACH,
  armOf,
  HANGING_ARM,
  handArmOf,
  highestElevation,
  withArmAngle,
  type HandArm,
} from '../../src/kinematics/handArm'
import type { ShoulderPose } from '../../src/kinematics/motion'
import { armAt, raisedShoulder } from '../../src/kinematics/shoulder'
import { REST_SHOULDER } from '../../src/kinematics/skeleton'
import { SEED, wishes } from './arbitraries'

const DEG = Math.PI / 180
const within = ([lo, hi]: readonly [number, number]) => fc.double({ min: lo, max: hi, noNaN: true })

const arms: fc.Arbitrary<HandArm> = fc.record({
  plane: within(ARM_REACH.plane),
  elevation: fc.oneof(within(ARM_REACH.elevation), fc.constant(HANGING_ARM.elevation)),
  rotation: within(ARM_REACH.rotation),
  elbow: within(ARM_REACH.elbow),
  forearm: fc.constant(0),
  direction: fc.constantFrom(1, 0, -1),
})
const handPoses: fc.Arbitrary<HandPose> = fc.record({ girdle: wishes, arm: arms })

/** Largest difference of two poses of the girdle [rad]. */
const apart = (a: ShoulderPose, b: ShoulderPose): number => {
  const other = anglesOf(b)
  return Math.max(...anglesOf(a).map((angle, i) => Math.abs(angle - other[i]!)))
}
const state = girdleState()
/** Error of the ligament and heights of TS and AI over rest [m]. */
function constraints(pose: ShoulderPose): readonly number[] {
  evaluateGirdle(Float64Array.from(anglesOf(pose)), NO_LIFT, state)
  return [...state.residual]
}

describe('handShoulder', () => {
  it('is the rest pose when it asks for nothing', () => {
    const { pose, achieved } = handShoulder(HANDS_OFF)
    expect(apart(pose, REST_SHOULDER)).toBeLessThan(1e-12)
    for (const name of ['plane', 'elevation', 'rotation'] as const) {
      expect(pose.ht[name]).toBeCloseTo(REST_ARM.ht[name], 12)
    }
    for (const value of Object.values(achieved)) expect(Math.abs(value)).toBeLessThan(1e-12)
  })

  it('with the arm hanging is what the freedoms give', () => {
    fc.assert(
      fc.property(wishes, (girdle) => {
        const solution = girdleFromFreedoms(girdle)
        const { pose, achieved } = handShoulder({ girdle, arm: HANGING_ARM })
        if (!solution.ok) return
        expect(Math.max(...anglesOf(pose).map((a, i) => Math.abs(a - solution.angles[i]!)))).toBeLessThan(
          1e-9,
        )
        expect(achieved.protraction).toBeCloseTo(solution.achieved.protraction, 9)
      }),
      { seed: SEED },
    )
  })

  it('asking nothing of the blade is the rhythm', () => {
    fc.assert(
      fc.property(arms, (arm) => {
        const { pose, achieved } = handShoulder({ girdle: NO_CHANGE, arm })
        const raised = raisedShoulder(arm.plane, arm.elevation, arm.direction)
        expect(apart(pose, raised)).toBeLessThan(1e-9)
        for (const value of Object.values(achieved)) expect(Math.abs(value)).toBeLessThan(1e-9)
      }),
      { seed: SEED },
    )
  })

  it('keeps the chain closed over 10,000 hands, most of them beyond reach', () => {
    const short: number[] = []
    fc.assert(
      fc.property(handPoses, (hand) => {
        const { pose, achieved } = handShoulder(hand)
        const [ts, ai, conoid] = constraints(pose)
        expect(Math.abs(conoid!)).toBeLessThan(1e-9)
        expect(ts).toBeGreaterThan(-0.0061)
        expect(ts).toBeLessThan(0.0221)
        expect(ai).toBeGreaterThan(-0.0061)
        expect(ai).toBeLessThan(0.0221)
        const reach = handReach(hand)
        const free = ['protraction', 'elevation', 'upwardRotation'] as const
        short.push(Math.max(...free.map((name) => Math.abs(achieved[name] - reach[name]))) / DEG)
      }),
      { seed: SEED, numRuns: 10_000 },
    )
    // What was within reach is what came of it; with a raised arm pressed down hard the chain itself stops earlier.
    short.sort((a, b) => a - b)
    expect(short[9000]).toBeLessThan(0.15)
    expect(short[9900]).toBeLessThan(6)
  })

  it('gives less than a step of pose for a step of wish', () => {
    const step = 0.05 * DEG
    fc.assert(
      fc.property(handPoses, fc.constantFrom('protraction', 'elevation', 'upwardRotation'), (hand, name) => {
        const next = { ...hand, girdle: { ...hand.girdle, [name]: hand.girdle[name] + step } }
        expect(apart(handShoulder(hand).pose, handShoulder(next).pose)).toBeLessThan(30 * step)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('moves without a jump while the arm is raised with a hand on the blade', () => {
    const girdle = { ...NO_CHANGE, protraction: -8 * DEG, elevation: 6 * DEG, upwardRotation: 4 * DEG }
    let before: ShoulderPose | null = null
    for (let elevation = HANGING_ARM.elevation; elevation < 150 * DEG; elevation += 0.25 * DEG) {
      const { pose } = handShoulder({ girdle, arm: { ...HANGING_ARM, elevation } })
      if (before) expect(apart(before, pose)).toBeLessThan(0.6 * DEG)
      before = pose
    }
  })

  it('reaches as far from a raised arm as the core says: all of it near the middle, nothing beyond', () => {
    const arm = { ...HANGING_ARM, elevation: 120 * DEG }
    const small = { ...NO_CHANGE, protraction: 3 * DEG, elevation: 2 * DEG }
    const little = handReach({ girdle: small, arm })
    expect(little.protraction).toBeCloseTo(small.protraction, 3)
    expect(little.elevation).toBeCloseTo(small.elevation, 9)
    const wild = handReach({
      girdle: { ...NO_CHANGE, protraction: 2, elevation: -2, upwardRotation: 2 },
      arm,
    })
    expect(wild.protraction).toBeLessThan(45 * DEG)
    expect(wild.elevation).toBeGreaterThan(-25 * DEG)
    expect(wild.upwardRotation).toBeLessThan(20 * DEG)
  })
})

describe('withinReach from a raised arm', () => {
  it('holds the place that the rhythm has reached', () => {
    for (const plane of [-20, 0, 40, 90]) {
      for (let elevation = 20; elevation <= 150; elevation += 10) {
        const arm = { ...HANGING_ARM, plane: plane * DEG, elevation: elevation * DEG }
        const nudge = { ...NO_CHANGE, upwardRotation: -1 * DEG, protraction: 1 * DEG }
        const got = handReach({ girdle: nudge, arm })
        expect(got.upwardRotation / DEG, `${plane} ${elevation}`).toBeCloseTo(-1, 1)
        expect(got.protraction / DEG, `${plane} ${elevation}`).toBeGreaterThan(0.5)
      }
    }
  })

  it('is the plain reach from rest', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(withinReach(wish, NO_CHANGE)).toEqual(withinReach(wish))
      }),
      { seed: SEED },
    )
  })
})

describe('armOf', () => {
  it('raises the arm in its plane, exactly as the rhythm’s own arm from 30° on', () => {
    for (const plane of [-30, 0, 40, 90]) {
      for (const elevation of [30, 75, 120, 150]) {
        const arm = armOf({ ...HANGING_ARM, plane: plane * DEG, elevation: elevation * DEG })
        const { ht } = armAt(plane * DEG, elevation * DEG)
        expect(arm.ht.plane).toBeCloseTo(ht.plane, 12)
        expect(arm.ht.elevation).toBeCloseTo(ht.elevation, 12)
        expect(arm.ht.rotation).toBeCloseTo(ht.rotation, 12)
      }
    }
  })

  it('is undone by handArmOf', () => {
    fc.assert(
      fc.property(arms, (arm) => {
        const back = armOf(handArmOf(armOf(arm)))
        const there = armOf(arm)
        expect(back.ht.elevation).toBeCloseTo(there.ht.elevation, 9)
        expect(back.elbow).toBeCloseTo(there.elbow, 12)
        // Low down plane and axial rotation turn about one line: only their sum is told.
        if (arm.elevation < 20 * DEG) return
        expect(Math.cos(back.ht.plane - there.ht.plane)).toBeCloseTo(1, 9)
        expect(Math.cos(back.ht.rotation - there.ht.rotation)).toBeCloseTo(1, 9)
      }),
      { seed: SEED },
    )
  })

  it('lets no angle past its reach, and raises the arm less behind the body', () => {
    for (const angle of ['plane', 'elevation', 'rotation', 'elbow'] as const) {
      expect(withArmAngle(HANGING_ARM, angle, 9)[angle]).toBe(ARM_REACH[angle][1])
      expect(withArmAngle(HANGING_ARM, angle, -9)[angle]).toBe(ARM_REACH[angle][0])
    }
    const high = withArmAngle(HANGING_ARM, 'elevation', 150 * DEG)
    const behind = withArmAngle(high, 'plane', ARM_REACH.plane[0])
    expect(behind.elevation).toBeCloseTo(60 * DEG, 9)
    expect(highestElevation(0)).toBe(150 * DEG)
  })
})

describe('handOf', () => {
  it.each(ACTION_IDS)('takes up %s where it is, within 0.3°', (id) => {
    const motion = actionMotion(id)
    for (let time = 0; time <= motion.duration; time += 0.3) {
      const pose = motion.pose(time, 'both').r
      expect(apart(handShoulder(handOf(pose)).pose, pose) / DEG).toBeLessThan(0.3)
    }
  })

  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    'takes up %s near enough to ease there',
    (_, exercise) => {
      const motion = exerciseMotion(exercise)
      for (let time = 0; time <= motion.duration; time += motion.duration / 24) {
        const { r } = motion.pose(time, motion.defaultSides)
        expect(apart(handShoulder(handOf(r)).pose, r) / DEG).toBeLessThan(16)
      }
    },
  )
})

describe('easedShoulder', () => {
  it('goes from one pose to the other, closed and without a jump', () => {
    fc.assert(
      fc.property(handPoses, handPoses, (a, b) => {
        const from = handShoulder(a).pose
        const to = handShoulder(b).pose
        expect(easedShoulder(from, to, 0)).toBe(from)
        expect(easedShoulder(from, to, 1)).toBe(to)
        let before = from
        for (let share = 0.05; share < 1.01; share += 0.05) {
          const now = easedShoulder(from, to, share)
          expect(Math.abs(constraints(now)[2]!)).toBeLessThan(1e-9)
          expect(apart(before, now)).toBeLessThan(0.5 * apart(from, to) + 0.05)
          before = now
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
