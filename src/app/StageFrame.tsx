import { useEffect, useState, type ComponentType } from 'react'
import type { Insets } from './layout'
import { StageMessage } from './panels/StageMessage'
import { explorer, useExplorer } from './state/explorer'
import { strings } from './strings/en'
import { ErrorBorder } from './ui/ErrorBorder'

type StageComponent = ComponentType<{ readonly insets: Insets }>

/** Room for the picture: loads the stage apart from the page, and says what is wrong when there is none. */
export function StageFrame({ insets }: { readonly insets: Insets }) {
  const attempt = useExplorer((state) => state.attempt)
  const Stage = useStageChunk(attempt)
  return (
    <section className="stage" aria-label={strings.stage.region}>
      <ErrorBorder fallback={null} resetKey={attempt} onError={stageBroke}>
        {Stage && <Stage insets={insets} />}
      </ErrorBorder>
      <StageMessage />
    </section>
  )
}

/** The stage's code; null until it is here. Not `React.lazy`: that remembers a failure and cannot be retried. */
function useStageChunk(attempt: number): StageComponent | null {
  const [stage, setStage] = useState<{ readonly component: StageComponent } | null>(null)
  useEffect(() => {
    if (stage) return
    let wanted = true
    import('./scene/Stage').then(
      (module) => {
        if (wanted) setStage({ component: module.default })
      },
      (error: unknown) => {
        console.error('app: the code of the stage could not be fetched.', error)
        if (wanted) stageBroke()
      },
    )
    return () => {
      wanted = false
    }
  }, [attempt, stage])
  return stage?.component ?? null
}

const stageBroke = (): void => explorer.getState().setModelStatus('failed', strings.stage.chunkFailed)
