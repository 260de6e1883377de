import { Suspense, type ReactNode } from 'react'
import { explorer } from '../state/explorer'
import { strings } from '../strings/main'
import { ErrorBorder } from '../ui/ErrorBorder'

/**
 * Room for a part of the page whose code is fetched when it is first asked for (`React.lazy`). Nothing shows while it is on
 * its way; where it cannot be fetched a notice says so, and the rest of the page stays.
 */
export function OnDemand({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBorder fallback={null} onError={() => explorer.getState().setNotice(strings.app.partFailed)}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBorder>
  )
}
