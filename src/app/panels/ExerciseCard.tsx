import type { Exercise } from '../../anatomy/types'
import { trainedMuscles, TRAINING_TONE } from '../state/involved'
import { motionOf } from '../state/motions'
import { strings } from '../strings/en'
import { Disclosure, Section } from '../ui/Section'
import { Card } from './Card'
import { Curves } from './Curves'
import { Involvement } from './Involvement'
import { Phases } from './Phases'
import { Sources } from './Sources'

const words = strings.card

/** How an exercise is done, phase by phase, and what it trains. */
export function ExerciseCard({ exercise }: { readonly exercise: Exercise }) {
  const rows = trainedMuscles(exercise).flatMap(({ role, muscles }) =>
    muscles.map((muscle) => ({
      muscle,
      tone: TRAINING_TONE[role],
      role: strings.trains[role],
      note: null,
    })),
  )
  const motion = motionOf({ kind: 'exercise', id: exercise.id })
  return (
    <Card
      eyebrow={words.exercise}
      title={exercise.name}
      subtitle={{ text: exercise.alsoCalled[0] ?? '', latin: false }}
      lead={exercise.why}
    >
      <Section title={words.phases}>
        <Phases exercise={exercise} />
      </Section>
      <Section title={words.works}>
        <Involvement rows={rows} />
      </Section>
      <Section title={words.setup}>
        <p className="muted">{exercise.equipment.join(' · ')}</p>
        <ol className="steps">
          {exercise.setup.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={words.setsReps}>
        <p>{exercise.setsReps.text}.</p>
        <p className="muted">{exercise.load.text}</p>
      </Section>
      <Section title={words.mistakes}>
        <dl className="mistakes">
          {exercise.commonMistakes.map(({ mistake, cue }) => (
            <div key={mistake}>
              <dt>{mistake}</dt>
              <dd>{cue}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <footer className="card__foot">
        {motion && <Curves key={`${exercise.id} curves`} motion={motion} />}
        <Variants title={words.easier} items={exercise.easier} />
        <Variants title={words.harder} items={exercise.harder} />
        <Disclosure title={words.evidence}>
          <ul className="notes">
            {exercise.evidenceNotes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
            <li>{words.poseNote}</li>
          </ul>
        </Disclosure>
        <Sources key={exercise.id} ids={exercise.sources} />
      </footer>
    </Card>
  )
}

function Variants({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Disclosure title={title}>
      <ul className="notes">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
