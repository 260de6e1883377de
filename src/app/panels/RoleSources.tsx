import { Fragment } from 'react'
import { muscleById } from '../../anatomy/muscles'
import { roleSources } from '../../anatomy/roleSources'
import type { ScapularAction } from '../../anatomy/types'
import { strings } from '../strings/cards'
import { Disclosure } from '../ui/Section'
import { citationLang } from './citationLang'
import { useSources } from './useSources'

/** What each muscle's role in an action rests on, muscle by muscle, behind one click. */
export function RoleSources({ action }: { readonly action: ScapularAction }) {
  const { fetched, fetchOnOpen } = useSources()
  return (
    <Disclosure title={strings.sources.byMuscle} onToggle={fetchOnOpen}>
      {fetched.state === 'waiting' && <p className="muted">{strings.sources.loading}</p>}
      {fetched.state === 'failed' && <p className="muted">{strings.sources.failed}</p>}
      {fetched.state === 'here' && (
        <ul className="notes">
          {action.muscles.map(({ muscle, role }) => (
            <li key={muscle}>
              <strong>{muscleById(muscle)?.name ?? muscle}</strong>, {strings.roles[role]}:{' '}
              {roleSources(action, muscle)
                .flatMap((id) => fetched.find(id) ?? [])
                .map((source, i) => (
                  <Fragment key={source.id}>
                    {i > 0 && '; '}
                    <span lang={citationLang(source)}>{source.citation}</span>
                    {!source.seen && ` (${strings.sources.unseen})`}
                  </Fragment>
                ))}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
