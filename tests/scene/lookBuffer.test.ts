import { describe, expect, it } from 'vitest'
import { createLookBuffer, type Appearance } from '../../src/app/scene/lookBuffer'

const solid: Appearance = { colour: [0.5, 0.2, 0.1], opacity: 1, sheen: 0, rim: 0, hover: 0, tendon: 1 }

describe('look buffer', () => {
  it('starts with everything gone and no glass', () => {
    const looks = createLookBuffer(3)
    expect(looks.opacity(2)).toBe(0)
    expect(looks.isGlass(0)).toBe(false)
  })

  it('settles on its target at once when asked', () => {
    const looks = createLookBuffer(2)
    looks.aim(1, solid)
    looks.settle()
    expect(looks.opacity(1)).toBe(1)
    expect([...looks.texels.slice(4, 7)]).toEqual([...Float32Array.of(0.5, 0.2, 0.1)])
    expect(looks.step(0.016)).toBe(false)
  })

  it('eases without overshooting, is nearly there in 200 ms and comes to an end', () => {
    const looks = createLookBuffer(1)
    looks.aim(0, solid)
    let last = 0
    let frames = 0
    while (looks.step(1 / 60)) {
      const now = looks.opacity(0)
      expect(now).toBeGreaterThan(last)
      expect(now).toBeLessThanOrEqual(1)
      last = now
      frames++
      if (frames === 12) expect(now).toBeGreaterThan(0.93)
    }
    expect(looks.opacity(0)).toBe(1)
    expect(frames).toBeLessThan(40)
  })

  it('takes the same way whatever the frame rate', () => {
    const slow = createLookBuffer(1)
    const fast = createLookBuffer(1)
    slow.aim(0, solid)
    fast.aim(0, solid)
    slow.step(0.1)
    for (let i = 0; i < 10; i++) fast.step(0.01)
    expect(slow.opacity(0)).toBeCloseTo(fast.opacity(0), 4)
  })

  it('has glass exactly while something is between gone and solid', () => {
    const looks = createLookBuffer(2)
    looks.aim(0, solid)
    looks.settle()
    expect(looks.isGlass(0)).toBe(false)
    looks.aim(0, { ...solid, opacity: 0.13 })
    looks.step(0.05)
    expect(looks.isGlass(0)).toBe(true)
  })
})
