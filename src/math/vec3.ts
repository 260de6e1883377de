import { hypot3, lengthOf, writeLength } from './hypot'

/** A point or direction in space, three numbers; metres unless the use says otherwise. */
export type Vec3 = readonly [number, number, number]

/** A vector to write into again and again: what a frame works with, so that it makes nothing. */
export type MutableVec3 = [number, number, number]

/** Room for a vector. */
export const createVec3 = (): MutableVec3 => [0, 0, 0]

// Each `…To` writes its answer into `out`, which may be one of its inputs, and returns it; the short form makes its own.

/** Copies a vector. */
export function copyVec3(out: MutableVec3, a: Vec3): MutableVec3 {
  out[0] = a[0]
  out[1] = a[1]
  out[2] = a[2]
  return out
}

export function addTo(out: MutableVec3, a: Vec3, b: Vec3): MutableVec3 {
  out[0] = a[0] + b[0]
  out[1] = a[1] + b[1]
  out[2] = a[2] + b[2]
  return out
}
/** Sum a + b. */
export const add = (a: Vec3, b: Vec3): Vec3 => addTo(createVec3(), a, b)

export function subTo(out: MutableVec3, a: Vec3, b: Vec3): MutableVec3 {
  out[0] = a[0] - b[0]
  out[1] = a[1] - b[1]
  out[2] = a[2] - b[2]
  return out
}
/** Difference a − b. */
export const sub = (a: Vec3, b: Vec3): Vec3 => subTo(createVec3(), a, b)

export function scaleTo(out: MutableVec3, a: Vec3, s: number): MutableVec3 {
  out[0] = a[0] * s
  out[1] = a[1] * s
  out[2] = a[2] * s
  return out
}
/** Product of a vector and a number. */
export const scale = (a: Vec3, s: number): Vec3 => scaleTo(createVec3(), a, s)

/** Scalar product a · b. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]

export function crossTo(out: MutableVec3, a: Vec3, b: Vec3): MutableVec3 {
  const x = a[1] * b[2] - a[2] * b[1]
  const y = a[2] * b[0] - a[0] * b[2]
  out[2] = a[0] * b[1] - a[1] * b[0]
  out[0] = x
  out[1] = y
  return out
}
/** Vector product a × b, right-handed. */
export const cross = (a: Vec3, b: Vec3): Vec3 => crossTo(createVec3(), a, b)

/** Euclidean length |a|. */
export function norm(a: Vec3): number {
  writeLength(a)
  return lengthOf[0]!
}
/** Distance between two points. */
export const distance = (a: Vec3, b: Vec3): number => hypot3(a[0] - b[0], a[1] - b[1], a[2] - b[2])

export function lerpTo(out: MutableVec3, a: Vec3, b: Vec3, t: number): MutableVec3 {
  out[0] = a[0] + (b[0] - a[0]) * t
  out[1] = a[1] + (b[1] - a[1]) * t
  out[2] = a[2] + (b[2] - a[2]) * t
  return out
}
/** Point at fraction t on the straight line from a (t = 0) to b (t = 1). */
export const lerp = (a: Vec3, b: Vec3, t: number): Vec3 => lerpTo(createVec3(), a, b, t)

export function normalizeTo(out: MutableVec3, a: Vec3): MutableVec3 {
  writeLength(a)
  const length = lengthOf[0]!
  if (!(length > 0))
    throw new RangeError(`math/vec3: cannot normalise [${a.join(', ')}]: it has no direction.`)
  const s = 1 / length
  out[0] = a[0] * s
  out[1] = a[1] * s
  out[2] = a[2] * s
  return out
}
/**
 * Direction of a, of length 1.
 * @throws {RangeError} for the null vector, which has no direction
 */
export const normalize = (a: Vec3): Vec3 => normalizeTo(createVec3(), a)

/** The part of a that is square to a unit `axis`. */
export function rejectTo(out: MutableVec3, a: Vec3, axis: Vec3): MutableVec3 {
  const along = a[0] * axis[0] + a[1] * axis[1] + a[2] * axis[2]
  out[0] = a[0] - axis[0] * along
  out[1] = a[1] - axis[1] * along
  out[2] = a[2] - axis[2] * along
  return out
}

export function mirrorSagittalTo(out: MutableVec3, a: Vec3): MutableVec3 {
  out[0] = a[0]
  out[1] = a[1]
  out[2] = -a[2]
  return out
}
/** Mirror image in the sagittal plane z = 0: the left side's point for the right side's. */
export const mirrorSagittal = (a: Vec3): Vec3 => mirrorSagittalTo(createVec3(), a)
