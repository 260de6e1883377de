/**
 * Sphere meshes (Thiery, Guy, Boubekeur 2013, doi:10.1145/2508363.2508384): balls on the medial surface of a bone, joined
 * by edges (rounded cones) and triangles (rounded slabs). Within a simplex centre and radius run linearly, and the solid is
 * the union of all balls in between. The distance to it is closed-form: for a fixed simplex |p − c(w)| − r(w) is convex in
 * the weights w, so either the one stationary point lies inside or the least value lies on an edge.
 */
import type { Ball, Field } from './primitives'

/** Balls and what joins them. */
export interface SphereMesh {
  readonly balls: readonly Ball[]
  /** Pairs of ball numbers. Only those that no triangle has need be listed. */
  readonly edges: readonly (readonly [number, number])[]
  /** Triples of ball numbers. */
  readonly triangles: readonly (readonly [number, number, number])[]
}

/** Where on a sphere mesh a point belongs: the three balls and their weights (weights 0 where fewer count). */
export interface Foot {
  distance: number
  i: number
  j: number
  k: number
  wi: number
  wj: number
  wk: number
}

/** A place for `nearest` to write into. */
export const makeFoot = (): Foot => ({ distance: Infinity, i: 0, j: 0, k: 0, wi: 1, wj: 0, wk: 0 })

/** Writes the foot of (x, y, z) on one simplex into `out` when it is nearer than what `out` holds. */
export type Simplex = (x: number, y: number, z: number, out: Foot) => void

function ballSimplex(balls: readonly Ball[], i: number): Simplex {
  const { centre, radius } = balls[i]!
  return (x, y, z, out) => {
    const d = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius
    if (d >= out.distance) return
    out.distance = d
    out.i = out.j = out.k = i
    out.wi = 1
    out.wj = out.wk = 0
  }
}

function edgeSimplex(balls: readonly Ball[], i: number, j: number): Simplex {
  const a = balls[i]!
  const b = balls[j]!
  const [ax, ay, az] = a.centre
  const [ex, ey, ez] = [b.centre[0] - ax, b.centre[1] - ay, b.centre[2] - az]
  const length2 = ex * ex + ey * ey + ez * ez
  const ra = a.radius
  const dr = b.radius - ra
  const gap = length2 - dr * dr
  if (!(gap > 0)) return ballSimplex(balls, dr > 0 ? j : i)
  const lean = dr / Math.sqrt(gap)
  return (x, y, z, out) => {
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const along = px * ex + py * ey + pz * ez
    const off2 = (px * px + py * py + pz * pz) * length2 - along * along
    let t = (along + (off2 > 0 ? Math.sqrt(off2) : 0) * lean) / length2
    t = t < 0 ? 0 : t > 1 ? 1 : t
    const qx = px - t * ex
    const qy = py - t * ey
    const qz = pz - t * ez
    const d = Math.sqrt(qx * qx + qy * qy + qz * qz) - (ra + t * dr)
    if (d >= out.distance) return
    out.distance = d
    out.i = i
    out.j = out.k = j
    out.wi = 1 - t
    out.wj = t
    out.wk = 0
  }
}

function slabSimplex(balls: readonly Ball[], i: number, j: number, k: number): Simplex {
  const a = balls[i]!
  const b = balls[j]!
  const c = balls[k]!
  const rims = [edgeSimplex(balls, i, j), edgeSimplex(balls, j, k), edgeSimplex(balls, k, i)] as const
  const rim: Simplex = (x, y, z, out) => {
    rims[0](x, y, z, out)
    rims[1](x, y, z, out)
    rims[2](x, y, z, out)
  }
  const [ax, ay, az] = a.centre
  const [ux, uy, uz] = [b.centre[0] - ax, b.centre[1] - ay, b.centre[2] - az]
  const [vx, vy, vz] = [c.centre[0] - ax, c.centre[1] - ay, c.centre[2] - az]
  const [nx0, ny0, nz0] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const area = Math.hypot(nx0, ny0, nz0)
  if (!(area > 1e-12)) return rim
  const [nx, ny, nz] = [nx0 / area, ny0 / area, nz0 / area]
  const uu = ux * ux + uy * uy + uz * uz
  const uv = ux * vx + uy * vy + uz * vz
  const vv = vx * vx + vy * vy + vz * vz
  const det = uu * vv - uv * uv
  const ra = a.radius
  const du = b.radius - ra
  const dv = c.radius - ra
  // Direction from foot to surface: in-plane part g with g·u = −du, g·v = −dv; the rest along the normal.
  const gu = (-du * vv + dv * uv) / det
  const gv = (-dv * uu + du * uv) / det
  const gx = gu * ux + gv * vx
  const gy = gu * uy + gv * vy
  const gz = gu * uz + gv * vz
  const rise2 = 1 - (gx * gx + gy * gy + gz * gz)
  if (!(rise2 > 1e-9)) return rim
  const rise = Math.sqrt(rise2)
  return (x, y, z, out) => {
    const px = x - ax
    const py = y - ay
    const pz = z - az
    const height = px * nx + py * ny + pz * nz
    const t = Math.abs(height) / rise
    const qx = px - t * gx
    const qy = py - t * gy
    const qz = pz - t * gz
    const qu = qx * ux + qy * uy + qz * uz
    const qv = qx * vx + qy * vy + qz * vz
    const wj = (qu * vv - qv * uv) / det
    const wk = (qv * uu - qu * uv) / det
    if (wj < 0 || wk < 0 || wj + wk > 1) {
      rim(x, y, z, out)
      return
    }
    const d = t - (ra + wj * du + wk * dv)
    if (d >= out.distance) return
    out.distance = d
    out.i = i
    out.j = j
    out.k = k
    out.wi = 1 - wj - wk
    out.wj = wj
    out.wk = wk
  }
}

