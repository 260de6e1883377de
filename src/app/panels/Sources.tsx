import type { SourceId } from '../../anatomy/types'
import { strings } from '../strings/cards'
import { Disclosure } from '../ui/Section'
import { SourceList } from './SourceList'
import { useSources } from './useSources'

/** The sources of a card, behind one click. */
export function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  const { fetched, fetchOnOpen } = useSources()
  return (
    <Disclosure title={strings.sources.count(ids.length)} onToggle={fetchOnOpen}>
      {fetched.state === 'waiting' && <p className="muted">{strings.sources.loading}</p>}
      {fetched.state === 'failed' && <p className="muted">{strings.sources.failed}</p>}
      {fetched.state === 'here' && <SourceList sources={ids.flatMap((id) => fetched.find(id) ?? [])} />}
    </Disclosure>
  )
}
