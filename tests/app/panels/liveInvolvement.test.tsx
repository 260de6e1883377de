import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LiveInvolvement } from '../../../src/app/panels/LiveInvolvement'
import RhythmCurves from '../../../src/app/panels/curves/RhythmCurves'
import { explorer } from '../../../src/app/state/explorer'
import { loadHands } from '../../../src/app/state/hands'
import { hands } from '../../../src/app/state/handsStore'
import { HANDS } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const DEG = Math.PI / 180
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 })
const row = (name: string) => {
  const item = screen.getAllByRole('listitem').find(({ textContent }) => textContent?.startsWith(name))
  if (!item) throw new Error(`no row of ${name}`)
  return item
}
const retract = (degrees: number) =>
  act(() =>
    hands.change('both', (hand) => ({
      ...hand,
      girdle: { ...hand.girdle, protraction: -degrees * DEG },
    })),
  )

beforeEach(async () => {
  startFresh()
  await loadHands()
  explorer.getState().select(HANDS)
  act(() => hands.goTo(null, 'cut'))
})

describe('the muscles now', () => {
  it('are at their length at rest', async () => {
    render(<LiveInvolvement side="r" />)
    await soon(() => expect(row('Middle trapezius').textContent).toBe('Middle trapeziussame length'))
    expect(screen.getAllByRole('listitem')).toHaveLength(8)
  })

  it('react as the blade is moved, each its own way', async () => {
    render(<LiveInvolvement side="r" />)
    retract(15)
    await soon(() => expect(row('Middle trapezius').textContent).toMatch(/\d+ % shorter$/))
    expect(row('Middle serratus anterior').textContent).toMatch(/\d+ % longer$/)
    retract(-15)
    await soon(() => expect(row('Middle trapezius').textContent).toMatch(/\d+ % longer$/))
  })

  it('the arm’s muscles come in as it is raised, and the number of rows stays', async () => {
    render(<LiveInvolvement side="r" />)
    const names = () => screen.getAllByRole('listitem').map((item) => item.dataset['muscle'])
    const before = names()
    act(() => hands.change('both', (hand) => ({ ...hand, arm: { ...hand.arm, elevation: 120 * DEG } })))
    await soon(() => expect(names()).not.toEqual(before))
    expect(names()).toHaveLength(before.length)
    expect(names().some((id) => id?.startsWith('deltoid') || id === 'supraspinatus')).toBe(true)
    // A new row is written by the effect that follows its first picture.
    await soon(() => {
      for (const item of screen.getAllByRole('listitem'))
        expect(item.querySelector('.live__value')?.textContent).toMatch(
          /^(\d+ % (shorter|longer)|same length)$/,
        )
    })
  })
})

describe('the rhythm in the hands', () => {
  it('a key raises the arm, and the marker follows', () => {
    render(<RhythmCurves side="r" sides="both" />)
    expect(screen.queryByRole('radio', { name: 'Time' })).toBeNull()
    const slider = screen.getByRole('slider', { name: 'Position on the curve' })
    const markerX = () =>
      Number(
        /translate\(([\d.]+)/.exec(
          document.querySelector('.plot__marker')?.getAttribute('transform') ?? '',
        )?.[1],
      )
    const hanging = markerX()
    const before = hands.hand('r').arm.elevation
    for (let i = 0; i < 8; i++) fireEvent.keyDown(slider, { key: 'ArrowRight' })
    expect(hands.hand('r').arm.elevation - before).toBeCloseTo(40 * DEG, 6)
    expect(markerX()).toBeGreaterThan(hanging + 40)
    act(() => hands.undo())
    expect(hands.hand('r').arm.elevation - before).toBeCloseTo(35 * DEG, 6)
  })

  it('a press on the plot raises the arm there', () => {
    render(<RhythmCurves side="r" sides="both" />)
    const slider = screen.getByRole('slider', { name: 'Position on the curve' })
    const width = parseFloat(slider.style.width)
    fireEvent(slider, new MouseEvent('pointerdown', { clientX: (90 / 165) * width, bubbles: true }))
    expect(hands.hand('r').arm.elevation / DEG).toBeCloseTo(90, 0)
    expect(within(screen.getByRole('img')).getByText(/^Upward rotation, over the arm/)).toBeTruthy()
  })
})
