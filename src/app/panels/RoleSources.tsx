import { useState } from 'react'
import { muscleById } from '../../anatomy/muscles'
import { roleSources } from '../../anatomy/roleSources'
import type { ScapularAction, Source, SourceId } from '../../anatomy/types'
import { strings } from '../strings/en'
import { Disclosure } from '../ui/Section'

/** What each muscle's role in an action rests on, muscle by muscle; the citations are fetched when first asked for. */
export function RoleSources({ action }: { readonly action: ScapularAction }) {
  const [find, setFind] = useState<{ readonly sourceById: (id: SourceId) => Source | undefined } | null>(null)
  const [failed, setFailed] = useState(false)
  const fetchOnOpen = (open: boolean) => {
    if (!open || find) return
    setFailed(false)
    import('../../anatomy/sources').then(
      ({ sourceById }) => setFind({ sourceById }),
      (error: unknown) => {
        console.error('app/panels: sources could not be fetched.', error)
        setFailed(true)
      },
    )
  }
  return (
    <Disclosure title={strings.sources.byMuscle} onToggle={fetchOnOpen}>
      {!find && <p className="muted">{failed ? strings.sources.failed : strings.sources.loading}</p>}
      {find && (
        <ul className="notes">
          {action.muscles.map(({ muscle, role }) => (
            <li key={muscle}>
              <strong>{muscleById(muscle)?.name ?? muscle}</strong>, {strings.roles[role]}:{' '}
              {roleSources(action, muscle)
                .map((id) => find.sourceById(id)?.citation ?? id)
                .join('; ')}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
