import { describe, expect, it } from 'vitest'
import { AMBER, appearance, linear, rampColour } from '../../src/app/scene/palette'
import type { Emphasis } from '../../src/app/state/looks'

const luminance = ([r, g, b]: readonly [number, number, number]): number =>
  0.2126 * r + 0.7152 * g + 0.0722 * b

describe('palette', () => {
  it('turns sRGB hex into linear light', () => {
    expect(linear('#ffffff')).toEqual([1, 1, 1])
    expect(linear('#000000')).toEqual([0, 0, 0])
    expect(linear('#808080')[0]).toBeCloseTo(0.2159, 4)
  })

  it('has a ramp that rises in lightness all the way, so that it reads without hue', () => {
    let last = -1
    for (let i = 0; i <= 50; i++) {
      const now = luminance(rampColour(i / 50))
      expect(now).toBeGreaterThan(last)
      last = now
    }
    expect(rampColour(-1)).toEqual(rampColour(0))
    expect(rampColour(2)).toEqual(rampColour(1))
  })

  const emphases: readonly Emphasis[] = ['lit', 'unmeasured', 'quiet', 'selected', 'glass', 'hidden']
  it.each(emphases)('draws %s muscles so that they differ from every other emphasis', (emphasis) => {
    const own = appearance('muscle', { emphasis, tone: null }, false)
    for (const other of emphases.filter((name) => name !== emphasis)) {
      expect(appearance('muscle', { emphasis: other, tone: null }, false)).not.toEqual(own)
    }
  })

  it('hides what is hidden, keeps glass between, and gives the amber rim to the selection alone', () => {
    const of = (emphasis: Emphasis) => appearance('muscle', { emphasis, tone: null }, false)
    expect(of('hidden').opacity).toBe(0)
    expect(of('glass').opacity).toBeGreaterThan(0.001)
    expect(of('glass').opacity).toBeLessThan(0.5)
    expect(emphases.filter((emphasis) => of(emphasis).rim > 0)).toEqual(['selected'])
  })

  it('colours involvement by its tone', () => {
    expect(appearance('muscle', { emphasis: 'lit', tone: 1 }, false).colour).toEqual(rampColour(1))
    expect(appearance('bone', { emphasis: 'selected', tone: null }, true).hover).toBe(1)
    expect(AMBER[0]).toBe(1)
  })
})
