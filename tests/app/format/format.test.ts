import { describe, expect, it } from 'vitest'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { bladeWords, measuresFor, MEASURES, readoutEntry } from '../../../src/app/format/blade'
import { fixed, listed, rangeValue } from '../../../src/app/format/numbers'
import { rampCss, RAMP_STOPS } from '../../../src/app/format/ramp'
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
