import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { muscleById } from '../../../src/anatomy/muscles'
import { CardPanel } from '../../../src/app/panels/CardPanel'
import { explorer } from '../../../src/app/state/explorer'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
const origin = () => screen.getByRole('button', { name: /^Origin: / })
const insertion = () => screen.getByRole('button', { name: /^Insertion: / })
const toggle = () => screen.getByRole('button', { name: 'Show attachments' })

beforeEach(() => {
  startFresh()
  state().select({ kind: 'muscle', id: 'rhomboid-major' })
  render(<CardPanel />)
})

describe('origin and insertion in the card', () => {
  it('light their area while the mouse is on them', () => {
    expect(origin().textContent).toBe(muscleById('rhomboid-major')?.origin)
    fireEvent.pointerOver(origin(), { pointerType: 'mouse' })
    expect(state().pointedEnd).toBe('origin')
    fireEvent.pointerOut(origin())
    expect(state().pointedEnd).toBeNull()
    fireEvent.pointerOver(insertion(), { pointerType: 'mouse' })
    expect(state().pointedEnd).toBe('insertion')
  })

  it('keep it lit when pressed, each for itself', () => {
    fireEvent.click(origin())
    expect(state().attachments).toBe('origin')
    expect(origin().getAttribute('aria-pressed')).toBe('true')
    expect(toggle().getAttribute('aria-pressed')).toBe('false')
    fireEvent.click(insertion())
    expect(state().attachments).toBe('both')
    expect(toggle().getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(origin())
    expect(state().attachments).toBe('insertion')
  })

  it('are both switched by one button', () => {
    fireEvent.click(toggle())
    expect(state().attachments).toBe('both')
    expect(insertion().getAttribute('aria-pressed')).toBe('true')
    fireEvent.click(toggle())
    expect(state().attachments).toBe('none')
    expect(origin().getAttribute('aria-pressed')).toBe('false')
  })
})
