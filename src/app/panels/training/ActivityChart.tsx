import { useEffect, useState } from 'react'
import { LETTERS, type Letter } from '../../../anatomy/activity'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { fetchEmg } from '../../state/emg'
import { explorer, useExplorer } from '../../state/explorer'
import { training } from '../../strings/training'
import { Disclosure } from '../../ui/Section'
import { Segmented } from '../../ui/Segmented'
import { useSources } from '../useSources'
import { ActivityRow } from './ActivityRow'
import { activityRows } from './activityRows'
import { ActivityTable } from './ActivityTable'
import { Axis } from './ActivityTrack'

const words = training.chart
const ALL = 'all'
const LETTER_OPTIONS = [
  { value: ALL, label: words.allLetters },
  ...LETTERS.map((letter) => ({ value: letter, label: letter })),
] as const

/** Measured activity of every muscle of an exercise: a track a muscle, its studies on demand, and the same as a table. */
export function ActivityChart({ exercise }: { readonly exercise: Exercise }) {
  const emg = useExplorer((state) => state.emg)
  const letter = useExplorer((state) => state.letter)
  const [failed, setFailed] = useState(false)
  const { fetched, fetchOnOpen } = useSources()
  useEffect(() => {
    void fetchEmg().then((here) => setFailed(!here))
  }, [])
  if (emg === null)
    return <Waiting failed={failed} onRetry={() => void fetchEmg().then((here) => setFailed(!here))} />

  const rows = activityRows(exercise, emg, letter)
  const inLetters = emg.some((row) => row.exercise === exercise.id && row.letters !== null)
  return (
    <div className="activity">
      <p className="muted">{words.lead}</p>
      {inLetters && (
        <Segmented
          name="activity-letter"
          label={words.letters}
          options={LETTER_OPTIONS}
          value={letter ?? ALL}
          onChange={(value: Letter | typeof ALL) =>
            explorer.getState().setLetter(value === ALL ? null : value)
          }
        />
      )}
      <Axis />
      <ul role="list" className="activity__rows">
        {rows.map((row) => (
          <ActivityRow
            key={row.muscle}
            exercise={exercise}
            row={row}
            find={fetched.find}
            onOpen={() => fetchOnOpen(true)}
          />
        ))}
      </ul>
      <Disclosure title={words.table} onToggle={fetchOnOpen}>
        <ActivityTable caption={exercise.name} rows={rows} find={fetched.find} />
      </Disclosure>
    </div>
  )
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  if (!failed) return <p className="muted">{words.loading}</p>
  return (
    <p role="alert">
      {words.failed}{' '}
      <button type="button" className="link" onClick={onRetry}>
        {words.again}
      </button>
    </p>
  )
}
