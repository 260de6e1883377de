/**
 * Fits centres and radii of a sphere mesh to the scan: Gauss–Newton on the distances from scan to model and back. The model
 * is measured as it will be shown, after smoothing, so that the fit makes up for what smoothing takes.
 */
import type { Vec3 } from '../../src/math/vec3'
import { surfaceOf } from '../../src/pipeline/field/meshFromField'
import type { Ball } from '../../src/pipeline/field/primitives'
import {
  makeFoot,
  sphereMeshBounds,
  sphereMeshField,
  sphereMeshNearest,
  type SphereMesh,
} from '../../src/pipeline/field/sphereMesh'
import type { IndexedMesh } from '../../src/pipeline/part'
import { probe, sampleSurface } from './scans'
import type { Target } from './spheresTarget'

/** How a fit goes. */
export interface SolveOptions {
  readonly rounds: number
  /** Grid spacing [m] and smoothing rounds of the surface, those of the build. */
  readonly edgeLength: number
  readonly smoothing: number
  /** Least radius [m]. */
  readonly thinnest: number
  /** How far [m] a ball may stand out of the scan. */
  readonly standOut: number
  /** Weight of the wish that a ball lie amid its neighbours, against 1 a sample. */
  readonly evenness: number
}

/** Signed error of the model at one point: positive where it must grow. */
export interface Miss {
  readonly at: Vec3
  readonly error: number
}

/** The surface that a sphere mesh makes. */
export const surfaceOfBalls = (
  mesh: SphereMesh,
  edgeLength: number,
  smoothing: number,
): Promise<IndexedMesh> =>
  surfaceOf(sphereMeshField(mesh, 3 * edgeLength), sphereMeshBounds(mesh.balls, 2 * edgeLength), edgeLength, {
    smoothing,
  })

