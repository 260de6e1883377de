import { lazy, Suspense, useMemo } from 'react'
import type { Insets } from './layout'
import { StageMessage } from './panels/StageMessage'
import { explorer, useExplorer } from './state/explorer'
import { strings } from './strings/en'
import { ErrorBorder } from './ui/ErrorBorder'

/** Room for the picture: loads the stage apart from the page, and says what is wrong when there is none. */
export function StageFrame({ insets }: { readonly insets: Insets }) {
  const attempt = useExplorer((state) => state.attempt)
  const ready = useExplorer((state) => state.modelStatus === 'ready')
  // A rejected lazy component stays rejected: a retry after a failed chunk needs a new one.
  const Stage = useLazyStage(attempt)
  return (
    <section className="stage" aria-label={strings.stage.region} data-ready={ready ? '' : undefined}>
      <ErrorBorder fallback={null} resetKey={attempt} onError={stageBroke}>
        <Suspense fallback={null}>
          <Stage insets={insets} />
        </Suspense>
      </ErrorBorder>
      <StageMessage />
    </section>
  )
}

const loadStage = () => lazy(() => import('./scene/Stage'))
let stage = { component: loadStage(), failedAt: -1 }

function useLazyStage(attempt: number) {
  return useMemo(() => {
    if (stage.failedAt >= 0 && attempt > stage.failedAt) stage = { component: loadStage(), failedAt: -1 }
    return stage.component
  }, [attempt])
}

function stageBroke(): void {
  const { attempt, setModelStatus } = explorer.getState()
  stage = { ...stage, failedAt: attempt }
  setModelStatus('failed', strings.stage.chunkFailed)
}
