import type { Source } from '../../anatomy/types'
import { strings } from '../strings/cards'
import { citationLang } from './citationLang'
import '../styles/details.css'

/** Sources as an ordered list: citation with its link, kind, and whether it was seen or is cited from memory. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => {
        const citation = <span lang={citationLang(source)}>{source.citation}</span>
        return (
          <li key={source.id}>
            {source.url === null ? (
              citation
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer">
                {citation}
                <span className="visually-hidden"> ({strings.sources.opens})</span>
              </a>
            )}
            <span className="sources__kind">
              {strings.sources.kinds[source.kind]}
              {!source.seen && `, ${strings.sources.unseen}`}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
