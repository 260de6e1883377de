import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cross, distance, dot, norm, normalize, scale, sub, type Vec3 } from '../../src/math/vec3'
import { cylinderPath, type Sense } from '../../src/math/wrap/cylinder'
import { ellipsoidPath } from '../../src/math/wrap/ellipsoid'
import { tangents } from '../../src/math/wrap/tangents'
import { GLIDING_SURFACE } from '../../src/anatomy/body/glidingSurface'

const SEED = 20050502
const within = (lo: number, hi: number) => fc.double({ min: lo, max: hi, noNaN: true })
const direction: fc.Arbitrary<Vec3> = fc
  .tuple(within(-1, 1), within(-Math.PI, Math.PI))
  .map(([z, a]) => [Math.sqrt(1 - z * z) * Math.cos(a), Math.sqrt(1 - z * z) * Math.sin(a), z])
/** A point from just outside the unit ball to twice as far. */
const outside: fc.Arbitrary<Vec3> = fc.tuple(direction, within(1.02, 2.2)).map(([d, r]) => scale(d, r))

const sphere = (p: Vec3, s: Vec3, r = 1): number => ellipsoidPath([0, 0, 0], [r, r, r], p, s)
const { centre: C, radii: R } = GLIDING_SURFACE
const ribs = (p: Vec3, s: Vec3): number => ellipsoidPath(C, R, p, s)
/** A point near the ribs: `outside` of the unit ball, stretched. */
const nearRibs = outside.map((p): Vec3 => [C[0] + R[0] * p[0], C[1] + R[1] * p[1], C[2] + R[2] * p[2]])

/** Shortest path by relaxation: a chain of points on a polyline, pulled straight and pushed out, until it settles. */
function relaxed(p: Vec3, s: Vec3): number {
  const n = 160
  let chain: Vec3[] = Array.from({ length: n + 1 }, (_, i) => {
    const t = i / n
    const q: Vec3 = [0, 1, 2].map((k) => p[k]! + (s[k]! - p[k]!) * t) as unknown as Vec3
    return pushedOut(q)
  })
  for (let round = 0; round < 6000; round++)
    chain = chain.map((q, i) => {
      if (i === 0 || i === n) return q
      const [a, b] = [chain[i - 1]!, chain[i + 1]!]
      return pushedOut([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2])
    })
  return chain.slice(1).reduce((sum, q, i) => sum + distance(q, chain[i]!), 0)
}

function pushedOut(q: Vec3): Vec3 {
  const u: Vec3 = [(q[0] - C[0]) / R[0], (q[1] - C[1]) / R[1], (q[2] - C[2]) / R[2]]
  const level = norm(u)
  if (level >= 1) return q
  // Along the surface's normal, which is near enough for a chain that starts close to the surface.
  const n: Vec3 = normalize([u[0] / R[0], u[1] / R[1], u[2] / R[2]])
  let t = 0
  for (let k = 0; k < 6; k++) {
    const v: Vec3 = [u[0] + (t * n[0]) / R[0], u[1] + (t * n[1]) / R[1], u[2] + (t * n[2]) / R[2]]
    const f = dot(v, v) - 1
    t -= f / (2 * (v[0] * (n[0] / R[0]) + v[1] * (n[1] / R[1]) + v[2] * (n[2] / R[2])))
  }
  return [q[0] + t * n[0], q[1] + t * n[1], q[2] + t * n[2]]
}

