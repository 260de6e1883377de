import { useEffect } from 'react'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { seconds } from '../../format/numbers'
import { fetchEmg } from '../../state/emg'
import { explorer, useExplorer } from '../../state/explorer'
import { motionOf } from '../../state/motions'
import { training } from '../../strings/training'
import { Section } from '../../ui/Section'
import { Card } from '../Card'
import { CompareChart } from './CompareChart'
import { CompareStrengths } from './CompareStrengths'
import { compareRows } from './compareRows'
import '../../styles/training.css'

const words = training.compare

/** Two exercises side by side: what each trains, what each does better, and how they are done. */
export default function CompareCard({ a, b }: { readonly a: Exercise; readonly b: Exercise }) {
  const emg = useExplorer((state) => state.emg)
  useEffect(() => void fetchEmg(), [])
  useEffect(() => {
    // The button that asked for this card went with the one before: the keyboard goes on here.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('#card-title')?.focus({ preventScroll: true })
  }, [])
  const rows = emg === null ? null : compareRows(a, b, emg)
  return (
    <Card eyebrow={words.eyebrow} title={words.title(a.name, b.name)} lead={words.lead}>
      <ul role="list" className="pills">
        {[a, b].map((exercise) => (
          <li key={exercise.id}>
            <button
              type="button"
              className="button"
              onClick={() => explorer.getState().select({ kind: 'exercise', id: exercise.id })}
            >
              {words.alone(exercise.name)}
            </button>
          </li>
        ))}
      </ul>
      <Section title={words.activity}>
        {rows === null ? (
          <p className="muted">{training.chart.loading}</p>
        ) : (
          <CompareChart a={a} b={b} rows={rows} />
        )}
      </Section>
      <Section title={words.better}>
        <CompareStrengths a={a} b={b} rows={rows ?? []} />
      </Section>
      <Section title={words.practice}>
        <Practice a={a} b={b} />
      </Section>
    </Card>
  )
}

function Practice({ a, b }: { readonly a: Exercise; readonly b: Exercise }) {
  const lines: readonly (readonly [string, (exercise: Exercise) => string])[] = [
    [words.rows.equipment, ({ equipment }) => equipment.join(', ')],
    [words.rows.trunk, ({ trunkDirection }) => words.trunk[trunkDirection]],
    [words.rows.arms, ({ arms }) => words.arms[arms]],
    [words.rows.tempo, ({ id }) => words.seconds(seconds(motionOf({ kind: 'exercise', id })?.duration ?? 0))],
    [words.rows.setsReps, ({ setsReps }) => setsReps.text],
  ]
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <td />
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{of(a)}</td>
            <td>{of(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
