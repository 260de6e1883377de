import { thinSurface } from './field/thin'
import type { Part } from './part'

/**
 * Most triangles that a rigid part keeps. The whole figure has 180,000; these parts came finer than what they show at the
 * distances the app allows, and stand for no measured shape.
 */
const CEILINGS: ReadonlyMap<string, number> = new Map([
  ['skull', 9000],
  ['mandible', 3200],
])

/** The same part, thinned where it is above its ceiling. */
export function withinBudget(part: Part): Part {
  const ceiling = CEILINGS.get(part.id)
  if (!('joint' in part) || ceiling === undefined || part.mesh.indices.length / 3 <= ceiling) return part
  return { ...part, mesh: thinSurface(part.mesh, ceiling) }
}
