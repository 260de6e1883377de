/** From a scan to a fitted sphere mesh: seed, join, solve, add balls where it misses most, and again. */
import type { Vec3 } from '../../src/math/vec3'
import type { Ball } from '../../src/pipeline/field/primitives'
import { makeFoot, sphereMeshNearest, type SphereMesh } from '../../src/pipeline/field/sphereMesh'
import { surfaceFor } from '../../src/pipeline/bones/sphereBoneSurface'
import { sampleSurface } from './scans'
import { joinBalls } from './spheresJoin'
import { apart, foldBall, inscribedBall, mirrorBall, seedBalls } from './spheresSeed'
import { solve, surfaceOfBalls, type Miss, type SolveOptions } from './spheresSolve'
import { interiorPoints, makeTarget, type Target } from './spheresTarget'

/** What is wanted of one bone's fit. */
export interface Recipe extends Omit<SolveOptions, 'edgeLength' | 'smoothing'> {
  readonly symmetric: boolean
  /** Balls to end with; on a symmetric bone those of one half and the midline. */
  readonly count: number
  readonly samples: number
  /** Grid [m] for the scan's inside. */
  readonly step: number
  /** How far [m] a join may stick out of the scan before fitting. */
  readonly allowed: number
}

/** Masters and their mirror images: on a symmetric bone the images follow the masters. */
export function withImages(
  masters: readonly Ball[],
  symmetric: boolean,
): { readonly balls: readonly Ball[]; readonly images: readonly { master: number; mirrored: boolean }[] } {
  const balls = [...masters]
  const images = masters.map((_, master) => ({ master, mirrored: false }))
  if (symmetric)
    masters.forEach((ball, master) => {
      if (ball.centre[2] === 0) return
      balls.push(mirrorBall(ball))
      images.push({ master, mirrored: true })
    })
  return { balls, images }
}

/** Adds to every join its mirror image. */
export function mirrorJoins(
  mesh: SphereMesh,
  images: readonly { readonly master: number; readonly mirrored: boolean }[],
): SphereMesh {
  const twin = images.map(({ master, mirrored }, i) => {
    if (mirrored) return master
    const image = images.findIndex((o) => o.mirrored && o.master === i)
    return image < 0 ? i : image
  })
  const all = <T extends readonly number[]>(joins: readonly T[]): T[] => {
    const seen = new Map<string, T>()
    for (const join of joins)
      for (const one of [join, join.map((i) => twin[i]!) as unknown as T]) {
        const sorted = [...one].sort((a, b) => a - b) as unknown as T
        seen.set(sorted.join(' '), sorted)
      }
    return [...seen.values()]
  }
  return { balls: mesh.balls, edges: all(mesh.edges), triangles: all(mesh.triangles) }
}

/** Leaves out joins that nothing of the surface rests on. */
export async function prune(mesh: SphereMesh, edgeLength: number): Promise<SphereMesh> {
  const surface = await surfaceOfBalls(mesh, edgeLength, 2)
  const { points } = sampleSurface(surface, 60000, 3)
  const nearest = sphereMeshNearest(mesh, 0.006)
  const foot = makeFoot()
  const hits = new Map<string, number>()
  for (let i = 0; i < points.length; i += 3) {
    nearest(points[i]!, points[i + 1]!, points[i + 2]!, foot)
    const members = new Set<number>()
    if (foot.wi > 1e-6) members.add(foot.i)
    if (foot.wj > 1e-6) members.add(foot.j)
    if (foot.wk > 1e-6) members.add(foot.k)
    const key = [...members].sort((a, b) => a - b).join(' ')
    hits.set(key, (hits.get(key) ?? 0) + 1)
  }
  const key = (join: readonly number[]): string => [...join].sort((a, b) => a - b).join(' ')
  const triangles = mesh.triangles.filter((t) => (hits.get(key(t)) ?? 0) > 0)
  const covered = new Set<string>()
  for (const [a, b, c] of triangles)
    for (const pair of [
      [a, b],
      [b, c],
      [a, c],
    ])
      covered.add(key(pair))
  const edges: [number, number][] = []
  const offer = (a: number, b: number): void => {
    const k = key([a, b])
    if (covered.has(k) || !hits.has(k)) return
    covered.add(k)
    edges.push([Math.min(a, b), Math.max(a, b)])
  }
  for (const [a, b] of mesh.edges) offer(a, b)
  for (const [a, b, c] of mesh.triangles) {
    offer(a, b)
    offer(b, c)
    offer(a, c)
  }
  // a ball that the surface rests on, but none of its joins: it keeps one, so that it is not lost
  const met = new Set([...edges.flat(), ...triangles.flat()])
  for (const triangle of mesh.triangles) {
    if (triangle.every((i) => met.has(i) || !hits.has(String(i)))) continue
    triangles.push(triangle)
    for (const i of triangle) met.add(i)
  }
  return { balls: mesh.balls, edges, triangles }
}

