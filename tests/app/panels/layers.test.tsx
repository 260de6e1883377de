import { readFileSync } from 'node:fs'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import LayersPanel from '../../../src/app/panels/layers/LayersPanel'
import { ROOT, rowsAbove, structureTree, visibleRows } from '../../../src/app/panels/layers/structureTree'
import { explorer } from '../../../src/app/state/explorer'
import { layersPanel } from '../../../src/app/state/layersPanel'
import { ALL_SHOWN, isolated, shownShare } from '../../../src/app/state/visibility'
import { splitAttachment, splitSide } from '../../../src/contract/structures'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
beforeEach(() => {
  startFresh()
  // jsdom lays nothing out, so there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined
})

const rows = structureTree()
const leaves = [...rows.values()].filter(({ children }) => children.length === 0)

describe('structureTree', () => {
  it('has every structure of the model in one leaf', () => {
    const manifest: unknown = JSON.parse(readFileSync('public/models/upper-torso.manifest.json', 'utf8'))
    const nodes = (manifest as { structures: readonly { id: string }[] }).structures.map(({ id }) => id)
    const bases = new Set(nodes.filter((id) => !splitAttachment(id)).map((id) => splitSide(id).base))
    expect(bases.size).toBeGreaterThan(90)
    for (const base of bases) {
      const holding = leaves.filter(({ structures }) => structures.includes(base)).map(({ id }) => id)
      expect(holding, base).toHaveLength(1)
    }
  })

  it.each(
    [...rows.values()].filter(({ children }) => children.length > 0).map((row) => [row.id, row] as const),
  )(
    '%s holds what its rows hold, and more only where the model has no piece for it',
    (_, { structures, children }) => {
      const below = new Set(children.flatMap((id) => rows.get(id)?.structures ?? []))
      expect([...below].filter((one) => !structures.includes(one))).toEqual([])
      expect(structures.filter((one) => !below.has(one))).toEqual([])
    },
  )

  it('leads from the top to a part', () => {
    expect(rowsAbove(rows, 'trapezius-transverse')).toEqual(['muscles', 'muscles-0', 'trapezius'])
    expect(rowsAbove(rows, ROOT)).toEqual([])
    expect(visibleRows(rows, new Set()).map(({ row }) => row.id)).toEqual(['muscles', 'bones'])
  })
})

