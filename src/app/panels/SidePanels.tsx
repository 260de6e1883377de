import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useExplorer } from '../state/explorer'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'
import { CardPanel } from './CardPanel'
import { ListPanel } from './ListPanel'
import { SearchPanel } from './find/SearchPanel'

interface SidePanelsProps {
  readonly listFolded: boolean
  readonly cardFolded: boolean
  readonly onFoldList: (folded: boolean) => void
  readonly onFoldCard: (folded: boolean) => void
}

/** List at the left, card at the right; both fold away. */
export function SidePanels({ listFolded, cardFolded, onFoldList, onFoldCard }: SidePanelsProps) {
  const tab = useExplorer((state) => state.tab)
  const { lists, card, tabs } = strings
  return (
    <>
      <section
        className={listFolded ? 'side side--list side--folded panel' : 'side side--list panel'}
        aria-label={lists.panel}
      >
        <div className="side__head">
          {!listFolded && <h2 className="side__title">{tabs[tab]}</h2>}
          <IconButton
            className="icon-button--small"
            label={listFolded ? lists.unfold : lists.fold}
            aria-expanded={!listFolded}
            onClick={() => onFoldList(!listFolded)}
          >
            {listFolded ? (
              <PanelLeftOpen size={17} aria-hidden="true" />
            ) : (
              <PanelLeftClose size={17} aria-hidden="true" />
            )}
          </IconButton>
        </div>
        <SearchPanel className="side__scroll" hidden={listFolded} onWanted={() => onFoldList(false)}>
          <ListPanel />
        </SearchPanel>
      </section>
      <section
        id="card-panel"
        tabIndex={-1}
        className={cardFolded ? 'side side--card side--folded panel' : 'side side--card panel'}
        aria-label={card.panel}
      >
        <IconButton
          className="icon-button--small side__fold"
          label={cardFolded ? card.unfold : card.fold}
          aria-expanded={!cardFolded}
          onClick={() => onFoldCard(!cardFolded)}
        >
          {cardFolded ? (
            <PanelRightOpen size={17} aria-hidden="true" />
          ) : (
            <PanelRightClose size={17} aria-hidden="true" />
          )}
        </IconButton>
        <div className="side__scroll" hidden={cardFolded}>
          <CardPanel />
        </div>
      </section>
    </>
  )
}
