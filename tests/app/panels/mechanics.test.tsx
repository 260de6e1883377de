import { act, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { MECHANICS_NOTES } from '../../../src/anatomy/mechanicsNotes'
import { muscleById } from '../../../src/anatomy/muscles'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import { explorer } from '../../../src/app/state/explorer'
import { motionOf } from '../../../src/app/state/motions'
import { playhead } from '../../../src/app/state/playhead'
import type { Selection } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const show = async (selection: Selection) => {
  explorer.getState().select(selection)
  act(() => playhead.pause())
  render(<CardPanel />)
  await soon(() => expect(document.querySelector('.mechanics, .phase-muscles')).not.toBeNull())
}
const works = () => screen.getByRole('region', { name: 'What works' })
/** What stands under the row of a muscle. */
const under = (name: string) => {
  const row = within(works()).getByRole('button', { name: new RegExp(`^${name}`) })
  const block = row.closest('li')?.querySelector<HTMLElement>('.mechanics')
  if (!block) throw new Error(`nothing under ${name}`)
  return {
    kind: () => block.querySelector('.mechanics__kind')?.textContent,
    figure: (name: 'length' | 'lever' | 'work') => block.querySelector(`[data-figure=${name}]`)?.textContent,
    bar: (side: 'short' | 'long') =>
      Number(block.querySelector<HTMLElement>('.bar')?.style.getPropertyValue(`--${side}`)),
  }
}
const seek = (time: number) => act(() => playhead.seek(time))

/** Waits for what loads on demand; the machine may be busy. */
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 })

beforeEach(startFresh)

describe('the muscles of an action', () => {
  it.each(ACTIONS)('$id: every cited role has its figures, marked as computed', async (action) => {
    await show({ kind: 'action', id: action.id })
    const end = motionOf({ kind: 'action', id: action.id })?.marks[1]?.time ?? 0
    seek(end)
    for (const { muscle } of action.muscles) {
      const row = under(muscleById(muscle)?.name ?? muscle)
      await soon(() => {
        expect(row.figure('length')).toMatch(/^(\d+ % (shorter|longer)|same length)$/)
        expect(row.figure('lever')).toMatch(/^−?\d+ mm lever$/)
        expect(row.figure('work')).toMatch(/^(<1|\d+) % work$/)
      })
    }
    expect(within(works()).getAllByText(/computed on this body/).length).toBeGreaterThan(
      action.muscles.length,
    )
  })

  it.each(ACTIONS)('$id: where books and mechanics differ, the row says why', async (action) => {
    await show({ kind: 'action', id: action.id })
    const notes = MECHANICS_NOTES.filter((note) => note.action === action.id)
    await soon(() =>
      expect(within(works()).queryAllByText('Books and mechanics differ:')).toHaveLength(notes.length),
    )
    for (const { text } of notes) expect(works().textContent).toContain(text)
  })

  it('the numbers and the bars change while scrubbing', async () => {
    await show({ kind: 'action', id: 'retraction' })
    seek(0)
    const row = under('Middle trapezius')
    await soon(() => expect(row.kind()).toBe('at rest'))
    expect(row.figure('length')).toBe('same length')
    expect(row.figure('work')).toBe('– work')
    seek(1.2)
    await soon(() => expect(row.kind()).toBe('concentric'))
    const early = row.bar('short')
    seek(1.8)
    await soon(() => expect(row.bar('short')).toBeGreaterThan(early))
    expect(row.figure('length')).toMatch(/^\d\d % shorter$/)
    const antagonist = under('Serratus anterior')
    expect(antagonist.kind()).toBe('stretched')
    expect(antagonist.bar('long')).toBeGreaterThan(0.2)
    expect(antagonist.bar('short')).toBe(0)
    seek(3.4)
    await soon(() => expect(row.kind()).toBe('eccentric'))
  })

  it('a role says whether it is measured or from a book', async () => {
    await show({ kind: 'action', id: 'retraction' })
    expect(
      within(works()).getByRole('button', { name: /^Middle trapezius.*prime mover.*\(measured\)/ }),
    ).toBeTruthy()
    expect(
      within(works()).getByRole('button', { name: /^Rhomboid major.*prime mover.*\(textbook or review\)/ }),
    ).toBeTruthy()
  })

  it('names what shortens without being on the list', async () => {
    await show({ kind: 'action', id: 'elevation' })
    const details = within(works()).getByText('Not on the list, but shortening').closest('details')
    expect(details?.textContent).toMatch(/Middle trapezius\s*\d+ % shorter · lever \d+ mm · \d+ % work/)
  })
})

describe('the functions of a muscle', () => {
  it('have its part in each action', async () => {
    await show({ kind: 'muscle', id: 'levator-scapulae' })
    const does = screen.getByRole('region', { name: 'What it does' })
    const block = within(does)
      .getByRole('button', { name: /^Play elevation/ })
      .closest('li')
    await soon(() => expect(block?.textContent).toMatch(/concentric.*\d\d % shorter\d+ mm lever\d+ % work/))
  })

  it('leave out what the mechanics have no path for', async () => {
    await show({ kind: 'muscle', id: 'rhomboid-major' })
    act(() => explorer.getState().select({ kind: 'muscle', id: 'splenius-capitis' }))
    expect(document.querySelector('.mechanics')).toBeNull()
    expect(screen.queryByText(/^From rest to the end of the action/)).toBeNull()
  })
})

describe('the phases of an exercise', () => {
  it.each(EXERCISES)('$id: each phase sorts the muscles it names', async (exercise) => {
    await show({ kind: 'exercise', id: exercise.id })
    const named = [...exercise.targets, ...exercise.synergists, ...exercise.stabilisers]
    for (const mark of motionOf({ kind: 'exercise', id: exercise.id })?.marks ?? []) {
      seek(mark.time + 0.01)
      const region = await screen.findByRole('region', { name: `In “${mark.label}”` })
      expect(
        within(region)
          .getAllByRole('heading', { level: 4 })
          .map((h) => h.textContent),
      ).toEqual(['Shorten', 'Hold', 'Lengthen'])
      for (const button of within(region).queryAllByRole('button')) {
        const name = button.querySelector('.row__name')?.textContent
        expect(named.map((id) => muscleById(id)?.name)).toContain(name)
        expect(button.textContent).toMatch(/(\d+ % (shorter|longer)|same length)$/)
      }
    }
  })

  it('pulling shortens the latissimus, letting out lengthens it', async () => {
    await show({ kind: 'exercise', id: 'trx-row' })
    const groupOf = (name: string) =>
      screen
        .getAllByRole('button', { name: new RegExp(`^${name} \\d+ %|^${name}\\d+ %`) })[0]
        ?.closest('div')
        ?.querySelector('h4')?.textContent
    seek(1)
    expect(await screen.findByRole('region', { name: 'In “Pull”' }, { timeout: 15_000 })).toBeTruthy()
    expect(groupOf('Latissimus dorsi')).toBe('Shorten')
    const motion = motionOf({ kind: 'exercise', id: 'trx-row' })!
    seek(motion.marks[motion.marks.length - 1]!.time + 0.1)
    await soon(() => expect(groupOf('Latissimus dorsi')).toBe('Lengthen'))
  })
})
