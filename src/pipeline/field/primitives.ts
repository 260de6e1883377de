/**
 * Signed distance fields: what a solid is before it is a surface. A field gives the distance [m] from a point of the body
 * frame to the solid's surface, negative inside. Fields compose by the functions below; `meshFromField` makes them surfaces.
 * Formulas for cone and ellipsoid after Inigo Quilez, https://iquilezles.org/articles/distfunctions.
 */
import type { Vec3 } from '../../math/vec3'

/** Distance [m] from (x, y, z) to a solid's surface, negative inside. Plain numbers, as it is asked a million times. */
export type Field = (x: number, y: number, z: number) => number

/** `Math.hypot` is many times slower, and may differ in its last bits from machine to machine. */
const length = (x: number, y: number, z: number): number => Math.sqrt(x * x + y * y + z * z)

/** A ball: centre and radius [m]. */
export interface Ball {
  readonly centre: Vec3
  readonly radius: number
}

/** Ball. Exact. */
export const sphere =
  (centre: Vec3, radius: number): Field =>
  (x, y, z) =>
    length(x - centre[0], y - centre[1], z - centre[2]) - radius

/**
 * Ellipsoid with half-axes `radii` [m] along `axes` (three orthonormal directions; the body axes when left out).
 * First-order: right on the surface, a little short far from it, so fine for blending.
 */
export function ellipsoid(centre: Vec3, radii: Vec3, axes?: readonly [Vec3, Vec3, Vec3]): Field {
  const [a, b, c] = axes ?? ([[1, 0, 0] as Vec3, [0, 1, 0] as Vec3, [0, 0, 1] as Vec3] as const)
  const least = Math.min(...radii)
  return (x, y, z) => {
    const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]]
    const u = (a[0] * dx + a[1] * dy + a[2] * dz) / radii[0]
    const v = (b[0] * dx + b[1] * dy + b[2] * dz) / radii[1]
    const w = (c[0] * dx + c[1] * dy + c[2] * dz) / radii[2]
    const k0 = length(u, v, w)
    const k1 = length(u / radii[0], v / radii[1], w / radii[2])
    return k1 > 0 ? (k0 * (k0 - 1)) / k1 : -least
  }
}

/** Box with rounded edges: half-sizes [m] along `axes`, edges rounded by `round` [m] within those half-sizes. */
export function roundedBox(
  centre: Vec3,
  half: Vec3,
  round: number,
  axes?: readonly [Vec3, Vec3, Vec3],
): Field {
  const [a, b, c] = axes ?? ([[1, 0, 0] as Vec3, [0, 1, 0] as Vec3, [0, 0, 1] as Vec3] as const)
  return (x, y, z) => {
    const [dx, dy, dz] = [x - centre[0], y - centre[1], z - centre[2]]
    const u = Math.abs(a[0] * dx + a[1] * dy + a[2] * dz) - half[0] + round
    const v = Math.abs(b[0] * dx + b[1] * dy + b[2] * dz) - half[1] + round
    const w = Math.abs(c[0] * dx + c[1] * dy + c[2] * dz) - half[2] + round
    const outside = length(Math.max(u, 0), Math.max(v, 0), Math.max(w, 0))
    return outside + Math.min(Math.max(u, v, w), 0) - round
  }
}

/** Half-space below the plane through `point` with outward unit `normal`; for cuts (`intersection`) and caps. */
export const halfSpace =
  (point: Vec3, normal: Vec3): Field =>
  (x, y, z) =>
    (x - point[0]) * normal[0] + (y - point[1]) * normal[1] + (z - point[2]) * normal[2]

/** Chain of rounded cones through balls, e.g. a finger, a rib or an arch. Exact union, without blending. */
export function ballChain(balls: readonly Ball[]): Field {
  const cones = balls.slice(1).map((ball, i) => roundedCone(balls[i]!, ball))
  if (cones.length === 0) {
    const [only] = balls
    if (!only) throw new RangeError('field/primitives: a chain needs one ball at least.')
    return sphere(only.centre, only.radius)
  }
  return union(...cones)
}

/** Cone rounded by two balls: their convex hull. Exact. */
export function roundedCone(a: Ball, b: Ball): Field {
  const [ax, ay, az] = a.centre
  const [ex, ey, ez] = [b.centre[0] - ax, b.centre[1] - ay, b.centre[2] - az]
  const length2 = ex * ex + ey * ey + ez * ez
  const dr = b.radius - a.radius
  const gap = length2 - dr * dr
  if (!(gap > 0)) return dr > 0 ? sphere(b.centre, b.radius) : sphere(a.centre, a.radius)
  const lean = dr / Math.sqrt(gap)
  return (x, y, z) => {
    const [px, py, pz] = [x - ax, y - ay, z - az]
    const along = px * ex + py * ey + pz * ez
    const off = Math.sqrt(Math.max(0, (px * px + py * py + pz * pz) * length2 - along * along))
    const t = Math.min(1, Math.max(0, (along + off * lean) / length2))
    return length(px - t * ex, py - t * ey, pz - t * ez) - (a.radius + t * dr)
  }
}

/** What is in any of the solids. */
export const union =
  (...fields: readonly Field[]): Field =>
  (x, y, z) => {
    let least = Infinity
    for (const field of fields) least = Math.min(least, field(x, y, z))
    return least
  }

/** What is in all of the solids. */
export const intersection =
  (...fields: readonly Field[]): Field =>
  (x, y, z) => {
    let greatest = -Infinity
    for (const field of fields) greatest = Math.max(greatest, field(x, y, z))
    return greatest
  }

/** `a` with `b` cut away. */
export const difference =
  (a: Field, b: Field): Field =>
  (x, y, z) =>
    Math.max(a(x, y, z), -b(x, y, z))

const blend = (a: number, b: number, width: number): number => {
  const h = Math.max(width - Math.abs(a - b), 0) / width
  return Math.min(a, b) - h * h * width * 0.25
}

/** Union with the groove where the solids meet filled by a fillet about `width` [m] wide. */
export const smoothUnion =
  (width: number, ...fields: readonly Field[]): Field =>
  (x, y, z) => {
    let value = Infinity
    for (const field of fields) {
      const next = field(x, y, z)
      value = value === Infinity ? next : blend(value, next, width)
    }
    return value
  }

/** Intersection with the edge between the solids rounded over about `width` [m]. */
export const smoothIntersection =
  (width: number, a: Field, b: Field): Field =>
  (x, y, z) =>
    -blend(-a(x, y, z), -b(x, y, z), width)

/** `a` with `b` cut away and the edge of the cut rounded over about `width` [m]: orbits, foramina, fossae. */
export const smoothDifference =
  (width: number, a: Field, b: Field): Field =>
  (x, y, z) =>
    -blend(-a(x, y, z), b(x, y, z), width)

/** Solid grown (or, negative, shrunk) by `by` [m]. */
export const offset =
  (field: Field, by: number): Field =>
  (x, y, z) =>
    field(x, y, z) - by

/** Solid together with its mirror image in the plane z = `plane`. */
export const mirrored =
  (field: Field, plane = 0): Field =>
  (x, y, z) =>
    Math.min(field(x, y, z), field(x, y, 2 * plane - z))
