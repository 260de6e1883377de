import { lazy } from 'react'
import { evidenceById } from '../../../anatomy/exercises/evidence'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { worded } from '../../strings/catalogue'
import { strings } from '../../strings/cards'
import { training } from '../../strings/training'
import { Disclosure, Section } from '../../ui/Section'
import { motionOf } from '../../state/motions'
import Claims from '../Claims'
import { Curves } from '../Curves'
import { Sources } from '../Sources'
import { WithMechanics } from '../WithMechanics'
import { ActivityChart } from './ActivityChart'
import { CompareWith } from './CompareWith'
import { Mistakes } from './Mistakes'
import { RepetitionTimer } from './RepetitionTimer'
import '../../styles/training.css'

const PhaseMuscles = lazy(worded(() => import('../mechanics/PhaseMuscles')))

const words = strings.card

/** What an exercise trains, measured, and how to do it: set-up, loads, mistakes, easier and harder versions. */
export default function ExerciseDetails({ exercise }: { readonly exercise: Exercise }) {
  const motion = motionOf({ kind: 'exercise', id: exercise.id })
  return (
    <>
      <Section title={training.chart.title}>
        <ActivityChart key={exercise.id} exercise={exercise} />
      </Section>
      <WithMechanics fallback={null}>
        <PhaseMuscles exercise={exercise} />
      </WithMechanics>
      <Section title={training.compare.with}>
        <CompareWith exercise={exercise} />
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
      <Section title={training.timer.title}>
        <RepetitionTimer key={exercise.id} exercise={exercise} />
      </Section>
      <Section title={words.mistakes}>
        <Mistakes exercise={exercise} />
      </Section>
      <Claims key={`${exercise.id} claims`} id={exercise.id} />
      <footer className="card__foot">
        {motion && <Curves key={`${exercise.id} curves`} motion={motion} />}
        <Variants title={words.easier} items={exercise.easier} />
        <Variants title={words.harder} items={exercise.harder} />
        <Disclosure title={words.evidence}>
          <ul className="notes">
            {evidenceById(exercise.id)?.notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
            <li>{words.poseNote}</li>
          </ul>
        </Disclosure>
        <Sources key={exercise.id} ids={exercise.sources} />
      </footer>
    </>
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
