import type { Vec3 } from '../math/vec3'
import type { Quat } from '../math/quat'

/**
 * Body frame: ISB axes (X forward, Y up, Z to the right), metres, origin on the floor in the midline, as the reference
 * body stands. glTF frame: +X left, +Y up, +Z forward. The change between them is a quarter turn about Y, and these
 * functions are the only place that does it.
 */
export const isbToGltf = (p: Vec3): Vec3 => [-p[2], p[1], p[0]]
/** Inverse of `isbToGltf`. */
export const gltfToIsb = (p: Vec3): Vec3 => [p[2], p[1], -p[0]]
/** A rotation of the body frame, as the same rotation in glTF axes. */
export const isbToGltfQuat = (q: Quat): Quat => [-q[2], q[1], q[0], q[3]]
/** Inverse of `isbToGltfQuat`. */
export const gltfToIsbQuat = (q: Quat): Quat => [q[2], q[1], -q[0], q[3]]
