import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './styles/index.css'
import { strings } from './strings/en'
import { ErrorBorder } from './ui/ErrorBorder'

const root = document.getElementById('root')
if (!root) throw new Error('app/main: index.html has no element "root"; restore it.')

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
