import { cross, dot, type Vec3 } from './vec3'

/** Rotation as a unit quaternion x, y, z, w (glTF order). */
export type Quat = readonly [number, number, number, number]

/** The rotation that turns nothing. */
export const IDENTITY: Quat = [0, 0, 0, 1]

/** Rotation by `angle` [rad], right-handed, about a unit `axis`. */
export function fromAxisAngle(axis: Vec3, angle: number): Quat {
  const s = Math.sin(angle / 2)
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(angle / 2)]
}

/** Product a·b: turns first by b, then by a. */
export const multiply = (a: Quat, b: Quat): Quat => [
  a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1],
  a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0],
  a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3],
  a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2],
]

/** Inverse of a unit quaternion. */
export const conjugate = (q: Quat): Quat => [-q[0], -q[1], -q[2], q[3]]

/** The vector v turned by q. */
export function rotate(q: Quat, v: Vec3): Vec3 {
  const u: Vec3 = [q[0], q[1], q[2]]
  const t = cross(u, v)
  const d = cross(u, t)
  return [v[0] + 2 * (q[3] * t[0] + d[0]), v[1] + 2 * (q[3] * t[1] + d[1]), v[2] + 2 * (q[3] * t[2] + d[2])]
}

/** q scaled to length 1. */
export function normalizeQuat(q: Quat): Quat {
  const n = Math.hypot(q[0], q[1], q[2], q[3])
  return [q[0] / n, q[1] / n, q[2] / n, q[3] / n]
}

/** Angle [rad], 0 to π, of the rotation that takes a to b. */
export function angleBetween(a: Quat, b: Quat): number {
  const d = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3])
  return 2 * Math.acos(Math.min(1, d))
}

/** Spherical interpolation on the shorter arc, t from 0 to 1. */
export function slerp(a: Quat, b: Quat, t: number): Quat {
  let d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  const sign = d < 0 ? -1 : 1
  d = Math.abs(d)
  if (d > 0.9995) {
    return normalizeQuat([
      a[0] + (sign * b[0] - a[0]) * t,
      a[1] + (sign * b[1] - a[1]) * t,
      a[2] + (sign * b[2] - a[2]) * t,
      a[3] + (sign * b[3] - a[3]) * t,
    ])
  }
  const theta = Math.acos(d)
  const s = Math.sin(theta)
  const p = Math.sin((1 - t) * theta) / s
  const q = (sign * Math.sin(t * theta)) / s
  return [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q, a[3] * p + b[3] * q]
}

/** Mirror image of a rotation in the sagittal plane z = 0. */
export const mirrorQuat = (q: Quat): Quat => [-q[0], -q[1], q[2], q[3]]

/** Rotation whose matrix has the right-handed orthonormal columns x, y, z. */
export function fromBasis(x: Vec3, y: Vec3, z: Vec3): Quat {
  const trace = x[0] + y[1] + z[2]
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2
    return [(y[2] - z[1]) / s, (z[0] - x[2]) / s, (x[1] - y[0]) / s, s / 4]
  }
  if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2
    return [s / 4, (y[0] + x[1]) / s, (z[0] + x[2]) / s, (y[2] - z[1]) / s]
  }
  if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2
    return [(y[0] + x[1]) / s, s / 4, (z[1] + y[2]) / s, (z[0] - x[2]) / s]
  }
  const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2
  return [(z[0] + x[2]) / s, (z[1] + y[2]) / s, s / 4, (x[1] - y[0]) / s]
}

/** The three axes of the turned frame, as columns of its matrix. */
export const toBasis = (q: Quat): readonly [Vec3, Vec3, Vec3] => [
  rotate(q, [1, 0, 0]),
  rotate(q, [0, 1, 0]),
  rotate(q, [0, 0, 1]),
]

/** Whether two unit quaternions are the same rotation within `tolerance` of their scalar product. */
export const sameRotation = (a: Quat, b: Quat, tolerance = 1e-12): boolean =>
  1 - Math.abs(dot([a[0], a[1], a[2]], [b[0], b[1], b[2]]) + a[3] * b[3]) <= tolerance
