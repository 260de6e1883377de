import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sourceById } from '../../src/anatomy/sources'
import { RHYTHM_STUDY } from '../../src/anatomy/studies/ludewig2009'
import fixture from '../fixtures/ludewig-2009.json'

const SHARED = '../shared/reference/kinematics/ludewig-2009.csv'
const PLANES = { elevationFrontal: 0, elevationScapular: 40, elevationSagittal: 90 }

describe('the tables of the bone-pin study', () => {
  it('name a source that the page can show', () => {
    expect(sourceById(RHYTHM_STUDY.source)?.citation).toContain('2009')
  })

  it('have nine angles in three planes, each at every elevation', () => {
    const columns = RHYTHM_STUDY.rows.map(({ joint, angle, planeDeg }) => `${joint} ${angle} ${planeDeg}`)
    expect(new Set(columns).size).toBe(27)
    for (const { valuesDeg } of RHYTHM_STUDY.rows) {
      expect(valuesDeg).toHaveLength(RHYTHM_STUDY.elevationsDeg.length)
    }
  })

  it.each(fixture.rows)(
    'agree with the table that the rhythm is tested on: $joint $angle, $plane°',
    (row) => {
      const ours = RHYTHM_STUDY.rows.find(
        ({ joint, angle, planeDeg }) => joint === row.joint && angle === row.angle && planeDeg === row.plane,
      )
      expect(fixture.elevations.map((e) => ours?.valuesDeg[RHYTHM_STUDY.elevationsDeg.indexOf(e)])).toEqual(
        row.values,
      )
    },
  )

  it.skipIf(!existsSync(SHARED))('agree with every cell of the collected tables (needs ../shared)', () => {
    const cells = readFileSync(SHARED, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
      .filter(([, joint]) => joint !== 'AC')
    expect(cells).toHaveLength(27 * 19)
    for (const [, joint, motion, , angle, elevation, value] of cells) {
      const plane = Object.entries(PLANES).find(([name]) => name === motion)?.[1]
      const row = RHYTHM_STUDY.rows.find(
        (candidate) => candidate.joint === joint && candidate.angle === angle && candidate.planeDeg === plane,
      )
      const i = RHYTHM_STUDY.elevationsDeg.indexOf(Number(elevation))
      expect(row?.valuesDeg[i], `${joint} ${angle} ${motion} ${elevation}`).toBe(Number(value))
    }
  })
})
