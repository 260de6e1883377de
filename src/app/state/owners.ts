import { splitSide } from '../../contract/structures'
import { isMuscleStructure } from './cover'
import { NOTHING, type Selection } from './selection'

/** The muscle or bone that a structure node (`rhomboid-major-l`) belongs to; nothing where no content knows it. */
export function ownerOf(nodeId: string): Selection {
  const { base } = splitSide(nodeId)
  if (isMuscleStructure(base)) return { kind: 'muscle', id: base }
  return base === '' ? NOTHING : { kind: 'bone', id: base }
}
