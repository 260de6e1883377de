import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isActivity, levelOf, muscleActivity } from '../../../src/anatomy/activity'
import { EMG_ROWS } from '../../../src/anatomy/emg'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { muscleById } from '../../../src/anatomy/muscles'
import { figureText, shortCitation } from '../../../src/app/format/activity'
import { activityTone, NO_DATA, rampCss } from '../../../src/app/format/ramp'
import ActivityLegend from '../../../src/app/panels/training/ActivityLegend'
import { activityRows } from '../../../src/app/panels/training/activityRows'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import { explorer } from '../../../src/app/state/explorer'
import { structureLooks } from '../../../src/app/state/looks'
import { startFresh } from '../fresh'

/** The card's code and the measurements are fetched on demand. */
const SLOW = { timeout: 15_000 }
vi.setConfig({ testTimeout: 30_000 })

beforeEach(startFresh)

const open = async (id: (typeof EXERCISES)[number]['id']) => {
  explorer.getState().select({ kind: 'exercise', id })
  const { container } = render(<CardPanel />)
  const region = await screen.findByRole('region', { name: 'What it trains' }, SLOW)
  await within(region).findAllByRole('listitem', {}, SLOW)
  return { container, region }
}
const nameOf = (id: string): string => muscleById(id)?.name ?? id

describe.each(EXERCISES)('the chart of $id', (exercise) => {
  const rows = activityRows(exercise, EMG_ROWS, null)

  it('has every muscle that the exercise trains, once, with its part and its figure or the lack of one', async () => {
    const { region } = await open(exercise.id)
    const trained = [...exercise.targets, ...exercise.synergists, ...exercise.stabilisers]
    expect(
      rows
        .map(({ muscle }) => muscle)
        .filter((id) => trained.includes(id))
        .sort(),
    ).toEqual(trained.toSorted())
    expect(new Set(rows.map(({ muscle }) => muscle)).size).toBe(rows.length)
    for (const { name, role, activity } of rows) {
      const value = activity.lead
        ? figureText(activity.lead, true)
        : '(no study found|no figure in any study|only a drill was measured)'
      within(region).getByRole('button', { name: new RegExp(`^${name}, ${role}: ${value}$`) })
    }
  })

  it('prints every study of its muscles as the evidence has it, and never a maximal hold', async () => {
    const { region } = await open(exercise.id)
    for (const { name, activity } of rows) {
      const figures = [...activity.studies, ...activity.drills]
      if (figures.length + activity.silent.length === 0) continue
      const opener = within(region).getByRole('button', { name: new RegExp(`^${name}: \\d+ (figure|stud)`) })
      fireEvent.click(opener)
      const list = document.getElementById(opener.getAttribute('aria-controls') ?? '')
      expect(list).not.toBeNull()
      const printed = [...(list?.querySelectorAll('.study b') ?? [])].map(({ textContent }) => textContent)
      expect(printed).toEqual(figures.map((row) => figureText(row)))
      // Each printed figure is the table's own: the number, its spread or its band.
      for (const row of figures) {
        const source = EMG_ROWS.find(
          (other) => other === row && other.exercise === exercise.id && isActivity(other),
        )
        expect(source).toBeDefined()
      }
      for (const row of activity.silent.filter(({ quality }) => quality === 'maximal test')) {
        if (row.meanPercentMvic === null) continue
        expect(printed.some((text) => text?.includes(`${row.meanPercentMvic}`))).toBe(false)
        expect(list?.textContent).not.toContain(`${row.meanPercentMvic}%`)
      }
      fireEvent.click(opener)
    }
  })

  it('gives each swatch the colour that the stage has', async () => {
    const { region } = await open(exercise.id)
    const nodes = rows.flatMap(({ muscle }) =>
      (muscleById(muscle)?.structures ?? []).flatMap((base) => [`${base}-r`, `${base}-l`]),
    )
    const looks = structureLooks(explorer.getState(), nodes)
    for (const { muscle, name, activity } of rows) {
      const row = within(region).getByRole('button', { name: new RegExp(`^${name}, `) })
      const swatch = row.querySelector<HTMLElement>('.swatch')?.style.getPropertyValue('--swatch')
      const level = activity.lead && levelOf(activity.lead)
      expect(swatch).toBe(level === null ? NO_DATA : rampCss(activityTone(level)))
      const structures = muscleById(muscle)?.structures ?? []
      // A muscle that shares its structures with others takes the strongest part's colour.
      const shared = rows.filter(({ muscle: other }) =>
        muscleById(other)?.structures.some((base) => structures.includes(base)),
      )
      if (shared.length > 1 || structures.length === 0) continue
      const tones = structures.flatMap((base) =>
        ['r', 'l'].flatMap((side) => {
          const look = looks.get(`${base}-${side}`)
          return look && look.emphasis !== 'hidden' && look.emphasis !== 'quiet' ? [look.tone] : []
        }),
      )
      expect(tones.length, muscle).toBeGreaterThan(0)
      for (const tone of tones) expect(tone, muscle).toBe(level === null ? null : activityTone(level))
    }
  })

  it('says the same in a table', async () => {
    const { region } = await open(exercise.id)
    const details = within(region).getByText('The same as a table').closest('details')
    details!.open = true
    fireEvent(details!, new Event('toggle'))
    const lines = (await within(details!).findAllByRole('row', {}, SLOW)).slice(1)
    const expected = rows.flatMap(({ name, activity }) => {
      const figures = [...activity.studies, ...activity.drills]
      return figures.length === 0 ? [`${name} –`] : figures.map((row) => `${name} ${figureText(row)}`)
    })
    expect(
      lines.map((line) => {
        const cells = within(line).getAllByRole('cell')
        const head = within(line).getByRole('rowheader').textContent
        return `${head} ${cells.length === 2 ? '–' : cells[1]?.textContent}`
      }),
    ).toEqual(expected)
    expect(new Set(rows.flatMap(({ activity }) => activity.studies)).size).toBeGreaterThan(0)
  })

  it('lists the biceps', async () => {
    const { region } = await open(exercise.id)
    within(region).getByRole('button', { name: /^Biceps, helper/ })
  })
})

