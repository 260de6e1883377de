/**
 * The vault of the skull as a radius by direction: real spherical harmonics that are even in z, so that left mirrors right.
 * The polar axis is Y (up), azimuth runs from X (forward) to Z (right). Written with Legendre recursion, unnormalised
 * except for 1 / l!!-like growth being divided out, since the coefficients are fitted to the same basis.
 */
import type { Vec3 } from '../../math/vec3'
import type { Field } from '../field/primitives'

/** Degree and order of each coefficient, in their order. */
export function vaultTerms(degree: number): readonly (readonly [number, number])[] {
  const terms: [number, number][] = []
  for (let l = 0; l <= degree; l++) for (let m = 0; m <= l; m++) terms.push([l, m])
  return terms
}

/** Values of the basis in the unit direction (x, y, z), one a term. */
export function vaultBasis(
  terms: readonly (readonly [number, number])[],
  x: number,
  y: number,
  z: number,
): number[] {
  const degree = terms[terms.length - 1]![0]
  const ring = Math.hypot(x, z)
  const azimuth = Math.atan2(z, x)
  // Associated Legendre values by the usual recursion, scaled by (l − m)! / (l + m)! under the root.
  const p: number[][] = []
  for (let m = 0; m <= degree; m++) {
    let value = 1
    for (let k = 1; k <= m; k++) value *= ring * Math.sqrt((2 * k - 1) / (2 * k))
    p[m] = []
    p[m]![m] = value
    if (m < degree) p[m]![m + 1] = y * Math.sqrt(2 * m + 1) * value
    for (let l = m + 2; l <= degree; l++) {
      p[m]![l] =
        (y * (2 * l - 1) * p[m]![l - 1]! - Math.sqrt((l - 1) * (l - 1) - m * m) * p[m]![l - 2]!) /
        Math.sqrt(l * l - m * m)
    }
  }
  return terms.map(([l, m]) => p[m]![l]! * Math.cos(m * azimuth))
}

/**
 * Distance field of the vault. First-order only: good near the surface, which is all that the mesher asks for.
 * @param coefficients  one a term [m]
 */
export function vaultField(centre: Vec3, degree: number, coefficients: readonly number[]): Field {
  const terms = vaultTerms(degree)
  if (coefficients.length !== terms.length) {
    throw new RangeError(
      `bones/skullVault: ${coefficients.length} coefficients for degree ${degree}; it takes ${terms.length}.`,
    )
  }
  const table = radiusTable(terms, coefficients)
  return (px, py, pz) => {
    const [x, y, z] = [px - centre[0], py - centre[1], pz - centre[2]]
    const distance = Math.hypot(x, y, z)
    if (distance < 0.03) return distance - 0.06
    if (distance > 0.13) return distance - 0.11
    return 0.92 * (distance - table(x / distance, y / distance, z / distance))
  }
}

/** Steps of the radius table from pole to pole and half way round: a degree each, 2 µm off at most. */
const STEPS = 180

/** The radius [m] by unit direction, read from a table: the basis costs too much to be asked a million times. */
function radiusTable(
  terms: readonly (readonly [number, number])[],
  coefficients: readonly number[],
): (x: number, y: number, z: number) => number {
  const columns = STEPS + 1
  const radii = new Float64Array(columns * columns)
  for (let i = 0; i <= STEPS; i++) {
    const polar = (Math.PI * i) / STEPS
    const ring = Math.sin(polar)
    for (let j = 0; j <= STEPS; j++) {
      const azimuth = (Math.PI * j) / STEPS
      const basis = vaultBasis(terms, ring * Math.cos(azimuth), Math.cos(polar), ring * Math.sin(azimuth))
      radii[i * columns + j] = basis.reduce((sum, value, k) => sum + value * coefficients[k]!, 0)
    }
  }
  return (x, y, z) => {
    const u = (Math.acos(Math.min(1, Math.max(-1, y))) * STEPS) / Math.PI
    const v = (Math.abs(Math.atan2(z, x)) * STEPS) / Math.PI
    const i = Math.min(STEPS - 1, Math.floor(u))
    const j = Math.min(STEPS - 1, Math.floor(v))
    const [s, t] = [u - i, v - j]
    const at = i * columns + j
    return (
      (1 - s) * ((1 - t) * radii[at]! + t * radii[at + 1]!) +
      s * ((1 - t) * radii[at + columns]! + t * radii[at + columns + 1]!)
    )
  }
}
