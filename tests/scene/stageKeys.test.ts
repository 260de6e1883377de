import { describe, expect, it } from 'vitest'
import { cameraRequestOf } from '../../src/app/scene/stageKeys'

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => cameraRequestOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('keys of the stage', () => {
  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])(
    'orbits with %s and pans with Shift',
    (key) => {
      expect(press(key)?.kind).toBe('orbit')
      expect(press(key, { shiftKey: true })?.kind).toBe('pan')
    },
  )

  it('zooms in and out by the same step', () => {
    const near = press('+')
    const far = press('-')
    if (near?.kind !== 'zoom' || far?.kind !== 'zoom') throw new Error('expected zoom')
    expect(near.factor).toBeGreaterThan(1)
    expect(near.factor * far.factor).toBeCloseTo(1)
    expect(press('=')).toEqual(near)
  })

  it('goes home with Home', () => {
    expect(press('Home')).toEqual({ kind: 'home' })
  })

  it('leaves other keys, and the browser’s shortcuts, alone', () => {
    expect(press('a')).toBeNull()
    expect(press('Tab')).toBeNull()
    expect(press('+', { ctrlKey: true })).toBeNull()
    expect(press('ArrowLeft', { altKey: true })).toBeNull()
  })
})
