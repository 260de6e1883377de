import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLIDING_SURFACE } from '../../src/anatomy/body/glidingSurface'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { solveGirdle, type GirdleSolution } from '../../src/kinematics/closedChain'
import { toThorax } from '../../src/kinematics/frames'
import { girdleFromFreedoms, NO_CHANGE, withinReach, writeLifts } from '../../src/kinematics/freedoms'
import {
  addCurvature,
  AI_HEIGHT,
  CLAVICLE_LENGTH,
  CONOID_LENGTH,
  evaluateGirdle,
  girdleState,
  NO_LIFT,
  onClavicle,
  onScapula,
  REST_ANGLES,
  TS_HEIGHT,
} from '../../src/kinematics/girdle'
import type { ShoulderPose } from '../../src/kinematics/motion'
import { pointsOfSide } from '../../src/kinematics/points'
import { girdleAngles } from '../../src/kinematics/shoulder'
import { REST_SHOULDER } from '../../src/kinematics/skeleton'
import { ellipsoidDistance, ellipsoidHit } from '../../src/math/ellipsoid'
import { fromYXZ } from '../../src/math/euler'
import { rotate } from '../../src/math/quat'
import { add, distance, dot, sub, type Vec3 } from '../../src/math/vec3'
import { SEED, slides, wishes } from './arbitraries'

const DEG = Math.PI / 180
const height = (p: Vec3): number =>
  ellipsoidDistance(GLIDING_SURFACE, p[0], p[1], p[2], ellipsoidHit()).distance

function angles(solution: GirdleSolution): readonly number[] {
  if (!solution.ok) throw new Error(`not solved: ${solution.reason}, ${solution.residual} m`)
  return solution.angles
}

/** Middle of the medial border, thorax frame. */
function borderOf(pose: ShoulderPose): Vec3 {
  const { protraction, medRotation, tilt } = pose.st
  const turned = rotate(fromYXZ([protraction, medRotation, tilt]), onScapula(LANDMARKS.border))
  return add(pointsOfSide(pose).AC, turned)
}

/** How much lower the border lies, against TS and AI, than at rest [m]; weighed by where it stands between them. */
function sagOf(pose: ShoulderPose): number {
  const { TS, AI } = pointsOfSide(pose)
  const line = sub(LANDMARKS.AI, LANDMARKS.TS)
  const share = dot(sub(LANDMARKS.border, LANDMARKS.TS), line) / dot(line, line)
  return (1 - share) * height(TS) + share * height(AI) - height(borderOf(pose))
}
const REST_SAG = sagOf(REST_SHOULDER)
/** How far TS and AI ride higher at a sag [m]: a hyperbola between none and all of what is beyond 2.5 mm. */
function rideAt(sag: number): number {
  const bend = (over: number): number => (Math.hypot(over, 0.001) + over) / 2
  return bend(sag - REST_SAG - 0.0025) - bend(-0.0025)
}

/** Constraint errors worked out from landmarks and rotations, not from the solver's own formulas. */
function errors(x: readonly number[], liftTs = 0, liftAi = 0): readonly number[] {
  const pose = { ...REST_SHOULDER, ...girdleAngles(x) }
  const { SC, AC, TS, AI } = pointsOfSide(pose)
  const clavicle = fromYXZ([x[0]!, x[1]!, x[2]!])
  const scapula = fromYXZ([x[3]!, x[4]!, x[5]!])
  const above = add(SC, rotate(clavicle, onClavicle(LANDMARKS.conoidClavicle)))
  const below = add(AC, rotate(scapula, onScapula(LANDMARKS.conoidCoracoid)))
  const ride = rideAt(sagOf(pose))
  return [
    height(TS) - TS_HEIGHT - liftTs - ride,
    height(AI) - AI_HEIGHT - liftAi - ride,
    distance(above, below) - CONOID_LENGTH,
    distance(SC, AC) - CLAVICLE_LENGTH,
    distance(SC, toThorax(LANDMARKS.SC)),
  ]
}

