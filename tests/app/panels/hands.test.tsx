import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HANGING_ARM } from '../../../src/kinematics/handArm'
import { ActionList } from '../../../src/app/panels/ActionList'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import HandsCard from '../../../src/app/panels/hands/HandsCard'
import { explorer } from '../../../src/app/state/explorer'
import { loadHands } from '../../../src/app/state/hands'
import { hands } from '../../../src/app/state/handsStore'
import { bladeNow } from '../../../src/app/state/pose'
import { HANDS } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const DEG = Math.PI / 180
const state = () => explorer.getState()

beforeEach(async () => {
  startFresh()
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }))
  await loadHands()
  hands.goTo(null, 'cut')
  state().select(HANDS)
  return () => vi.unstubAllGlobals()
})

/** Lets what follows the pose at a pace catch up. */
const catchUp = () => act(() => new Promise((resolve) => setTimeout(resolve, 140)))
const slider = (name: string) => screen.getByRole('slider', { name })
const number = (name: string) => {
  const cell = document.querySelector(`[data-number=${name}]`)
  return `${cell?.querySelector('dd')?.textContent ?? ''} ${cell?.querySelector('dt')?.textContent ?? ''}`
}

describe('hands on', () => {
  it('stands at the top of the actions and opens its card on demand', async () => {
    startFresh()
    render(
      <>
        <ActionList />
        <CardPanel />
      </>,
    )
    fireEvent.click(screen.getByRole('button', { name: /^Take hold of the blade.*raise the arm/ }))
    expect(state().selection).toEqual(HANDS)
    expect((await screen.findByRole('heading', { level: 2, name: 'Hands on' })).tagName).toBe('H2')
    expect(screen.getByRole('button', { name: /^Take hold/ }).getAttribute('aria-current')).toBe('true')
  })

  it.each([
    ['ArrowLeft', 'In and out', /cm toward the spine$/, 'protraction', -1],
    ['ArrowRight', 'In and out', /cm away from the spine$/, 'protraction', 1],
    ['ArrowUp', 'Up and down', /cm up$/, 'elevation', 1],
    ['ArrowDown', 'Up and down', /cm down$/, 'elevation', -1],
    ['PageUp', 'Rotation of the blade', /^\d+° upward rotation$/, 'upwardRotation', 1],
    ['PageDown', 'Rotation of the blade', /^\d+° downward rotation$/, 'upwardRotation', -1],
    [']', 'Rotation of the blade', /^\d+° upward rotation$/, 'upwardRotation', 1],
    ['[', 'Rotation of the blade', /^\d+° downward rotation$/, 'upwardRotation', -1],
  ] as const)('%s on the pad', async (key, name, text, freedom, sign) => {
    render(<HandsCard />)
    for (let i = 0; i < 6; i++) fireEvent.keyDown(slider(name), { key })
    expect((hands.hand('r').girdle[freedom] / DEG) * sign).toBeCloseTo(6, 6)
    expect(hands.hand('l')).toEqual(hands.hand('r'))
    await catchUp()
    expect(slider(name).getAttribute('aria-valuetext')).toMatch(text)
  })

  it('turns the pad round for the left blade: right is toward the spine', () => {
    state().setSides('l')
    render(<HandsCard />)
    fireEvent.keyDown(slider('In and out'), { key: 'ArrowRight' })
    expect(hands.hand('l').girdle.protraction / DEG).toBeCloseTo(-1, 6)
    expect(hands.hand('r').girdle.protraction).toBe(0)
  })

  it('stops at the reach and comes back from it at the first key', () => {
    render(<HandsCard />)
    for (let i = 0; i < 60; i++) fireEvent.keyDown(slider('Up and down'), { key: 'ArrowUp' })
    const top = bladeNow('r').elevationCm
    expect(top).toBeGreaterThan(4)
    fireEvent.keyDown(slider('Up and down'), { key: 'ArrowUp' })
    expect(bladeNow('r').elevationCm).toBeCloseTo(top, 1)
    fireEvent.keyDown(slider('Up and down'), { key: 'ArrowDown' })
    expect(bladeNow('r').elevationCm).toBeLessThan(top - 0.1)
  })

  it('has a button for every drag of the pad', () => {
    render(<HandsCard />)
    const steps = within(screen.getByRole('group', { name: 'Small steps' }))
    const press = (name: string) => fireEvent.click(steps.getByRole('button', { name }))
    press('A step toward the spine')
    expect(hands.hand('r').girdle.protraction / DEG).toBeCloseTo(-2, 6)
    press('A step away from the spine')
    expect(hands.hand('r').girdle.protraction).toBeCloseTo(0, 9)
    press('A step up')
    press('A step of upward rotation')
    press('A step of upward rotation')
    press('A step of downward rotation')
    expect(hands.hand('r').girdle.elevation / DEG).toBeCloseTo(2, 6)
    expect(hands.hand('r').girdle.upwardRotation / DEG).toBeCloseTo(2, 6)
    press('A step down')
    expect(hands.hand('r').girdle.elevation).toBeCloseTo(0, 9)
  })

  it('follows a pointer on pad and ring, and says that a hand is on the blade', () => {
    render(<HandsCard />)
    const pad = document.querySelector('.blade-pad svg')
    if (!pad) throw new Error('no pad')
    vi.spyOn(pad, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 280, 280))
    // jsdom has no pointer events with places; a mouse event of that name is one.
    const pointer = (type: string, clientX: number, clientY: number) =>
      fireEvent(pad, new MouseEvent(type, { bubbles: true, button: 0, clientX, clientY }))
    // Rest stands at (145.5, 162); 2.75 units are a degree.
    pointer('pointerdown', 146, 162)
    expect(state().holding).toBe(true)
    pointer('pointermove', 146 - 27.5, 162 - 13.75)
    expect(hands.hand('r').girdle.protraction / DEG).toBeCloseTo(-10, 0)
    expect(hands.hand('r').girdle.elevation / DEG).toBeCloseTo(5, 0)
    pointer('pointerup', 0, 0)
    expect(state().holding).toBe(false)
    pointer('pointerdown', 140 + 120, 140)
    pointer('pointermove', 140 + 115, 140 - 40)
    pointer('pointerup', 0, 0)
    expect(hands.hand('r').girdle.upwardRotation / DEG).toBeGreaterThan(5)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(hands.hand('r').girdle.upwardRotation).toBeCloseTo(0, 9)
    expect(hands.hand('r').girdle.protraction / DEG).toBeCloseTo(-10, 0)
  })

  it('shades what can be reached, less of it with the blade turned down', async () => {
    render(<HandsCard />)
    const path = () => document.querySelector('[data-part=region]')?.getAttribute('d') ?? ''
    const points = (d: string) =>
      d
        .slice(1, -1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number) as [number, number])
    const area = (d: string) => {
      const ring = points(d)
      return Math.abs(
        ring.reduce((sum, [x, y], i) => {
          const [u = 0, v = 0] = ring[(i + 1) % ring.length] ?? []
          return sum + (x * v - u * y) / 2
        }, 0),
      )
    }
    const atRest = path()
    // About 41° × 40°, a corner cut off, at 2.75 units a degree.
    expect(area(atRest) / 2.75 ** 2).toBeGreaterThan(1200)
    expect(area(atRest) / 2.75 ** 2).toBeLessThan(1640)
    act(() => hands.change('both', (hand) => ({ ...hand, arm: { ...HANGING_ARM, elevation: 120 * DEG } })))
    await catchUp()
    expect(path()).not.toBe(atRest)
  })

  it('moves the arm by sliders; the blade follows by the rhythm', async () => {
    render(<HandsCard />)
    const elevation = slider('Elevation')
    expect(elevation.getAttribute('aria-valuetext')).toBe('13°')
    act(() => elevation.focus())
    fireEvent.keyDown(elevation, { key: 'End' })
    expect(hands.hand('r').arm.elevation / DEG).toBeCloseTo(150, 6)
    expect(bladeNow('r').upwardRotationDeg).toBeGreaterThan(30)
    await catchUp()
    expect(slider('Elevation').getAttribute('aria-valuetext')).toBe('150°')
    expect(slider('Plane').getAttribute('aria-valuetext')).toBe('40°, in the plane of the blade')
    fireEvent.keyDown(slider('Elbow'), { key: 'End' })
    expect(hands.hand('r').arm.elbow / DEG).toBeCloseTo(150, 6)
    fireEvent.keyDown(slider('Rotation'), { key: 'ArrowRight' })
    expect(slider('Rotation').getAttribute('aria-valuetext')).toBe('1° outward')
  })

  it('lifts the border and tips the blade by sliders, and shows what came of it', () => {
    render(<HandsCard />)
    fireEvent.keyDown(slider('Winging'), { key: 'End' })
    expect(bladeNow('r').internalRotationDeg).toBeGreaterThan(5)
    expect(slider('Winging').getAttribute('aria-valuetext')).toMatch(/^1\d° inner border lifted$/)
    act(() => hands.letGo())
    fireEvent.keyDown(slider('Tilt'), { key: 'Home' })
    expect(bladeNow('r').posteriorTiltDeg).toBeLessThan(-5)
  })

  it('reads out centimetres and degrees, by ref', async () => {
    render(<HandsCard />)
    expect(number('slide')).toBe('0.0 cm slide')
    act(() =>
      hands.change('both', (hand) => ({ ...hand, girdle: { ...hand.girdle, protraction: -12 * DEG } })),
    )
    await catchUp()
    expect(number('slide')).toMatch(/^2\.\d cm toward the spine$/)
    expect(number('clavicle')).toBe('12° collarbone back')
    expect(number('spine')).toMatch(/^3\.\d cm inner border to spine$/)
  })

  it('opens the nine ISB angles on demand, their signs explained', async () => {
    render(<HandsCard />)
    expect(screen.queryByRole('table')).toBeNull()
    const details = screen.getByText('ISB angles').closest('details')
    if (!details) throw new Error('no disclosure')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const table = await screen.findByRole('table')
    const cells = table.querySelectorAll('[data-angle]')
    expect(cells).toHaveLength(9)
    for (const cell of cells) expect(cell.textContent).toMatch(/^−?\d+\.\d°$/)
    expect(within(table).getAllByText(/upward −, downward \+/)).toHaveLength(1)
  })

  it('lets go by button and by Home', () => {
    render(<HandsCard />)
    const letGo = () => screen.getByRole('button', { name: 'Let go' })
    expect(letGo()).toHaveProperty('disabled', true)
    fireEvent.keyDown(slider('Up and down'), { key: 'ArrowUp' })
    expect(letGo()).toHaveProperty('disabled', false)
    fireEvent.click(letGo())
    expect(hands.text()).toBeNull()
    fireEvent.keyDown(slider('Up and down'), { key: 'ArrowUp' })
    fireEvent.keyDown(slider('Up and down'), { key: 'Home' })
    expect(hands.text()).toBeNull()
  })

  it('raises the arm by one button', () => {
    render(<HandsCard />)
    fireEvent.click(screen.getByRole('button', { name: 'Raise the arm' }))
    // Motion is not wanted here: up at once.
    expect(hands.hand('r').arm.elevation / DEG).toBeCloseTo(150, 6)
  })
})
