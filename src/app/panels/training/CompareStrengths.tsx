import { useEffect, useEffectEvent } from 'react'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { figureText } from '../../format/activity'
import { training } from '../../strings/training'
import { useSources } from '../useSources'
import { Cited } from './Studies'
import { TELLING, type CompareRow } from './compareRows'

const words = training.compare

interface CompareStrengthsProps {
  readonly a: Exercise
  readonly b: Exercise
  readonly rows: readonly CompareRow[]
}

/** What each of two exercises does better: where the studies lie clearly apart, and what is known of it besides. */
export function CompareStrengths({ a, b, rows }: CompareStrengthsProps) {
  const { fetched, fetchOnOpen } = useSources()
  // Citations are part of the sentences here, so they are wanted at once.
  const fetchOnce = useEffectEvent(() => fetchOnOpen(true))
  useEffect(() => fetchOnce(), [])
  return (
    <>
      {([a, b] as const).map((exercise, i) => {
        const ahead = rows.filter(
          ({ difference }) => difference !== null && (i === 0 ? difference : -difference) >= TELLING,
        )
        return (
          <div key={exercise.id} className="strengths">
            <h4 className="studies__title">{exercise.name}</h4>
            <ul className="notes">
              {ahead.map((row) => (
                <li key={row.muscle}>{aheadWords(row, i === 0)}</li>
              ))}
              {exercise.strengths.map(({ text, sources }) => (
                <li key={text}>
                  {text}{' '}
                  <span className="studies__meta">
                    (<Cited ids={sources} find={fetched.find} />)
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

function aheadWords({ name, a, b }: CompareRow, isFirst: boolean): string {
  const [more, less] = isFirst ? [a, b] : [b, a]
  const text = (activity: typeof a): string => (activity?.lead && figureText(activity.lead)) ?? ''
  return words.asksMore(name, text(more), text(less))
}
