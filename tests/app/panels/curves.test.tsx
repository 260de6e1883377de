import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { Profiler } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { POSE_QUANTITIES } from '../../../src/kinematics/curves/quantities'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import CurvesPanel from '../../../src/app/panels/curves/CurvesPanel'
import { explorer } from '../../../src/app/state/explorer'
import { motionOf } from '../../../src/app/state/motions'
import { playhead } from '../../../src/app/state/playhead'
import type { Selection } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const show = (selection: Selection) => {
  explorer.getState().select(selection)
  act(() => playhead.pause())
  const motion = motionOf(selection)
  if (!motion) throw new Error('no motion')
  return { motion, ...render(<CurvesPanel motion={motion} />) }
}
const plot = () => screen.getByRole('img')
const slider = () => screen.getByRole('slider', { name: 'Position on the curve' })
const choose = (quantity: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: 'What to plot' }), { target: { value: quantity } })
/** jsdom's pointer events carry no place, its mouse events do. */
const point = (type: 'pointerdown' | 'pointermove' | 'pointerup', clientX = 0) =>
  fireEvent(slider(), new MouseEvent(type, { clientX, bubbles: true, cancelable: true }))
const openTable = () => {
  const details = screen.getByText('The numbers as a table').closest('details')
  details!.open = true
  fireEvent(details!, new Event('toggle'))
  return within(details!).getByRole('table')
}
const markerX = () => {
  const transform = document.querySelector('.plot__marker')?.getAttribute('transform') ?? ''
  return Number(/translate\(([\d.]+)/.exec(transform)?.[1])
}

/** Waits for what loads on demand; the machine may be busy. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 })

beforeEach(startFresh)

it('opens in the card on demand, and loads then', async () => {
  explorer.getState().select({ kind: 'action', id: 'retraction' })
  render(<CardPanel />)
  const details = screen.getByText('Curves').closest('details')
  expect(within(details!).queryByRole('img')).toBeNull()
  details!.open = true
  fireEvent(details!, new Event('toggle'))
  expect(
    await within(details!).findByRole('img', { name: /^Slide round the ribs, over/ }, { timeout: 15_000 }),
  ).toBeTruthy()
})

describe('over time', () => {
  it('names itself and says where it runs', () => {
    show({ kind: 'action', id: 'retraction' })
    expect(plot().getAttribute('aria-labelledby')).toBeTruthy()
    expect(
      screen.getByRole('img', { name: 'Slide round the ribs, over the time of retraction' }),
    ).toBeTruthy()
    expect(plot().querySelector('desc')?.textContent).toMatch(
      /starts at 0\.0 cm and ends at 0\.0 cm; lowest −\d/,
    )
  })

  it.each(POSE_QUANTITIES)('%s has a curve without gaps', (quantity) => {
    const { container } = show({ kind: 'action', id: 'upward-rotation' })
    fireEvent.click(screen.getByRole('radio', { name: 'Time' }))
    choose(quantity)
    const path = container.querySelector('.plot__line--ours')?.getAttribute('d') ?? ''
    expect(path.length).toBeGreaterThan(100)
    expect(path).not.toContain('NaN')
  })

  it('the marker follows the playhead and renders nothing', () => {
    const { motion } = show({ kind: 'action', id: 'retraction' })
    const renders = vi.fn()
    render(
      <Profiler id="curves" onRender={renders}>
        <CurvesPanel motion={motion} />
      </Profiler>,
    )
    const before = renders.mock.calls.length
    const start = markerX()
    act(() => playhead.play())
    act(() => playhead.advance(1))
    expect(markerX()).toBeGreaterThan(start + 20)
    expect(renders.mock.calls.length).toBe(before)
  })

  it('arrow keys step the playhead, Home and End go to its ends', () => {
    const { motion } = show({ kind: 'action', id: 'elevation' })
    act(() => playhead.seek(1))
    fireEvent.keyDown(slider(), { key: 'ArrowRight' })
    expect(playhead.time).toBeCloseTo(1.1)
    fireEvent.keyDown(slider(), { key: 'ArrowLeft' })
    expect(playhead.time).toBeCloseTo(1)
    fireEvent.keyDown(slider(), { key: 'End' })
    expect(playhead.time).toBe(motion.duration)
    fireEvent.keyDown(slider(), { key: 'Home' })
    expect(playhead.time).toBe(0)
  })

  it('a click and a drag on the plot scrub, and playing goes on afterwards', () => {
    const { motion } = show({ kind: 'action', id: 'elevation' })
    act(() => playhead.play())
    const width = parseFloat(slider().style.width)
    point('pointerdown', width / 4)
    expect(playhead.time).toBeCloseTo(motion.duration / 4, 1)
    expect(playhead.playing).toBe(false)
    point('pointermove', width * 0.7)
    expect(playhead.time).toBeCloseTo(motion.duration * 0.7, 1)
    point('pointerup')
    expect(playhead.playing).toBe(true)
  })

  it('says in words where it stands once it rests', async () => {
    show({ kind: 'action', id: 'retraction' })
    act(() => playhead.seek(1.8))
    await soon(() =>
      expect(slider().getAttribute('aria-valuetext')).toMatch(
        /^1\.8 seconds: Slide round the ribs −\d\.\d cm$/,
      ),
    )
    expect(slider().getAttribute('aria-valuenow')).toBe('1.80')
  })

  it('the table has the marks and the values of the curve', () => {
    show({ kind: 'action', id: 'retraction' })
    const table = within(openTable())
    const row = table.getByRole('rowheader', { name: '1.8 End' }).closest('tr')
    expect(row?.textContent).toMatch(/−\d\.\d cm$/)
    expect(table.getByRole('rowheader', { name: '0.0 Rest' }).closest('tr')?.textContent).toMatch(
      / 0\.0 cm$|0\.0 cm$/,
    )
  })
})

describe('over the arm’s elevation', () => {
  it('upward rotation opens on it, with the study behind', () => {
    show({ kind: 'action', id: 'upward-rotation' })
    expect(
      screen.getByRole('img', { name: 'Upward rotation, over the arm’s elevation in the scapular plane' }),
    ).toBeTruthy()
    expect(document.querySelectorAll('.plot .plot__study circle')).toHaveLength(19)
    expect(screen.getByText('Ludewig 2009, bone pins, n = 12', { selector: 'li' })).toBeTruthy()
    expect(screen.getByText(/^The rings are shifted by [+−]?\d+\.\d°, /)).toBeTruthy()
  })

  it('the table sets raising, lowering and study side by side; the study is silent above 120°', () => {
    show({ kind: 'action', id: 'upward-rotation' })
    fireEvent.click(screen.getByRole('radio', { name: 'ISB' }))
    const table = within(openTable())
    expect(table.getAllByRole('columnheader')).toHaveLength(4)
    const cells = (at: string) =>
      [...(table.getByRole('rowheader', { name: at }).closest('tr')?.querySelectorAll('td') ?? [])].map(
        ({ textContent }) => textContent,
      )
    expect(cells('90°')[2]).toBe('34.4°')
    expect(cells('150°')[2]).toBe('–')
    expect(cells('150°')[0]).toMatch(/^\d\d\.\d°$/)
  })

  it('another plane shows other points', () => {
    show({ kind: 'action', id: 'upward-rotation' })
    choose('gh-flexion')
    const ys = () =>
      [...document.querySelectorAll('.plot .plot__study circle')].map((c) => c.getAttribute('cy'))
    const scapular = ys()
    fireEvent.click(screen.getByRole('radio', { name: 'Sagittal' }))
    expect(ys()).not.toEqual(scapular)
  })

  it('a click goes to the time at which the arm is there', () => {
    show({ kind: 'action', id: 'upward-rotation' })
    const width = parseFloat(slider().style.width)
    point('pointerdown', (60 / 165) * width)
    point('pointerup')
    expect(playhead.time).toBeGreaterThan(0.5)
    expect(playhead.time).toBeLessThan(3.2)
  })

  it('without arm motion says that the marker rests, and offers no slider', () => {
    show({ kind: 'action', id: 'retraction' })
    fireEvent.click(screen.getByRole('radio', { name: 'Arm elevation' }))
    expect(screen.queryByRole('slider')).toBeNull()
    expect(screen.getByText(/marker stays at rest/)).toBeTruthy()
  })

  it('a quantity that nobody measured has no rings', () => {
    show({ kind: 'action', id: 'upward-rotation' })
    choose('slide')
    expect(document.querySelector('.plot .plot__study')).toBeNull()
  })
})

it('the left side alone is read from the left', () => {
  show({ kind: 'action', id: 'retraction' })
  act(() => explorer.getState().setSides('l'))
  act(() => playhead.seek(1.8))
  const table = within(openTable())
  expect(table.getByRole('rowheader', { name: '1.8 End' }).closest('tr')?.textContent).toMatch(/−\d\.\d cm$/)
})

describe('one muscle', () => {
  it('its length goes down where it shortens, and another can be chosen', () => {
    show({ kind: 'action', id: 'retraction' })
    choose('muscle-length')
    expect(
      screen.getByRole('img', { name: 'Middle trapezius: length, over the time of retraction' }),
    ).toBeTruthy()
    const row = () =>
      within(openTable()).getByRole('rowheader', { name: '1.8 End' }).closest('tr')?.textContent
    expect(row()).toMatch(/−\d\.\d cm$/)
    fireEvent.change(screen.getByRole('combobox', { name: 'Which muscle' }), {
      target: { value: 'serratus-anterior-intermediate' },
    })
    expect(row()).toMatch(/End\d\.\d cm$/)
  })

  it.each(['protraction', 'elevation', 'upwardRotation', 'winging', 'tilt'])(
    'has a lever for %s',
    (freedom) => {
      const { container } = show({ kind: 'action', id: 'upward-rotation' })
      choose(`lever-${freedom}`)
      const path = container.querySelector('.plot__line--ours')?.getAttribute('d') ?? ''
      expect(path.length).toBeGreaterThan(100)
      expect(path).not.toContain('NaN')
      expect(screen.getByText(/ mm$/, { selector: '.curves__now b' })).toBeTruthy()
    },
  )
})
