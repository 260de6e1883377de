/** First guess of a sphere mesh: balls inscribed in the scan, and which of them to keep. */
import type { Vec3 } from '../../src/math/vec3'
import type { Ball } from '../../src/pipeline/field/primitives'
import type { Witness } from './spheresTarget'

const LEAST_ANGLE = Math.cos((50 * Math.PI) / 180) // between the two contacts, seen from the centre: less is surface noise

/**
 * The greatest ball inside the surface that touches it at sample `n`, by shrinking (Ma, Bae, Choi 2012,
 * doi:10.1007/s00371-011-0594-7). Shrinking stops before the contacts come together, where it would follow roughness.
 */
export function inscribedBall(witness: Witness, n: number, largest = 0.03): Ball {
  const { points, normals, probe } = witness
  const p: Vec3 = [points[3 * n]!, points[3 * n + 1]!, points[3 * n + 2]!]
  const m: Vec3 = [normals[3 * n]!, normals[3 * n + 1]!, normals[3 * n + 2]!]
  let radius = largest
  const centreAt = (r: number): Vec3 => [p[0] - r * m[0], p[1] - r * m[1], p[2] - r * m[2]]
  for (let round = 0; round < 40; round++) {
    const c = centreAt(radius)
    const { point: q, distance } = probe.closest(c)
    if (distance >= radius - 2e-5) break
    const d: Vec3 = [p[0] - q[0], p[1] - q[1], p[2] - q[2]]
    const along = d[0] * m[0] + d[1] * m[1] + d[2] * m[2]
    const next = (d[0] * d[0] + d[1] * d[1] + d[2] * d[2]) / (2 * along)
    if (!(next > 0) || next >= radius) break
    const e = centreAt(next)
    const cosine =
      ((p[0] - e[0]) * (q[0] - e[0]) + (p[1] - e[1]) * (q[1] - e[1]) + (p[2] - e[2]) * (q[2] - e[2])) /
      (next * next)
    if (cosine > LEAST_ANGLE) break
    radius = next
  }
  return { centre: centreAt(radius), radius }
}

/** Distance between balls as points of four dimensions. */
export const apart = (a: Ball, b: Ball): number =>
  Math.hypot(
    a.centre[0] - b.centre[0],
    a.centre[1] - b.centre[1],
    a.centre[2] - b.centre[2],
    a.radius - b.radius,
  )

/** Mirror image of a ball in z = 0. */
export const mirrorBall = ({ centre, radius }: Ball): Ball => ({
  centre: [centre[0], centre[1], -centre[2]],
  radius,
})

/** A ball folded to z ≥ 0; near the midline it is set on it, so that it joins the halves. */
export function foldBall({ centre, radius }: Ball): Ball {
  const z = Math.abs(centre[2])
  const near = Math.min(0.001 + 0.6 * radius, 0.004)
  return { centre: [centre[0], centre[1], z < near ? 0 : z], radius }
}

/**
 * Spreads `count` balls over the inscribed ones: farthest first, then Lloyd rounds; each stays an inscribed ball. With
 * `symmetric`, candidates are folded to z ≥ 0 and those near the midline are set on it.
 */
export function seedBalls(candidates: readonly Ball[], count: number, symmetric: boolean): Ball[] {
  const pool = symmetric ? candidates.map(foldBall) : [...candidates]
  let chosen: Ball[] = [pool.reduce((a, b) => (b.radius > a.radius ? b : a))]
  const far = pool.map((b) => apart(b, chosen[0]!))
  while (chosen.length < count) {
    let pick = 0
    far.forEach((d, i) => {
      if (d > far[pick]!) pick = i
    })
    const next = pool[pick]!
    chosen.push(next)
    pool.forEach((b, i) => (far[i] = Math.min(far[i]!, apart(b, next))))
  }
  for (let round = 0; round < 8; round++) {
    const sums = chosen.map(() => [0, 0, 0, 0, 0])
    const owner = pool.map((b) => {
      let [best, least] = [0, Infinity]
      chosen.forEach((c, i) => {
        const d = apart(b, c)
        if (d < least) [best, least] = [i, d]
      })
      const s = sums[best]!
      ;[...b.centre, b.radius, 1].forEach((v, k) => (s[k]! += v))
      return best
    })
    const middles = sums.map((s, i): Ball =>
      s[4]! > 0
        ? { centre: [s[0]! / s[4]!, s[1]! / s[4]!, s[2]! / s[4]!], radius: s[3]! / s[4]! }
        : chosen[i]!,
    )
    const nearest = chosen.map(() => Infinity)
    const moved = [...chosen]
    pool.forEach((b, i) => {
      const o = owner[i]!
      // a ball on the midline stays there: it is the one that joins the halves
      if (symmetric && chosen[o]!.centre[2] === 0 && b.centre[2] !== 0) return
      const d = apart(b, middles[o]!)
      if (d < nearest[o]!) {
        nearest[o] = d
        moved[o] = b
      }
    })
    chosen = moved
  }
  return chosen
}
