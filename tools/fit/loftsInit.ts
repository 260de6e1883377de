/**
 * First guess of a loft from a scan: the level sets of the distance along the surface from one end are rings round the
 * bone; their centroids give the centreline, their spread the half-width, half-thickness and twist of the section.
 */
import type { LoftFigure, LoftStation } from '../../src/anatomy/figures/lofts/types'
import { cross, dot, normalize, scale, sub, type Vec3 } from '../../src/math/vec3'

export interface LoftStart {
  readonly reference: Vec3
  /** The start is the tip that lies farther in this direction. */
  readonly from: Vec3
  /** Fractions 0 … 1 of the length at which the stations stand. */
  readonly fractions: readonly number[]
  /** Slices square to this axis instead of distance along the surface. */
  readonly axis?: Vec3
  /** Sections square to the straight line through the middle of the bone, not to its centreline. */
  readonly straight?: boolean
  /** Instead of either: a straight or bent line [mm] that the centreline starts from, with half-width and -thickness. */
  readonly line?: readonly (readonly [x: number, y: number, z: number, width: number, thickness: number])[]
}

/** Fractions 0 … 1, closer together near the start and the end by the given factors. */
export function crowded(count: number, start: number, end: number, reach = 0.16): readonly number[] {
  const density = (t: number): number =>
    1 + (start - 1) * Math.exp(-((t / reach) ** 2)) + (end - 1) * Math.exp(-(((1 - t) / reach) ** 2))
  const steps = 2000
  const cumulative = [0]
  for (let i = 1; i <= steps; i++) cumulative.push(cumulative[i - 1]! + density((i - 0.5) / steps))
  return Array.from({ length: count }, (_, k) => {
    const want = (cumulative[steps]! * k) / (count - 1)
    return cumulative.findIndex((c) => c >= want - 1e-9) / steps
  })
}

/**
 * A loft figure (mm, degrees) that follows a scan roughly; shape columns are left out.
 * @param points  even samples of the scan's surface [m], flat xyz
 */
export function initialLoft(points: Float64Array, start: LoftStart): LoftFigure {
  if (start.line) return plainLoft(start, start.line)
  const count = points.length / 3
  const at = (i: number): Vec3 => [
    points[3 * i]! * 1000,
    points[3 * i + 1]! * 1000,
    points[3 * i + 2]! * 1000,
  ]
  const level = start.axis ? axisLevels(points, start.axis) : surfaceLevels(points, start.from)
  const bins = 36
  const centres: Vec3[] = []
  for (let k = 0; k <= bins; k++) {
    const here = k / bins
    const width = 0.6 / bins
    const members: number[] = []
    for (let i = 0; i < count; i++) if (Math.abs(level[i]! - here) < width) members.push(i)
    if (members.length < 4) continue
    let centre: Vec3 = [0, 0, 0]
    for (const i of members) centre = [centre[0] + at(i)[0], centre[1] + at(i)[1], centre[2] + at(i)[2]]
    centres.push(scale(centre, 1 / members.length))
  }
  const line = smooth(centres, 2)
  const lengths = [0]
  for (let i = 1; i < line.length; i++)
    lengths.push(lengths[i - 1]! + Math.hypot(...sub(line[i]!, line[i - 1]!)))
  const total = lengths[lengths.length - 1]!
  const along = (fraction: number): Vec3 => {
    const want = fraction * total
    let i = 1
    while (i < line.length - 1 && lengths[i]! < want) i++
    const t = (want - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]!)
    const [a, b] = [line[i - 1]!, line[i]!]
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
  }
  const { axis } = straightAxis(start, along(0.25), along(0.75))
  let twistBefore: number | undefined
  const stations = start.fractions.map((fraction): LoftStation => {
    const centre = along(fraction)
    const tangent =
      axis ?? normalize(sub(along(Math.min(fraction + 0.03, 1)), along(Math.max(fraction - 0.03, 0))))
    const u = normalize(sub(start.reference, scale(tangent, dot(start.reference, tangent))))
    const v = cross(tangent, u)
    let [n, mu, mv, uu, uv, vv] = [0, 0, 0, 0, 0, 0]
    const inner = Math.min(Math.max(fraction, 0.03), 0.97)
    for (let i = 0; i < count; i++) {
      if (Math.abs(level[i]! - inner) > 0.03) continue
      const d = sub(at(i), centre)
      const [p, q] = [dot(d, u), dot(d, v)]
      n++
      mu += p
      mv += q
      uu += p * p
      uv += p * q
      vv += q * q
    }
    mu /= n
    mv /= n
    const [cuu, cuv, cvv] = [uu / n - mu * mu, uv / n - mu * mv, vv / n - mv * mv]
    let twist = (0.5 * Math.atan2(2 * cuv, cuu - cvv) * 180) / Math.PI
    if (twistBefore !== undefined) twist -= 180 * Math.round((twist - twistBefore) / 180)
    twistBefore = twist
    const middle = (cuu + cvv) / 2
    const spread = Math.hypot((cuu - cvv) / 2, cuv)
    return [...centre, Math.sqrt(2 * (middle + spread)), Math.sqrt(2 * Math.max(middle - spread, 0.1)), twist]
  })
  const size = (row: LoftStation): number => (row[3]! + row[4]!) / 2
  return {
    reference: start.reference,
    ...(axis ? { axis } : {}),
    stations,
    start: { length: Math.max(1.5, size(stations[0]!)), fullness: 2 },
    end: { length: Math.max(1.5, size(stations[stations.length - 1]!)), fullness: 2 },
  }
}

