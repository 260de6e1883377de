import { RAYS, type HandRays, type RayFigure } from '../figures/hand'
import type { Vec3 } from '../../math/vec3'

/**
 * The hand of `figures/hand` closed on a handle and laid flat. Lengths and widths are the same; only directions and bends
 * differ. The bends of the closed hand are those at which the middle of each phalanx touches a circle of 22 mm about the
 * handle's axis (handle 15–16.5 mm, half a bone, and a little flesh), which lies 20, 20, 14 and 9 mm before the knuckles
 * of index to little finger: so a handle runs a little askew through a fist.
 */
const bent = (ray: RayFigure, flexion: readonly number[]): RayFigure => ({ ...ray, flexion, spread: 0 })

const thumb = (direction: Vec3, pulp: Vec3, flexion: readonly number[]): RayFigure => ({
  ...RAYS.thumb,
  direction,
  pulp,
  flexion,
})

/** Closed on a handle; the thumb lies over the fingers. */
export const GRIP_RAYS: HandRays = {
  thumb: thumb([0.28, 0.52, 0.8], [-0.9, 0.3, 0.1], [46, 30]),
  index: bent(RAYS.index, [84, 69, 47]),
  middle: bent(RAYS.middle, [87, 76, 52]),
  ring: bent(RAYS.ring, [76, 73, 51]),
  little: bent(RAYS.little, [59, 59, 42]),
}

/** Laid flat on a surface, the thumb beside the palm. */
export const FLAT_RAYS: HandRays = {
  thumb: thumb([0.74, 0.66, 0.02], [-0.62, 0.7, 0.2], [8, 8]),
  index: bent(RAYS.index, [2, 4, 3]),
  middle: bent(RAYS.middle, [2, 4, 3]),
  ring: bent(RAYS.ring, [2, 4, 3]),
  little: bent(RAYS.little, [2, 4, 3]),
}
