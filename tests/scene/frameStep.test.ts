import { expect, it } from 'vitest'
import { frameStep } from '../../src/app/scene/frameStep'

it('does not take a rest for a step', () => {
  expect(frameStep(12, false)).toBeCloseTo(1 / 60)
})

it('keeps time on slow machines, within reason', () => {
  expect(frameStep(0.25, true)).toBe(0.25)
  expect(frameStep(12, true)).toBeLessThan(0.5)
})
