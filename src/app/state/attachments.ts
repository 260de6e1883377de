import { splitAttachment, splitSide, type MuscleEnd } from '../../contract/structures'
import { muscleTermById } from '../../anatomy/muscles/terms'
import type { ExplorerState } from './explorer'

/** Which areas on the bones stay lit for the selected muscle. */
export type Attachments = 'none' | MuscleEnd | 'both'

/** Values of `Attachments` as a link may name them. */
export const ATTACHMENTS = ['origin', 'insertion', 'both'] as const satisfies readonly Attachments[]

/** What the areas depend on. */
export type AttachmentState = Partial<Pick<ExplorerState, 'attachments' | 'pointedEnd'>> &
  Pick<ExplorerState, 'selection'>

/** Whether an end of the selected muscle is lit: it was asked to stay, or is pointed at in the card. */
export const isEndLit = (
  { attachments = 'none', pointedEnd = null }: AttachmentState,
  end: MuscleEnd,
): boolean => attachments === 'both' || attachments === end || pointedEnd === end

/** Whether any area is lit. */
export const anyEndLit = (state: AttachmentState): boolean =>
  state.selection.kind === 'muscle' && (isEndLit(state, 'origin') || isEndLit(state, 'insertion'))

/** Whether an area node (`origin-rhomboid-major-r`) is one of the lit ones; sides are not asked here. */
export function isAreaLit(state: AttachmentState, node: string): boolean {
  const area = splitAttachment(node)
  if (!area || state.selection.kind !== 'muscle' || !isEndLit(state, area.end)) return false
  return muscleTermById(state.selection.id)?.structures.includes(splitSide(area.muscle).base) ?? false
}

/** The value after one end was pressed: it stays or goes, the other end is left as it is. */
export function withEnd(now: Attachments, end: MuscleEnd): Attachments {
  const lit = (one: MuscleEnd): boolean => now === 'both' || now === one
  const origin = lit('origin') !== (end === 'origin')
  const insertion = lit('insertion') !== (end === 'insertion')
  return origin ? (insertion ? 'both' : 'origin') : insertion ? 'insertion' : 'none'
}
