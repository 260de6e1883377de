import type { SourceId } from '../../anatomy/types'
import { strings } from '../strings/en'
import { Disclosure } from '../ui/Section'
import { useSources } from './useSources'

/** The sources of a card, behind one click. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { fetched, fetchOnOpen } = useSources()
  return (
    <Disclosure title={strings.sources.count(ids.length)} onToggle={fetchOnOpen}>
      {fetched.state === 'waiting' && <p className="muted">{strings.sources.loading}</p>}
      {fetched.state === 'failed' && <p className="muted">{strings.sources.failed}</p>}
      {fetched.state === 'here' && (
        <ol className="sources">
          {ids
            .flatMap((id) => fetched.find(id) ?? [])
            .map((source) => (
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
