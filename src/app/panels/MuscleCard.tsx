import { Play } from 'lucide-react'
import { lazy } from 'react'
import { actionById } from '../../anatomy/actions'
import { muscleById } from '../../anatomy/muscles'
import type { ActionId, Muscle, MuscleFunction } from '../../anatomy/types'
import { functionsByJoint } from '../format/words'
import { explorer } from '../state/explorer'
import { worded } from '../strings/catalogue'
import { strings } from '../strings/cards'
import { Disclosure, Section } from '../ui/Section'
import { End, ShowAttachments } from './Attachments'
import { Card } from './Card'
import { OnDemand } from './OnDemand'
import { Sources } from './Sources'
import { WithMechanics } from './WithMechanics'

const FunctionMechanics = lazy(worded(() => import('./mechanics/FunctionMechanics')))
const MechanicsLegend = lazy(worded(() => import('./mechanics/MechanicsLegend')))

const Claims = lazy(worded(() => import('./Claims')))
const TrainedBy = lazy(worded(() => import('./training/TrainedBy')))

const words = strings.card

/** What a muscle is: its functions as buttons that play them, where it attaches, what trains it. */
export function MuscleCard({ muscle }: { readonly muscle: Muscle }) {
  const parent = muscle.partOf === null ? undefined : muscleById(muscle.partOf)
  return (
    <Card
      eyebrow={parent ? <PartOf parent={parent} /> : words.muscle}
      title={muscle.name}
      subtitle={{ text: muscle.latin, latin: true }}
      lead={muscle.summary}
    >
      <Functions muscle={muscle} />
      {muscle.parts.length > 0 && <Parts ids={muscle.parts} />}
      {isShownWhole(muscle) && <p className="muted">{words.onePiece}</p>}
      <Section title={words.attachments}>
        <ShowAttachments />
        <dl className="facts">
          <End end="origin" muscle={muscle} />
          <End end="insertion" muscle={muscle} />
          <dt>{words.nerve}</dt>
          <dd>{muscle.innervation}</dd>
        </dl>
      </Section>
      {muscle.feelIt !== null && (
        <Section title={words.feel}>
          <p className="callout">{muscle.feelIt}</p>
        </Section>
      )}
      <Section title={words.trainedBy}>
        <OnDemand>
          <TrainedBy muscle={muscle} />
        </OnDemand>
      </Section>
      <OnDemand>
        <Claims key={muscle.id} id={muscle.id} />
      </OnDemand>
      <footer className="card__foot">
        {muscle.disagreements !== null && (
          <Disclosure title={words.disagreement}>
            <p>{muscle.disagreements}</p>
          </Disclosure>
        )}
        <Sources key={muscle.id} ids={muscle.sources} />
      </footer>
    </Card>
  )
}

/** Whether the figure shows a part only as its whole muscle. */
const isShownWhole = (muscle: Muscle): boolean =>
  muscle.partOf !== null && muscle.structures.length > 0 && !muscle.structures.includes(muscle.id)

function PartOf({ parent }: { readonly parent: Muscle }) {
  return (
    <>
      {words.partOf}{' '}
      <button type="button" className="link" onClick={() => selectMuscle(parent.id)}>
        {parent.name}
      </button>
    </>
  )
}

function Functions({ muscle }: { readonly muscle: Muscle }) {
  const { functions } = muscle
  const onBlade = functions.filter(({ joint }) => joint === 'scapulothoracic')
  const elsewhere = functionsByJoint(functions)
  return (
    <Section title={words.does}>
      <ul role="list" className="functions">
        {onBlade.map((item) => (
          <li key={`${item.action} ${item.role}`}>
            <FunctionRow item={item} muscle={muscle.id} />
          </li>
        ))}
      </ul>
      {onBlade.some(({ action }) => actionById(action)) && (
        <WithMechanics fallback={null}>
          <MechanicsLegend muscle={muscle.id} />
        </WithMechanics>
      )}
      {elsewhere.length > 0 && (
        <ul role="list" className="elsewhere">
          {elsewhere.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function FunctionRow({ item, muscle }: { readonly item: MuscleFunction; readonly muscle: string }) {
  const action = actionById(item.action)
  const role = strings.functionRoles[item.role]
  if (!action) {
    return (
      <div className="function">
        <span className="function__name">{strings.stabilisation}</span>
        {item.note !== null && <span className="function__note">{item.note}</span>}
      </div>
    )
  }
  return (
    <div className="function">
      <button
        type="button"
        className="function__play"
        aria-label={`${words.play(action.name)}, ${role}`}
        onClick={() => playAction(action.id)}
      >
        <Play size={14} aria-hidden="true" fill="currentColor" />
        <span className="function__name">{action.name}</span>
        <span className="chip">{role}</span>
      </button>
      {item.note !== null && <span className="function__note">{item.note}</span>}
      <WithMechanics fallback={null}>
        <FunctionMechanics muscle={muscle} action={action.id} />
      </WithMechanics>
    </div>
  )
}

function Parts({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Section title={words.parts}>
      <ul role="list" className="pills">
        {ids
          .flatMap((id) => muscleById(id) ?? [])
          .map((part) => (
            <li key={part.id}>
              <button type="button" className="button" onClick={() => selectMuscle(part.id)}>
                {part.name}
              </button>
            </li>
          ))}
      </ul>
    </Section>
  )
}

const selectMuscle = (id: string): void => explorer.getState().select({ kind: 'muscle', id })
const playAction = (id: ActionId): void => explorer.getState().select({ kind: 'action', id })
