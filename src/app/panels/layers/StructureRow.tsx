import { ChevronRight, Eye, EyeOff, Focus } from 'lucide-react'
import type { PointerEvent, ReactNode } from 'react'
import { splitSide } from '../../../contract/structures'
import { explorer, useExplorer } from '../../state/explorer'
import { shownShare } from '../../state/visibility'
import { layerWords as words } from '../../strings/layers'
import type { StructureNode } from './structureTree'
import { showAlone, toggleShown } from './treeActions'

interface StructureRowProps {
  readonly row: StructureNode
  readonly level: number
  readonly position: number
  readonly siblings: number
  /** Null for a row with nothing under it. */
  readonly open: boolean | null
  /** Whether Tab leads to it. */
  readonly focusable: boolean
  readonly onActivate: () => void
  readonly onToggleOpen: () => void
  readonly onFocus: () => void
}

/**
 * One row of the tree. Its small buttons are for pointers only and hidden from screen readers: the row itself says what
 * they show, and the keys of the tree do what they do.
 */
export function StructureRow(props: StructureRowProps) {
  const { row, level, position, siblings, open, focusable, onActivate, onToggleOpen, onFocus } = props
  const { id, name, structures, selects } = row
  const share = useExplorer(({ visibility }) => shownShare(visibility, structures))
  const selected = useExplorer(
    ({ selection }) => selection.kind === selects?.kind && 'id' in selection && selection.id === id,
  )
  const lit = useExplorer(
    ({ hovered }) => hovered !== null && open !== true && structures.includes(splitSide(hovered).base),
  )
  const point = () => explorer.getState().pointAt(structures)
  return (
    <div
      role="treeitem"
      aria-label={name}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={open ?? undefined}
      aria-selected={selected}
      aria-checked={share === 'some' ? 'mixed' : share === 'all'}
      tabIndex={focusable ? 0 : -1}
      className={lit ? 'tree__row tree__row--lit' : 'tree__row'}
      data-row={id}
      data-shown={share}
      style={{ '--level': level - 1 }}
      onClick={onActivate}
      onPointerEnter={point}
      onFocus={() => {
        onFocus()
        point()
      }}
      onBlur={() => explorer.getState().pointAt([])}
    >
      {open === null ? (
        <span className="tree__leaf" aria-hidden="true" />
      ) : (
        <Spot className="tree__spot tree__spot--open" onPress={onToggleOpen}>
          <ChevronRight />
        </Spot>
      )}
      <span className="tree__name" aria-hidden="true">
        {name}
      </span>
      <Spot
        className="tree__spot tree__spot--alone"
        title={words.aloneOne(name)}
        onPress={() => showAlone(row)}
      >
        <Focus />
      </Spot>
      <Spot
        className="tree__spot tree__spot--eye"
        title={share === 'all' ? words.hideOne(name) : words.showOne(name)}
        onPress={() => toggleShown(row)}
      >
        {share === 'none' ? <EyeOff /> : <Eye />}
      </Spot>
    </div>
  )
}

/** A part of a row that a pointer presses; the focus stays where it is. */
function Spot({
  className,
  title,
  onPress,
  children,
}: {
  readonly className: string
  readonly title?: string
  readonly onPress: () => void
  readonly children: ReactNode
}) {
  return (
    <span
      className={className}
      title={title}
      aria-hidden="true"
      onPointerDown={(event: PointerEvent) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation()
        onPress()
      }}
    >
      {children}
    </span>
  )
}
