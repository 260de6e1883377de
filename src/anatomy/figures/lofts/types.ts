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
  /** For nearly straight bones: sections stand square to this direction (start to end) instead of to the centreline. */
  readonly axis?: Vec3
  readonly stations: readonly LoftStation[]
  readonly start: LoftEnd
  readonly end: LoftEnd
}

/** Measurements of one intervertebral disc, millimetres and degrees, body frame. */
export interface DiscFigure {
  /** Middle of the disc. */
  readonly centre: Vec3
  /** Forward slope of the disc's plane [°]: positive when its front is lower, as at T4. */
  readonly pitch: number
  /** Sideways slope [°]: positive when its right side is lower. */
  readonly roll: number
  /**
   * Outline in the disc's plane: half-width (to the right), half-depth (forward), then shape in percent of the radius in
   * pairs (cosine, sine) of 2, 3, 4 … waves counted from the right over the front: they flatten or notch its back.
   */
  readonly outline: readonly number[]
  /**
   * Heights of the lower and upper face over the disc's plane [mm], as coefficients of 1, x, y, x², xy, y², x³, x²y, xy²,
   * y³, x⁴, x²y², y⁴, where x and y are the distances to the right and forward over half-width and half-depth.
   */
  readonly lower: readonly number[]
  readonly upper: readonly number[]
  /** Radius of the rounded rim. */
  readonly rim: number
}

/** Measurements of a bone that one tube cannot follow: lofts that flow into each other. */
export interface ForkedFigure {
  /** Lofts by the name of the region that they stand for; the first is the shaft. */
  readonly parts: Readonly<Record<string, LoftFigure>>
  /** Width [mm] of the fillet where lofts meet. */
  readonly fillet: number
}

/** A ball [mm]: centre x, y, z and radius. */
export type BallMm = readonly [x: number, y: number, z: number, radius: number]

/**
 * What stands on a lofted bone or is sunk into it, by name: tubercles, lips and epicondyles; grooves and fossae. Each is a chain of
 * balls joined by cones, since a loft's waves round the section cannot be sharper than an eighth of the girth.
 */
export interface CarvingFigure {
  readonly bosses: Readonly<Record<string, readonly BallMm[]>>
  /** Taken away after the bosses were put on. */
  readonly hollows: Readonly<Record<string, readonly BallMm[]>>
  /** Width [mm] of the fillet round each of them. */
  readonly fillet: number
}
