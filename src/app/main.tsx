import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { connectDisplay } from './state/display'
import { connectHistory } from './state/history'
import { strings } from './strings/en'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/layout.css'
import './styles/lists.css'
import './styles/cards.css'
import './styles/transport.css'
import './styles/phone.css'
import { ErrorBorder } from './ui/ErrorBorder'

const root = document.getElementById('root')
if (!root) throw new Error('app/main: index.html has no element "root"; restore it.')

// Before the first render, so that a deep link never shows the start first.
connectHistory(window)
connectDisplay(window)

createRoot(root).render(
  <StrictMode>
    <ErrorBorder fallback={<Broken />}>
      <App />
    </ErrorBorder>
  </StrictMode>,
)

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
