import { useEffect, useRef, useState } from 'react'
import { muscleById } from '../../anatomy/muscles'
import type { Side } from '../../contract/sides'
import { lengthWords } from '../format/mechanics'
import { hoverMuscle } from '../state/listHover'
import { followInvolvement, recordOf, type LiveInvolvement as Live } from '../state/liveInvolvement'
import { mechanicsStrings as words } from '../strings/mechanics'
import { setText, writeBar } from './mechanics/figures'
import { ColourChoice } from './mechanics/ColourChoice'
import { Mark } from './mechanics/Mark'
import './mechanics/mechanics.css'
import { DivergingBar } from './mechanics/MechanicsRow'
import { stableRows } from './mechanics/stableRows'

/** Shown first: the muscles that hold and move the blade, from the spine round to the ribs. */
const FIRST: readonly string[] = [
  'trapezius-descending',
  'trapezius-transverse',
  'trapezius-ascending',
  'rhomboid-major',
  'levator-scapulae',
  'serratus-anterior-intermediate',
  'serratus-anterior-inferior',
  'pectoralis-minor',
]

/**
 * The muscles that change most, as bars that move with the blade: to the right the shorter, to the left the longer. Bars
 * and numbers are written by ref; a row changes hands only when another muscle has clearly overtaken it. Needs the muscle
 * paths: only parts that load on demand may import it.
 */
export function LiveInvolvement({ side }: { readonly side: Side }) {
  const [rows, setRows] = useState(FIRST)
  const list = useRef<HTMLUListElement>(null)
  useEffect(
    () =>
      followInvolvement(side, (live) => {
        setRows((shown) => stableRows(shown, live.report.parts))
        for (const row of list.current?.children ?? []) if (row instanceof HTMLElement) writeRow(row, live)
      }),
    // A new row is written at once, not only with the next move.
    [side, rows],
  )
  return (
    <div className="live">
      <ColourChoice usual={words.colourTissue} />
      <ul ref={list} role="list" className="live__rows">
        {rows.map((muscle) => (
          <li
            key={muscle}
            data-muscle={muscle}
            onPointerEnter={() => hoverMuscle(muscle)}
            onPointerLeave={() => hoverMuscle(null)}
          >
            <span className="live__name">{muscleById(muscle)?.name ?? muscle}</span>
            <DivergingBar />
            <span className="live__value" />
          </li>
        ))}
      </ul>
      <p className="muted live__note">
        <Mark evidence="modelled" silent /> {words.liveNote}
      </p>
    </div>
  )
}

function writeRow(row: HTMLElement, { report }: Live): void {
  const record = recordOf(report, row.dataset['muscle'] ?? '')
  if (!record) return
  writeBar(row.querySelector<HTMLElement>('.bar'), record.shortening)
  setText(row.querySelector('.live__value'), lengthWords(record.shortening))
}
