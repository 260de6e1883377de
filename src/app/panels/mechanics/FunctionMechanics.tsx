import { useMemo } from 'react'
import type { ActionId } from '../../../anatomy/types'
import { involvementOfAction } from '../../../kinematics/muscles/involvement'
import type { InvolvementReport } from '../../../kinematics/muscles/types'
import { recordOf } from '../../state/liveInvolvement'
import './mechanics.css'
import { MechanicsRow, type RowFigures } from './MechanicsRow'
import { mechanicsStrings as words } from '../../strings/mechanics'

/** What the mechanics say of one muscle over a whole action; nothing where they have no path for it. */
export default function FunctionMechanics({
  muscle,
  action,
}: {
  readonly muscle: string
  readonly action: ActionId
}) {
  const record = recordOf(wholeAction(action), muscle)
  const follow = useMemo(
    () => (write: (figures: RowFigures) => void) => {
      write({ muscle: record, kind: record ? words.trends[record.contraction] : '', atRest: false })
      return () => undefined
    },
    [record],
  )
  return record ? <MechanicsRow follow={follow} /> : null
}

const reports = new Map<ActionId, InvolvementReport>()

/** The report of an action from rest to its end, computed once. */
export function wholeAction(action: ActionId): InvolvementReport {
  const known = reports.get(action)
  if (known) return known
  const report = involvementOfAction(action)
  reports.set(action, report)
  return report
}
