import { groupOfRecord } from '../../../kinematics/muscles/groups'
import { mechanicsStrings as words } from '../../strings/mechanics'
import { MarkLegend } from './Mark'
import './mechanics.css'

/** What the figures under a muscle's functions mean; nothing where the mechanics have no path for it. */
export default function MechanicsLegend({ muscle }: { readonly muscle: string }) {
  if (!groupOfRecord(muscle)) return null
  return (
    <div className="mechanics-legend">
      <MarkLegend shown={['modelled']} />
      <p className="muted">{words.legendWhole}</p>
    </div>
  )
}
