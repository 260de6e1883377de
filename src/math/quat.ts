import { hypot4 } from './hypot'
import { dot, type MutableVec3, createVec3, type Vec3 } from './vec3'

/** Rotation as a unit quaternion x, y, z, w (glTF order). */
export type Quat = readonly [number, number, number, number]

/** The rotation that turns nothing. */
export const IDENTITY: Quat = [0, 0, 0, 1]

/** A rotation to write into again and again; see `MutableVec3`. */
export type MutableQuat = [number, number, number, number]

/** Room for a rotation: the one that turns nothing. */
export const createQuat = (): MutableQuat => [0, 0, 0, 1]

// Each `…To` writes its answer into `out`, which may be one of its inputs, and returns it; the short form makes its own.

/** Copies a rotation. */
export function copyQuat(out: MutableQuat, q: Quat): MutableQuat {
  out[0] = q[0]
  out[1] = q[1]
  out[2] = q[2]
  out[3] = q[3]
  return out
}

const _angle = new Float64Array(1)

export function fromAxisAngleTo(out: MutableQuat, axis: Vec3, angle: number): MutableQuat {
  _angle[0] = angle
  return fromAxisTurnTo(out, axis, _angle)
}

/** `fromAxisAngleTo` for an angle in an array: handed over so, it makes no object where this is not compiled into its caller. */
export function fromAxisTurnTo(out: MutableQuat, axis: Vec3, angle: Float64Array): MutableQuat {
  const half = angle[0]! / 2
  const s = Math.sin(half)
  out[0] = axis[0] * s
  out[1] = axis[1] * s
  out[2] = axis[2] * s
  out[3] = Math.cos(half)
  return out
}
/** Rotation by `angle` [rad], right-handed, about a unit `axis`. */
export const fromAxisAngle = (axis: Vec3, angle: number): Quat => fromAxisAngleTo(createQuat(), axis, angle)

export function multiplyTo(out: MutableQuat, a: Quat, b: Quat): MutableQuat {
  const x = a[3] * b[0] + a[0] * b[3] + a[1] * b[2] - a[2] * b[1]
  const y = a[3] * b[1] - a[0] * b[2] + a[1] * b[3] + a[2] * b[0]
  const z = a[3] * b[2] + a[0] * b[1] - a[1] * b[0] + a[2] * b[3]
  out[3] = a[3] * b[3] - a[0] * b[0] - a[1] * b[1] - a[2] * b[2]
  out[0] = x
  out[1] = y
  out[2] = z
  return out
}
/** Product a·b: turns first by b, then by a. */
export const multiply = (a: Quat, b: Quat): Quat => multiplyTo(createQuat(), a, b)

export function conjugateTo(out: MutableQuat, q: Quat): MutableQuat {
  out[0] = -q[0]
  out[1] = -q[1]
  out[2] = -q[2]
  out[3] = q[3]
  return out
}
/** Inverse of a unit quaternion. */
export const conjugate = (q: Quat): Quat => conjugateTo(createQuat(), q)

export function rotateTo(out: MutableVec3, q: Quat, v: Vec3): MutableVec3 {
  const tx = q[1] * v[2] - q[2] * v[1]
  const ty = q[2] * v[0] - q[0] * v[2]
  const tz = q[0] * v[1] - q[1] * v[0]
  out[0] = v[0] + 2 * (q[3] * tx + (q[1] * tz - q[2] * ty))
  out[1] = v[1] + 2 * (q[3] * ty + (q[2] * tx - q[0] * tz))
  out[2] = v[2] + 2 * (q[3] * tz + (q[0] * ty - q[1] * tx))
  return out
}
/** The vector v turned by q. */
export const rotate = (q: Quat, v: Vec3): Vec3 => rotateTo(createVec3(), q, v)

export function normalizeQuatTo(out: MutableQuat, q: Quat): MutableQuat {
  const n = hypot4(q[0], q[1], q[2], q[3])
  out[0] = q[0] / n
  out[1] = q[1] / n
  out[2] = q[2] / n
  out[3] = q[3] / n
  return out
}
/** q scaled to length 1. */
export const normalizeQuat = (q: Quat): Quat => normalizeQuatTo(createQuat(), q)

