import { describe, expect, it } from 'vitest'
import { actionMotion } from '../../../src/kinematics/actions'
import { MUSCLE_ELEMENTS, writeLengths } from '../../../src/kinematics/muscles/lengths'

describe('the cost of the muscle paths', () => {
  it('is under 1 ms for the lengths of both sides, in the quickest of many rounds', () => {
    const motion = actionMotion('upward-rotation')
    const poses = Array.from({ length: 60 }, (_, i) => motion.pose(i / 10, 'r'))
    const out = new Float64Array(MUSCLE_ELEMENTS.length)
    let quickest = Infinity
    for (let round = 0; round < 40; round++) {
      const start = performance.now()
      for (const pose of poses) {
        writeLengths(pose.r, out)
        writeLengths(pose.l, out)
      }
      quickest = Math.min(quickest, (performance.now() - start) / poses.length)
    }
    expect(quickest).toBeLessThan(1)
  })
})
