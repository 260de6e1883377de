import type { ReactNode } from 'react'
import { muscleTermById } from '../../anatomy/muscles/terms'
import { rampCss } from '../format/ramp'
import { explorer } from '../state/explorer'
import { hoverMuscle, useHoveredMuscle } from '../state/listHover'
import { Swatch } from '../ui/Swatch'

/** One muscle at work: the colour it has on the stage, its name, its part, and one line of why. */
export interface InvolvementRow {
  readonly muscle: string
  readonly tone: number
  readonly role: string
  readonly note: string | null
  /** Sign of what the role rests on. */
  readonly mark?: ReactNode
  /** What stands under the row. */
  readonly below?: ReactNode
}

/** Muscles at work, most involved first. A row leads to the muscle's card. */
export function Involvement({ rows }: { readonly rows: readonly InvolvementRow[] }) {
  const hovered = useHoveredMuscle()
  return (
    <ul role="list" className="involvement">
      {rows.map((row) => {
        const muscle = muscleTermById(row.muscle)
        if (!muscle) return null
        return (
          <li key={row.muscle}>
            <button
              type="button"
              className={hovered === row.muscle ? 'row row--hovered' : 'row'}
              onClick={() => explorer.getState().select({ kind: 'muscle', id: muscle.id })}
              onPointerEnter={() => hoverMuscle(muscle.id)}
              onPointerLeave={() => hoverMuscle(null)}
              onFocus={() => hoverMuscle(muscle.id)}
              onBlur={() => hoverMuscle(null)}
            >
              <Swatch colour={rampCss(row.tone)} hollow={muscle.structures.length === 0} />
              <span className="row__name">{muscle.name}</span>
              <span className="chip">{row.role}</span>
              {row.mark}
              {row.note !== null && <span className="row__why">{row.note}</span>}
            </button>
            {row.below}
          </li>
        )
      })}
    </ul>
  )
}
