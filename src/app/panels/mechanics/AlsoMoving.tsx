import { useMemo } from 'react'
import { muscleById } from '../../../anatomy/muscles'
import type { ScapularAction } from '../../../anatomy/types'
import { involvementOfAction } from '../../../kinematics/muscles/involvement'
import { leverFigure, lengthWords, workFigure } from '../../format/mechanics'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { Disclosure } from '../../ui/Section'
import { Mark } from './Mark'

/** Share of the work from which a muscle that nobody lists is worth naming. */
const WORTH_NAMING = 0.03

/** Muscles that the mechanics find shortening in an action and that no source lists for it. */
export function AlsoMoving({ action }: { readonly action: ScapularAction }) {
  const others = useMemo(() => {
    const listed = new Set(
      action.muscles.flatMap(({ muscle }) => [muscle, ...(muscleById(muscle)?.parts ?? [])]),
    )
    return involvementOfAction(action.id)
      .parts.filter(({ muscle, share }) => share >= WORTH_NAMING && !listed.has(muscle))
      .toSorted((a, b) => b.share - a.share)
  }, [action])
  if (others.length === 0) return null
  return (
    <Disclosure title={words.alsoTitle}>
      <p>{words.alsoWhy}</p>
      <ul role="list" className="also">
        {others.map((other) => (
          <li key={other.muscle}>
            <Mark evidence="modelled" /> {muscleById(other.muscle)?.name ?? other.muscle}
            <span className="also__figures">
              {lengthWords(other.shortening)} · {words.lever} {leverFigure(other.momentArm).value} ·{' '}
              {workFigure(other).value} {words.work}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
