/** States that were, and states that were undone: what undo and redo go through. The present stands elsewhere. */
export interface Timeline<T> {
  readonly past: readonly T[]
  readonly future: readonly T[]
}

/** No past and no future. */
export const NO_TIMELINE: Timeline<never> = { past: [], future: [] }

/** Steps that are kept. */
export const MOST_STEPS = 100

/** The timeline once `before` has been left for something new: what had been undone is gone. */
export const recorded = <T>({ past }: Timeline<T>, before: T): Timeline<T> => ({
  past: [...past, before].slice(-MOST_STEPS),
  future: [],
})

/** One step back from `present`; null when there is no past. */
export function undone<T>({ past, future }: Timeline<T>, present: T): Step<T> | null {
  const before = past[past.length - 1]
  if (before === undefined) return null
  return { present: before, timeline: { past: past.slice(0, -1), future: [present, ...future] } }
}

/** One step forward from `present`; null when nothing was undone. */
export function redone<T>({ past, future }: Timeline<T>, present: T): Step<T> | null {
  const [next, ...later] = future
  if (next === undefined) return null
  return { present: next, timeline: { past: [...past, present], future: later } }
}

interface Step<T> {
  readonly present: T
  readonly timeline: Timeline<T>
}
