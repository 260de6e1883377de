import { useState } from 'react'
import type { Source, SourceId } from '../../anatomy/types'
import { worded } from '../strings/catalogue'

const fetchSources = worded(() => import('../../anatomy/sources'))

/** Finder of sources once they are here. */
export type SourceFinder = (id: SourceId) => Source | undefined

type Fetched =
  | { readonly state: 'waiting' | 'failed'; readonly find: null }
  | { readonly state: 'here'; readonly find: SourceFinder }

/** The texts of the sources, fetched when first asked for: `fetchOnOpen` goes to the disclosure that shows them. */
export function useSources(): { readonly fetched: Fetched; readonly fetchOnOpen: (open: boolean) => void } {
  const [fetched, setFetched] = useState<Fetched>({ state: 'waiting', find: null })
  const fetchOnOpen = (open: boolean) => {
    if (!open || fetched.state === 'here') return
    setFetched({ state: 'waiting', find: null })
    fetchSources().then(
      ({ sourceById }) => setFetched({ state: 'here', find: sourceById }),
      (error: unknown) => {
        console.error('app/panels: sources could not be fetched.', error)
        setFetched({ state: 'failed', find: null })
      },
    )
  }
  return { fetched, fetchOnOpen }
}
