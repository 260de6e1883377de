import { expect, it } from 'vitest'
import { fibreGrain } from '../../src/app/scene/fibreGrain'

const grain = fibreGrain()
const mean = grain.reduce((sum, value) => sum + value, 0) / grain.length
const step = (distance: number): number => {
  let sum = 0
  for (let i = 0; i < grain.length; i++) sum += Math.abs(grain[i]! - grain[(i + distance) % grain.length]!)
  return sum / grain.length
}

it('is the same every time', () => {
  expect(fibreGrain()).toEqual(grain)
})

it('has its mean where there is no fibre at all, so that distance takes it away', () => {
  expect(mean).toBeGreaterThan(120)
  expect(mean).toBeLessThan(136)
})

it('runs along u: neighbours along differ far less than neighbours across', () => {
  expect(step(1) * 4).toBeLessThan(step(128))
})
