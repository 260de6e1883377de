import { RotateCcw } from 'lucide-react'
import { explorer, useExplorer } from '../state/explorer'
import { strings } from '../strings/main'

const words = strings.stage

/** What stands in the stage while it does not live: progress, or one sentence and a next step. */
export function StageMessage() {
  const status = useExplorer((state) => state.modelStatus)
  const problem = useExplorer((state) => state.modelProblem)
  if (status === 'ready') return null
  if (status === 'loading') return <Loading />
  if (status === 'no-webgl') {
    return (
      <p className="stage-message stage-message--still" role="alert">
        {words.noWebgl}
      </p>
    )
  }
  return (
    <div className="stage-message" role="alert">
      <p>{problem ?? (status === 'failed' ? words.failed : words.contextLost)}</p>
      <button
        type="button"
        className="button button--accent"
        onClick={() => explorer.getState().retryModel()}
      >
        <RotateCcw size={16} aria-hidden="true" /> {words.retry}
      </button>
    </div>
  )
}

function Loading() {
  const percent = useExplorer((state) => Math.round(state.loadProgress * 100))
  return (
    <div className="stage-message stage-message--loading">
      <p id="stage-loading">{words.loading}</p>
      <div
        className="progress"
        role="progressbar"
        aria-labelledby="stage-loading"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ '--share': percent / 100 }} />
      </div>
    </div>
  )
}
