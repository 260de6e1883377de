import { lazy } from 'react'
import { actionById } from '../../anatomy/actions'
import type { ActionRange, ScapularAction } from '../../anatomy/types'
import { rangeValue } from '../format/numbers'
import { explorer } from '../state/explorer'
import { ROLE_TONE } from '../state/involved'
import { motionOf } from '../state/motions'
import { worded } from '../strings/catalogue'
import { strings } from '../strings/cards'
import { Disclosure, Section } from '../ui/Section'
import { Card } from './Card'
import { Curves } from './Curves'
import { Involvement } from './Involvement'
import { OnDemand } from './OnDemand'
import { RoleSources } from './RoleSources'
import { Sources } from './Sources'
import { WithMechanics } from './WithMechanics'

const Claims = lazy(worded(() => import('./Claims')))
const ActionMuscles = lazy(worded(() => import('./mechanics/ActionMuscles')))

const words = strings.card
const SLIDES: readonly string[] = ['retraction', 'protraction', 'elevation', 'depression']

/** What an action is and which muscles make it. */
export function ActionCard({ action }: { readonly action: ScapularAction }) {
  const opposite = actionById(action.opposite)
  const motion = motionOf({ kind: 'action', id: action.id })
  const rows = action.muscles.map(({ muscle, role, note }) => ({
    muscle,
    tone: ROLE_TONE[role],
    role: strings.roles[role],
    note,
  }))
  return (
    <Card
      eyebrow={SLIDES.includes(action.id) ? words.slides : words.turns}
      title={action.name}
      subtitle={{ text: action.alsoCalled, latin: false }}
      lead={action.definition}
    >
      <Section title={words.works}>
        <WithMechanics fallback={<Involvement rows={rows} />}>
          <ActionMuscles action={action} />
        </WithMechanics>
      </Section>
      <Section title={words.cue}>
        <p className="callout">{action.cue}</p>
      </Section>
      {opposite && (
        <p className="opposite">
          {words.opposite}:{' '}
          <button
            type="button"
            className="link"
            onClick={() => explorer.getState().select({ kind: 'action', id: opposite.id })}
          >
            {opposite.name}
          </button>
        </p>
      )}
      <OnDemand>
        <Claims key={action.id} id={action.id} />
      </OnDemand>
      <footer className="card__foot">
        {motion && <Curves key={`${action.id} curves`} motion={motion} />}
        <Disclosure title={words.far}>
          <ul className="notes">
            {action.ranges.map((range) => (
              <li key={range.text}>{rangeLine(range)}</li>
            ))}
          </ul>
        </Disclosure>
        {action.coupledMotion !== null && (
          <Disclosure title={words.coupled}>
            <p>{action.coupledMotion}</p>
          </Disclosure>
        )}
        <Examples everyday={action.everydayExample} gym={action.gymExample} />
        <RoleSources key={`${action.id} roles`} action={action} />
        <Sources key={action.id} ids={action.sources} />
      </footer>
    </Card>
  )
}

function Examples({ everyday, gym }: { readonly everyday: string | null; readonly gym: string | null }) {
  if (everyday === null && gym === null) return null
  return (
    <Disclosure title={words.examples}>
      {everyday !== null && <p>{everyday}</p>}
      {gym !== null && <p>{gym}</p>}
    </Disclosure>
  )
}

function rangeLine(range: ActionRange): string {
  const notes = [range.note, range.seen ? null : words.approximate].filter((note) => note !== null)
  const saysFigure = range.value === null || /\d/.test(range.text)
  const figure = saysFigure || range.value === null ? '' : `: ${rangeValue(range.value, range.unit)}`
  return `${range.text}${figure}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}
