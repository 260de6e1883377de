import { Suspense, type ReactNode } from 'react'
import { ErrorBorder } from '../ui/ErrorBorder'

/**
 * Room for a part that needs the muscle paths, which are fetched on demand. Until they are here, or where they cannot be
 * fetched, the fallback stands in: the same without what is computed.
 */
export function WithMechanics({
  fallback,
  children,
}: {
  readonly fallback: ReactNode
  readonly children: ReactNode
}) {
  return (
    <ErrorBorder fallback={fallback}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBorder>
  )
}
