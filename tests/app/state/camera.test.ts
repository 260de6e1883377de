import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onCameraRequest, placeText, readPlace } from '../../../src/app/state/camera'
import { commandById } from '../../../src/app/state/commands'
import { explorer } from '../../../src/app/state/explorer'
import { applyLink } from '../../../src/app/state/history'
import { readLink, writeLink } from '../../../src/app/state/link'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
beforeEach(startFresh)

const place = fc.record({
  azimuth: fc.double({ min: -7, max: 7, noNaN: true }),
  polar: fc.double({ min: 0.06, max: 2.35, noNaN: true }),
  nearness: fc.double({ min: 0.4, max: 20, noNaN: true }),
  target: fc.tuple(...([0, 1, 2] as const).map(() => fc.double({ min: -2, max: 2, noNaN: true }))),
})

describe('the place of a free camera', () => {
  it('comes back from a link as it was, to a tenth of a degree and a millimetre', () => {
    fc.assert(
      fc.property(place, (before) => {
        const after = readPlace(
          placeText({ ...before, target: [...before.target] as [number, number, number] }),
        )
        expect(after).not.toBeNull()
        const turn = ((after?.azimuth ?? 0) - before.azimuth) / (2 * Math.PI)
        expect(Math.abs(turn - Math.round(turn)) * 360).toBeLessThan(0.06)
        expect(Math.abs((after?.polar ?? 0) - before.polar)).toBeLessThan(0.001)
        expect(Math.abs((after?.nearness ?? 0) - before.nearness)).toBeLessThan(0.006)
        before.target.forEach((metres, k) =>
          expect(Math.abs((after?.target[k] ?? 0) - metres)).toBeLessThan(0.00051),
        )
      }),
      { seed: 11 },
    )
  })

  it.each([
    '',
    '1_2_3',
    '205_80_1_0_0_0_0',
    '400_80_1_0_0_0',
    '205_190_1_0_0_0',
    '205_80_0_0_0_0',
    'a_80_1_0_0_0',
  ])('is not read from “%s”', (text) => expect(readPlace(text)).toBeNull())

  it('stands in the link of a free view only, with the lens', () => {
    const camera = { azimuth: Math.PI, polar: Math.PI / 2, nearness: 1.5, target: [0, 1.3, 0] as const }
    const link = writeLink({ ...state(), view: 'free', camera, lens: 'parallel', time: null })
    expect(link).toBe('?cam=180_90_1.5_0_130_0&lens=parallel')
    const { state: read, problem } = readLink(link)
    expect(problem).toBeNull()
    expect(read.view).toBe('free')
    expect(read.camera?.nearness).toBe(1.5)
    expect(read.lens).toBe('parallel')
    expect(writeLink({ ...state(), view: 'front', camera, time: null })).toBe('?view=front')
  })

  it('is asked of the stage by a link that is followed, and forgotten with a named view', () => {
    const asked = vi.fn()
    const stop = onCameraRequest(asked)
    applyLink('?cam=180_90_1.5_0_130_0')
    expect(asked).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ kind: 'place' }))
    expect(state().view).toBe('free')
    state().setView('front')
    expect(state().camera).toBeNull()
    stop()
  })

  it('says what it could not read', () => {
    const { state: read, problem } = readLink('?cam=nowhere&view=front')
    expect(problem).toContain('cam')
    expect(read.view).toBe('front')
  })
})

describe('mirror', () => {
  it('turns everything that is of one side to the other, and back', () => {
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    state().setSides('r')
    state().setView('right')
    state().setLayers({ visibility: { ...state().visibility, side: 'r' } })
    commandById('mirror').run()
    expect(state()).toMatchObject({ sides: 'l', view: 'left', peeledSide: 'r' })
    expect(state().visibility.side).toBe('l')
    commandById('mirror').run()
    expect(state()).toMatchObject({ sides: 'r', view: 'right', peeledSide: 'l' })
  })

  it('asks a free camera to change sides', () => {
    state().setView('free')
    const asked = vi.fn()
    const stop = onCameraRequest(asked)
    commandById('mirror').run()
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'mirror' })
    stop()
  })
})

describe('focus', () => {
  it.each([
    ['rhomboid-major', 'rhomboid-major-l'],
    ['trapezius-transverse', 'trapezius-transverse-r'],
  ])('on %s comes to the side where it shows', (id, node) => {
    state().setModelStatus('ready')
    state().select({ kind: 'muscle', id })
    const asked = vi.fn<(request: { kind: string }) => void>()
    const stop = onCameraRequest(asked)
    commandById('focus').run()
    expect(asked.mock.lastCall?.[0]).toMatchObject({
      kind: 'focus',
      structures: expect.arrayContaining([node]),
    })
    stop()
  })
})
