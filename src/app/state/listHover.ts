import { muscleTermById } from '../../anatomy/muscles/terms'
import { withSide } from '../../contract/structures'
import { SUPERFICIAL_BACK } from './cover'
import { explorer, useExplorer } from './explorer'
import { ownerOf } from './owners'

/** Lights a muscle's structure on the stage from a list: on the side where its layer shows. Null puts it out. */
export function hoverMuscle(id: string | null): void {
  const { hover, peeledSide } = explorer.getState()
  const structure = id === null ? undefined : muscleTermById(id)?.structures[0]
  if (structure === undefined) {
    hover(null)
    return
  }
  const peeled = peeledSide ?? 'l'
  const covered = peeled === 'l' ? 'r' : 'l'
  hover(withSide(structure, SUPERFICIAL_BACK.includes(structure) ? covered : peeled))
}

/** Id of the muscle under the pointer, on the stage or in a list; null for none. */
export function useHoveredMuscle(): string | null {
  return useExplorer((state) => {
    if (state.hovered === null) return null
    const owner = ownerOf(state.hovered)
    return owner.kind === 'muscle' ? owner.id : null
  })
}
