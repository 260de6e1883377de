import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { explorer, useExplorer } from '../../state/explorer'
import { layerWords as words } from '../../strings/layers'
import { StructureRow } from './StructureRow'
import { rowsAbove, structureTree, visibleRows, type StructureNode, type VisibleRow } from './structureTree'
import { showAlone, toggleShown } from './treeActions'

/** Open when the tree is first seen: the groups, not what is in them. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['muscles', 'bones'])

/**
 * The structures of the figure as a tree of the ARIA pattern: an eye for each row and group, Enter or a click selects. A tick
 * says that a row is shown (“mixed”: some of it). The rows lie flat, with their level as an attribute.
 *
 * Base UI has no tree. Headless Tree (`@headless-tree/core`) was tried: it knows keys by a set of those held down, which sticks
 * when a key-up is lost, as assistive technology and other windows lose them; then no key works. Keys are ours for that.
 */
export function StructureTree() {
  const [rows] = useState(structureTree)
  const hint = useId()
  const list = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(OPEN_AT_FIRST)
  const [current, setCurrent] = useState('muscles')
  const visible = useMemo(() => visibleRows(rows, open), [rows, open])

  // What is selected on the stage or in a card is opened to and brought into sight.
  const selection = useExplorer((state) => state.selection)
  const selected =
    selection.kind === 'muscle' || selection.kind === 'bone' ? rows.get(selection.id)?.id : undefined
  const [followed, setFollowed] = useState<string | undefined>(undefined)
  if (followed !== selected) {
    setFollowed(selected)
    if (selected !== undefined) {
      setOpen(new Set([...open, ...rowsAbove(rows, selected)]))
      setCurrent(selected)
    }
  }
  useEffect(() => {
    if (selected !== undefined) rowOf(list.current, selected)?.scrollIntoView({ block: 'nearest' })
  }, [selected])

  const setRowOpen = ({ id, children }: StructureNode, wanted: boolean) => {
    if (children.length > 0)
      setOpen(new Set(wanted ? [...open, id] : [...open].filter((other) => other !== id)))
  }
  /** Selects what a row stands for; a group opens or closes. */
  const activate = (row: StructureNode) => {
    setCurrent(row.id)
    if (row.selects) explorer.getState().select(row.selects)
    else setRowOpen(row, !open.has(row.id))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = visible.findIndex(({ row }) => row.id === current)
    const here = visible[at]
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ') (event.shiftKey ? showAlone : toggleShown)(here.row)
    else if (event.shiftKey) return
    else if (event.key === 'Enter') activate(here.row)
    else {
      const move = moveFor(event.key, visible, at, open)
      if (!move) return
      if (move.open !== undefined) setRowOpen(here.row, move.open)
      if (move.to !== undefined) rowOf(list.current, move.to)?.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <>
      <div
        ref={list}
        role="tree"
        className="tree"
        aria-label={words.tree}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        onPointerLeave={() => explorer.getState().pointAt([])}
      >
        {visible.map(({ row, level, position, siblings }) => (
          <StructureRow
            key={row.id}
            row={row}
            level={level}
            position={position}
            siblings={siblings}
            open={row.children.length === 0 ? null : open.has(row.id)}
            focusable={
              row.id === current || (level === 1 && position === 1 && !visible.some(isCurrent(current)))
            }
            onActivate={() => activate(row)}
            onToggleOpen={() => setRowOpen(row, !open.has(row.id))}
            onFocus={() => setCurrent(row.id)}
          />
        ))}
      </div>
      <p id={hint} className="muted layers__hint">
        {words.treeHint}
      </p>
    </>
  )
}

const isCurrent = (id: string) => (other: VisibleRow) => other.row.id === id

const rowOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null

/** Where a key leads from a row, or what it opens and closes; null for keys that are not the tree's. */
function moveFor(
  key: string,
  visible: readonly VisibleRow[],
  at: number,
  open: ReadonlySet<string>,
): { readonly to?: string; readonly open?: boolean } | null {
  const here = visible[at]
  if (!here) return null
  const to = (index: number) => {
    const row = visible[Math.min(Math.max(index, 0), visible.length - 1)]
    return row ? { to: row.row.id } : {}
  }
  const isOpen = here.row.children.length > 0 && open.has(here.row.id)
  const rtl = typeof document !== 'undefined' && document.documentElement.dir === 'rtl'
  switch (key) {
    case 'ArrowDown':
      return to(at + 1)
    case 'ArrowUp':
      return to(at - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(visible.length - 1)
    case rtl ? 'ArrowLeft' : 'ArrowRight':
      return isOpen ? to(at + 1) : { open: true }
    case rtl ? 'ArrowRight' : 'ArrowLeft':
      return isOpen ? { open: false } : here.parent === null ? {} : { to: here.parent }
    default:
      return null
  }
}
