import { useEffect, useRef, type ReactNode } from 'react'
import type { MuscleInvolvement } from '../../../kinematics/muscles/types'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { writeFigures, type FigureCells } from './figures'
import { Mark } from './Mark'

/** What a row shows at one moment; null where the mechanics have no path for the muscle. */
export interface RowFigures {
  readonly muscle: MuscleInvolvement | undefined
  readonly kind: string
  readonly atRest: boolean
}

interface MechanicsRowProps {
  /** Calls back with the figures, now and whenever they change; @returns function that stops it. Keep it the same object. */
  readonly follow: (write: (figures: RowFigures) => void) => () => void
  /** More below the figures: where books and mechanics differ. */
  readonly children?: ReactNode
}

/** What the mechanics say of one muscle: kind of contraction, bar, and three figures, written by ref as it moves. */
export function MechanicsRow({ follow, children }: MechanicsRowProps) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const row: FigureCells = {
      bar: element.querySelector<HTMLElement>('.bar'),
      kind: element.querySelector<HTMLElement>('.mechanics__kind'),
      cells: [...element.querySelectorAll<HTMLElement>('.mechanics__figure')],
    }
    return follow(({ muscle, kind, atRest }) => {
      element.dataset['known'] = `${muscle !== undefined}`
      if (muscle) writeFigures(row, muscle, kind, atRest)
      else if (row.kind) row.kind.textContent = words.noPath
    })
  }, [follow])
  return (
    <div ref={root} className="mechanics">
      <div className="mechanics__top">
        <Mark evidence="modelled" />
        <span className="mechanics__kind" />
        <DivergingBar />
      </div>
      <div className="mechanics__figures">
        {FIGURES.map((name) => (
          <span key={name} className="mechanics__figure" data-figure={name}>
            <b /> <span />
          </span>
        ))}
      </div>
      {children}
    </div>
  )
}

const FIGURES = ['length', 'lever', 'work'] as const

/** A bar from the middle: right shorter, left longer. Decoration: the figures say the same. */
export function DivergingBar() {
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar__long" />
      <span className="bar__short" />
    </span>
  )
}