describe('the closed chain over 10,000 random wishes', () => {
  it('keeps clavicle, joints, ligament and the contact of TS and AI', () => {
    fc.assert(
      fc.property(slides, (wish) => {
        for (const error of errors(angles(girdleFromFreedoms(wish))))
          expect(Math.abs(error)).toBeLessThan(1e-9)
      }),
      { seed: SEED, numRuns: 10_000 },
    )
  })

  it('keeps them at the asked-for heights when the blade wings or tilts', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { winging, tilt } = withinReach(wish)
        const lifts = new Float64Array(2)
        writeLifts({ winging, tilt }, lifts)
        for (const error of errors(angles(girdleFromFreedoms(wish)), ...lifts))
          expect(Math.abs(error)).toBeLessThan(1e-9)
      }),
      { seed: SEED, numRuns: 10_000 },
    )
  })

  it('keeps the medial border between TS and AI off the ribs', () => {
    const atRest = height(borderOf(REST_SHOULDER))
    fc.assert(
      fc.property(slides, (wish) => {
        const pose = { ...REST_SHOULDER, ...girdleAngles(angles(girdleFromFreedoms(wish))) }
        expect(height(borderOf(pose))).toBeGreaterThan(atRest - 0.003)
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })

  it('needs few steps', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const solution = girdleFromFreedoms(wish)
        expect(solution.ok && solution.iterations).toBeLessThanOrEqual(12)
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('answers the same wish with the same bits, whatever was asked in between', () => {
    fc.assert(
      fc.property(wishes, wishes, (wish, other) => {
        const first = angles(girdleFromFreedoms(wish))
        girdleFromFreedoms(other)
        expect(angles(girdleFromFreedoms(wish))).toEqual(first)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('moves little when the wish moves little', () => {
    fc.assert(
      fc.property(wishes, wishes, (from, towards) => {
        const step = 0.1 * DEG
        const near = (key: keyof typeof from): number =>
          from[key] + Math.max(-step, Math.min(step, towards[key] - from[key]))
        const other = {
          protraction: near('protraction'),
          elevation: near('elevation'),
          upwardRotation: near('upwardRotation'),
          winging: near('winging'),
          tilt: near('tilt'),
        }
        const [a, b] = [angles(girdleFromFreedoms(from)), angles(girdleFromFreedoms(other))]
        a.forEach((angle, i) => expect(Math.abs(angle - b[i]!)).toBeLessThan(1.5 * DEG))
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })
})

describe('freedoms', () => {
  it('are achieved within 2.5° of what is within reach while the blade lies on the ribs', () => {
    fc.assert(
      fc.property(slides, (wish) => {
        const reach = withinReach(wish)
        const solution = girdleFromFreedoms(wish)
        expect(solution.ok).toBe(true)
        if (!solution.ok) return
        for (const name of ['protraction', 'elevation', 'upwardRotation'] as const)
          expect(Math.abs(solution.achieved[name] - reach[name])).toBeLessThan(2.5 * DEG)
      }),
      { seed: SEED, numRuns: 3000 },
    )
  })

  it('change nothing when nothing is wished', () => {
    angles(girdleFromFreedoms(NO_CHANGE)).forEach((angle, i) => expect(angle).toBeCloseTo(REST_ANGLES[i]!, 9))
  })

  it('bring the achieved value back when the wish is out of reach', () => {
    const solution = girdleFromFreedoms({ ...NO_CHANGE, protraction: -60 * DEG })
    expect(solution.ok && solution.achieved.protraction / DEG).toBeGreaterThan(-19.5)
    expect(solution.ok && solution.achieved.protraction / DEG).toBeLessThan(-17)
  })

  it.each([
    ['winging', 10, 3],
    ['tilt', -10, 5],
  ] as const)('%s of %s° turns the blade that way', (name, degrees, index) => {
    const solution = girdleFromFreedoms({ ...NO_CHANGE, [name]: degrees * DEG })
    const turned = (angles(solution)[index]! - REST_ANGLES[index]!) / DEG
    expect(turned / degrees).toBeGreaterThan(0.7)
    expect(turned / degrees).toBeLessThan(1.3)
  })
})

describe('the solver', () => {
  it('finds the nearest pose: no neighbour on the constraints is nearer', () => {
    const target = REST_ANGLES.map((angle, i) => angle + [0.1, -0.12, 0.3, -0.05, -0.4, 0.2][i]!)
    const weights = [1, 0.6, 0.3, 0.2, 1, 0.7]
    const cost = (x: readonly number[]): number =>
      x.reduce((sum, angle, i) => sum + weights[i]! * (angle - target[i]!) ** 2, 0)
    const best = cost(angles(solveGirdle({ target, weights })))
    for (let i = 0; i < 6; i++)
      for (const sign of [-1, 1]) {
        const aside = target.map((angle, k) => angle + (k === i ? sign * 0.02 : 0))
        expect(cost(angles(solveGirdle({ target: aside, weights })))).toBeGreaterThan(best)
      }
  })

  it('says that it fails instead of guessing', () => {
    const solution = solveGirdle({ target: REST_ANGLES.map(() => Number.NaN), weights: [1, 1, 1, 1, 1, 1] })
    expect(solution.ok).toBe(false)
    expect(!solution.ok && solution.reason).toBe('not finite')
  })

  it('knows its constraints’ first and second derivatives', () => {
    const x = Float64Array.from(REST_ANGLES, (angle, i) => angle + 0.1 * Math.sin(i + 1))
    const [here, ahead, behind] = [girdleState(), girdleState(), girdleState()]
    evaluateGirdle(x, NO_LIFT, here)
    const multipliers = Float64Array.from([0.7, -0.4, 0.9])
    const hessian = new Float64Array(36)
    addCurvature(here, multipliers, hessian)
    const h = 1e-5
    for (let i = 0; i < 6; i++) {
      const [up, down] = [x.slice(), x.slice()]
      up[i]! += h
      down[i]! -= h
      evaluateGirdle(up, NO_LIFT, ahead)
      evaluateGirdle(down, NO_LIFT, behind)
      for (let k = 0; k < 3; k++)
        expect(here.jacobian[6 * k + i]).toBeCloseTo((ahead.residual[k]! - behind.residual[k]!) / (2 * h), 8)
      for (let j = i; j < 6; j++) {
        let second = 0
        for (let k = 0; k < 3; k++)
          second += (multipliers[k]! * (ahead.jacobian[6 * k + j]! - behind.jacobian[6 * k + j]!)) / (2 * h)
        expect(hessian[6 * j + i]).toBeCloseTo(second, 8)
      }
    }
  })
})
