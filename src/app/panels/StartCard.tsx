import { ChevronRight } from 'lucide-react'
import { dialogs } from '../state/dialogs'
import { explorer } from '../state/explorer'
import { HANDS, type Selection } from '../state/selection'
import { strings } from '../strings/main'
import { Section } from '../ui/Section'

const words = strings.start

const STEPS: readonly { readonly what: string; readonly why: string; readonly goes: Selection }[] = [
  {
    what: words.seeRhomboids,
    why: words.seeRhomboidsWhy,
    goes: { kind: 'muscle', id: 'rhomboid-major' },
  },
  { what: words.playAction, why: words.playActionWhy, goes: { kind: 'action', id: 'retraction' } },
  { what: strings.hands.take, why: words.takeHoldWhy, goes: HANDS },
  { what: words.playExercise, why: words.playExerciseWhy, goes: { kind: 'exercise', id: 'trx-row' } },
]

/** What to do first, while nothing is selected. */
export function StartCard() {
  return (
    <article className="card" aria-labelledby="card-title">
      <header className="card__head">
        <h2 id="card-title" className="card__title" tabIndex={-1}>
          {words.title}
        </h2>
      </header>
      <p className="card__lead">{words.lead}</p>
      <Section title={words.doTitle}>
        <ul role="list" className="links">
          {STEPS.map(({ what, why, goes }) => (
            <li key={what}>
              <button type="button" className="step" onClick={() => explorer.getState().select(goes)}>
                <span className="step__what">{what}</span>
                <span className="step__why">{why}</span>
                <ChevronRight className="step__arrow turns" size={18} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
        <p className="muted">
          {words.clickMuscle} {words.clickMuscleWhy}
        </p>
      </Section>
      <Section title={words.splitTitle}>
        <p>{words.split}</p>
        <p className="muted">{words.move}</p>
      </Section>
      <button
        type="button"
        className="button start__about"
        aria-haspopup="dialog"
        onClick={() => dialogs.getState().show('about')}
      >
        {words.about}
      </button>
    </article>
  )
}
