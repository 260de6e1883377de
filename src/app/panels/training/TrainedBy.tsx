import { useEffect } from 'react'
import { strengthOf, type EvidenceStrength } from '../../../anatomy/activityStrength'
import { muscleById } from '../../../anatomy/muscles'
import type { Muscle } from '../../../anatomy/types'
import { figureText } from '../../format/activity'
import { fetchEmg } from '../../state/emg'
import { explorer, useExplorer } from '../../state/explorer'
import { exercisesTraining, type Training } from '../../state/training'
import { strings } from '../../strings/cards'
import { training } from '../../strings/training'
import { ActivitySwatch } from './ActivitySwatch'
import { ActivityTrack } from './ActivityTrack'
import '../../styles/training.css'

const words = training.trainedBy

/** Exercises that train a muscle, ranked by measured activity, each with how strong the evidence is. */
export default function TrainedBy({ muscle }: { readonly muscle: Muscle }) {
  const emg = useExplorer((state) => state.emg)
  useEffect(() => void fetchEmg(), [])
  const found = exercisesTraining(muscle, emg ?? [])
  if (found.length === 0) return <p className="muted">{strings.card.notTrained}</p>
  return (
    <>
      <ol role="list" className="trained-by">
        {found.map((item) => (
          <li key={item.exercise.id}>
            <TrainedByRow muscle={muscle} item={item} waiting={emg === null} />
          </li>
        ))}
      </ol>
      <p className="muted">{words.note}</p>
    </>
  )
}

interface TrainedByRowProps {
  readonly muscle: Muscle
  readonly item: Training
  readonly waiting: boolean
}

function TrainedByRow({ muscle, item, waiting }: TrainedByRowProps) {
  const { exercise, role, activity } = item
  const { lead, studies } = activity
  const strength = strengthOf(studies)
  const part = activity.muscle === muscle.id ? null : (muscleById(activity.muscle)?.name ?? null)
  const facts = strength
    ? [part, ...strengthWords(strength)].filter((fact) => fact !== null)
    : [words.noFigure]
  return (
    <button
      type="button"
      className="trained-by__row"
      onClick={() => explorer.getState().select({ kind: 'exercise', id: exercise.id })}
    >
      <span className="trained-by__head">
        <ActivitySwatch row={lead} />
        <span className="row__name">{exercise.name}</span>
        <span className="chip">{role === null ? training.chart.others : strings.trains[role]}</span>
      </span>
      {lead && (
        <span className="trained-by__line">
          <ActivityTrack rows={studies} />
          <b>{figureText(lead, true)}</b>
        </span>
      )}
      {!waiting && <span className="trained-by__facts">{facts.join(' · ')}</span>}
    </button>
  )
}

function strengthWords({ grade, studies, people, read }: EvidenceStrength): readonly string[] {
  const { chart } = training
  const range =
    people === null ? null : people[0] === people[1] ? `${people[0]}` : `${people[0]}–${people[1]}`
  return [
    words.grade[grade],
    chart.studies(studies),
    ...(range === null ? [] : [words.people(range)]),
    chart.read[read],
  ]
}
