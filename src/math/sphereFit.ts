import { leastSquares } from './linear'
import { add, distance, scale, type Vec3 } from './vec3'

/** A sphere: centre and radius in the points' unit. */
export interface Sphere {
  readonly centre: Vec3
  readonly radius: number
}

/**
 * Sphere nearest to points in the least-squares sense (algebraic: |p|² = 2c·p + r² − |c|²), then refitted `rounds`
 * times on the points within `tolerance` of it, so that what is not round drops out.
 *
 * @param points     at least four, not in one plane
 * @param tolerance  distance from the sphere [unit of the points] up to which a point counts in the refits
 * @throws {RangeError} when the points do not determine a sphere
 * Source of the form: the linear sphere equation, e.g. Gamage & Lasenby 2002, doi:10.1016/S0021-9290(01)00160-9.
 */
export function fitSphere(points: readonly Vec3[], tolerance = Infinity, rounds = 0): Sphere {
  let kept = points
  let sphere = fitOnce(kept)
  for (let round = 0; round < rounds; round++) {
    const { centre, radius } = sphere
    kept = points.filter((p) => Math.abs(distance(p, centre) - radius) <= tolerance)
    sphere = fitOnce(kept)
  }
  return sphere
}

function fitOnce(points: readonly Vec3[]): Sphere {
  const m = points.length
  const mean = scale(
    points.reduce<Vec3>((sum, p) => add(sum, p), [0, 0, 0]),
    1 / m,
  )
  const local = points.map((p): Vec3 => [p[0] - mean[0], p[1] - mean[1], p[2] - mean[2]])
  const x = leastSquares(
    local.map((p) => [2 * p[0], 2 * p[1], 2 * p[2], 1]),
    local.map((p) => p[0] ** 2 + p[1] ** 2 + p[2] ** 2),
  )
  const c: Vec3 = [x[0]!, x[1]!, x[2]!]
  const radius = Math.sqrt(x[3]! + c[0] ** 2 + c[1] ** 2 + c[2] ** 2)
  return { centre: [c[0] + mean[0], c[1] + mean[1], c[2] + mean[2]], radius }
}
