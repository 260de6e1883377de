import type { ActionId, ExerciseId } from '../../anatomy/types'

/** An exercise: whole or one part of it, and the feet where it says or elsewhere [m behind the anchor]. */
export interface ExerciseSelection {
  readonly kind: 'exercise'
  readonly id: ExerciseId
  readonly part?: string | undefined
  readonly feet?: number | undefined
}

/** What the person looks at. Muscle and bone ids carry no side: `sides` says which are meant. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'muscle'; readonly id: string }
  | { readonly kind: 'bone'; readonly id: string }
  | { readonly kind: 'landmark'; readonly id: string }
  | { readonly kind: 'action'; readonly id: ActionId }
  | ExerciseSelection
  | { readonly kind: 'hands'; readonly id: 'blade' }

/** Nothing selected: the start. */
export const NOTHING: Selection = { kind: 'none' }
/** The blade in the person's hands. */
export const HANDS: Selection = { kind: 'hands', id: 'blade' }

/** Whether two selections mean the same thing, in whichever part and with whichever feet. */
export function sameSelection(a: Selection, b: Selection): boolean {
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind
  return a.kind === b.kind && a.id === b.id
}

/** Whether a selection has a motion, so that the transport shows. */
export const isMotion = (
  selection: Selection,
): selection is Extract<Selection, { kind: 'action' | 'exercise' }> =>
  selection.kind === 'action' || selection.kind === 'exercise'

/** A second figure beside that of the selected exercise: another exercise, or the same one with one of its mistakes. */
export type Partner =
  | { readonly kind: 'exercise'; readonly id: ExerciseId }
  | { readonly kind: 'mistake'; readonly index: number }

/** Whether two partners mean the same thing. */
export const samePartner = (a: Partner | null, b: Partner | null): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b))

/** Whether a selection is a part of the body. */
export const isPicked = (
  selection: Selection,
): selection is Extract<Selection, { kind: 'muscle' | 'bone' | 'landmark' }> =>
  selection.kind === 'muscle' || selection.kind === 'bone' || selection.kind === 'landmark'
