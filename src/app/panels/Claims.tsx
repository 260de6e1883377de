import { claimsAbout } from '../../anatomy/claims'
import { strings } from '../strings/cards'
import { Disclosure, Section } from '../ui/Section'
import { SourceList } from './SourceList'
import { useSources } from './useSources'
import '../styles/claims.css'

const words = strings.claims

/** What is commonly said about what a card shows: each with a verdict, and on demand what it rests on. */
export default function Claims({ id }: { readonly id: string }) {
  const { fetched, fetchOnOpen } = useSources()
  const claims = claimsAbout(id)
  if (claims.length === 0) return null
  return (
    <Section title={words.title}>
      <ul role="list" className="claims">
        {claims.map((claim) => (
          <li key={claim.id}>
            <Disclosure
              title={
                <span className="claims__said">
                  {claim.claim} <span className="chip">{words.verdicts[claim.verdict]}</span>
                </span>
              }
              onToggle={fetchOnOpen}
            >
              <p>{claim.evidence}</p>
              {claim.betterSaid !== null && (
                <p>
                  <strong>{words.better}</strong> {claim.betterSaid}
                </p>
              )}
              {fetched.state === 'waiting' && <p className="muted">{strings.sources.loading}</p>}
              {fetched.state === 'failed' && <p className="muted">{strings.sources.failed}</p>}
              {fetched.state === 'here' && (
                <SourceList sources={claim.sources.flatMap((source) => fetched.find(source) ?? [])} />
              )}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  )
}
