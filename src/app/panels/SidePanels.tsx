import { PanelLeftClose, PanelLeftOpen, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { lazy } from 'react'
import { useExplorer } from '../state/explorer'
import { layersPanel, useLayersPanel } from '../state/layersPanel'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'
import { CardPanel } from './CardPanel'
import { ListPanel } from './ListPanel'
import { SearchPanel } from './find/SearchPanel'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'

/** On demand: the tree, its eyes and the tools. */
const LayersPanel = lazy(worded(() => import('./layers/LayersPanel')))

interface SidePanelsProps {
  readonly listFolded: boolean
  readonly cardFolded: boolean
  readonly onFoldList: (folded: boolean) => void
  readonly onFoldCard: (folded: boolean) => void
}

/** List at the start of the line, card at its end; both fold away. */
export function SidePanels({ listFolded, cardFolded, onFoldList, onFoldCard }: SidePanelsProps) {
  const tab = useExplorer((state) => state.tab)
  const layersOpen = useLayersPanel((state) => state.open)
  const folded = listFolded && !layersOpen
  const { lists, card, tabs } = strings
  return (
    <>
      <section
        className={folded ? 'side side--list side--folded panel' : 'side side--list panel'}
        aria-label={layersOpen ? strings.tools.layersShort : lists.panel}
      >
        {layersOpen && (
          <div className="side__scroll side__scroll--layers">
            <OnDemand>
              <LayersPanel />
            </OnDemand>
          </div>
        )}
        <div className="side__head" hidden={layersOpen}>
          {!folded && <h2 className="side__title">{tabs[tab]}</h2>}
          <IconButton
            className="icon-button--small"
            label={folded ? lists.unfold : lists.fold}
            aria-expanded={!folded}
            onClick={() => onFoldList(!folded)}
          >
            {folded ? (
              <PanelLeftOpen className="turns" size={17} aria-hidden="true" />
            ) : (
              <PanelLeftClose className="turns" size={17} aria-hidden="true" />
            )}
          </IconButton>
        </div>
        <SearchPanel
          className="side__scroll"
          hidden={listFolded || layersOpen}
          onWanted={() => {
            layersPanel.getState().setOpen(false)
            onFoldList(false)
          }}
        >
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
            <PanelRightOpen className="turns" size={17} aria-hidden="true" />
          ) : (
            <PanelRightClose className="turns" size={17} aria-hidden="true" />
          )}
        </IconButton>
        <div className="side__scroll" hidden={cardFolded}>
          <CardPanel />
        </div>
      </section>
    </>
  )
}
