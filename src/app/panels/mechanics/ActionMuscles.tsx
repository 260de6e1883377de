import { useMemo } from 'react'
import { muscleById } from '../../../anatomy/muscles'
import { sourceById } from '../../../anatomy/sources'
import type { ScapularAction } from '../../../anatomy/types'
import type { Side } from '../../../contract/sides'
import { contractionWords } from '../../format/mechanics'
import { useExplorer } from '../../state/explorer'
import { ROLE_TONE } from '../../state/involved'
import { followInvolvement, recordOf } from '../../state/liveInvolvement'
import { strings } from '../../strings/en'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { Involvement } from '../Involvement'
import { AlsoMoving } from './AlsoMoving'
import { roleEvidence } from './evidence'
import { Mark, MarkLegend } from './Mark'
import './mechanics.css'
import { MechanicsRow, type RowFigures } from './MechanicsRow'

/**
 * The muscles of an action: under each role as it is cited, what the mechanics say of the muscle in the pose shown. The two
 * are marked and never mixed.
 */
export default function ActionMuscles({ action }: { readonly action: ScapularAction }) {
  const side: Side = useExplorer(({ sides }) => (sides === 'l' ? 'l' : 'r'))
  const rows = useMemo(
    () =>
      action.muscles.map(({ muscle, role, note }) => ({
        muscle,
        tone: ROLE_TONE[role],
        role: strings.roles[role],
        note,
        mark: <Mark evidence={roleEvidence(action, muscle, sourceById)} />,
        below: <LiveRow muscle={muscle} side={side} />,
      })),
    [action, side],
  )
  return (
    <div className="action-muscles">
      <Involvement rows={rows} />
      <AlsoMoving action={action} />
      <MarkLegend />
      <p className="muted">{words.legendLive}</p>
    </div>
  )
}

function LiveRow({ muscle, side }: { readonly muscle: string; readonly side: Side }) {
  const follow = useMemo(
    () => (write: (figures: RowFigures) => void) =>
      followInvolvement(side, (live) => {
        const record = recordOf(live.report, muscle)
        write({
          muscle: record,
          kind: record
            ? contractionWords(record, live.trend(muscle), live.isActive(muscle), live.atRest)
            : words.noPath,
          atRest: live.atRest,
        })
      }),
    [muscle, side],
  )
  return <MechanicsRow follow={follow} />
}

/** Name of a muscle for a sentence. */
export const muscleName = (id: string): string => muscleById(id)?.name ?? id
