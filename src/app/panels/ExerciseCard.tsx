import { lazy } from 'react'
import type { Exercise } from '../../anatomy/exerciseTypes'
import { worded } from '../strings/catalogue'
import { strings } from '../strings/cards'
import { Section } from '../ui/Section'
import { Card } from './Card'
import { OnDemand } from './OnDemand'

const Repetition = lazy(worded(() => import('./exercise/Repetition')))
const ExerciseDetails = lazy(worded(() => import('./training/ExerciseDetails')))

const words = strings.card

/** How an exercise is done, phase by phase; what it trains and how to do it well come with a part that loads on demand. */
export function ExerciseCard({ exercise }: { readonly exercise: Exercise }) {
  return (
    <Card
      eyebrow={words.exercise}
      title={exercise.name}
      subtitle={{ text: exercise.alsoCalled[0] ?? '', latin: false }}
      lead={exercise.why}
    >
      <Section title={words.phases}>
        <OnDemand>
          <Repetition exercise={exercise} />
        </OnDemand>
      </Section>
      <OnDemand>
        <ExerciseDetails exercise={exercise} />
      </OnDemand>
    </Card>
  )
}
