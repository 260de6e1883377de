import type { Vec3 } from '../../../math/vec3'

/**
 * One station of a loft: a cross-section of a long bone where it was measured. Columns, millimetres and degrees in the
 * body frame (X forward, Y up, Z right):
 *
 *   0–2  centre of the section x, y, z
 *   3    half-width: along the section's first axis
 *   4    half-thickness: along its second axis
 *   5    twist [°]: from the structure's reference direction to the first axis, about the direction of travel
 *   6…   shape, in percent of the radius, in pairs (cosine, sine) of 3, 4, 5 … waves round the section: 3 makes it
 *        triangular, 4 square, higher ones carry ridges and grooves. Missing pairs are zero.
 */
export type LoftStation = readonly number[]

/** How a loft's end closes: the last `length` [mm] rounds off; `fullness` 2 is an ellipsoid, larger is blunter. */
export interface LoftEnd {
  readonly length: number
  readonly fullness: number
}

/** Measurements of one tubular structure: stations from its start to its end, both tips included. */
export interface LoftFigure {
  /** Reference direction that the twist counts from; never along the centreline. */
  readonly reference: Vec3
  readonly stations: readonly LoftStation[]
  readonly start: LoftEnd
  readonly end: LoftEnd
}
