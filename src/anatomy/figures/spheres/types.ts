/**
 * Bones as sphere meshes: balls on the medial surface, each with its radius (half the thickness there), named by the region
 * that they stand for, and joined by cones and slabs. Read by `pipeline/bones/sphereBones`, written by
 * `tools/fit/spheres.ts`.
 */
import type { Vec3 } from '../../../math/vec3'

/** A ball in its bone's frame: x forward, y up, z right and radius, all in millimetres. */
export type BallFigure = readonly [x: number, y: number, z: number, radius: number]

/** Where a bone's own frame lies in the body frame; without turn its axes are the body's. */
export interface BoneFrame {
  /** Point of the body frame that is the bone's origin [mm]. */
  readonly origin: Vec3
  /**
   * Direction of the bone's z axis in the body frame: its forward and upward part (the rest points right). For a midline
   * bone the normal of its mirror plane.
   */
  readonly lean: readonly [forward: number, up: number]
}

/** One bone. */
export interface SphereBoneFigure {
  readonly id: string
  readonly frame: BoneFrame
  /** A midline bone: balls with z > 0 stand for themselves and their mirror images, balls with z = 0 for themselves. */
  readonly symmetric: boolean
  /** Balls by region; they are numbered through in this order, from 0. */
  readonly regions: Readonly<Record<string, readonly BallFigure[]>>
  /**
   * What joins the balls, by their numbers: two a rounded cone, three a rounded slab: `'0-1-2 3-4'`. On a midline bone `5*`
   * is the mirror image of ball 5, and every join stands for its mirror image too.
   */
  readonly joins: string
}
