import { Tabs } from '@base-ui/react/tabs'
import { TABS } from '../state/explorer'
import { strings } from '../strings/en'

/** Wordmark and the tabs that choose the list. Stands inside `Tabs.Root`. */
export function TopBar({ onShowKeys }: { readonly onShowKeys: () => void }) {
  return (
    <header className="topbar panel">
      <p className="wordmark">
        Scapu<b>lab</b>
      </p>
      <Tabs.List className="tabs" aria-label={strings.tabs.label} activateOnFocus>
        {TABS.map((tab) => (
          <Tabs.Tab key={tab} value={tab} className="tabs__tab">
            {strings.tabs[tab]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <p className="topbar__tagline">{strings.app.tagline}</p>
      <button type="button" className="button topbar__keys" onClick={onShowKeys} aria-haspopup="dialog">
        <kbd aria-hidden="true">?</kbd> {strings.keys.title}
      </button>
    </header>
  )
}
