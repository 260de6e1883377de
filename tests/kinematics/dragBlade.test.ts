import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { dragBlade, gripAt, pointOnBlade, seenAt, type BladeView } from '../../src/kinematics/dragBlade'
import { toThorax } from '../../src/kinematics/frames'
import { NO_CHANGE, type Freedoms } from '../../src/kinematics/freedoms'
import { anglesOf, handReach, HANDS_OFF, handShoulder, type HandPose } from '../../src/kinematics/hand'
import { HANGING_ARM } from '../../src/kinematics/handArm'
import { REST_SHOULDER } from '../../src/kinematics/skeleton'
import type { Vec3 } from '../../src/math/vec3'
import { SEED } from './arbitraries'

const DEG = Math.PI / 180

/** A viewer 2 m from the body at an azimuth (0 behind, π/2 at the right side) with a 22° lens; picture from −1 to 1. */
function viewFrom(azimuth: number): BladeView {
  const back: Vec3 = [-Math.cos(azimuth), 0, Math.sin(azimuth)]
  const right: Vec3 = [Math.sin(azimuth), 0, Math.cos(azimuth)]
  const distance = 2
  const f = 1 / Math.tan(11 * DEG)
  // Depth of p: distance − back·(p − middle).
  const middle: Vec3 = [-0.1, -0.1, 0]
  const along = (a: Vec3) => a[0] * middle[0] + a[1] * middle[1] + a[2] * middle[2]
  return {
    rows: Float64Array.from([
      ...right.map((v) => f * v),
      -f * along(right),
      0,
      f,
      0,
      -f * middle[1],
      ...back.map((v) => -v),
      distance + along(back),
    ]),
    metres: [distance / f, distance / f],
  }
}

const BEHIND = viewFrom(0)
const FREE = ['protraction', 'elevation', 'upwardRotation'] as const
const NAMED = ['TS', 'AI', 'AA', 'GH', 'PC'] as const
const grips = fc.constantFrom(...NAMED).map((name) => gripAt(REST_SHOULDER, toThorax(LANDMARKS[name])))
const PULL = { min: -0.02, max: 0.02, noNaN: true }

/** Pulls a grip by some metres of the picture. @returns wish, and by how much the grip misses the pointer [m] */
function pull(start: HandPose, point: Vec3, dx: number, dy: number, view = BEHIND, from?: Freedoms) {
  const grip = { point, start }
  const [x0, y0] = seenAt(view, pointOnBlade(handShoulder(start).pose, point))
  const x = x0 + dx / view.metres[0]
  const y = y0 + dy / view.metres[1]
  const wish = dragBlade(grip, view, x, y, from ?? start.girdle)
  const pose = handShoulder({ ...start, girdle: wish }).pose
  const [px, py] = seenAt(view, pointOnBlade(pose, point))
  const missed = Math.hypot((px - x) * view.metres[0], (py - y) * view.metres[1])
  return { wish, pose, missed }
}

describe('gripAt', () => {
  it('is undone by pointOnBlade', () => {
    const place = toThorax(LANDMARKS.AI)
    const back = pointOnBlade(REST_SHOULDER, gripAt(REST_SHOULDER, place))
    back.forEach((value, i) => expect(value).toBeCloseTo(place[i]!, 12))
  })
})

