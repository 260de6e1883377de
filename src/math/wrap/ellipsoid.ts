/**
 * Shortest path round an ellipsoid with its axes along those of the frame (a sphere is one), within a plane.
 *
 * The true geodesic needs an iteration that can jump between answers. This path lies in the plane through both ends that
 * stands square on the surface under the middle of their chord: on a sphere that is the great circle, and on the ellipsoid
 * of the ribs it is at most a few tenths of a millimetre longer than the geodesic (tests/math/wrap.test.ts measures it).
 * In exchange it is closed but for one smooth integral, and its length has a continuous slope.
 */
import type { Vec3 } from '../vec3'
import { tangents, writeUntouched } from './tangents'

/** Nodes and weights of Gauss-Legendre quadrature with six points on [−1, 1], positive half (Abramowitz & Stegun 25.4). */
const NODES = [0.2386191860831969, 0.6612093864662645, 0.9324695142031521] as const
const WEIGHTS = [0.467913934572691, 0.3607615730481386, 0.1713244923791704] as const

/** The ellipsoid of a path: centre x, y, z, then radii, > 0. */
export const ELLIPSOID_NUMBERS = 6

/**
 * Length of the path from p to s round the ellipsoid. Writes `tangents`; allocates nothing: numbers come and go in arrays,
 * for one handed over by itself is an object wherever this is not compiled into its caller. A point inside counts as one on
 * the surface, seen from the middle of the plane's section.
 *
 * @param surface  the ellipsoid's `ELLIPSOID_NUMBERS`
 * @param ends     p, then s
 * @param out      its first number is written
 */
export function writeEllipsoidPath(surface: Float64Array, ends: Float64Array, out: Float64Array): void {
  const x0 = surface[0]!
  const y0 = surface[1]!
  const z0 = surface[2]!
  const rx = surface[3]!
  const ry = surface[4]!
  const rz = surface[5]!
  const px = ends[0]!
  const py = ends[1]!
  const pz = ends[2]!
  const sx = ends[3]!
  const sy = ends[4]!
  const sz = ends[5]!
  const dx = sx - px
  const dy = sy - py
  const dz = sz - pz
  const straight = Math.sqrt(dx * dx + dy * dy + dz * dz)
  // Ends in the frame in which the ellipsoid is the unit sphere; tangents stay tangents there.
  const pu = (px - x0) / rx
  const pv = (py - y0) / ry
  const pw = (pz - z0) / rz
  const su = (sx - x0) / rx
  const sv = (sy - y0) / ry
  const sw = (sz - z0) / rz
  // Second direction of the plane: the surface's normal under the middle of the chord, there and in that frame.
  const mu = (pu + su) / (rx * rx)
  const mv = (pv + sv) / (ry * ry)
  const mw = (pw + sw) / (rz * rz)
  const du = su - pu
  const dv = sv - pv
  const dw = sw - pw
  let nu = dv * mw - dw * mv
  let nv = dw * mu - du * mw
  let nw = du * mv - dv * mu
  const n = Math.sqrt(nu * nu + nv * nv + nw * nw)
  writeUntouched(ends)
  out[0] = straight
  if (!(n > 1e-12)) return
  nu /= n
  nv /= n
  nw /= n
  const off = nu * pu + nv * pv + nw * pw
  const radius2 = 1 - off * off
  if (!(radius2 > 1e-9)) return
  const radius = Math.sqrt(radius2)
  const au = pu - off * nu
  const av = pv - off * nv
  const aw = pw - off * nw
  const bu = su - off * nu
  const bv = sv - off * nv
  const bw = sw - off * nw
  const a = Math.sqrt(au * au + av * av + aw * aw)
  const b = Math.sqrt(bu * bu + bv * bv + bw * bw)
  const angle = Math.acos(Math.max(-1, Math.min(1, (au * bu + av * bv + aw * bw) / (a * b))))
  const alpha = Math.acos(Math.min(1, radius / a))
  const beta = Math.acos(Math.min(1, radius / b))
  const wrapped = angle - alpha - beta
  if (!(wrapped > 0)) return
  // e towards p, f a quarter turn on towards s, both in the plane.
  const eu = au / a
  const ev = av / a
  const ew = aw / a
  let fu = bu - (bu * eu + bv * ev + bw * ew) * eu
  let fv = bv - (bu * eu + bv * ev + bw * ew) * ev
  let fw = bw - (bu * eu + bv * ev + bw * ew) * ew
  const f = Math.sqrt(fu * fu + fv * fv + fw * fw)
  if (!(f > 1e-12)) return
  fu /= f
  fv /= f
  fw /= f
  const c1 = radius * Math.cos(alpha)
  const s1 = radius * Math.sin(alpha)
  const x1 = x0 + rx * (off * nu + c1 * eu + s1 * fu)
  const y1 = y0 + ry * (off * nv + c1 * ev + s1 * fv)
  const z1 = z0 + rz * (off * nw + c1 * ew + s1 * fw)
  const c2 = radius * Math.cos(alpha + wrapped)
  const s2 = radius * Math.sin(alpha + wrapped)
  const x2 = x0 + rx * (off * nu + c2 * eu + s2 * fu)
  const y2 = y0 + ry * (off * nv + c2 * ev + s2 * fv)
  const z2 = z0 + rz * (off * nw + c2 * ew + s2 * fw)
  let arc = 0
  for (let k = 0; k < 6; k++) {
    const node = k < 3 ? NODES[k]! : -NODES[k - 3]!
    const t = alpha + (wrapped * (1 + node)) / 2
    const ct = Math.cos(t)
    const st = Math.sin(t)
    const gx = rx * (ct * fu - st * eu)
    const gy = ry * (ct * fv - st * ev)
    const gz = rz * (ct * fw - st * ew)
    arc += WEIGHTS[k % 3]! * Math.sqrt(gx * gx + gy * gy + gz * gz)
  }
  arc *= (radius * wrapped) / 2
  tangents[0] = x1
  tangents[1] = y1
  tangents[2] = z1
  tangents[3] = x2
  tangents[4] = y2
  tangents[5] = z2
  const first = Math.sqrt((x1 - px) ** 2 + (y1 - py) ** 2 + (z1 - pz) ** 2)
  const last = Math.sqrt((sx - x2) ** 2 + (sy - y2) ** 2 + (sz - z2) ** 2)
  out[0] = first + arc + last
}

const _surface = new Float64Array(ELLIPSOID_NUMBERS)
const _ends = new Float64Array(6)
const _length = new Float64Array(1)

/** `writeEllipsoidPath` of vectors. */
export function ellipsoidPath(centre: Vec3, radii: Vec3, p: Vec3, s: Vec3): number {
  _surface.set(centre)
  _surface.set(radii, 3)
  _ends.set(p)
  _ends.set(s, 3)
  writeEllipsoidPath(_surface, _ends, _length)
  return _length[0]!
}
