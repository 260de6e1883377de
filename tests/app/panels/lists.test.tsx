import { fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/anatomy/actions'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { MUSCLES } from '../../../src/anatomy/muscles'
import { ActionList } from '../../../src/app/panels/ActionList'
import { ExerciseList } from '../../../src/app/panels/ExerciseList'
import { MuscleList } from '../../../src/app/panels/MuscleList'
import { MUSCLE_GROUPS } from '../../../src/app/panels/muscleGroups'
import { explorer } from '../../../src/app/state/explorer'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
beforeEach(startFresh)

describe('MuscleList', () => {
  it('holds every whole muscle once', () => {
    const listed = MUSCLE_GROUPS.flatMap(({ muscles }) => muscles.map(({ id }) => id))
    const whole = MUSCLES.filter(({ partOf }) => partOf === null).map(({ id }) => id)
    expect([...listed].sort()).toEqual([...whole].sort())
  })

  it('shows the parts of the trapezius at once, and others on demand', () => {
    render(<MuscleList />)
    expect(screen.getByRole('button', { name: 'Middle trapezius' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Rear deltoid' })).toBeNull()
    const toggle = screen.getByRole('button', { name: 'Show the parts of Deltoid' })
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(toggle)
    expect(screen.getByRole('button', { name: 'Rear deltoid' })).toBeTruthy()
  })

  it('selects, and marks what is selected', () => {
    render(<MuscleList />)
    fireEvent.click(screen.getByRole('button', { name: 'Rhomboid major' }))
    expect(state().selection).toEqual({ kind: 'muscle', id: 'rhomboid-major' })
    expect(screen.getByRole('button', { current: true }).textContent).toBe('Rhomboid major')
  })

  it('opens the parts when one of them is selected elsewhere', () => {
    state().select({ kind: 'muscle', id: 'deltoid-spinal' })
    render(<MuscleList />)
    expect(screen.getByRole('button', { name: 'Rear deltoid', current: true })).toBeTruthy()
  })

  it('lights the stage while a row is pointed at or has focus, on the side where it shows', () => {
    render(<MuscleList />)
    const row = screen.getByRole('button', { name: 'Rhomboid major' })
    fireEvent.pointerEnter(row)
    expect(state().hovered).toBe('rhomboid-major-l')
    fireEvent.pointerLeave(row)
    expect(state().hovered).toBeNull()
    fireEvent.focus(screen.getByRole('button', { name: 'Middle trapezius' }))
    expect(state().hovered).toBe('trapezius-transverse-r')
  })

  it('lights the row while the stage is pointed at', () => {
    state().hover('levator-scapulae-l')
    render(<MuscleList />)
    expect(screen.getByRole('button', { name: 'Levator scapulae' }).className).toContain('row--hovered')
  })
})

describe('ActionList', () => {
  it.each(ACTIONS)('offers $name with its everyday word, and selects it', ({ id, name, alsoCalled }) => {
    render(<ActionList />)
    const tile = screen.getByRole('button', { name: `${name} ${alsoCalled}` })
    fireEvent.click(tile)
    expect(state().selection).toEqual({ kind: 'action', id })
    expect(tile.getAttribute('aria-current')).toBe('true')
  })

  it('stands opposites side by side', () => {
    render(<ActionList />)
    for (const title of ['Slide', 'Turn']) {
      const tiles = within(screen.getByRole('region', { name: title })).getAllByRole('button')
      for (let i = 0; i < tiles.length; i += 2) {
        const [left, right] = [tiles[i], tiles[i + 1]].map((tile) =>
          ACTIONS.find(({ name }) => tile?.textContent?.startsWith(name)),
        )
        expect(left?.opposite).toBe(right?.id)
      }
    }
  })
})

describe('ExerciseList', () => {
  it.each(EXERCISES)('offers $name and selects it', ({ id, name }) => {
    render(<ExerciseList />)
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }))
    expect(state().selection).toEqual({ kind: 'exercise', id })
  })
})
