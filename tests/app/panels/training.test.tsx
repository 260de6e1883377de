import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { levelOf, muscleActivity } from '../../../src/anatomy/activity'
import { EMG_ROWS } from '../../../src/anatomy/emg'
import { EXERCISES, exerciseById } from '../../../src/anatomy/exercises'
import { withFault } from '../../../src/anatomy/fault'
import type { Exercise } from '../../../src/anatomy/exerciseTypes'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import { RepetitionTimer } from '../../../src/app/panels/training/RepetitionTimer'
import { compareRows } from '../../../src/app/panels/training/compareRows'
import { explorer } from '../../../src/app/state/explorer'
import { readLink, writeLink } from '../../../src/app/state/link'
import { createBody } from '../../../src/kinematics/motion'
import { compare, partnerCaptions, partnerMotion, writePartnerPose } from '../../../src/app/state/partner'
import { playhead } from '../../../src/app/state/playhead'
import { exerciseMotion } from '../../../src/kinematics/exercises'
import { startFresh } from '../fresh'

const SLOW = { timeout: 15_000 }
const state = () => explorer.getState()
const pairs = EXERCISES.flatMap((a, i) => EXERCISES.slice(i + 1).map((b) => [a, b] as const))

vi.setConfig({ testTimeout: 30_000 })

beforeEach(startFresh)
afterEach(() => vi.useRealTimers())

describe.each(pairs)('comparing $id and …', (a, b) => {
  it('counts only what is measured in both, the largest difference first', () => {
    const rows = compareRows(a, b, EMG_ROWS)
    for (const { muscle, difference } of rows) {
      const [inA, inB] = [a, b].map(({ id }) => {
        const { lead } = muscleActivity(EMG_ROWS, id, muscle)
        return lead && levelOf(lead)
      })
      const listed = rows.find((row) => row.muscle === muscle)
      if (difference !== null) expect(difference).toBeCloseTo((inA ?? NaN) - (inB ?? NaN))
      else expect(listed?.a?.lead && listed.b?.lead ? 'both' : 'not both').toBe('not both')
    }
    const sizes = rows.map(({ difference }) => (difference === null ? -1 : Math.abs(difference)))
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x))
    expect(new Set(rows.map(({ muscle }) => muscle)).size).toBe(rows.length)
  })

  it('moves the second figure in step with the first, whichever was asked for first', () => {
    compare(a.id, b.id)
    const once = [state().selection, state().partner]
    compare(b.id, a.id)
    expect(new Set([state().selection, state().partner].map((x) => x && 'id' in x && x.id))).toEqual(
      new Set(once.map((x) => x && 'id' in x && x.id)),
    )
    playhead.pause()
    playhead.seek(playhead.duration * 0.4)
    expect(writePartnerPose(createBody())).toBe(true)
    expect(partnerMotion()?.timeAt(playhead.time)).toBeGreaterThan(0)
  })

  it('is in the link, and comes back from it', () => {
    compare(a.id, b.id)
    const link = writeLink({ ...state(), time: null })
    expect(link).toMatch(/^\?compare=[a-z-]+,[a-z-]+$/)
    const { state: read, problem } = readLink(link)
    expect(problem).toBeNull()
    expect(read.selection).toEqual(state().selection)
    expect(read.partner).toEqual(state().partner)
  })
})

describe('links to comparisons', () => {
  it.each(['?compare=trx-row', '?compare=trx-row,trx-row', '?compare=trx-row,nothing', '?compare='])(
    '%s gives the start and says so',
    (link) => {
      const { state: read, problem } = readLink(link)
      expect(read.selection).toEqual({ kind: 'none' })
      expect(problem).not.toBeNull()
    },
  )

  it('names a mistake by its place, and leaves out what is none', () => {
    expect(readLink('?exercise=trx-row&mistake=2').state.partner).toEqual({ kind: 'mistake', index: 1 })
    const lost = readLink('?exercise=trx-row&mistake=99')
    expect(lost.state.partner).toBeNull()
    expect(lost.problem).not.toBeNull()
  })
})

describe('the comparison', () => {
  it(
    'is reached from the card, says what each does better, and leaves by a name',
    { timeout: 30_000 },
    async () => {
      state().select({ kind: 'exercise', id: 'trx-row' })
      render(<CardPanel />)
      fireEvent.click(
        await screen.findByRole('button', { name: 'Compare with Chest-supported dumbbell row' }, SLOW),
      )
      await screen.findByRole('heading', { level: 2, name: 'TRX row and chest-supported dumbbell row' }, SLOW)
      const trains = screen.getByRole('region', { name: 'What each trains' })
      await within(trains).findByRole(
        'button',
        { name: 'Middle trapezius: 29 points more in Chest-supported dumbbell row' },
        SLOW,
      )
      within(trains).getByText('Biceps: 18.21 ± 7.1% in Chest-supported dumbbell row')
      const better = screen.getByRole('region', { name: 'What each does better' })
      within(better).getByText('It asks more of the middle trapezius: 79% against 40–60%.')
      for (const id of ['trx-row', 'chest-supported-dumbbell-row'])
        for (const { text } of exerciseById(id)!.strengths) expect(better.textContent).toContain(text)
      expect((await within(better).findAllByRole('link', {}, SLOW)).length).toBeGreaterThan(0)
      fireEvent.click(screen.getByRole('button', { name: 'Only TRX row' }))
      await screen.findByRole('heading', { level: 2, name: 'TRX row' }, SLOW)
      expect(state().partner).toBeNull()
    },
  )

  it('ends when something else is selected', () => {
    compare('trx-row', 'trx-ytw')
    expect(state().selection).toEqual({ kind: 'exercise', id: 'trx-ytw' }) // three rounds lead
    state().select({ kind: 'muscle', id: 'rhomboid-major' })
    expect(state().partner).toBeNull()
  })
})

