import { Suspense, type ReactNode } from 'react'
import { explorer } from '../state/explorer'
import { strings } from '../strings/main'
import { ErrorBorder } from '../ui/ErrorBorder'

/**
 * Room for a part of the picture whose code is fetched when it is first asked for. Where it cannot be fetched a notice says
 * so, and the figure stays.
 */
export function StagePart({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBorder fallback={null} onError={() => explorer.getState().setNotice(strings.app.partFailed)}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBorder>
  )
}
