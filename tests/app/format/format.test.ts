import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { bladeWords, measuresFor, MEASURES, readoutEntry } from '../../../src/app/format/blade'
import { fixed, listed, rangeValue } from '../../../src/app/format/numbers'
import { NO_DATA, rampCss, RAMP_STOPS } from '../../../src/app/format/ramp'
import { functionsByJoint, motionWords } from '../../../src/app/format/words'
import type { BladeReadout } from '../../../src/kinematics/motion'

const REST: BladeReadout = {
  protractionCm: 0,
  elevationCm: 0,
  upwardRotationDeg: 0,
  internalRotationDeg: 0,
  posteriorTiltDeg: 0,
  medialBorderToSpineCm: 6,
}

describe('numbers', () => {
  it.each([
    [1.25, 1, '1.3'],
    [-3.14, 1, '−3.1'],
    [-0.04, 1, '0.0'],
    [11.6, 0, '12'],
  ])('fixed(%s, %s) is %s', (value, decimals, text) => {
    expect(fixed(value, decimals)).toBe(text)
  })

  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('listed(%j) is “%s”', (words, text) => {
    expect(listed(words, 'and')).toBe(text)
  })

  it('writes ranges', () => {
    expect(rangeValue([15, 30], 'deg')).toBe('15–30°')
    expect(rangeValue(2.5, 'cm')).toBe('2.5 cm')
  })
})

describe('blade read-out', () => {
  it.each(ACTION_IDS)('shows three different numbers for %s, its own first', (id) => {
    const measures = measuresFor(id)
    expect(new Set(measures).size).toBe(3)
    const own = {
      slide: /traction/,
      height: /levation|epression/,
      upward: /ward/,
      internal: /ternal/,
      tilt: /tilt/,
    }
    expect(id).toMatch(own[measures[0]!])
  })

  it.each(MEASURES)('has no sign and no direction for %s at rest', (measure) => {
    const { value, label } = readoutEntry(measure, REST)
    expect(Number(value)).toBe(0)
    expect(label).not.toBe('')
  })

  it.each([
    ['slide', { protractionCm: -2.91 }, '2.9', 'toward the spine'],
    ['slide', { protractionCm: 2 }, '2.0', 'away from the spine'],
    ['height', { elevationCm: 4 }, '4.0', 'up'],
    ['height', { elevationCm: -1 }, '1.0', 'down'],
    ['upward', { upwardRotationDeg: 30.4 }, '30', 'upward rotation'],
    ['upward', { upwardRotationDeg: -9 }, '9', 'downward rotation'],
    ['internal', { internalRotationDeg: 9 }, '9', 'internal rotation'],
    ['internal', { internalRotationDeg: -9 }, '9', 'external rotation'],
    ['tilt', { posteriorTiltDeg: 9 }, '9', 'posterior tilt'],
    ['tilt', { posteriorTiltDeg: -9 }, '9', 'anterior tilt'],
  ] as const)('%s of %j reads %s %s', (measure, change, value, label) => {
    expect(readoutEntry(measure, { ...REST, ...change })).toMatchObject({ value, label })
  })

  it('becomes a sentence', () => {
    const readout = { ...REST, protractionCm: -2.9, internalRotationDeg: -12, elevationCm: -0.4 }
    expect(bladeWords(measuresFor('retraction'), readout)).toBe(
      'slid 2.9 cm toward the spine, sunk 0.4 cm and made 12° of external rotation',
    )
    expect(bladeWords(measuresFor('retraction'), REST)).toBeNull()
  })
})

describe('ramp', () => {
  it('starts and ends on its stops and stays in between', () => {
    expect(rampCss(0)).toBe(RAMP_STOPS[0])
    expect(rampCss(1)).toBe(RAMP_STOPS[3])
    expect(rampCss(7)).toBe(RAMP_STOPS[3])
    expect(rampCss(0.5)).toBe(`color-mix(in srgb-linear, ${RAMP_STOPS[2]} 50%, ${RAMP_STOPS[1]})`)
  })
})

describe('words', () => {
  it('write motions out', () => {
    expect(motionWords('lateral-flexion-ipsilateral')).toBe('lateral flexion to the same side')
  })

  it('gather functions by joint, without those of the blade', () => {
    const lines = functionsByJoint([
      { joint: 'scapulothoracic', action: 'elevation', role: 'prime', note: null },
      { joint: 'cervical', action: 'extension', role: 'assist', note: null },
      { joint: 'cervical', action: 'rotation-contralateral', role: 'assist', note: null },
    ])
    expect(lines).toEqual(['Neck: extension, rotation to the other side'])
  })
})

describe('the activity ramp for colour-blind eyes', () => {
  /** Viénot, Brettel, Mollon 1999 (protan, deutan) and Brettel 1997 by one plane (tritan), on linear sRGB. */
  const SIMULATION = {
    'all colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protanopia: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
    deuteranopia: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
    tritanopia: [1.01354, 0.14268, -0.15622, -0.01181, 0.87561, 0.13619, 0.07707, 0.81208, 0.11085],
    'no colour': [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
  } as const
  const linear = (hex: string) =>
    [1, 3, 5].map((at) => {
      const value = parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
  const lightness = (rgb: readonly number[], matrix: readonly number[]): number => {
    const seen = [0, 3, 6].map((row) =>
      rgb.reduce((sum, value, column) => sum + value * matrix[row + column]!, 0),
    )
    const y = 0.2126 * seen[0]! + 0.7152 * seen[1]! + 0.0722 * seen[2]!
    return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y
  }
  /** The ramp in linear light, as stage and lists mix it. */
  const ramp = (tone: number): readonly number[] => {
    const at = tone * (RAMP_STOPS.length - 1)
    const low = Math.min(Math.floor(at), RAMP_STOPS.length - 2)
    const [from, to] = [linear(RAMP_STOPS[low]!), linear(RAMP_STOPS[low + 1]!)]
    return from.map((value, i) => value + (to[i]! - value) * (at - low))
  }

  it.each(Object.entries(SIMULATION))('rises in lightness from end to end with %s', (_, matrix) => {
    const steps = Array.from({ length: 41 }, (_, i) => lightness(ramp(i / 40), matrix))
    for (let i = 1; i < steps.length; i++) expect(steps[i]!, `step ${i}`).toBeGreaterThan(steps[i - 1]!)
    // Quarters of the scale stay apart: 6 of L* is told at a glance side by side.
    for (let i = 10; i < steps.length; i += 10) expect(steps[i]! - steps[i - 10]!).toBeGreaterThan(6)
  })

  it('keeps the grey of missing data free of colour, away from both ends', () => {
    const [r, g, b] = linear(NO_DATA)
    expect(Math.max(r!, g!, b!) - Math.min(r!, g!, b!)).toBeLessThan(0.08)
    const grey = lightness(linear(NO_DATA), SIMULATION['all colours'])
    expect(grey).toBeGreaterThan(lightness(ramp(0), SIMULATION['all colours']))
    expect(grey).toBeLessThan(lightness(ramp(1), SIMULATION['all colours']))
  })
})
