import { MeshoptEncoder } from 'meshoptimizer/encoder'
import type { Vec3 } from '../../math/vec3'
import type { Quat } from '../../math/quat'

/**
 * Packing of vertex and key-frame data into the bytes that the meshopt filters expect. Positions stay plain metres:
 * a scaled integer position would need a node or inverse bind matrix to undo it, and readers of a skinned node see the
 * raw attribute. The exponential filter with one fixed exponent costs the same bytes as 16-bit integers (its two upper
 * bytes are constant) and reads back as floats on a regular grid.
 */

/** Power of two of the grid that positions are rounded to, and displacements by morph targets. */
export const POSITION_EXPONENT = -14
export const MORPH_EXPONENT = -13

/** Grid that positions are rounded to [m]: 2⁻¹⁴ m = 0.061 mm. */
export const POSITION_STEP = 2 ** POSITION_EXPONENT

/** Nearest multiple of a power of two [m]. */
export const snap = (metres: number, exponent = POSITION_EXPONENT): number =>
  Math.round(metres / 2 ** exponent) * 2 ** exponent

/**
 * Positions for the EXPONENTIAL filter: 24-bit mantissa over one exponent.
 * @param positions n × 3 [m], each component within ±256
 * @returns 12 bytes a vertex
 */
export function encodePositions(positions: Float32Array, exponent = POSITION_EXPONENT): Uint8Array {
  const words = new Int32Array(positions.length)
  for (let i = 0; i < positions.length; i++) {
    words[i] = (exponent << 24) | (Math.round(positions[i]! / 2 ** exponent) & 0xffffff)
  }
  return new Uint8Array(words.buffer)
}

/**
 * Unit normals for the OCTAHEDRAL filter, 8 bits.
 * @param normals n × 3, unit length
 * @returns 4 bytes a vertex; reads back as signed bytes, normalised
 */
export function encodeNormals(normals: Float32Array): Uint8Array {
  const count = normals.length / 3
  const wide = new Float32Array(count * 4)
  for (let i = 0; i < count; i++) wide.set(normals.subarray(3 * i, 3 * i + 3), 4 * i)
  return MeshoptEncoder.encodeFilterOct(wide, count, 4, 8)
}

/**
 * Unit quaternions as normalised signed shorts (0.004° at worst). Not the QUATERNION filter: it stores the largest part
 * as positive, which throws neighbouring keys onto different hemispheres.
 * @returns 8 bytes a quaternion
 */
export function encodeQuaternions(quats: readonly Quat[]): Uint8Array {
  const shorts = Int16Array.from(quats.flat(), (part) => Math.round(part * 32767))
  return new Uint8Array(shorts.buffer)
}

/** Vectors as plain little-endian floats, 12 bytes each. */
export const encodeVectors = (vectors: readonly Vec3[]): Uint8Array =>
  new Uint8Array(Float32Array.from(vectors.flat()).buffer)

/** Plain little-endian floats, 4 bytes each. */
export const encodeFloats = (values: readonly number[]): Uint8Array =>
  new Uint8Array(Float32Array.from(values).buffer)

/** Fractions 0 to 1 as unsigned bytes. */
export const toUnorm8 = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 255)

/** Fractions 0 to 1 as unsigned shorts, normalised. */
export const toUnorm16 = (values: Float32Array): Uint16Array =>
  Uint16Array.from(values, (value) => Math.round(Math.min(1, Math.max(0, value)) * 65535))