describe('dragBlade', () => {
  it('does nothing while the pointer stays', () => {
    for (const name of NAMED) {
      const { wish, missed } = pull(HANDS_OFF, gripAt(REST_SHOULDER, toThorax(LANDMARKS[name])), 0, 0)
      expect(missed).toBeLessThan(1e-6)
      for (const value of Object.values(wish)) expect(Math.abs(value)).toBeLessThan(1e-5)
    }
  })

  it('keeps the root of the spine and the inferior angle under the pointer within 1 mm for pulls of 2 cm', () => {
    fc.assert(
      fc.property(fc.constantFrom('TS', 'AI'), fc.double(PULL), fc.double(PULL), (name, dx, dy) => {
        const point = gripAt(REST_SHOULDER, toThorax(LANDMARKS[name]))
        expect(pull(HANDS_OFF, point, dx, dy).missed).toBeLessThan(0.001)
      }),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('keeps any grip under the pointer within 1.5 mm for pulls of 2 cm, where reach allows', () => {
    let allowed = 0
    fc.assert(
      fc.property(grips, fc.double(PULL), fc.double(PULL), (point, dx, dy) => {
        const { wish, missed } = pull(HANDS_OFF, point, dx, dy)
        const reached = handReach({ ...HANDS_OFF, girdle: wish })
        const inside = FREE.every((name) => Math.abs(wish[name] - reached[name]) < 0.1 * DEG)
        if (inside) {
          allowed++
          expect(missed).toBeLessThan(0.0015)
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
    expect(allowed).toBeGreaterThan(200)
  })

  it('slides the blade by its middle and turns it by its inferior angle', () => {
    const middle = gripAt(
      REST_SHOULDER,
      toThorax(
        [0, 1, 2].map((i) => (LANDMARKS.TS[i]! + LANDMARKS.AA[i]! + LANDMARKS.AI[i]!) / 3) as unknown as Vec3,
      ),
    )
    const angle = gripAt(REST_SHOULDER, toThorax(LANDMARKS.AI))
    const slid = pull(HANDS_OFF, middle, 0.015, 0).wish
    const turned = pull(HANDS_OFF, angle, 0.015, 0).wish
    expect(slid.protraction).toBeGreaterThan(5 * DEG)
    expect(turned.upwardRotation).toBeGreaterThan(5 * DEG)
    expect(turned.upwardRotation).toBeGreaterThan(2 * Math.abs(slid.upwardRotation))
    // Up is up.
    expect(pull(HANDS_OFF, middle, 0, 0.015).wish.elevation).toBeGreaterThan(3 * DEG)
    expect(pull(HANDS_OFF, middle, 0, -0.015).wish.elevation).toBeLessThan(-3 * DEG)
  })

  it('never leaves reach by more than the clamps’ soft ends, however far the pointer goes, and stays finite', () => {
    fc.assert(
      fc.property(
        grips,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
        (point, dx, dy, azimuth) => {
          const { wish } = pull(HANDS_OFF, point, dx, dy, viewFrom(azimuth))
          const reached = handReach({ ...HANDS_OFF, girdle: wish })
          for (const name of FREE) {
            expect(Number.isFinite(wish[name])).toBe(true)
            expect(Math.abs(wish[name] - reached[name])).toBeLessThan(45 * DEG)
          }
          expect(reached.protraction).toBeGreaterThan(-19.001 * DEG)
          expect(reached.protraction).toBeLessThan(22.001 * DEG)
          expect(reached.elevation).toBeGreaterThan(-12.001 * DEG)
          expect(reached.elevation).toBeLessThan(28.001 * DEG)
        },
      ),
      { seed: SEED, numRuns: 300 },
    )
  })

  it('follows a circling pointer without a jump and is back where it began', () => {
    for (const name of ['TS', 'AI', 'AA'] as const) {
      const point = gripAt(REST_SHOULDER, toThorax(LANDMARKS[name]))
      const first = pull(HANDS_OFF, point, 0.025, 0)
      let { wish, pose: before } = first
      for (let i = 1; i <= 240; i++) {
        const turn = (2 * Math.PI * i) / 240
        const next = pull(HANDS_OFF, point, 0.025 * Math.cos(turn), 0.025 * Math.sin(turn), BEHIND, wish)
        const step = Math.max(
          ...anglesOf(next.pose).map((angle, k) => Math.abs(angle - anglesOf(before)[k]!)),
        )
        // The pointer travels 0.65 mm a step.
        expect(step / DEG, `${name} ${i}`).toBeLessThan(2)
        wish = next.wish
        before = next.pose
      }
      const gap = Math.max(...anglesOf(before).map((angle, k) => Math.abs(angle - anglesOf(first.pose)[k]!)))
      expect(gap / DEG, name).toBeLessThan(0.2)
    }
  })

  it('gives the same from any guess', () => {
    const point = gripAt(REST_SHOULDER, toThorax(LANDMARKS.AI))
    const a = pull(HANDS_OFF, point, 0.01, 0.012).wish
    const far = { ...NO_CHANGE, protraction: 10 * DEG, elevation: -5 * DEG, upwardRotation: 8 * DEG }
    const b = pull(HANDS_OFF, point, 0.01, 0.012, BEHIND, far).wish
    for (const name of FREE) {
      expect(b[name]).toBeCloseTo(a[name], 3)
    }
  })

  it('leaves winging, tilt and the arm as they were', () => {
    const start: HandPose = {
      girdle: { ...NO_CHANGE, winging: 6 * DEG, tilt: -4 * DEG },
      arm: { ...HANGING_ARM, elevation: 90 * DEG },
    }
    const { pose } = handShoulder(start)
    const point = gripAt(pose, pointOnBlade(pose, gripAt(REST_SHOULDER, toThorax(LANDMARKS.AI))))
    const { wish, missed } = pull(start, point, 0.01, 0.005)
    expect(wish.winging).toBe(start.girdle.winging)
    expect(wish.tilt).toBe(start.girdle.tilt)
    expect(missed).toBeLessThan(0.001)
  })
})
