import { ChevronLeft, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { lazy, useEffect, useRef, useState, type PointerEvent } from 'react'
import { SHEET_HEIGHTS, type SheetHeight } from '../layout'
import { useExplorer } from '../state/explorer'
import { layersPanel, useLayersPanel } from '../state/layersPanel'
import { sameSelection } from '../state/selection'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'
import { CardPanel } from './CardPanel'
import { ListPanel } from './ListPanel'
import { SearchPanel } from './find/SearchPanel'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'

const LayersPanel = lazy(worded(() => import('./layers/LayersPanel')))

/** How far [px] the handle must be dragged to change the height. */
const DRAG = 36

/**
 * List and card in one sheet, for narrow screens from below, for low ones beside the stage: it shows the card of what is
 * selected, else the list. Beside the stage the lowest height folds it away.
 */
export function Sheet({ height, onHeight, beside }: HandleProps & { readonly beside: boolean }) {
  const selection = useExplorer((state) => state.selection)
  const tab = useExplorer((state) => state.tab)
  const [page, setPage] = useState<'list' | 'card'>(selection.kind === 'none' ? 'list' : 'card')
  const partner = useExplorer((state) => state.partner)
  const layersOpen = useLayersPanel((state) => state.open)
  const [seen, setSeen] = useState({ selection, tab, partner })
  if (seen.selection !== selection || seen.tab !== tab || seen.partner !== partner) {
    setSeen({ selection, tab, partner })
    if (!sameSelection(seen.selection, selection)) setPage(selection.kind === 'none' ? 'list' : 'card')
    else if (seen.partner !== partner) setPage('card')
    else if (seen.tab !== tab) setPage('list')
  }
  const scroll = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (scroll.current) scroll.current.scrollTop = 0
  }, [page])

  return (
    <section
      className="bottom-sheet panel"
      id="card-panel"
      tabIndex={-1}
      aria-label={strings.sheet.panel}
      data-height={height}
    >
      {beside ? (
        <Fold folded={height === 'peek'} onHeight={onHeight} />
      ) : (
        <Handle height={height} onHeight={onHeight} />
      )}
      {layersOpen && (
        <div className="bottom-sheet__scroll">
          <OnDemand>
            <LayersPanel />
          </OnDemand>
        </div>
      )}
      {page === 'card' && !layersOpen && (
        <button type="button" className="link bottom-sheet__back" onClick={() => setPage('list')}>
          <ChevronLeft className="turns" size={16} aria-hidden="true" /> {strings.tabs[tab]}
        </button>
      )}
      <SearchPanel
        ref={scroll}
        className="bottom-sheet__scroll"
        hidden={layersOpen}
        searchable={page === 'list'}
        onWanted={() => {
          layersPanel.getState().setOpen(false)
          setPage('list')
          if (beside) onHeight('half')
        }}
        onUsed={() => onHeight('full')}
        onClick={(event) => {
          // The selected entry selects nothing new, so it has to open its card itself.
          const entry = event.target instanceof Element && event.target.closest('[aria-current="true"]')
          if (entry && page === 'list') setPage('card')
        }}
      >
        {page === 'card' ? (
          <CardPanel />
        ) : (
          <>
            <h2 className="visually-hidden">{strings.tabs[tab]}</h2>
            <ListPanel />
          </>
        )}
      </SearchPanel>
    </section>
  )
}

interface HandleProps {
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
}

function Fold({ folded, onHeight }: Pick<HandleProps, 'onHeight'> & { readonly folded: boolean }) {
  const Icon = folded ? PanelRightOpen : PanelRightClose
  return (
    <IconButton
      className="bottom-sheet__fold panel"
      data-over-stage=""
      label={folded ? strings.card.unfold : strings.card.fold}
      aria-expanded={!folded}
      onClick={() => onHeight(folded ? 'half' : 'peek')}
    >
      <Icon className="turns" size={18} aria-hidden="true" />
    </IconButton>
  )
}

function Handle({ height, onHeight }: HandleProps) {
  const from = useRef<number | null>(null)
  const dragged = useRef(false)
  const move = (by: 1 | -1) => {
    const next = SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + by]
    if (next !== undefined) onHeight(next)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (from.current === null || Math.abs(event.clientY - from.current) < DRAG) return
    move(event.clientY < from.current ? 1 : -1)
    from.current = event.clientY
    dragged.current = true
  }
  return (
    <button
      type="button"
      className="bottom-sheet__handle"
      aria-label={strings.sheet.handle(strings.sheet.heights[height])}
      onPointerDown={(event) => {
        from.current = event.clientY
        dragged.current = false
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null
      }}
      onPointerCancel={() => {
        from.current = null
      }}
      onClick={() => {
        if (!dragged.current) onHeight(height === 'full' ? 'peek' : height === 'half' ? 'full' : 'half')
      }}
    />
  )
}
