import type { Vec3 } from '../vec3'
import { tangents, writeUntouched } from './tangents'

/** An endless cylinder: a point of its axis, the axis' unit direction, the radius. Mutable, to be moved with a bone. */
export interface Cylinder {
  cx: number
  cy: number
  cz: number
  ax: number
  ay: number
  az: number
  radius: number
  /**
   * Least angle round the axis [rad] that counts as one; below it the path has gone a whole turn on. Put it half a turn below
   * the angle that is usual for the path, so that no pose comes near it.
   */
  least: number
}

/** Way round: 1 counter-clockwise about the axis from the first point to the second, −1 clockwise, 0 the shorter. */
export type Sense = -1 | 0 | 1

/**
 * Length of the shortest path from p to s round a cylinder in a given sense: straight, helix, straight. Continuous with a
 * continuous slope as the path lifts off. Straight where the line passes on the far side of the axis from where it would
 * wrap. A point inside counts as one on the surface. Writes `tangents`; allocates nothing, see `writeEllipsoidPath`.
 *
 * @param c      its `least` counts only with a sense
 * @param ends   p, then s
 * @param out    its first number is written
 */
export function writeCylinderPath(c: Cylinder, sense: Sense, ends: Float64Array, out: Float64Array): void {
  const px = ends[0]!
  const py = ends[1]!
  const pz = ends[2]!
  const sx = ends[3]!
  const sy = ends[4]!
  const sz = ends[5]!
  const { ax, ay, az, radius: r } = c
  const ux0 = px - c.cx
  const uy0 = py - c.cy
  const uz0 = pz - c.cz
  const vx0 = sx - c.cx
  const vy0 = sy - c.cy
  const vz0 = sz - c.cz
  const hp = ux0 * ax + uy0 * ay + uz0 * az
  const hs = vx0 * ax + vy0 * ay + vz0 * az
  const ux = ux0 - hp * ax
  const uy = uy0 - hp * ay
  const uz = uz0 - hp * az
  const vx = vx0 - hs * ax
  const vy = vy0 - hs * ay
  const vz = vz0 - hs * az
  const rp = Math.sqrt(ux * ux + uy * uy + uz * uz)
  const rs = Math.sqrt(vx * vx + vy * vy + vz * vz)
  const turn = Math.atan2(
    ax * (uy * vz - uz * vy) + ay * (uz * vx - ux * vz) + az * (ux * vy - uy * vx),
    ux * vx + uy * vy + uz * vz,
  )
  const way = sense === 0 ? (turn < 0 ? -1 : 1) : sense
  let angle = way * turn
  if (sense !== 0 && angle < c.least) angle += 2 * Math.PI
  const alpha = Math.acos(Math.min(1, r / rp))
  const beta = Math.acos(Math.min(1, r / rs))
  const wrapped = angle - alpha - beta
  if (!(wrapped > 0)) {
    writeUntouched(ends)
    out[0] = Math.sqrt((sx - px) ** 2 + (sy - py) ** 2 + (sz - pz) ** 2)
    return
  }
  const first = Math.sqrt(Math.max(0, rp * rp - r * r))
  const last = Math.sqrt(Math.max(0, rs * rs - r * r))
  const flat = first + r * wrapped + last
  const rise = hs - hp
  // Unit vector of p off the axis and the one a quarter turn on, along the way round.
  const ex = ux / rp
  const ey = uy / rp
  const ez = uz / rp
  const fx = way * (ay * ez - az * ey)
  const fy = way * (az * ex - ax * ez)
  const fz = way * (ax * ey - ay * ex)
  const h1 = hp + (rise * first) / flat
  const c1 = r * Math.cos(alpha)
  const s1 = r * Math.sin(alpha)
  tangents[0] = c.cx + h1 * ax + c1 * ex + s1 * fx
  tangents[1] = c.cy + h1 * ay + c1 * ey + s1 * fy
  tangents[2] = c.cz + h1 * az + c1 * ez + s1 * fz
  const h2 = hp + (rise * (first + r * wrapped)) / flat
  const c2 = r * Math.cos(alpha + wrapped)
  const s2 = r * Math.sin(alpha + wrapped)
  tangents[3] = c.cx + h2 * ax + c2 * ex + s2 * fx
  tangents[4] = c.cy + h2 * ay + c2 * ey + s2 * fy
  tangents[5] = c.cz + h2 * az + c2 * ez + s2 * fz
  out[0] = Math.sqrt(flat * flat + rise * rise)
}

const _ends = new Float64Array(6)
const _length = new Float64Array(1)

/** `writeCylinderPath` of vectors. */
export function cylinderPath(c: Cylinder, sense: Sense, p: Vec3, s: Vec3): number {
  _ends.set(p)
  _ends.set(s, 3)
  writeCylinderPath(c, sense, _ends, _length)
  return _length[0]!
}
