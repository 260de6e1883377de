import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { levelOf } from '../../../src/anatomy/activity'
import { EMG_ROWS } from '../../../src/anatomy/emg'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { MUSCLES, muscleById } from '../../../src/anatomy/muscles'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import { explorer } from '../../../src/app/state/explorer'
import { exercisesTraining } from '../../../src/app/state/training'
import { startFresh } from '../fresh'

vi.setConfig({ testTimeout: 30_000 })

beforeEach(startFresh)

const open = async (id: string) => {
  explorer.getState().select({ kind: 'muscle', id })
  render(<CardPanel />)
  const region = await screen.findByRole('region', { name: 'Exercises that train it' }, { timeout: 15_000 })
  await waitFor(() => expect(explorer.getState().emg).not.toBeNull(), { timeout: 15_000 })
  return { region, rows: await within(region).findAllByRole('button') }
}

describe('exercisesTraining', () => {
  it.each(MUSCLES)('$id: falls from the highest figure to those without one', (muscle) => {
    const levels = exercisesTraining(muscle, EMG_ROWS).map(
      ({ activity: { lead } }) => (lead && levelOf(lead)) ?? -1,
    )
    expect(levels).toEqual(levels.toSorted((a, b) => b - a))
    for (const { activity } of exercisesTraining(muscle, EMG_ROWS))
      if (activity.lead) expect(EMG_ROWS).toContain(activity.lead)
  })

  it('finds every exercise again that has the muscle on its list, and the other way round', () => {
    for (const exercise of EXERCISES)
      for (const id of [...exercise.targets, ...exercise.synergists, ...exercise.stabilisers])
        expect(exercisesTraining(muscleById(id)!, EMG_ROWS).map((item) => item.exercise.id)).toContain(
          exercise.id,
        )
  })

  it('is there without the measurements too', () => {
    expect(exercisesTraining(muscleById('latissimus-dorsi')!, []).map(({ role }) => role)).toEqual([
      'target',
      'target',
      'target',
    ])
  })
})

describe('the muscle card', () => {
  it('ranks exercises by activity and says how strong the evidence is', async () => {
    const { rows } = await open('trapezius-ascending')
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(
        /^TRX YTWtarget63%fair evidence · 5 studies · 17–32 people · from the paper’s table$/,
      ),
      expect.stringMatching(/^Unilateral dead-stop rowhelper50%/),
      expect.stringMatching(/^Chest-supported dumbbell rowhelper42%weak evidence · 1 study · 19 people/),
      expect.stringMatching(/^TRX rowhelper35%/),
    ])
  })

  it('names the part that works most in a muscle of parts', async () => {
    const { rows } = await open('trapezius')
    expect(rows[0]?.textContent).toMatch(/79%Middle trapezius · /)
  })

  it('says so where no study gives a figure', async () => {
    const { rows } = await open('rhomboid-major')
    for (const row of rows) expect(row.textContent).toMatch(/no study gives a figure$/)
  })

  it('leads to the exercise and from there back to the muscle', async () => {
    const { rows } = await open('latissimus-dorsi')
    fireEvent.click(rows[0]!)
    expect(explorer.getState().selection).toEqual({ kind: 'exercise', id: 'unilateral-deadstop-row' })
    fireEvent.click(
      await screen.findByRole('button', { name: /^Latissimus dorsi, target: 85%/ }, { timeout: 8000 }),
    )
    expect(explorer.getState().selection).toEqual({ kind: 'muscle', id: 'latissimus-dorsi' })
  })
})
