import { useState } from 'react'
import type { Source, SourceId } from '../../anatomy/types'
import { strings } from '../strings/en'
import { Disclosure } from '../ui/Section'

type Fetched =
  { readonly state: 'waiting' | 'failed' } | { readonly state: 'here'; readonly list: readonly Source[] }

/** The sources of a card, behind one click; their texts are fetched when first asked for. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const [fetched, setFetched] = useState<Fetched>({ state: 'waiting' })
  const fetchOnOpen = (open: boolean) => {
    if (!open || fetched.state === 'here') return
    setFetched({ state: 'waiting' })
    import('../../anatomy/sources').then(
      ({ sourceById }) => setFetched({ state: 'here', list: ids.flatMap((id) => sourceById(id) ?? []) }),
      (error: unknown) => {
        console.error('app/panels: sources could not be fetched.', error)
        setFetched({ state: 'failed' })
      },
    )
  }
  return (
    <Disclosure title={strings.sources.count(ids.length)} onToggle={fetchOnOpen}>
      {fetched.state === 'waiting' && <p className="muted">{strings.sources.loading}</p>}
      {fetched.state === 'failed' && <p className="muted">{strings.sources.failed}</p>}
      {fetched.state === 'here' && (
        <ol className="sources">
          {fetched.list.map((source) => (
            <li key={source.id}>
              {source.url === null ? (
                source.citation
              ) : (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {source.citation}
                  <span className="visually-hidden"> ({strings.sources.opens})</span>
                </a>
              )}
              <span className="sources__kind">
                {source.kind}
                {!source.seen && `, ${strings.sources.unseen}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  )
}