/** Direction from one point to another as the figure's axis, where its sections are to be parallel. */
function straightAxis(start: LoftStart, from: Vec3, to: Vec3): { readonly axis?: Vec3 } {
  if (!start.straight) return {}
  const [x, y, z] = normalize(sub(to, from))
  const thousandth = (value: number): number => Math.round(value * 1000) / 1000 + 0
  return { axis: [thousandth(x), thousandth(y), thousandth(z)] }
}

/** Sections of given size along a given line. */
function plainLoft(start: LoftStart, line: NonNullable<LoftStart['line']>): LoftFigure {
  const stations = start.fractions.map((fraction): LoftStation => {
    const u = fraction * (line.length - 1)
    const i = Math.min(Math.floor(u), line.length - 2)
    return [...line[i]!.map((x, k) => x + (line[i + 1]![k]! - x) * (u - i)), 0]
  })
  const size = (row: LoftStation): number => (row[3]! + row[4]!) / 3
  const place = (row: readonly number[]): Vec3 => [row[0]!, row[1]!, row[2]!]
  return {
    reference: start.reference,
    ...straightAxis(start, place(line[0]!), place(line[line.length - 1]!)),
    stations,
    start: { length: size(stations[0]!), fullness: 2 },
    end: { length: size(stations[stations.length - 1]!), fullness: 2 },
  }
}

function smooth(line: readonly Vec3[], rounds: number): readonly Vec3[] {
  let out = line
  for (let r = 0; r < rounds; r++) {
    out = out.map((p, i) => {
      const [a, b] = [out[i - 1], out[i + 1]]
      if (!a || !b) return p
      return [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4, (a[2] + 2 * p[2] + b[2]) / 4]
    })
  }
  return out
}

function axisLevels(points: Float64Array, axis: Vec3): Float64Array {
  const level = new Float64Array(points.length / 3)
  for (let i = 0; i < level.length; i++)
    level[i] = points[3 * i]! * axis[0] + points[3 * i + 1]! * axis[1] + points[3 * i + 2]! * axis[2]
  const [lo, hi] = [Math.min(...level), Math.max(...level)]
  return level.map((x) => (x - lo) / (hi - lo))
}

/** Distance along the surface from the tip farthest in `from`, by shortest paths over neighbouring samples, 0 … 1. */
function surfaceLevels(points: Float64Array, from: Vec3): Float64Array {
  const count = points.length / 3
  const neighbours: { to: number; d: number }[][] = []
  const gap = (i: number, j: number): number =>
    Math.hypot(
      points[3 * i]! - points[3 * j]!,
      points[3 * i + 1]! - points[3 * j + 1]!,
      points[3 * i + 2]! - points[3 * j + 2]!,
    )
  for (let i = 0; i < count; i++) {
    const near: { to: number; d: number }[] = []
    for (let j = 0; j < count; j++) {
      if (j === i) continue
      const d = gap(i, j)
      if (near.length === 10 && d >= near[9]!.d) continue
      near.push({ to: j, d })
      near.sort((a, b) => a.d - b.d)
      if (near.length > 10) near.pop()
    }
    neighbours.push(near)
  }
  for (let i = 0; i < count; i++)
    for (const { to, d } of neighbours[i]!.slice(0, 10))
      if (!neighbours[to]!.some((x) => x.to === i)) neighbours[to]!.push({ to: i, d })
  const reach = (seed: number): Float64Array => {
    const far = new Float64Array(count).fill(Infinity)
    far[seed] = 0
    const queue = [seed]
    while (queue.length) {
      let k = 0
      for (let q = 1; q < queue.length; q++) if (far[queue[q]!]! < far[queue[k]!]!) k = q
      const i = queue.splice(k, 1)[0]!
      for (const { to, d } of neighbours[i]!) {
        if (far[i]! + d < far[to]! - 1e-12) {
          if (far[to] === Infinity) queue.push(to)
          far[to] = far[i]! + d
        }
      }
    }
    return far
  }
  const farthest = (far: Float64Array): number =>
    far.reduce((best, x, i) => (x < Infinity && x > far[best]! ? i : best), 0)
  const one = farthest(reach(0))
  const two = farthest(reach(one))
  const side = (i: number): number =>
    points[3 * i]! * from[0] + points[3 * i + 1]! * from[1] + points[3 * i + 2]! * from[2]
  const far = reach(side(one) > side(two) ? one : two)
  const most = far.reduce((m, x) => (x < Infinity ? Math.max(m, x) : m), 0)
  return far.map((x) => (x < Infinity ? x / most : 0.5))
}
