import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { levelOf } from '../../../anatomy/activity'
import { muscleById } from '../../../anatomy/muscles'
import type { Exercise } from '../../../anatomy/exerciseTypes'
import { figureText } from '../../format/activity'
import { explorer } from '../../state/explorer'
import { hoverMuscle, useHoveredMuscle } from '../../state/listHover'
import { training } from '../../strings/training'
import type { SourceFinder } from '../useSources'
import { ActivitySwatch } from './ActivitySwatch'
import { ActivityTrack } from './ActivityTrack'
import type { ActivityRowData } from './activityRows'
import { Studies } from './Studies'

const words = training.chart

interface ActivityRowProps {
  readonly exercise: Exercise
  readonly row: ActivityRowData
  readonly find: SourceFinder | null
  /** Told when the studies are opened, so that their sources can be fetched. */
  readonly onOpen: () => void
}

/** One muscle of the chart: its name leads to its card, its bar and value stand below, its studies open on demand. */
export function ActivityRow({ exercise, row, find, onOpen }: ActivityRowProps) {
  const { muscle, name, role, activity } = row
  const hovered = useHoveredMuscle() === muscle
  const [open, setOpen] = useState(false)
  const id = useId()
  const { lead, studies, drills, silent } = activity
  const figures = studies.length + drills.length
  const value = (lead && figureText(lead, true)) ?? gapWords(row)
  return (
    <li className="activity__row">
      <button
        type="button"
        className={hovered ? 'row row--hovered' : 'row'}
        aria-label={`${name}, ${role}: ${value}`}
        onClick={() => explorer.getState().select({ kind: 'muscle', id: muscle })}
        onPointerEnter={() => hoverMuscle(muscle)}
        onPointerLeave={() => hoverMuscle(null)}
        onFocus={() => hoverMuscle(muscle)}
        onBlur={() => hoverMuscle(null)}
      >
        <ActivitySwatch row={lead} />
        <span className="row__name">{name}</span>
        <span className="chip">{role}</span>
      </button>
      <div className="activity__line">
        {lead ? <ActivityTrack rows={studies} /> : <span className="activity__gap">{value}</span>}
        {lead && <span className="activity__value">{value}</span>}
        {figures + silent.length > 0 ? (
          <button
            type="button"
            className="activity__open"
            aria-expanded={open}
            aria-controls={id}
            aria-label={words.show(name, figures > 0 ? words.figures(figures) : words.studies(silent.length))}
            onClick={() => {
              setOpen(!open)
              onOpen()
            }}
          >
            {figures > 0 ? figures : silent.length}
            <ChevronDown
              className={open ? 'chevron chevron--open' : 'chevron'}
              size={14}
              aria-hidden="true"
            />
          </button>
        ) : (
          <span className="activity__open" />
        )}
      </div>
      {open && (
        <div id={id} className="studies">
          {activity.measuredAs !== muscle && (
            <p className="muted">
              {words.measuredAs(muscleById(activity.measuredAs)?.name ?? activity.measuredAs)}
            </p>
          )}
          <Studies exercise={exercise} activity={activity} find={find} />
        </div>
      )}
    </li>
  )
}

/** What is said where no study gives the exercise a figure. */
function gapWords({ activity }: ActivityRowData): string {
  if (activity.drills.some((row) => levelOf(row) !== null)) return words.onlyDrills
  return activity.silent.some(({ quality, source }) => quality === 'none' && source !== 'reasoned')
    ? words.noFigure
    : words.noStudy
}
