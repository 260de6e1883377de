import { lazy } from 'react'
import '../state/emg'
import { isByShortening, useExplorer } from '../state/explorer'
import { worded } from '../strings/catalogue'
import { OnDemand } from './OnDemand'

const ActivityLegend = lazy(worded(() => import('./training/ActivityLegend')))
const ShorteningLegend = lazy(worded(() => import('./mechanics/ShorteningLegend')))

/** What stands on the stage beside the figure: the legend of its colours, fetched when it is needed. */
export function StageExtras() {
  const isExercise = useExplorer((state) => state.selection.kind === 'exercise')
  const byShortening = useExplorer(isByShortening)
  if (!isExercise && !byShortening) return null
  return <OnDemand>{byShortening ? <ShorteningLegend /> : <ActivityLegend />}</OnDemand>
}
