import type { BoneField } from './boneField'
import type { Underlay } from './underlay'

/** One fibre sheet as the solver sees it: a grid of cells, each with a vertex on the front face and one on the back. */
export interface SkinGrid {
  readonly front: readonly (readonly number[])[]
  readonly back: readonly (readonly number[])[]
  /** Place of each row along the fibres, and of each column across them, 0 to 1. */
  readonly us: readonly number[]
  readonly vs: readonly number[]
}

/** Bones that must not be sunk into, and the bone (index into `bones` matrices) that carries them. */
export interface Obstacle {
  readonly field: BoneField
  /** Index into `JOINTS`. */
  readonly joint: number
}

export interface SkinProblem {
  /** n × 3, at rest [m]. */
  readonly positions: Float64Array
  readonly indices: ArrayLike<number>
  /** Those of the triangles that lie between the muscle's ends. */
  readonly sliding: ArrayLike<number>
  readonly grids: readonly SkinGrid[]
  /** Candidate joints, indices into `JOINTS`. */
  readonly joints: readonly number[]
  /** Wished shares of the candidates at a vertex; held exactly in the first and the last row. */
  prior(vertex: number): readonly number[]
  /** For each pose 3 × 4 matrices of all joints; the first pose is rest. */
  readonly poses: readonly Float64Array[]
  readonly obstacles: readonly Obstacle[]
  /** What must stay covered; its poses are those above. */
  readonly underlay: Underlay
  /** n × 3: what one unit of contraction adds to a vertex at rest [m]. */
  readonly growth: Float64Array
  /** For each pose the numbers that drive the shifts; all 0 at rest. */
  readonly features: readonly Float64Array[]
  /** How many of the poses, from the first, shapes are fitted to; volumes are kept in all. */
  readonly fitted: number
}

/** Solved skin: for each vertex the share of every candidate joint. */
export interface SkinSolution {
  readonly shares: Float64Array
  /** Weights of the features that drive the growth. */
  readonly contraction: Float64Array
  readonly energy: readonly number[]
  /** Per shift: n × 3 displacement at rest [m], and the weights of the features that drive it. */
  readonly shifts: readonly { readonly offsets: Float64Array; readonly drivers: Float64Array }[]
}

export interface SolveSettings {
  readonly rounds: number
  /** In how many rounds every pose is looked at once: a step after a part of the poses is as good as one after all. */
  readonly batch: number
  readonly collision: number
  /** Like `collision`, on what comes out of a muscle that covers it. */
  readonly cover: number
  readonly evenness: number
  readonly width: number
  readonly thickness: number
  readonly shear: number
  readonly fold: number
  readonly smooth: number
  readonly prior: number
  readonly tension: number
  readonly shifts: number
  readonly shiftCost: number
  readonly shiftBend: number
  readonly shiftFrom: number
}

export const SETTINGS: SolveSettings = {
  rounds: 960,
  batch: 4,
  collision: 12,
  cover: 6,
  evenness: 1.5,
  width: 0.2,
  thickness: 0.6,
  shear: 0.1,
  fold: 100,
  smooth: 1,
  prior: 0.03,
  tension: 0,
  shifts: 2,
  shiftCost: 0.05,
  shiftBend: 0.2,
  shiftFrom: 150,
}

/** Length over which a relative stretch counts [mm]. */
export const GRAIN = 8