/** Every simplex of a sphere mesh as a distance question, with the box that holds its solid. */
export function simplices(
  mesh: SphereMesh,
): readonly { readonly nearest: Simplex; readonly balls: readonly number[] }[] {
  const { balls, edges, triangles } = mesh
  const met = new Set<number>()
  const list: { nearest: Simplex; balls: readonly number[] }[] = []
  for (const [i, j, k] of triangles) {
    list.push({ nearest: slabSimplex(balls, i, j, k), balls: [i, j, k] })
    for (const b of [i, j, k]) met.add(b)
  }
  for (const [i, j] of edges) {
    list.push({ nearest: edgeSimplex(balls, i, j), balls: [i, j] })
    for (const b of [i, j]) met.add(b)
  }
  balls.forEach((_, i) => {
    if (!met.has(i)) list.push({ nearest: ballSimplex(balls, i), balls: [i] })
  })
  return list
}

/** Box that holds the solid [m], grown by `margin` [m]. */
export function sphereMeshBounds(
  balls: readonly Ball[],
  margin = 0,
): { readonly min: [number, number, number]; readonly max: [number, number, number] } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { centre, radius } of balls)
    for (const k of [0, 1, 2] as const) {
      min[k] = Math.min(min[k], centre[k] - radius - margin)
      max[k] = Math.max(max[k], centre[k] + radius + margin)
    }
  return { min, max }
}

const BLOCK = 0.008 // m; cells of the look-up: smaller ones hold fewer simplices but there are more of them

/**
 * Foot of any point on a sphere mesh: exact up to `reach` [m] from the surface; farther out `out.distance` is `reach` and the
 * foot is meaningless, which keeps a million questions fast. Space is cut into blocks that list the simplices in reach.
 */
export function sphereMeshNearest(mesh: SphereMesh, reach: number): Simplex {
  const all = simplices(mesh)
  const { min, max } = sphereMeshBounds(mesh.balls, reach + BLOCK)
  const size = [0, 1, 2].map((k) => Math.ceil((max[k]! - min[k]!) / BLOCK)) as [number, number, number]
  const blocks: (Simplex[] | undefined)[] = new Array<Simplex[] | undefined>(size[0] * size[1] * size[2])
  const probe = makeFoot()
  const half = (BLOCK * Math.sqrt(3)) / 2
  for (const { nearest, balls } of all) {
    const box = sphereMeshBounds(
      balls.map((b) => mesh.balls[b]!),
      reach,
    )
    const lo = [0, 1, 2].map((k) => Math.floor((box.min[k]! - min[k]!) / BLOCK)) as [number, number, number]
    const hi = [0, 1, 2].map((k) => Math.floor((box.max[k]! - min[k]!) / BLOCK)) as [number, number, number]
    for (let bz = lo[2]; bz <= hi[2]; bz++)
      for (let by = lo[1]; by <= hi[1]; by++)
        for (let bx = lo[0]; bx <= hi[0]; bx++) {
          probe.distance = Infinity
          nearest(
            min[0] + (bx + 0.5) * BLOCK,
            min[1] + (by + 0.5) * BLOCK,
            min[2] + (bz + 0.5) * BLOCK,
            probe,
          )
          if (probe.distance > reach + half) continue
          ;(blocks[(bz * size[1] + by) * size[0] + bx] ??= []).push(nearest)
        }
  }
  return (x, y, z, out) => {
    out.distance = reach
    const bx = Math.floor((x - min[0]) / BLOCK)
    const by = Math.floor((y - min[1]) / BLOCK)
    const bz = Math.floor((z - min[2]) / BLOCK)
    if (bx < 0 || by < 0 || bz < 0 || bx >= size[0] || by >= size[1] || bz >= size[2]) return
    const here = blocks[(bz * size[1] + by) * size[0] + bx]
    if (here) for (const nearest of here) nearest(x, y, z, out)
  }
}

/** Signed distance field of a sphere mesh; exact up to `reach` [m] outside, `reach` beyond. */
export function sphereMeshField(mesh: SphereMesh, reach = 0.006): Field {
  const nearest = sphereMeshNearest(mesh, reach)
  const foot = makeFoot()
  return (x, y, z) => {
    nearest(x, y, z, foot)
    return foot.distance
  }
}
