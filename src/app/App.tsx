import { Tabs } from '@base-ui/react/tabs'
import { useEffect, useState } from 'react'
import { layoutFor, type SheetHeight } from './layout'
import { Dialogs, FirstVisit, loadLater, Readout, StageExtras, StageSummary, Transport } from './panels/later'
import { Notice } from './panels/Notice'
import { OnDemand } from './panels/OnDemand'
import { SidePanels } from './panels/SidePanels'
import { Sheet } from './panels/Sheet'
import { TopBar } from './panels/TopBar'
import { ViewBar } from './panels/ViewBar'
import { StageFrame } from './StageFrame'
import { dialogs } from './state/dialogs'
import { useDisplay } from './state/display'
import { explorer, isByShortening, useExplorer, type Tab } from './state/explorer'
import { layersPanel, useLayersPanel } from './state/layersPanel'
import { nameOf } from './state/names'
import { isMotion } from './state/selection'
import { listenForShortcuts } from './state/shortcuts'
import { strings } from './strings/main'
import { useOwnClock } from './transport/useOwnClock'
import { useWindowSize } from './ui/useWindowSize'

/** The page: stage, list, card, transport, and what ties them to address bar and keyboard. */
export function App() {
  const tab = useExplorer((state) => state.tab)
  const transportShown = useExplorer((state) => isMotion(state.selection))
  const canMove = useExplorer(({ selection }) => isMotion(selection) || selection.kind === 'hands')
  const alone = useExplorer((state) => state.partner === null)
  const legend = useExplorer((state) => state.selection.kind === 'exercise' || isByShortening(state))
  const drawn = useExplorer((state) => state.modelStatus === 'ready')
  const title = useExplorer((state) => strings.app.title(nameOf(state.selection)))
  const ground = useDisplay((state) => state.ground)
  // Before a class the list is folded away until it is asked for.
  const [listFolded, setListFolded] = useFollowing(ground === 'projector')
  const [cardFolded, setCardFolded] = useState(false)
  const [sheet, setSheet] = useState<SheetHeight>('half')
  const windowSize = useWindowSize()
  const layersOpen = useLayersPanel((state) => state.open)
  const layout = layoutFor({
    ...windowSize,
    listFolded: listFolded && !layersOpen,
    cardFolded,
    sheet,
    transportShown,
    readoutShown: canMove && alone,
    legendShown: legend && alone,
    rtl: document.dir === 'rtl',
  })

  useEffect(() => listenForShortcuts(document), [])
  useEffect(() => {
    if (drawn) void loadLater()
  }, [drawn])
  useEffect(
    () =>
      layersPanel.subscribe(({ open }) => {
        if (open) setSheet(raised)
      }),
    [],
  )
  useEffect(() => {
    document.title = title
  }, [title])
  useKey('?', () => dialogs.getState().show('keys'))
  useOwnClock()

  return (
    <Tabs.Root
      className="app"
      data-layout={layout.kind === 'sides' ? 'sides' : 'sheet'}
      data-beside={layout.kind === 'beside'}
      data-transport={transportShown}
      value={tab}
      onValueChange={(value: Tab) => {
        layersPanel.getState().setOpen(false)
        explorer.getState().setTab(value)
      }}
      style={{
        minHeight: windowSize.height,
        '--margin': `${layout.margin}px`,
        '--list': `${layout.listWidth}px`,
        '--card': `${layout.cardWidth}px`,
        '--sheet': `${layout.sheetHeight}px`,
        '--dock': `${layout.dockHeight}px`,
        '--inset-left': `${layout.insets.left}px`,
        '--inset-right': `${layout.insets.right}px`,
        '--inset-top': `${layout.insets.top}px`,
        '--inset-bottom': `${layout.insets.bottom}px`,
      }}
    >
      <a className="skip" href="#card-panel">
        {strings.app.skipToCard}
      </a>
      <TopBar onTab={() => setSheet(raised)} />
      <main className="main">
        {layout.kind === 'sides' ? (
          <SidePanels
            listFolded={listFolded}
            cardFolded={cardFolded}
            onFoldList={setListFolded}
            onFoldCard={setCardFolded}
          />
        ) : (
          <Sheet height={sheet} onHeight={setSheet} beside={layout.kind === 'beside'} />
        )}
        <OnDemand>
          <StageExtras />
        </OnDemand>
        {/* In the order of Tab. */}
        {canMove && (
          <OnDemand>
            <Readout />
            <Transport />
          </OnDemand>
        )}
        <ViewBar />
        {drawn && (
          <OnDemand>
            <FirstVisit />
          </OnDemand>
        )}
        <StageFrame insets={layout.insets} />
        <OnDemand>
          <StageSummary />
        </OnDemand>
        <Notice />
      </main>
      <OnDemand>
        <Dialogs />
      </OnDemand>
    </Tabs.Root>
  )
}

/** A lowered sheet's height when it is wanted again. */
const raised = (height: SheetHeight): SheetHeight => (height === 'peek' ? 'half' : height)

/** A switch that a person may set, and that goes back to `usual` whenever that changes. */
function useFollowing(usual: boolean): readonly [boolean, (value: boolean) => void] {
  const [chosen, setChosen] = useState<{ readonly usual: boolean; readonly value: boolean } | null>(null)
  const value = chosen?.usual === usual ? chosen.value : usual
  return [value, (next) => setChosen({ usual, value: next })]
}

function useKey(key: string, run: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('textarea, dialog')
      if (event.key === key && !typing) run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}