function worstPlaces(misses: readonly Miss[], symmetric: boolean): readonly Vec3[] {
  const bin = 0.005
  const bins = new Map<string, { at: [number, number, number]; weight: number }>()
  for (const { at, error } of misses) {
    const p: Vec3 = symmetric ? [at[0], at[1], Math.abs(at[2])] : at
    const key = p.map((v) => Math.floor(v / bin)).join(' ')
    let here = bins.get(key)
    if (!here) bins.set(key, (here = { at: [0, 0, 0], weight: 0 }))
    const w = error * error
    here.weight += w
    for (const k of [0, 1, 2] as const) here.at[k] += w * p[k]
  }
  return [...bins.values()]
    .sort((a, b) => b.weight - a.weight)
    .map(({ at, weight }): Vec3 => [at[0] / weight, at[1] / weight, at[2] / weight])
}

/** A fit's result, in the fit's frame. */
export interface Fitted {
  readonly target: Target
  readonly mesh: SphereMesh
  readonly images: readonly { readonly master: number; readonly mirrored: boolean }[]
  readonly mean: number
}

/** Fits one bone. `say` hears of progress. */
export async function fitBone(id: string, recipe: Recipe, say: (line: string) => void): Promise<Fitted> {
  const target = await makeTarget(id, recipe.symmetric, recipe.samples)
  const witness = target.witnesses[0]!
  const inside = interiorPoints(target, recipe.step)
  const candidates: Ball[] = []
  for (let i = 0; i < witness.points.length / 3; i++) {
    const ball = inscribedBall(witness, i)
    const fits = ball.radius > recipe.thinnest * 0.5 && witness.probe.inside(ball.centre)
    if (fits) candidates.push(ball)
  }
  say(`${id}: ${inside.length} points inside, ${candidates.length} inscribed balls`)
  let masters = seedBalls(candidates, Math.round(recipe.count * 0.65), recipe.symmetric)
  const { edgeLength, smoothing } = surfaceFor(id)
  const stages = 4
  let result: Fitted | undefined
  for (let stage = 0; stage <= stages; stage++) {
    const last = stage === stages
    const { balls, images } = withImages(masters, recipe.symmetric)
    let mesh = joinBalls(balls, inside, recipe.step, witness.probe, recipe.allowed)
    if (recipe.symmetric) mesh = mirrorJoins(mesh, images)
    const solved = await solve(target, mesh, images, {
      ...recipe,
      edgeLength,
      smoothing,
      rounds: last ? recipe.rounds : 5,
    })
    say(
      `${id}: stage ${stage}: ${masters.length} balls, ${mesh.triangles.length} slabs, ${mesh.edges.length} cones, mean ${(solved.mean * 1000).toFixed(3)} mm`,
    )
    masters = solved.mesh.balls.slice(0, masters.length)
    result = { target, mesh: solved.mesh, images, mean: solved.mean }
    if (last) break
    const wanted = Math.round(recipe.count * (0.65 + (0.35 * (stage + 1)) / stages))
    const added: Ball[] = []
    for (const place of worstPlaces(solved.misses, recipe.symmetric)) {
      if (masters.length + added.length >= wanted) break
      const gap = ({ centre, radius }: Ball): number =>
        Math.hypot(
          centre[0] - place[0],
          centre[1] - place[1],
          (recipe.symmetric ? Math.abs(centre[2]) : centre[2]) - place[2],
        ) - radius
      const found = candidates.reduce((a, b) => (Math.abs(gap(b)) < Math.abs(gap(a)) ? b : a))
      const ball = recipe.symmetric ? foldBall(found) : found
      if (masters.some((m) => apart(m, ball) < 0.0028)) continue
      if (added.some((m) => apart(m, ball) < 0.006)) continue
      added.push(ball)
    }
    masters = [...masters, ...added]
  }
  if (!result) throw new Error('fit/spheres: no stage ran.')
  const pruned = await prune(result.mesh, edgeLength)
  say(`${id}: pruned to ${pruned.triangles.length} slabs, ${pruned.edges.length} cones`)
  return { ...result, mesh: pruned }
}
