import { describe, expect, it } from 'vitest'
import {
  contractionWords,
  leverFigure,
  lengthWords,
  shorteningTone,
  workFigure,
} from '../../../src/app/format/mechanics'

describe('what the mechanics say, as people read it', () => {
  it('length: shorter is positive, and a hair is the same', () => {
    expect(lengthWords(0.174)).toBe('17 % shorter')
    expect(lengthWords(-0.08)).toBe('8 % longer')
    expect(lengthWords(0.004)).toBe('same length')
    expect(lengthWords(-0.004)).toBe('same length')
  })

  it('lever: whole millimetres, a true minus, a dash without a motion', () => {
    expect(leverFigure(0.0642).value).toBe('64 mm')
    expect(leverFigure(-0.0176).value).toBe('−18 mm')
    expect(leverFigure(null).value).toBe('–')
  })

  it('work: a share, “less than” for a trace, nothing at rest', () => {
    expect(workFigure({ work: 2, share: 0.31 }).value).toBe('31 %')
    expect(workFigure({ work: 0.01, share: 0.001 }).value).toBe('<1 %')
    expect(workFigure({ work: 0, share: 0 }).value).toBe('0 %')
    expect(workFigure({ work: 0, share: 0 }, true).value).toBe('–')
  })

  const shortened = { contraction: 'concentric', shortening: 0.2 } as const
  const stretched = { contraction: 'stretched', shortening: -0.2 } as const
  it.each([
    [shortened, 'shortens', true, false, 'concentric'],
    [shortened, 'shortens', false, false, 'shortens'],
    [shortened, 'still', true, false, 'isometric'],
    [shortened, 'lengthens', true, false, 'eccentric'],
    [shortened, 'lengthens', false, false, 'lengthens'],
    [stretched, 'lengthens', false, false, 'stretched'],
    [stretched, 'still', false, false, 'still'],
    [stretched, null, false, false, 'stretched'],
    [shortened, null, true, false, 'concentric'],
    [shortened, 'still', true, true, 'at rest'],
    [shortened, null, true, true, 'at rest'],
  ] as const)('kind of contraction %#', (muscle, trend, active, atRest, words) => {
    expect(contractionWords(muscle, trend, active, atRest)).toBe(words)
  })

  it('tone: plum at the rest length and beyond, amber from 25 % shorter', () => {
    expect([-0.3, 0, 0.125, 0.25, 0.6].map(shorteningTone)).toEqual([0, 0, 0.5, 1, 1])
  })
})