describe('the tree', () => {
  const row = (name: string) => screen.getByRole('treeitem', { name })
  const press = (name: string, key: string, more: { readonly shiftKey?: boolean } = {}) =>
    fireEvent.keyDown(row(name), { key, ...more })
  const focus = (name: string) => act(() => row(name).focus())

  it('says level, place and what is shown', () => {
    render(<LayersPanel />)
    const spine = row('From the spine to the blade')
    expect(spine.getAttribute('aria-level')).toBe('2')
    expect(spine.getAttribute('aria-posinset')).toBe('1')
    expect(spine.getAttribute('aria-setsize')).toBe('6')
    expect(spine.getAttribute('aria-expanded')).toBe('false')
    expect(spine.getAttribute('aria-checked')).toBe('true')
    const one = screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)
    expect(one).toHaveLength(1)
  })

  it('walks, opens and closes by arrows, Home and End', () => {
    render(<LayersPanel />)
    focus('Muscles')
    press('Muscles', 'ArrowDown')
    expect(document.activeElement).toBe(row('From the spine to the blade'))
    press('From the spine to the blade', 'ArrowRight')
    expect(row('Trapezius')).toBeTruthy()
    press('From the spine to the blade', 'ArrowRight')
    expect(document.activeElement).toBe(row('Trapezius'))
    press('Trapezius', 'ArrowRight')
    expect(row('Middle trapezius')).toBeTruthy()
    press('Trapezius', 'ArrowLeft')
    expect(screen.queryByRole('treeitem', { name: 'Middle trapezius' })).toBeNull()
    press('Trapezius', 'ArrowLeft')
    expect(document.activeElement).toBe(row('From the spine to the blade'))
    press('From the spine to the blade', 'End')
    expect(document.activeElement).toBe(row('Pelvis'))
    press('Pelvis', 'Home')
    expect(document.activeElement).toBe(row('Muscles'))
  })

  it('hides and shows by Space and by the eye, a group with all that is in it', () => {
    render(<LayersPanel />)
    focus('Rib cage')
    press('Rib cage', ' ')
    expect(shownShare(state().visibility, rows.get('ribs')?.structures ?? [])).toBe('none')
    expect(row('Rib cage').getAttribute('aria-checked')).toBe('false')
    expect(row('Skeleton').getAttribute('aria-checked')).toBe('mixed')
    fireEvent.click(within(row('Rib cage')).getByTitle('Show Rib cage'))
    expect(state().visibility).toEqual(ALL_SHOWN)
    state().undo()
    expect(state().visibility.hidden).toContain('rib-04')
  })

  it('shows alone by Shift+Space', () => {
    render(<LayersPanel />)
    focus('From the ribs to the blade')
    press('From the ribs to the blade', ' ', { shiftKey: true })
    const group = rows.get('muscles-1')?.structures ?? []
    expect(group).toContain('serratus-anterior')
    expect(state().visibility).toEqual(isolated(ALL_SHOWN, group))
  })

  it('selects by Enter, and opens to what is selected elsewhere', () => {
    render(<LayersPanel />)
    fireEvent.click(row('From the spine to the blade'))
    focus('Levator scapulae')
    press('Levator scapulae', 'Enter')
    expect(state().selection).toEqual({ kind: 'muscle', id: 'levator-scapulae' })
    expect(row('Levator scapulae').getAttribute('aria-selected')).toBe('true')
  })

  it('opens to a part that is selected elsewhere', () => {
    state().select({ kind: 'muscle', id: 'deltoid-spinal' })
    render(<LayersPanel />)
    expect(row('Rear deltoid').getAttribute('aria-selected')).toBe('true')
    expect(row('Deltoid').getAttribute('aria-selected')).toBe('false')
  })

  it('lights the stage from a row, and a row from the stage', () => {
    render(<LayersPanel />)
    fireEvent.pointerEnter(row('Shoulder girdle'))
    expect(state().pointed).toEqual(['scapula', 'clavicle'])
    fireEvent.pointerLeave(screen.getByRole('tree'))
    expect(state().pointed).toEqual([])
    act(() => state().hover('scapula-l'))
    expect(row('Shoulder girdle').className).toContain('tree__row--lit')
    expect(row('Spine').className).not.toContain('tree__row--lit')
  })

  it('keeps letters for the shortcuts', () => {
    render(<LayersPanel />)
    expect(press('Muscles', 'v')).toBe(true)
    expect(press('Muscles', 'ArrowDown')).toBe(false)
  })
})

describe('LayersPanel', () => {
  it('takes the focus, and closes', () => {
    layersPanel.getState().setOpen(true)
    render(<LayersPanel />)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Layers' }))
    fireEvent.click(screen.getByRole('button', { name: 'Close the layers' }))
    expect(layersPanel.getState().open).toBe(false)
  })

  it('hides and isolates what is selected; without a selection the buttons rest', () => {
    render(<LayersPanel />)
    const hide = () => screen.getByRole('button', { name: 'Hide' })
    expect(hide()).toHaveProperty('disabled', true)
    act(() => state().select({ kind: 'muscle', id: 'rhomboid-major' }))
    fireEvent.click(screen.getByRole('button', { name: 'Alone' }))
    expect(state().visibility).toEqual(isolated(ALL_SHOWN, ['rhomboid-major']))
    fireEvent.click(hide())
    expect(state().visibility.hidden).toContain('rhomboid-major')
    expect(hide()).toHaveProperty('disabled', true)
  })

  it.each([
    ['X-ray', () => state().visibility.xray],
    ['Bones', () => state().visibility.hidden.includes('rhomboid-major')],
    ['All', () => state().peeledSide === null],
  ])('%s is a command', (name, holds) => {
    render(<LayersPanel />)
    expect(holds()).toBe(false)
    fireEvent.click(screen.getByRole('button', { name }))
    expect(holds()).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(holds()).toBe(false)
  })

  it('shows one side, and moves the split', () => {
    render(<LayersPanel />)
    fireEvent.click(within(screen.getByRole('radiogroup', { name: 'Sides shown' })).getByLabelText('Right'))
    expect(state().visibility.side).toBe('r')
    const split = within(screen.getByRole('radiogroup', { name: 'Outer back muscles lifted off' }))
    fireEvent.click(split.getByLabelText('Neither'))
    expect(state().peeledSide).toBeNull()
    fireEvent.click(split.getByLabelText('Right'))
    expect(state().peeledSide).toBe('r')
  })
})
