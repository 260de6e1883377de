import { DUMBBELL, FLAT_BENCH, INCLINE_BENCH } from '../../src/anatomy/equipment/dimensions'
import type { Placement } from '../../src/kinematics/motion'
import { apply, invert } from '../../src/math/rigid'
import type { Vec3 } from '../../src/math/vec3'

/**
 * The equipment as plain solids, for asking how deep a point lies in one [m]: positive inside, in metres from the nearest
 * face. Written from the sizes, not from the meshes, so that the meshes can be checked against it too.
 */
export interface Solid {
  readonly name: string
  depth(p: Vec3): number
}

const box =
  (lo: Vec3, hi: Vec3) =>
  (p: Vec3): number =>
    Math.min(p[0] - lo[0], hi[0] - p[0], p[1] - lo[1], hi[1] - p[1], p[2] - lo[2], hi[2] - p[2])

const disc =
  (from: number, to: number, radius: number) =>
  (p: Vec3): number =>
    Math.min(p[2] - from, to - p[2], radius - Math.hypot(p[0], p[1]))

const half = DUMBBELL.handleLength / 2

const SHAPES: Readonly<Record<string, (p: Vec3, length: number) => number>> = {
  floor: (p) => -p[1],
  'incline-bench': box(
    [0, -INCLINE_BENCH.padLength, -INCLINE_BENCH.padWidth / 2],
    [INCLINE_BENCH.padThickness, 0, INCLINE_BENCH.padWidth / 2],
  ),
  'flat-bench': box(
    [-FLAT_BENCH.length / 2, FLAT_BENCH.height - FLAT_BENCH.padThickness, -FLAT_BENCH.width / 2],
    [FLAT_BENCH.length / 2, FLAT_BENCH.height, FLAT_BENCH.width / 2],
  ),
  dumbbell: (p) =>
    Math.max(
      disc(half, half + DUMBBELL.headLength, DUMBBELL.headRadius)(p),
      disc(-half - DUMBBELL.headLength, -half, DUMBBELL.headRadius)(p),
    ),
  'trx-strap': (p, length) => Math.min(p[1], length - p[1], 0.01 - Math.hypot(p[0], p[2])),
}

/** Solids of the placements that have one. */
export function solidsOf(placements: readonly Placement[]): readonly Solid[] {
  return placements.flatMap(({ node, place, length }): Solid[] => {
    const shape = SHAPES[node.replace(/-[rl]$/, '')]
    if (!shape) return []
    const into = invert(place)
    return [{ name: node, depth: (p) => shape(apply(into, p), length) }]
  })
}
