import { explorer } from '../../state/explorer'
import { isolated, shownShare, withHidden, withShown } from '../../state/visibility'
import type { StructureNode } from './structureTree'

/** Hides a row's structures; shows them where any of them is hidden. */
export function toggleShown({ structures }: StructureNode): void {
  const { visibility, setLayers } = explorer.getState()
  const change = shownShare(visibility, structures) === 'all' ? withHidden : withShown
  setLayers({ visibility: change(visibility, structures) })
}

/** Shows a row's structures alone: muscles on the skeleton, bones by themselves. */
export function showAlone({ structures }: StructureNode): void {
  const { visibility, setLayers } = explorer.getState()
  setLayers({ visibility: isolated(visibility, structures) })
}