const mistakes = EXERCISES.flatMap((exercise) =>
  exercise.commonMistakes.flatMap(({ mistake, fault }, index) =>
    fault ? [[exercise.id, mistake, exercise, index] as const] : [],
  ),
)

describe.each(mistakes)('%s: %s', (_id, mistake, exercise: Exercise, index) => {
  const fault = exercise.commonMistakes[index]!.fault!

  it('names phases of the exercise', () => {
    const ids = exercise.phases.map(({ id }) => id)
    for (const phase of fault.phases) expect(ids).toContain(phase)
  })

  it('moves the blade by 5° or arm or trunk by 8° at least where it happens, and stays possible', () => {
    const [right, wrong] = [exerciseMotion(exercise), exerciseMotion(withFault(exercise, fault))]
    expect(wrong.duration).toBe(right.duration)
    const DEG = Math.PI / 180
    let blade = 0
    let arm = 0
    let trunk = 0
    for (let time = 0; time < right.duration; time += 0.1) {
      const [a, b] = [right.pose(time, 'r').r, wrong.pose(time, 'r').r]
      for (const bend of Object.values(wrong.pose(time, 'r').trunk ?? {}))
        trunk = Math.max(trunk, Math.abs(bend))
      blade = Math.max(
        blade,
        Math.abs(a.sc.elevation - b.sc.elevation),
        Math.abs(a.sc.protraction - b.sc.protraction),
        Math.abs(a.st.tilt - b.st.tilt),
      )
      arm = Math.max(arm, Math.abs(a.elbow - b.elbow), Math.abs(a.ht.elevation - b.ht.elevation))
      for (const value of [...Object.values(b.sc), ...Object.values(b.st), b.elbow])
        expect(value).not.toBeNaN()
    }
    expect(
      blade > 5 * DEG || arm > 8 * DEG || trunk > 8 * DEG,
      `${blade / DEG}, ${arm / DEG}, ${trunk / DEG}`,
    ).toBe(true)
  })

  it('is shown beside the right way by its button, and put away by it', async () => {
    state().select({ kind: 'exercise', id: exercise.id })
    render(<CardPanel />)
    const button = await screen.findByRole('button', { name: `Show on the figure: ${mistake}` }, SLOW)
    fireEvent.click(button)
    expect(state().partner).toEqual({ kind: 'mistake', index })
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(partnerCaptions(state().selection, state().partner)).toEqual(['As it should be', mistake])
    fireEvent.click(button)
    expect(state().partner).toBeNull()
  })
})

describe('the repetition timer', () => {
  const exercise = exerciseById('trx-row')!
  const setUp = () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
    state().select({ kind: 'exercise', id: exercise.id })
    render(<RepetitionTimer exercise={exercise} />)
  }
  const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000))

  it('counts down, names phase, repetition and set, pauses, goes on and resets', () => {
    setUp()
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    screen.getByText('Get ready', { selector: '.timer__what' })
    pass(5.2)
    screen.getByText('Hang', { selector: '.timer__what' })
    screen.getByText('Repetition 1 of 12 · set 1 of 2')
    expect(playhead.playing).toBe(true)
    pass(1)
    screen.getByText('Pull', { selector: '.timer__what' })
    expect(screen.getByRole('status').textContent).toBe('1. Pull')
    fireEvent.click(screen.getByRole('button', { name: 'Pause the timer' }))
    expect(playhead.playing).toBe(false)
    pass(60)
    screen.getByText('Pull', { selector: '.timer__what' })
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }))
    pass(1.1)
    screen.getByText('Squeeze', { selector: '.timer__what' })
    fireEvent.click(screen.getByRole('button', { name: 'Reset' }))
    screen.getByRole('button', { name: 'Start' })
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('is silent until asked', () => {
    setUp()
    const made = vi.fn()
    vi.stubGlobal('AudioContext', made)
    expect(screen.getByRole('switch', { name: 'Sound' })).toHaveProperty('checked', false)
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    pass(8)
    expect(made).not.toHaveBeenCalled()
    vi.unstubAllGlobals()
  })

  it('takes another plan before it starts, not while it runs', async () => {
    setUp()
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Repetitions' }), { target: { value: '1' } })
    fireEvent.change(screen.getByRole('spinbutton', { name: 'Sets' }), { target: { value: '1' } })
    fireEvent.click(screen.getByRole('button', { name: 'Start' }))
    expect(screen.getByRole('spinbutton', { name: 'Sets' })).toHaveProperty('disabled', true)
    pass(5 + playhead.duration + 0.3)
    screen.getByText('Done', { selector: '.timer__what' })
    vi.useRealTimers()
    await waitFor(() => expect(playhead.playing).toBe(false))
  })
})
