import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { muscleTermById } from '../../anatomy/muscles/terms'
import type { MuscleTerm } from '../../anatomy/types'
import { explorer, useExplorer } from '../state/explorer'
import { hoverMuscle, useHoveredMuscle } from '../state/listHover'
import { strings } from '../strings/main'
import { MUSCLE_GROUPS } from './muscleGroups'

/** The muscles in groups, parts under their muscle. */
export function MuscleList() {
  return (
    <div className="muscle-list">
      {MUSCLE_GROUPS.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <h3 className="eyebrow">{group.title}</h3>
          <ul role="list">
            {group.muscles.map((muscle) => (
              <MuscleEntry key={muscle.id} muscle={muscle} startsOpen={muscle.id === 'trapezius'} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function MuscleEntry({ muscle, startsOpen }: { readonly muscle: MuscleTerm; readonly startsOpen: boolean }) {
  const holdsSelected = useExplorer(
    ({ selection }) => selection.kind === 'muscle' && muscle.parts.includes(selection.id),
  )
  const [chosen, setChosen] = useState<boolean | null>(null)
  const open = chosen ?? (startsOpen || holdsSelected)
  const parts = muscle.parts.flatMap((id) => muscleTermById(id) ?? [])
  return (
    <li>
      <div className="muscle-entry">
        <MuscleRow muscle={muscle} />
        {parts.length > 0 && (
          <button
            type="button"
            className="icon-button icon-button--small"
            aria-expanded={open}
            aria-label={open ? strings.lists.hideParts(muscle.name) : strings.lists.showParts(muscle.name)}
            onClick={() => setChosen(!open)}
          >
            <ChevronDown
              className={open ? 'chevron chevron--open' : 'chevron'}
              size={16}
              aria-hidden="true"
            />
          </button>
        )}
      </div>
      {open && parts.length > 0 && (
        <ul role="list" className="muscle-parts">
          {parts.map((part) => (
            <li key={part.id}>
              <MuscleRow muscle={part} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function MuscleRow({ muscle }: { readonly muscle: MuscleTerm }) {
  const selected = useExplorer(({ selection }) => selection.kind === 'muscle' && selection.id === muscle.id)
  const hovered = useHoveredMuscle() === muscle.id
  const inModel = muscle.structures.length > 0
  return (
    <button
      type="button"
      className={hovered ? 'row row--hovered' : 'row'}
      aria-current={selected ? 'true' : undefined}
      onClick={() => explorer.getState().select({ kind: 'muscle', id: muscle.id })}
      onPointerEnter={() => hoverMuscle(muscle.id)}
      onPointerLeave={() => hoverMuscle(null)}
      onFocus={() => hoverMuscle(muscle.id)}
      onBlur={() => hoverMuscle(null)}
    >
      <span className="row__name">{muscle.name}</span>
      {!inModel && <span className="row__note">{strings.lists.notInModel}</span>}
    </button>
  )
}
