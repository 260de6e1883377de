/** A point or direction in space, three numbers; metres unless the use says otherwise. */
export type Vec3 = readonly [number, number, number]

/** Sum a + b. */
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
/** Difference a − b. */
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
/** Product of a vector and a number. */
export const scale = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s]
/** Scalar product a · b. */
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
/** Vector product a × b, right-handed. */
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
/** Euclidean length |a|. */
export const norm = (a: Vec3): number => Math.hypot(a[0], a[1], a[2])
/** Distance between two points. */
export const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
/** Point at fraction t on the straight line from a (t = 0) to b (t = 1). */
export const lerp = (a: Vec3, b: Vec3, t: number): Vec3 => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

/**
 * Direction of a, of length 1.
 * @throws {RangeError} for the null vector, which has no direction
 */
export function normalize(a: Vec3): Vec3 {
  const length = norm(a)
  if (!(length > 0))
    throw new RangeError(`math/vec3: cannot normalise [${a.join(', ')}]: it has no direction.`)
  return scale(a, 1 / length)
}

/** Mirror image in the sagittal plane z = 0: the left side's point for the right side's. */
export const mirrorSagittal = (a: Vec3): Vec3 => [a[0], a[1], -a[2]]
