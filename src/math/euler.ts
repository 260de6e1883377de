import { fromAxisAngle, multiply, toBasis, type Quat } from './quat'

/** Three successive rotation angles [rad] about body-fixed axes. */
export type Angles = readonly [number, number, number]

/**
 * Rotation from Y-X-Z angles: R = Ry(a)·Rx(b)·Rz(c), the ISB sequence of the sternoclavicular and scapulothoracic joints
 * (Wu et al. 2005).
 */
export const fromYXZ = (angles: Angles): Quat =>
  multiply(
    multiply(fromAxisAngle([0, 1, 0], angles[0]), fromAxisAngle([1, 0, 0], angles[1])),
    fromAxisAngle([0, 0, 1], angles[2]),
  )

/**
 * Y-X-Z angles of a rotation; the middle one in [−π/2, π/2]. At the poles, where first and last turn about one line, the
 * last is 0.
 */
export function toYXZ(q: Quat): Angles {
  const [x, y, z] = toBasis(q)
  const sin = -z[1]
  const b = Math.asin(Math.max(-1, Math.min(1, sin)))
  if (Math.hypot(z[0], z[2]) > 1e-9) return [Math.atan2(z[0], z[2]), b, Math.atan2(x[1], y[1])]
  return [Math.atan2(-x[2], x[0]), b, 0]
}

/**
 * Rotation from Y-X-Y angles: R = Ry(a)·Rx(b)·Ry(c), the ISB sequence of the humerus: plane of elevation, elevation
 * (negative when raised), axial rotation.
 */
export const fromYXY = (angles: Angles): Quat =>
  multiply(
    multiply(fromAxisAngle([0, 1, 0], angles[0]), fromAxisAngle([1, 0, 0], angles[1])),
    fromAxisAngle([0, 1, 0], angles[2]),
  )

/**
 * Y-X-Y angles of a rotation, the middle one in [−π, 0] (a raised arm). Hanging or pointing straight up, where plane and
 * axial rotation turn about one line, the plane is 0.
 */
export function toYXY(q: Quat): Angles {
  const [x, y, z] = toBasis(q)
  const sin = Math.hypot(y[0], y[2])
  const b = -Math.atan2(sin, y[1])
  if (sin > 1e-9) return [Math.atan2(-y[0], -y[2]), b, Math.atan2(-x[1], z[1])]
  return y[1] > 0 ? [0, b, Math.atan2(z[0], z[2])] : [0, b, Math.atan2(z[0], -z[2])]
}

/** Rotation from X-Z-Y angles: R = Rx(a)·Rz(b)·Ry(c), the sequence of published glenohumeral abduction, flexion, rotation. */
export const fromXZY = (angles: Angles): Quat =>
  multiply(
    multiply(fromAxisAngle([1, 0, 0], angles[0]), fromAxisAngle([0, 0, 1], angles[1])),
    fromAxisAngle([0, 1, 0], angles[2]),
  )

/** X-Z-Y angles of a rotation; the middle one in [−π/2, π/2]. At the poles the last is 0. */
export function toXZY(q: Quat): Angles {
  const [x, y, z] = toBasis(q)
  const b = Math.asin(Math.max(-1, Math.min(1, -y[0])))
  if (Math.hypot(y[1], y[2]) > 1e-9) return [Math.atan2(y[2], y[1]), b, Math.atan2(z[0], x[0])]
  return [Math.atan2(-z[1], z[2]), b, 0]
}
