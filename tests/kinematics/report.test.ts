import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../src/anatomy/types'
import { actionRows, REPORT_ELEVATIONS, REPORT_PLANES, rhythmRows } from '../../src/kinematics/report'

describe('report rows', () => {
  const rhythm = rhythmRows()
  const actions = actionRows()

  it('cover both sides, both directions, every plane and elevation, finitely', () => {
    expect(rhythm).toHaveLength(2 * 2 * REPORT_PLANES.length * REPORT_ELEVATIONS.length)
    expect(actions).toHaveLength(2 * ACTION_IDS.length * 5)
    for (const row of [...rhythm, ...actions]) {
      for (const angle of [...Object.values(row.sc), ...Object.values(row.st), ...Object.values(row.gh)])
        expect(Number.isFinite(angle)).toBe(true)
      expect(Object.keys(row.points)).toEqual(['SC', 'AC', 'AA', 'TS', 'AI', 'PC', 'GH'])
    }
  })

  it('mirror: same angles on the left, points with z turned round', () => {
    const half = rhythm.length / 2
    rhythm.slice(0, half).forEach((right, i) => {
      const left = rhythm[half + i]!
      expect(left.st).toEqual(right.st)
      expect(left.points['TS']![2]).toBe(-right.points['TS']![2])
    })
  })

  it('give glenohumeral elevation as what the scapula leaves of the arm’s', () => {
    const at = (elevation: number) =>
      rhythm.find(
        (row) => row.plane_deg === 40 && row.elevation_deg === elevation && row.direction === 'raising',
      )!
    expect(at(120).gh.abduction - at(30).gh.abduction).toBeLessThan(-50)
    expect(at(120).gh.abduction - at(30).gh.abduction).toBeGreaterThan(-75)
  })

  it('start every action at rest', () => {
    for (const row of actions.filter((r) => r.fraction === 0)) {
      expect(row.freedoms.protraction_cm).toBeCloseTo(0, 6)
      expect(row.freedoms.winging_deg).toBeCloseTo(0, 6)
    }
  })
})
