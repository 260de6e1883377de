import type { MutableQuat, Quat } from './quat'
import { createQuat, fromAxisAngleTo, multiplyTo, rotateTo } from './quat'
import { hypot3 } from './hypot'
import { createVec3, type MutableVec3 } from './vec3'

/** Three successive rotation angles [rad] about body-fixed axes. */
export type Angles = readonly [number, number, number]

const X = [1, 0, 0] as const
const Y = [0, 1, 0] as const
const Z = [0, 0, 1] as const
const _turn = createQuat()
/** Axes of the turned frame. */
const _x = createVec3()
const _y = createVec3()
const _z = createVec3()

function writeBasis(q: Quat): void {
  rotateTo(_x, q, X)
  rotateTo(_y, q, Y)
  rotateTo(_z, q, Z)
}

const clamped = (sine: number): number => Math.max(-1, Math.min(1, sine))

export function fromYXZTo(out: MutableQuat, angles: Angles): MutableQuat {
  writeYX(angles)
  const x = _turn[0]
  const y = _turn[1]
  const z = _turn[2]
  const w = _turn[3]
  const s = Math.sin(angles[2] / 2)
  const c = Math.cos(angles[2] / 2)
  out[0] = x * c + y * s
  out[1] = y * c - x * s
  out[2] = w * s + z * c
  out[3] = w * c - z * s
  return out
}

/** Ry(a)·Rx(b) into `_turn`: products written out, so that no angle is handed on. */
function writeYX(angles: Angles): void {
  const sa = Math.sin(angles[0] / 2)
  const ca = Math.cos(angles[0] / 2)
  const sb = Math.sin(angles[1] / 2)
  const cb = Math.cos(angles[1] / 2)
  _turn[0] = ca * sb
  _turn[1] = sa * cb
  _turn[2] = -sa * sb
  _turn[3] = ca * cb
}

/**
 * Rotation from Y-X-Z angles: R = Ry(a)·Rx(b)·Rz(c), the ISB sequence of the sternoclavicular and scapulothoracic joints
 * (Wu et al. 2005).
 */
export const fromYXZ = (angles: Angles): Quat => fromYXZTo(createQuat(), angles)

export function toYXZTo(out: MutableVec3, q: Quat): MutableVec3 {
  writeBasis(q)
  const regular = _z[0] * _z[0] + _z[2] * _z[2] > 1e-18
  out[0] = regular ? Math.atan2(_z[0], _z[2]) : Math.atan2(-_x[2], _x[0])
  out[1] = Math.asin(clamped(-_z[1]))
  out[2] = regular ? Math.atan2(_x[1], _y[1]) : 0
  return out
}
/**
 * Y-X-Z angles of a rotation; the middle one in [−π/2, π/2]. At the poles, where first and last turn about one line, the
 * last is 0.
 */
export const toYXZ = (q: Quat): Angles => toYXZTo(createVec3(), q)

export function fromYXYTo(out: MutableQuat, angles: Angles): MutableQuat {
  writeYX(angles)
  const x = _turn[0]
  const y = _turn[1]
  const z = _turn[2]
  const w = _turn[3]
  const s = Math.sin(angles[2] / 2)
  const c = Math.cos(angles[2] / 2)
  out[0] = x * c - z * s
  out[1] = w * s + y * c
  out[2] = x * s + z * c
  out[3] = w * c - y * s
  return out
}
/**
 * Rotation from Y-X-Y angles: R = Ry(a)·Rx(b)·Ry(c), the ISB sequence of the humerus: plane of elevation, elevation
 * (negative when raised), axial rotation.
 */
export const fromYXY = (angles: Angles): Quat => fromYXYTo(createQuat(), angles)

export function toYXYTo(out: MutableVec3, q: Quat): MutableVec3 {
  writeBasis(q)
  const sin = hypot3(_y[0], 0, _y[2])
  const regular = sin > 1e-9
  out[0] = regular ? Math.atan2(-_y[0], -_y[2]) : 0
  out[1] = -Math.atan2(sin, _y[1])
  out[2] = regular ? Math.atan2(-_x[1], _z[1]) : Math.atan2(_z[0], _y[1] > 0 ? _z[2] : -_z[2])
  return out
}
/**
 * Y-X-Y angles of a rotation, the middle one in [−π, 0] (a raised arm). Hanging or pointing straight up, where plane and
 * axial rotation turn about one line, the plane is 0.
 */
export const toYXY = (q: Quat): Angles => toYXYTo(createVec3(), q)

/** Rotation from X-Z-Y angles: R = Rx(a)·Rz(b)·Ry(c), the sequence of published glenohumeral abduction, flexion, rotation. */
export function fromXZY(angles: Angles): Quat {
  const out = createQuat()
  fromAxisAngleTo(out, X, angles[0])
  multiplyTo(out, out, fromAxisAngleTo(_turn, Z, angles[1]))
  return multiplyTo(out, out, fromAxisAngleTo(_turn, Y, angles[2]))
}

/** X-Z-Y angles of a rotation; the middle one in [−π/2, π/2]. At the poles the last is 0. */
export function toXZY(q: Quat): Angles {
  writeBasis(q)
  const b = Math.asin(clamped(-_y[0]))
  if (_y[1] * _y[1] + _y[2] * _y[2] > 1e-18) return [Math.atan2(_y[2], _y[1]), b, Math.atan2(_z[0], _x[0])]
  return [Math.atan2(-_z[1], _z[2]), b, 0]
}

/**
 * Matrix of Y-X-Z angles, R = Ry(a)·Rx(b)·Rz(c), row-major.
 *
 * @param angles  the three from `first` on [rad]
 * @param m       nine numbers, written from `at` on
 */
export function writeYXZ(angles: Float64Array, first: number, m: Float64Array, at: number): void {
  const ca = Math.cos(angles[first]!)
  const sa = Math.sin(angles[first]!)
  const cb = Math.cos(angles[first + 1]!)
  const sb = Math.sin(angles[first + 1]!)
  const cc = Math.cos(angles[first + 2]!)
  const sc = Math.sin(angles[first + 2]!)
  m[at] = ca * cc + sa * sb * sc
  m[at + 1] = -ca * sc + sa * sb * cc
  m[at + 2] = sa * cb
  m[at + 3] = cb * sc
  m[at + 4] = cb * cc
  m[at + 5] = -sb
  m[at + 6] = -sa * cc + ca * sb * sc
  m[at + 7] = sa * sc + ca * sb * cc
  m[at + 8] = ca * cb
}

/** `writeYXZ` for Y-X-Y angles, R = Ry(a)·Rx(b)·Ry(c). */
export function writeYXY(angles: Float64Array, first: number, m: Float64Array, at: number): void {
  const ca = Math.cos(angles[first]!)
  const sa = Math.sin(angles[first]!)
  const cb = Math.cos(angles[first + 1]!)
  const sb = Math.sin(angles[first + 1]!)
  const cc = Math.cos(angles[first + 2]!)
  const sc = Math.sin(angles[first + 2]!)
  m[at] = ca * cc - sa * cb * sc
  m[at + 1] = sa * sb
  m[at + 2] = ca * sc + sa * cb * cc
  m[at + 3] = sb * sc
  m[at + 4] = cb
  m[at + 5] = -sb * cc
  m[at + 6] = -sa * cc - ca * cb * sc
  m[at + 7] = ca * sb
  m[at + 8] = -sa * sc + ca * cb * cc
}