/** Angle [rad], 0 to π, of the rotation that takes a to b. */
export function angleBetween(a: Quat, b: Quat): number {
  const d = Math.abs(a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3])
  return 2 * Math.acos(Math.min(1, d))
}

export function slerpTo(out: MutableQuat, a: Quat, b: Quat, t: number): MutableQuat {
  let d = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3]
  const sign = d < 0 ? -1 : 1
  d = Math.abs(d)
  if (d > 0.9995) {
    out[0] = a[0] + (sign * b[0] - a[0]) * t
    out[1] = a[1] + (sign * b[1] - a[1]) * t
    out[2] = a[2] + (sign * b[2] - a[2]) * t
    out[3] = a[3] + (sign * b[3] - a[3]) * t
    return normalizeQuatTo(out, out)
  }
  const theta = Math.acos(d)
  const s = Math.sin(theta)
  const p = Math.sin((1 - t) * theta) / s
  const q = (sign * Math.sin(t * theta)) / s
  out[0] = a[0] * p + b[0] * q
  out[1] = a[1] * p + b[1] * q
  out[2] = a[2] * p + b[2] * q
  out[3] = a[3] * p + b[3] * q
  return out
}
/** Spherical interpolation on the shorter arc, t from 0 to 1. */
export const slerp = (a: Quat, b: Quat, t: number): Quat => slerpTo(createQuat(), a, b, t)

export function mirrorQuatTo(out: MutableQuat, q: Quat): MutableQuat {
  out[0] = -q[0]
  out[1] = -q[1]
  out[2] = q[2]
  out[3] = q[3]
  return out
}
/** Mirror image of a rotation in the sagittal plane z = 0. */
export const mirrorQuat = (q: Quat): Quat => mirrorQuatTo(createQuat(), q)

export function fromBasisTo(out: MutableQuat, x: Vec3, y: Vec3, z: Vec3): MutableQuat {
  const trace = x[0] + y[1] + z[2]
  if (trace > 0) {
    const s = Math.sqrt(trace + 1) * 2
    out[0] = (y[2] - z[1]) / s
    out[1] = (z[0] - x[2]) / s
    out[2] = (x[1] - y[0]) / s
    out[3] = s / 4
  } else if (x[0] > y[1] && x[0] > z[2]) {
    const s = Math.sqrt(1 + x[0] - y[1] - z[2]) * 2
    out[0] = s / 4
    out[1] = (y[0] + x[1]) / s
    out[2] = (z[0] + x[2]) / s
    out[3] = (y[2] - z[1]) / s
  } else if (y[1] > z[2]) {
    const s = Math.sqrt(1 + y[1] - x[0] - z[2]) * 2
    out[0] = (y[0] + x[1]) / s
    out[1] = s / 4
    out[2] = (z[1] + y[2]) / s
    out[3] = (z[0] - x[2]) / s
  } else {
    const s = Math.sqrt(1 + z[2] - x[0] - y[1]) * 2
    out[0] = (z[0] + x[2]) / s
    out[1] = (z[1] + y[2]) / s
    out[2] = s / 4
    out[3] = (x[1] - y[0]) / s
  }
  return out
}
/** Rotation whose matrix has the right-handed orthonormal columns x, y, z. */
export const fromBasis = (x: Vec3, y: Vec3, z: Vec3): Quat => fromBasisTo(createQuat(), x, y, z)

/** The three axes of the turned frame, as columns of its matrix. */
export const toBasis = (q: Quat): readonly [Vec3, Vec3, Vec3] => [
  rotate(q, [1, 0, 0]),
  rotate(q, [0, 1, 0]),
  rotate(q, [0, 0, 1]),
]

/** Whether two unit quaternions are the same rotation within `tolerance` of their scalar product. */
export const sameRotation = (a: Quat, b: Quat, tolerance = 1e-12): boolean =>
  1 - Math.abs(dot([a[0], a[1], a[2]], [b[0], b[1], b[2]]) + a[3] * b[3]) <= tolerance
