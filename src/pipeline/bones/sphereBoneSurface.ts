/** How fine the surfaces of the sphere-mesh bones are; the fits use the same, so that they fit what is built. */

/** Grid [m] and rounds of smoothing of every sphere-mesh bone. */
export const SURFACE = { edgeLength: 0.0012, smoothing: 25 } as const

/** Triangle budget of a bone by its structure id. */
export function trianglesFor(id: string): number {
  if (id === 'scapula-r') return 4500
  if (id === 'hip-bone-r') return 2400
  if (id === 'sacrum') return 2400
  if (id.startsWith('vertebra-l')) return 1600
  if (id.startsWith('vertebra-')) return 1300
  return 900
}
