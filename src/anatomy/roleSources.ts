import { muscleById } from './muscles'
import type { ScapularAction, SourceId } from './types'

/**
 * What the role of one muscle in an action rests on: the sources that the action and the muscle's card share; where they
 * share none, those of the card, whose functions say the same (the validator holds the two together).
 *
 * @returns  empty where the action does not list the muscle
 */
export function roleSources(action: ScapularAction, muscleId: string): readonly SourceId[] {
  const muscle = muscleById(muscleId)
  if (!muscle || !action.muscles.some((entry) => entry.muscle === muscleId)) return []
  const shared = action.sources.filter((id) => muscle.sources.includes(id))
  return shared.length > 0 ? shared : muscle.sources
}
