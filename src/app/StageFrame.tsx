import { useEffect, useState, type ReactNode } from 'react'
import type { Insets } from './layout'
import { StageMessage, StagePlate } from './panels/StageMessage'
import { explorer, useExplorer } from './state/explorer'
import { strings } from './strings/main'
import { ErrorBorder } from './ui/ErrorBorder'

type RenderStage = (insets: Insets) => ReactNode

/** Room for the picture: loads the stage apart from the page, and says what is wrong when there is none. */
export function StageFrame({ insets }: { readonly insets: Insets }) {
  const attempt = useExplorer((state) => state.attempt)
  const renderStage = useStageChunk(attempt)
  return (
    <section className="stage" aria-label={strings.stage.region}>
      <ErrorBorder fallback={null} resetKey={attempt} onError={stageBroke}>
        {renderStage?.(insets)}
      </ErrorBorder>
      <StagePlate />
      <StageMessage />
    </section>
  )
}

/** The stage's code; null until it is here. Not `React.lazy`: that remembers a failure and cannot be retried. */
function useStageChunk(attempt: number): RenderStage | null {
  const [stage, setStage] = useState<{ readonly render: RenderStage } | null>(null)
  useEffect(() => {
    if (stage) return
    let wanted = true
    import('./scene/Stage').then(
      ({ default: Stage }) => {
        if (wanted) setStage({ render: (insets) => <Stage insets={insets} /> })
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
  return stage?.render ?? null
}

const stageBroke = (): void => explorer.getState().setModelStatus('failed', strings.stage.chunkFailed)
