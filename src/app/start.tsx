import { DirectionProvider } from '@base-ui/react/direction-provider'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { connectDisplay } from './state/display'
import { connectHistory } from './state/history'
import { strings } from './strings/main'
import { ErrorBorder } from './ui/ErrorBorder'

/** Puts the app up. Its modules read their words as they load, so a language has to be active before they are imported. */
export function start(root: HTMLElement): void {
  // Before the first render, so that a deep link never shows the start first.
  connectHistory(window)
  connectDisplay(window)

  createRoot(root).render(
    <StrictMode>
      <ErrorBorder fallback={<Broken />}>
        <DirectionProvider direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
          <App />
        </DirectionProvider>
      </ErrorBorder>
    </StrictMode>,
  )
}

function Broken() {
  return (
    <main className="broken" role="alert">
      <h1>{strings.app.name}</h1>
      <p>{strings.app.broken}</p>
      <button type="button" className="button button--accent" onClick={() => location.reload()}>
        {strings.app.reload}
      </button>
    </main>
  )
}
