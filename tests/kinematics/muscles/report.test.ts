import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { elementRows, MUSCLE_ELEVATIONS, MUSCLE_PLANES } from '../../../src/kinematics/muscles/report'
import { distance } from '../../../src/math/vec3'

const ROWS = elementRows()

describe('the report of the muscle paths', () => {
  it('has both sides, mirrored', () => {
    const half = ROWS.length / 2
    ROWS.slice(0, half).forEach((right, i) => {
      const left = ROWS[half + i]!
      expect(left.id).toBe(right.id.replace(/-r$/, '-l'))
      expect(left.origin.position_m[2]).toBeCloseTo(-right.origin.position_m[2], 12)
      expect(left.insertion.thorax_rest_m[2]).toBeCloseTo(-right.insertion.thorax_rest_m[2], 12)
      expect(left.poses).toEqual(right.poses)
    })
  })

  it('has every action at every fraction and the arm in three planes, finitely', () => {
    for (const { id, poses } of ROWS) {
      expect(poses).toHaveLength(5 * ACTION_IDS.length + MUSCLE_PLANES.length * MUSCLE_ELEVATIONS.length)
      const numbers = poses.flatMap(({ length_m, moment_arm_m }) => [
        length_m,
        ...Object.values(moment_arm_m),
      ])
      expect(numbers.every(Number.isFinite), id).toBe(true)
    }
  })

  it('starts every action at the rest length', () => {
    for (const { id, poses, rest_length_m } of ROWS)
      for (const pose of poses)
        if (pose.kind === 'action' && pose.fraction === 0)
          expect(Math.abs(pose.length_m - rest_length_m), id).toBeLessThan(1e-6)
  })

  it('gives points that make up the rest length where the path is straight', () => {
    for (const { origin, insertion, via, wraps, rest_length_m } of ROWS)
      if (via.length === 0 && wraps.length === 0)
        expect(distance(origin.thorax_rest_m, insertion.thorax_rest_m)).toBeCloseTo(rest_length_m, 9)
  })
})
