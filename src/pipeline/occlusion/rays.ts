import type { Vec3 } from '../../math/vec3'

/**
 * Directions over the hemisphere about +Z, dense as the cosine: the mean over them is the diffuse light that arrives.
 * Points of the R2 sequence (Roberts 2018, "The unreasonable effectiveness of quasirandom sequences"), lifted from the
 * unit disc (Malley's method), so the set is the same on every run.
 * @param count number of directions
 * @param turn  rotation of the whole set about Z, as a fraction of a full turn
 */
export function cosineDirections(count: number, turn = 0): readonly Vec3[] {
  const g = 1.324717957244746
  return Array.from({ length: count }, (_, i) => {
    const u = (0.5 + (i + 1) / g) % 1
    const v = (0.5 + (i + 1) / (g * g)) % 1
    const radius = Math.sqrt(u)
    const angle = 2 * Math.PI * (v + turn)
    return [radius * Math.cos(angle), radius * Math.sin(angle), Math.sqrt(1 - u)] as const
  })
}

/**
 * Two unit vectors that make a right-handed frame with the unit vector n, without a branch on its direction.
 * Source: Duff et al. 2017, "Building an orthonormal basis, revisited", JCGT 6(1).
 */
export function tangents([x, y, z]: Vec3): readonly [Vec3, Vec3] {
  const sign = z >= 0 ? 1 : -1
  const a = -1 / (sign + z)
  const b = x * y * a
  return [
    [1 + sign * x * x * a, sign * b, -sign * x],
    [b, sign + y * y * a, -y],
  ]
}
