import type { Source } from '../../anatomy/types'
import { strings } from '../strings/cards'

/** Sources as an ordered list: citation with its link, kind, and whether it was seen or is cited from memory. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
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
  )
}