describe('the chart', () => {
  it('shows one letter of the Y-T-W at a time, on the stage too', async () => {
    const { region } = await open('trx-ytw')
    fireEvent.click(within(region).getByRole('radio', { name: 'W' }))
    expect(explorer.getState().letter).toBe('W')
    within(region).getByRole('button', { name: 'Infraspinatus, target: only a drill was measured' })
    fireEvent.click(within(region).getByRole('radio', { name: 'All' }))
    within(region).getByRole('button', { name: 'Infraspinatus, target: 46%' })
    act(() => explorer.getState().select({ kind: 'exercise', id: 'trx-row' }))
    expect(explorer.getState().letter).toBeNull()
  })

  it('keeps its order whatever is opened', async () => {
    const { region } = await open('trx-row')
    const order = () =>
      within(region)
        .getAllByRole('button', { name: /, (target|helper|stabiliser)/ })
        .map((button) => button.getAttribute('aria-label'))
    const before = order()
    fireEvent.click(within(region).getByRole('button', { name: 'Middle trapezius: 5 figures' }))
    expect(order()).toEqual(before)
    const levels = activityRows(EXERCISES[0]!, EMG_ROWS, null)
      .filter(({ role }) => role === 'target')
      .map(({ activity }) => (activity.lead && levelOf(activity.lead)) ?? -1)
    expect(levels).toEqual(levels.toSorted((a, b) => b - a))
  })

  it('leads to the muscle', async () => {
    const { region } = await open('trx-row')
    fireEvent.click(within(region).getByRole('button', { name: /^Middle trapezius, target/ }))
    expect(explorer.getState().selection).toEqual({ kind: 'muscle', id: 'trapezius-transverse' })
  })

  it('names its sources and says on what a role rests', async () => {
    const { region } = await open('trx-row')
    fireEvent.click(within(region).getByRole('button', { name: 'Rear deltoid: 1 figure' }))
    expect((await within(region).findAllByRole('link', { name: /^Youdas 2021/ })).length).toBeGreaterThan(0)
    fireEvent.click(within(region).getByRole('button', { name: /^Middle trapezius: 5/ }))
    expect(within(region).getAllByText(/Its part in the exercise rests on/)).toHaveLength(2)
  })

  it('takes a part’s figure from the whole where only that was measured, and says so', async () => {
    const { region } = await open('trx-ytw')
    const name = nameOf('serratus-anterior-inferior')
    fireEvent.click(within(region).getByRole('button', { name: new RegExp(`^${name}: `) }))
    within(region).getByText('measured as serratus anterior')
  })

  it('never lets a drill stand for the exercise', () => {
    for (const exercise of EXERCISES)
      for (const row of EMG_ROWS.filter(({ exercise: id, kin }) => id === exercise.id && kin === 'part'))
        expect(muscleActivity(EMG_ROWS, exercise.id, row.muscle).lead).not.toBe(row)
  })
})

describe('the legend', () => {
  it('says what ramp and grey mean', () => {
    render(<ActivityLegend />)
    const legend = screen.getByRole('region', { name: 'Colours of the figure' })
    expect(legend.textContent).toMatch(/% of max.*no study.*a range/)
  })
})

describe('short citations', () => {
  it.each([
    ['Tucker WS, Bruenger AJ. Scapular muscle activity. Clin J 2011;21', 'Tucker 2011'],
    ['De Mey K, Danneels L. Kinetic chain. 2013', 'De Mey 2013'],
    ['Lowe R. Summary of something', 'Lowe'],
    [
      'Effects of handgrip during the inverted row with and without a device',
      'Effects of handgrip during the inverted row wit…',
    ],
  ])('%s', (citation, short) => {
    expect(shortCitation(citation)).toBe(short)
  })
})