/** Solves the symmetric positive system A·x = b in place by Cholesky; A is n × n, row-major, lower half read. */
function cholesky(a: Float64Array, b: Float64Array, n: number): void {
  for (let j = 0; j < n; j++) {
    let d = a[j * n + j]!
    for (let k = 0; k < j; k++) d -= a[j * n + k]! ** 2
    const root = Math.sqrt(Math.max(d, 1e-12))
    a[j * n + j] = root
    for (let i = j + 1; i < n; i++) {
      let s = a[i * n + j]!
      for (let k = 0; k < j; k++) s -= a[i * n + k]! * a[j * n + k]!
      a[i * n + j] = s / root
    }
  }
  for (let i = 0; i < n; i++) {
    let s = b[i]!
    for (let k = 0; k < i; k++) s -= a[i * n + k]! * b[k]!
    b[i] = s / a[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let s = b[i]!
    for (let k = i + 1; k < n; k++) s -= a[k * n + i]! * b[k]!
    b[i] = s / a[i * n + i]!
  }
}

/** Neighbours of each ball by edges and triangles. */
export function neighboursOf({ balls, edges, triangles }: SphereMesh): readonly ReadonlySet<number>[] {
  const sets = balls.map(() => new Set<number>())
  const link = (a: number, b: number): void => {
    sets[a]!.add(b)
    sets[b]!.add(a)
  }
  for (const [a, b] of edges) link(a, b)
  for (const [a, b, c] of triangles) {
    link(a, b)
    link(b, c)
    link(c, a)
  }
  return sets
}

/**
 * @param mesh   full sphere mesh; on a symmetric target ball i + half is the mirror image of ball i for the balls off the
 *               midline, as `images` says
 * @param images for each ball its master and whether it is mirrored
 */
export async function solve(
  target: Target,
  mesh: SphereMesh,
  images: readonly { readonly master: number; readonly mirrored: boolean }[],
  options: SolveOptions,
): Promise<{ readonly mesh: SphereMesh; readonly mean: number; readonly misses: readonly Miss[] }> {
  let balls = [...mesh.balls]
  let misses: Miss[] = []
  const masters = 1 + Math.max(...images.map((i) => i.master))
  const n = 4 * masters
  const neighbours = neighboursOf(mesh)
  let best = { mean: Infinity, balls, misses }
  let damping = 1
  for (let round = 0; round <= options.rounds; round++) {
    const now: SphereMesh = { ...mesh, balls }
    const surface = await surfaceOfBalls(now, options.edgeLength, options.smoothing)
    const nearest = sphereMeshNearest(now, 0.012)
    const foot = makeFoot()
    const a = new Float64Array(n * n)
    const b = new Float64Array(n)
    misses = []
    let [sum, count] = [0, 0]
    const put = (row: readonly (readonly [number, number])[], value: number, weight: number): void => {
      for (const [i, x] of row) {
        b[i]! += weight * x * value
        for (const [j, y] of row) if (j <= i) a[i * n + j]! += weight * x * y
      }
    }
    /** One wish: the model's surface near `on` shall move by `error` along its normal. */
    const wish = (on: Vec3, toward: Vec3, weight: number, at: Vec3): void => {
      nearest(on[0], on[1], on[2], foot)
      if (foot.distance >= 0.0119) return
      const members = [
        [foot.i, foot.wi],
        [foot.j, foot.wj],
        [foot.k, foot.wk],
      ] as const
      const c: [number, number, number] = [0, 0, 0]
      for (const [m, w] of members) for (const k of [0, 1, 2] as const) c[k] += w * balls[m]!.centre[k]
      const d: Vec3 = [on[0] - c[0], on[1] - c[1], on[2] - c[2]]
      const l = Math.hypot(...d)
      if (!(l > 1e-9)) return
      const normal: Vec3 = [d[0] / l, d[1] / l, d[2] / l]
      const gap: Vec3 = [toward[0] - on[0], toward[1] - on[1], toward[2] - on[2]]
      const size = Math.hypot(...gap)
      const along = gap[0] * normal[0] + gap[1] * normal[1] + gap[2] * normal[2]
      sum += size
      count++
      misses.push({ at, error: Math.sign(along) * size })
      const robust = weight / (1 + (size / 0.003) ** 2)
      const terms = new Map<number, number>()
      for (const [m, w] of members) {
        if (w <= 0) continue
        const { master, mirrored } = images[m]!
        const add = (k: number, v: number): void =>
          void terms.set(4 * master + k, (terms.get(4 * master + k) ?? 0) + v)
        add(0, w * normal[0])
        add(1, w * normal[1])
        add(2, w * normal[2] * (mirrored ? -1 : 1))
        add(3, w)
      }
      put([...terms], along, robust)
    }
    const shown = probe(surface)
    const sampled = sampleSurface(surface, target.witnesses[0]!.points.length / 3, 11 + round)
    for (const witness of target.witnesses) {
      for (let i = 0; i < witness.points.length; i += 3) {
        const s: Vec3 = [witness.points[i]!, witness.points[i + 1]!, witness.points[i + 2]!]
        wish(shown.closest(s).point, s, 1, s)
      }
      for (let i = 0; i < sampled.points.length; i += 3) {
        const s: Vec3 = [sampled.points[i]!, sampled.points[i + 1]!, sampled.points[i + 2]!]
        const { point } = witness.probe.closest(s)
        wish(s, point, 1, point)
      }
    }
    const mean = sum / count
    if (mean < best.mean) best = { mean, balls, misses }
    if (round === options.rounds) break
    // evenness: a ball's place and radius tend to the mean of its neighbours'
    balls.forEach((ball, i) => {
      const around = [...neighbours[i]!]
      if (around.length < 2 || images[i]!.mirrored) return
      for (const k of [0, 1, 2, 3] as const) {
        const value = (q: Ball): number => (k === 3 ? q.radius : q.centre[k])
        const middle = around.reduce((s, j) => s + value(balls[j]!), 0) / around.length
        const terms = new Map<number, number>([[4 * images[i]!.master + k, -1]])
        for (const j of around) {
          const { master, mirrored } = images[j]!
          const key = 4 * master + k
          terms.set(key, (terms.get(key) ?? 0) + ((mirrored && k === 2 ? -1 : 1) * 1) / around.length)
        }
        put([...terms], value(ball) - middle, options.evenness * (k === 3 ? 2 : 1))
      }
    })
    // no ball may stand out of the scan by itself: a lone spike costs the mean little and the eye much
    balls.forEach((ball, i) => {
      const { master, mirrored } = images[i]!
      for (const witness of target.witnesses) {
        const { point, distance } = witness.probe.closest(ball.centre)
        const inside = witness.probe.inside(ball.centre)
        const excess = ball.radius + (inside ? -distance : distance) - options.standOut
        if (excess <= 0 || distance < 1e-6) continue
        const out = (k: 0 | 1 | 2): number => ((point[k] - ball.centre[k]) / distance) * (inside ? 1 : -1)
        put(
          [
            [4 * master, out(0)],
            [4 * master + 1, out(1)],
            [4 * master + 2, out(2) * (mirrored ? -1 : 1)],
            [4 * master + 3, 1],
          ],
          -excess,
          30,
        )
      }
    })
    for (let i = 0; i < n; i++) a[i * n + i]! += damping
    images.forEach(({ master }, i) => {
      if (target.symmetric && balls[i]!.centre[2] === 0) a[(4 * master + 2) * n + 4 * master + 2]! += 1e9
    })
    cholesky(a, b, n)
    const most = 0.002
    balls = balls.map((ball, i): Ball => {
      const { master, mirrored } = images[i]!
      const clip = (v: number): number => Math.max(-most, Math.min(most, v))
      const step = [0, 1, 2, 3].map((k) => clip(b[4 * master + k]!)) as [number, number, number, number]
      return {
        centre: [
          ball.centre[0] + step[0],
          ball.centre[1] + step[1],
          target.symmetric && ball.centre[2] === 0 ? 0 : ball.centre[2] + (mirrored ? -1 : 1) * step[2],
        ],
        radius: Math.max(options.thinnest, ball.radius + step[3]),
      }
    })
    damping = Math.max(0.3, damping * 0.8)
  }
  return { mesh: { ...mesh, balls: best.balls }, mean: best.mean, misses: best.misses }
}
