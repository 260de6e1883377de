import { Tabs } from '@base-ui/react/tabs'
import { Contrast } from 'lucide-react'
import { dialogs } from '../state/dialogs'
import { TABS } from '../state/explorer'
import { layersPanel } from '../state/layersPanel'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'

/** Wordmark and the tabs that choose the list; `onTab` makes room for it. Stands inside `Tabs.Root`. */
export function TopBar({ onTab }: { readonly onTab: () => void }) {
  return (
    <header className="topbar panel">
      {/* The name is the same in every language. */}
      <h1 className="wordmark" data-over-stage="">
        {'Scapu'}
        <b>{'lab'}</b>
      </h1>
      <Tabs.List className="tabs" aria-label={strings.tabs.label} activateOnFocus>
        {TABS.map((tab) => (
          <Tabs.Tab
            key={tab}
            value={tab}
            className="tabs__tab"
            // The tab that is chosen already brings its list back too.
            onClick={() => {
              layersPanel.getState().setOpen(false)
              onTab()
            }}
          >
            {strings.tabs[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <p className="topbar__tagline">{strings.app.tagline}</p>
      <IconButton
        className="topbar__display"
        label={strings.display.open}
        onClick={() => dialogs.getState().show('display')}
        aria-haspopup="dialog"
      >
        <Contrast size={18} aria-hidden="true" />
      </IconButton>
      <button
        type="button"
        className="button topbar__keys"
        onClick={() => dialogs.getState().show('keys')}
        aria-haspopup="dialog"
      >
        <kbd aria-hidden="true">?</kbd> {strings.keys.title}
      </button>
    </header>
  )
}
