import { describe, expect, it } from 'vitest'
import { readable, signed, withUnit } from '../../../src/app/format/curves'

const DEG = Math.PI / 180

describe('plotted values as people read them', () => {
  it('count raising as positive, and nothing else turns round', () => {
    expect(readable('st-medRotation', -20 * DEG)).toBeCloseTo(20)
    expect(readable('sc-elevation', -8 * DEG)).toBeCloseTo(8)
    expect(readable('gh-abduction', -60 * DEG)).toBeCloseTo(60)
    expect(readable('st-protraction', 35 * DEG)).toBeCloseTo(35)
    expect(readable('st-tilt', -10 * DEG)).toBeCloseTo(-10)
    expect(readable('slide', 0.02)).toBeCloseTo(2)
  })

  it('have one decimal, a true minus and their unit', () => {
    expect(withUnit(-3.14, ' cm')).toBe('−3.1 cm')
    expect(withUnit(-0.01, '°')).toBe('0.0°')
    expect(signed(2.55, '°')).toBe('+2.5°')
    expect(signed(0.01, '°')).toBe('0.0°')
    expect(signed(-2, ' mm')).toBe('−2.0 mm')
  })
})
