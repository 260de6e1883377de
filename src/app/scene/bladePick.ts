import type { Camera } from 'three'
import type { Side } from '../../contract/sides'
import { splitSide } from '../../contract/structures'
import { explorer } from '../state/explorer'
import type { Hit, Picker } from './picking'

/** Side of the blade that a structure node is; null for everything else. */
export function bladeSide(node: string): Side | null {
  const { base, side } = splitSide(node)
  return base === 'scapula' ? side : null
}

const isMeant = (node: string): boolean => {
  const side = bladeSide(node)
  const { sides } = explorer.getState()
  return side !== null && (sides === 'both' || sides === side)
}

/**
 * What lies under the pointer, as the mode has it: with hands on, a blade that they may move is found through whatever
 * covers it; else, and beside the blades, what is seen.
 */
export function pickInMode(picker: Picker, x: number, y: number, camera: Camera): Hit | null {
  const blade = explorer.getState().selection.kind === 'hands' ? picker.pick(x, y, camera, isMeant) : null
  return blade ?? picker.pick(x, y, camera)
}
