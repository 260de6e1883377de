import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchPanel } from '../../../src/app/panels/find/SearchPanel'
import { askSearch } from '../../../src/app/state/searchRequest'
import { explorer } from '../../../src/app/state/explorer'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
const wanted = vi.fn()
const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find' })
const selected = () => screen.getByRole('option', { selected: true })

async function search(text: string) {
  fireEvent.focus(box())
  fireEvent.change(box(), { target: { value: text } })
  await screen.findByRole('listbox')
}

beforeEach(() => {
  startFresh()
  wanted.mockClear()
  Element.prototype.scrollIntoView = () => undefined
  render(
    <SearchPanel className="" onWanted={wanted}>
      <p>The list</p>
    </SearchPanel>,
  )
})

describe('the search box', () => {
  it('shows the list until something is typed, and again when it is cleared', async () => {
    expect(screen.getByText('The list').parentElement?.hidden).toBe(false)
    expect(box().getAttribute('aria-expanded')).toBe('false')
    await search('lats')
    expect(box().getAttribute('aria-expanded')).toBe('true')
    expect(box().getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id)
    expect(screen.getByText('The list').parentElement?.hidden).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.getByText('The list').parentElement?.hidden).toBe(false)
  })

  it('groups by kind, and points at the option that Enter chooses', async () => {
    await search('shrug')
    const groups = screen.getAllByRole('group').map((group) => within(group).getAllByRole('option').length)
    expect(screen.getByRole('group', { name: 'Muscles' })).toBeTruthy()
    expect(screen.getByRole('group', { name: 'Actions' })).toBeTruthy()
    expect(groups.every((count) => count > 0)).toBe(true)
    expect(box().getAttribute('aria-activedescendant')).toBe(selected().id)
  })

  it('goes through the results with arrows, around the ends, and lights them on the stage', async () => {
    await search('trapezius')
    const options = screen.getAllByRole('option')
    expect(selected()).toBe(options[0])
    fireEvent.keyDown(box(), { key: 'ArrowDown' })
    expect(selected()).toBe(options[1])
    expect(state().hovered).toMatch(/^trapezius-/)
    fireEvent.keyDown(box(), { key: 'ArrowUp' })
    fireEvent.keyDown(box(), { key: 'ArrowUp' })
    expect(selected()).toBe(options[options.length - 1])
    expect(box().getAttribute('aria-activedescendant')).toBe(selected().id)
  })

  it('chooses with Enter, lets the focus go and clears', async () => {
    box().focus()
    await search('rmi')
    fireEvent.keyDown(box(), { key: 'Enter' })
    expect(state().selection).toEqual({ kind: 'muscle', id: 'rhomboid-minor' })
    expect(box().value).toBe('')
    expect(document.activeElement).toBe(document.body)
    expect(state().hovered).toBeNull()
  })

  it('chooses by tap: a landmark, and a command', async () => {
    await search('acromion')
    fireEvent.click(screen.getByRole('option', { name: /^Acromial angle/ }))
    expect(state().selection).toEqual({ kind: 'landmark', id: 'acromial-angle' })
    await search('x-ray')
    fireEvent.click(screen.getByRole('option', { name: /^X-ray/ }))
    expect(state().visibility.xray).toBe(true)
  })

  it('marks a command that cannot run now, and does not run it', async () => {
    await search('undo')
    const option = screen.getByRole('option', { name: /^Undo/ })
    expect(option.getAttribute('aria-disabled')).toBe('true')
    fireEvent.click(option)
    expect(state().timeline.future).toEqual([])
  })

  it('clears with Esc, and then lets go of the box, selecting nothing else away', async () => {
    act(() => state().select({ kind: 'muscle', id: 'trapezius' }))
    box().focus()
    await search('lats')
    fireEvent.keyDown(box(), { key: 'Escape' })
    expect(box().value).toBe('')
    expect(document.activeElement).toBe(box())
    const left = fireEvent.keyDown(box(), { key: 'Escape' })
    expect(left, 'the key is used up').toBe(false)
    expect(document.activeElement).toBe(document.body)
    expect(state().selection).toEqual({ kind: 'muscle', id: 'trapezius' })
  })

  it('says how many there are, and what to do where there is nothing', async () => {
    await search('rhomboid')
    expect(await screen.findByText(/^\d+ results\.$/)).toBe(screen.getByRole('status'))
    await search('xyzzy')
    expect(screen.getByText(/Nothing here is called “xyzzy”/)).toBeTruthy()
    expect(await screen.findByText('Nothing found.')).toBeTruthy()
    expect(box().hasAttribute('aria-activedescendant')).toBe(false)
  })

  it('takes the focus when it is asked for, and makes room first', () => {
    act(() => askSearch())
    expect(wanted).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(box())
  })
})
