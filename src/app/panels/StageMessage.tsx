import { RotateCcw } from 'lucide-react'
import { explorer, useExplorer } from '../state/explorer'
import { isMotion } from '../state/selection'
import { strings } from '../strings/main'

const words = strings.stage

/**
 * The figure's picture where the figure will stand, until it does; without WebGL it is all there is. What moves is framed
 * otherwise and has none.
 */
export function StagePlate() {
  const status = useExplorer((state) => state.modelStatus)
  const stands = useExplorer(
    ({ view, selection }) => view === 'back' && selection.kind !== 'hands' && !isMotion(selection),
  )
  const alone = status === 'no-webgl'
  if (!alone && !stands) return null
  return (
    <img
      className="stage-plate"
      data-status={status}
      src={`${import.meta.env.BASE_URL}${alone ? 'still' : 'plate'}.webp`}
      alt={alone ? words.still : ''}
      fetchPriority="low"
    />
  )
}

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