describe('the path round a ball or the ribs', () => {
  it('on a sphere is the great circle between two tangents', () => {
    fc.assert(
      fc.property(outside, outside, (p, s) => {
        const [a, b] = [norm(p), norm(s)]
        const angle = Math.atan2(norm(cross(p, s)), dot(p, s))
        fc.pre(angle < 3.1)
        const wrapped = angle - Math.acos(1 / a) - Math.acos(1 / b)
        const exact = wrapped > 0 ? Math.sqrt(a * a - 1) + wrapped + Math.sqrt(b * b - 1) : distance(p, s)
        expect(sphere(p, s)).toBeCloseTo(exact, 8)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('is never shorter than the straight line, the same both ways, and touches where it says', () => {
    fc.assert(
      fc.property(nearRibs, nearRibs, (p, s) => {
        const length = ribs(p, s)
        const [x, y, z] = tangents
        expect(length).toBeGreaterThanOrEqual(distance(p, s) - 1e-12)
        if (length > distance(p, s) + 1e-9)
          expect(Math.hypot((x! - C[0]) / R[0], (y! - C[1]) / R[1], (z! - C[2]) / R[2])).toBeCloseTo(1, 8)
        expect(ribs(s, p)).toBeCloseTo(length, 8)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('never runs through the body: from side to back it takes the way round', () => {
    const [p, s]: [Vec3, Vec3] = [
      [C[0] + 0.04, C[1] - 0.02, C[2] + 0.14],
      [C[0] - 0.11, C[1] + 0.03, C[2] + 0.03],
    ]
    expect(ribs(p, s)).toBeGreaterThan(distance(p, s) + 0.01)
  })

  it('changes by no more than its ends move', () => {
    fc.assert(
      fc.property(nearRibs, nearRibs, direction, (p, s, d) => {
        const step = 1e-5
        const moved: Vec3 = [p[0] + step * d[0], p[1] + step * d[1], p[2] + step * d[2]]
        const angle = Math.atan2(norm(cross(sub(p, C), sub(s, C))), dot(sub(p, C), sub(s, C)))
        fc.pre(angle < 2.4)
        // A plane section is not the geodesic, so its slope may pass 1 a little.
        expect(Math.abs(ribs(moved, s) - ribs(p, s))).toBeLessThan(1.3 * step)
      }),
      { seed: SEED, numRuns: 1000 },
    )
  })

  it('is within 1 % of the geodesic where muscles run', () => {
    const at = (azimuth: number, y: number, height: number): Vec3 => {
      const v = y / R[1]
      const r = Math.sqrt(1 - v * v) * height
      return [C[0] - R[0] * r * Math.cos(azimuth), C[1] + y, C[2] + R[2] * r * Math.sin(azimuth)]
    }
    for (const [p, s] of [
      [at(0.4, -0.02, 1.06), at(2.2, -0.06, 1.02)],
      [at(0.5, 0.03, 1.06), at(1.9, 0.08, 1.03)],
      [at(0.4, -0.05, 1.08), at(1.8, -0.12, 1.02)],
    ] as const) {
      const best = relaxed(p, s)
      const ours = ribs(p, s)
      expect(ours).toBeGreaterThan(best - 2e-4)
      expect(ours / best - 1).toBeLessThan(0.01)
    }
  })
})

describe('the path round a shaft', () => {
  const shaft = { cx: 0, cy: 0, cz: 0, ax: 0, ay: 0, az: 1, radius: 1, least: -Math.PI / 2 }
  const round = (sense: Sense, p: Vec3, s: Vec3): number => cylinderPath(shaft, sense, p, s)
  const off: fc.Arbitrary<Vec3> = fc
    .tuple(within(1.02, 3), within(-Math.PI, Math.PI), within(-2, 2))
    .map(([r, a, z]) => [r * Math.cos(a), r * Math.sin(a), z])

  it('unrolled is straight: arc and rise make one right-angled triangle', () => {
    const p: Vec3 = [1, 0, 0]
    const s: Vec3 = [0, 1, 2]
    expect(round(1, p, s)).toBeCloseTo(Math.hypot(Math.PI / 2, 2), 12)
    expect(round(0, p, s)).toBeCloseTo(Math.hypot(Math.PI / 2, 2), 12)
  })

  it('goes the way it is told, to three quarters round', () => {
    const p: Vec3 = [1, 0, 0]
    const s: Vec3 = [Math.cos(3.6), Math.sin(3.6), 0]
    expect(round(1, p, s)).toBeCloseTo(3.6, 12)
    expect(round(0, p, s)).toBeCloseTo(2 * Math.PI - 3.6, 12)
    expect(round(-1, p, s)).toBeCloseTo(2 * Math.PI - 3.6, 12)
  })

  it('is straight past the side on which it does not wrap', () => {
    const p: Vec3 = [2, 0, 0]
    const s: Vec3 = [0, -2, 1]
    expect(round(1, p, s)).toBeCloseTo(distance(p, s), 12)
  })

  it('is never shorter than the straight line, and its touching points lie on the shaft', () => {
    fc.assert(
      fc.property(off, off, fc.constantFrom<Sense>(-1, 0, 1), (p, s, sense) => {
        const length = round(sense, p, s)
        expect(length).toBeGreaterThanOrEqual(distance(p, s) - 1e-12)
        if (length > distance(p, s) + 1e-9) {
          expect(Math.hypot(tangents[0]!, tangents[1]!)).toBeCloseTo(1, 9)
          expect(Math.hypot(tangents[3]!, tangents[4]!)).toBeCloseTo(1, 9)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('has the radius as its moment arm', () => {
    const p: Vec3 = [1.5, 0, 0]
    const at = (a: number): number => round(1, p, [1.2 * Math.cos(a), 1.2 * Math.sin(a), 0.4])
    const h = 1e-5
    const flat = at(2) // wrapped; the rise makes the slope a little smaller than the radius
    const slope = (at(2 + h) - at(2 - h)) / (2 * h)
    expect(slope).toBeCloseTo(Math.sqrt(flat * flat - 0.16) / flat, 6)
  })
})
