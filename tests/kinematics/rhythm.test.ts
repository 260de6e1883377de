import { describe, expect, it } from 'vitest'
import table from '../fixtures/ludewig-2009.json'
import { solveGirdle } from '../../src/kinematics/closedChain'
import { REST_ANGLES } from '../../src/kinematics/girdle'
import { REST_ELEVATION, rhythmChange, rhythmTarget, RHYTHM_WEIGHTS } from '../../src/kinematics/rhythm'

const DEG = Math.PI / 180
const NAMES = ['SC protraction', 'SC elevation', 'SC rotation', 'ST protraction', 'ST medRotation', 'ST tilt']

function solved(plane: number, elevation: number, direction = 1): readonly number[] {
  const solution = solveGirdle({
    target: rhythmTarget(plane * DEG, elevation * DEG, direction),
    weights: RHYTHM_WEIGHTS,
  })
  if (!solution.ok) throw new Error(`plane ${plane}, elevation ${elevation}: ${solution.reason}`)
  return solution.angles.map((angle) => angle / DEG)
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length)

describe('the rhythm after the chain has closed, against Ludewig 2009', () => {
  for (const { joint, angle, plane, values } of table.rows) {
    const name = `${joint} ${angle}`
    it(`${name}, plane ${plane}°: change from 30° within 3° (root mean square)`, () => {
      const i = NAMES.indexOf(name)
      const gaps = table.elevations.map((e, k) => solved(plane, e)[i]! - values[k]!)
      expect(rms(gaps.map((gap) => gap - gaps[0]!))).toBeLessThan(3)
    })
  }

  it.each(NAMES)('%s: all three planes with one offset within 3°', (name) => {
    const i = NAMES.indexOf(name)
    const gaps = table.rows
      .filter((row) => `${row.joint} ${row.angle}` === name)
      .flatMap((row) => table.elevations.map((e, k) => solved(row.plane, e)[i]! - row.values[k]!))
    const offset = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    expect(rms(gaps.map((gap) => gap - offset))).toBeLessThan(3)
  })
})

it.each([
  ['raising', 1, 2.3],
  ['lowering', -1, 2.7],
] as const)(
  '%s, the joints share 30° to 120° as bone pins saw it (Braman 2009), mean of three planes',
  (_, way, ratio) => {
    const turned = [0, 40, 90].map((plane) => solved(plane, 30, way)[4]! - solved(plane, 120, way)[4]!)
    const blade = turned.reduce((sum, angle) => sum + angle, 0) / turned.length
    expect(Math.abs((90 - blade) / blade - ratio)).toBeLessThan(0.1)
  },
)

describe('the rhythm as a function', () => {
  it('starts from rest in every plane', () => {
    for (let plane = -90; plane <= 180; plane += 15)
      expect(Math.max(...rhythmChange(plane * DEG, REST_ELEVATION).map(Math.abs))).toBeLessThan(1e-12)
  })

  it('has no jump from 0 to 170° in any plane, raising or lowering', () => {
    for (const direction of [1, -1])
      for (let plane = -120; plane <= 150; plane += 10) {
        let last = solved(plane, 0, direction)
        for (let elevation = 1; elevation <= 170; elevation++) {
          const now = solved(plane, elevation, direction)
          now.forEach((angle, i) => expect(Math.abs(angle - last[i]!)).toBeLessThan(1.5))
          last = now
        }
      }
  })

  it('turns smoothly from plane to plane', () => {
    for (const elevation of [30, 60, 90, 120, 150]) {
      let last = solved(-150, elevation)
      for (let plane = -149; plane <= 150; plane++) {
        const now = solved(plane, elevation)
        now.forEach((angle, i) => expect(Math.abs(angle - last[i]!)).toBeLessThan(1.5))
        last = now
      }
    }
  })

  it('gives 2.3 : 1 to 2.7 : 1 between 30° and 120° while raising, and more while lowering', () => {
    for (const plane of [0, 40, 90]) {
      const ratio = (direction: number): number => {
        const up = -(solved(plane, 120, direction)[4]! - solved(plane, 30, direction)[4]!)
        return (90 - up) / up
      }
      expect(ratio(1)).toBeGreaterThan(2.1)
      expect(ratio(1)).toBeLessThan(2.8)
      expect(ratio(-1)).toBeGreaterThan(ratio(1) + 0.2)
      expect(ratio(-1)).toBeLessThan(3.2)
    }
  })

  it('at full elevation stays inside what studies report', () => {
    const change = solved(40, 170).map((angle, i) => angle - REST_ANGLES[i]! / DEG)
    expect(-change[4]!).toBeGreaterThan(33)
    expect(-change[4]!).toBeLessThan(60)
    expect(change[5]).toBeGreaterThan(15)
    expect(change[5]).toBeLessThan(43)
    expect(change[2]).toBeLessThan(40)
  })
})
