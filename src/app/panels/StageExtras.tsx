import { lazy } from 'react'
import '../state/emg'
import { useExplorer } from '../state/explorer'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'

const ActivityLegend = lazy(worded(() => import('./training/ActivityLegend')))

/** What stands on the stage beside the figure while an exercise is shown; fetched when one is. */
export function StageExtras() {
  const isExercise = useExplorer((state) => state.selection.kind === 'exercise')
  if (!isExercise) return null
  return (
    <OnDemand>
      <ActivityLegend />
    </OnDemand>
  )
}
