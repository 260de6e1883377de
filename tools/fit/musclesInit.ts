/**
 * First guess of a muscle's stations from its scan: a fibre coordinate u that is harmonic on the scan between origin and
 * insertion, sections at even steps of it, and in each section the middle curve from edge to edge with its thickness.
 * Millimetres, body frame.
 */
import type { SheetFigures, StationMm } from '../../src/anatomy/figures/muscles/sheet'
import type { Vec3 } from '../../src/math/vec3'

/** A scan in millimetres. */
export interface ScanMm {
  readonly points: readonly Vec3[]
  readonly triangles: readonly (readonly [number, number, number])[]
}

/** What is said by hand about a muscle (or slip) for the first guess. */
export interface InitHints {
  readonly isOrigin: (p: Vec3) => boolean
  readonly isInsertion: (p: Vec3) => boolean
  /** Direction from the first side edge (v = 0) to the second (v = 1), at the origin and at the insertion. */
  readonly across: readonly [Vec3, Vec3]
  /** Centre line from origin to insertion; when given, u runs along it instead of being harmonic. */
  readonly axis?: readonly Vec3[] | undefined
  readonly form: SheetFigures['form']
  /** Rows along the fibres and stations across. */
  readonly rows: number
  readonly stations: number
}

/** Sections the scan at even steps along the fibres. */
export function initialSheet(scan: ScanMm, hints: InitHints, edge: number): SheetFigures {
  const u = hints.axis ? axialCoordinate(scan, hints.axis) : fibreCoordinate(scan, hints)
  const levels = evenLevels(scan, u, hints.rows)
  const rows = levels.map((level, i) => {
    const t = i / (hints.rows - 1)
    const [a, b] = hints.across
    const across = unit([a[0] * (1 - t) + b[0] * t, a[1] * (1 - t) + b[1] * t, a[2] * (1 - t) + b[2] * t])
    const before = centroid(section(scan, u, Math.max(0.01, level - 0.05)))
    const after = centroid(section(scan, u, Math.min(0.99, level + 0.05)))
    const row = hints.axis ? roundRow : sectionRow
    return row(section(scan, u, level), across, minus(after, before), hints.stations)
  })
  return { edge, form: hints.form, rows }
}

/** Place of each point along a centre line, 0 to 1 over the scan's extent. */
function axialCoordinate(scan: ScanMm, axis: readonly Vec3[]): Float64Array {
  const u = Float64Array.from(scan.points, (p) => placeOn(axis, p))
  const used = [...new Set(scan.triangles.flat())].map((i) => u[i]!)
  const [low, high] = range(used)
  return u.map((x) => (x - low) / (high - low))
}

/** Harmonic function on the scan's graph: 0 on the origin, 1 on the insertion. */
export function fibreCoordinate(scan: ScanMm, hints: InitHints): Float64Array {
  const fixed = new Float64Array(scan.points.length).fill(NaN)
  let [origins, insertions] = [0, 0]
  const used = new Set(scan.triangles.flat())
  scan.points.forEach((p, i) => {
    if (!used.has(i)) return
    if (hints.isOrigin(p)) {
      fixed[i] = 0
      origins++
    } else if (hints.isInsertion(p)) {
      fixed[i] = 1
      insertions++
    }
  })
  if (origins < 3 || insertions < 3)
    throw new Error(
      `fit/musclesInit: ${origins} origin and ${insertions} insertion vertices; three or more needed.`,
    )
  return harmonic(scan, fixed)
}

/** Harmonic function on the scan's graph that takes the given values; NaN marks the free vertices. */
export function harmonic(scan: ScanMm, fixed: Float64Array): Float64Array {
  const n = scan.points.length
  const edges = graph(scan)
  const u = Float64Array.from(fixed, (f) => (Number.isNaN(f) ? 0.5 : f))
  const diagonal = new Float64Array(n)
  for (const [a, b, w] of edges) {
    diagonal[a]! += w
    diagonal[b]! += w
  }
  const apply = (x: Float64Array): Float64Array => {
    const y = new Float64Array(n)
    for (const [a, b, w] of edges) {
      const d = w * (x[a]! - x[b]!)
      y[a]! += d
      y[b]! -= d
    }
    for (let i = 0; i < n; i++) if (!Number.isNaN(fixed[i]!)) y[i] = 0
    return y
  }
  // Preconditioned conjugate gradients on the free vertices.
  const r = apply(u).map((x) => -x)
  let z = r.map((x, i) => x / diagonal[i]!)
  let p = z.slice()
  let rz = r.reduce((s, x, i) => s + x * z[i]!, 0)
  for (let k = 0; k < 3000 && rz > 1e-14; k++) {
    const q = apply(p)
    const alpha = rz / p.reduce((s, x, i) => s + x * q[i]!, 0)
    for (let i = 0; i < n; i++) {
      u[i]! += alpha * p[i]!
      r[i]! -= alpha * q[i]!
    }
    z = r.map((x, i) => x / diagonal[i]!)
    const next = r.reduce((s, x, i) => s + x * z[i]!, 0)
    p = p.map((x, i) => z[i]! + (next / rz) * x)
    rz = next
  }
  return u
}

/** Mesh edges with weights 1/length, loose pieces tied to their nearest neighbours. */
function graph(scan: ScanMm): [number, number, number][] {
  const seen = new Map<string, [number, number, number]>()
  const parent = scan.points.map((_, i) => i)
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const link = (a: number, b: number): void => {
    const key = a < b ? `${a},${b}` : `${b},${a}`
    if (a === b || seen.has(key)) return
    seen.set(key, [a, b, 1 / Math.max(0.1, distance(scan.points[a]!, scan.points[b]!))])
    parent[root(a)] = root(b)
  }
  for (const [a, b, c] of scan.triangles) {
    link(a, b)
    link(b, c)
    link(c, a)
  }
  const used = new Set(scan.triangles.flat())
  for (;;) {
    const pieces = new Map<number, number[]>()
    for (const i of used) pieces.set(root(i), [...(pieces.get(root(i)) ?? []), i])
    if (pieces.size <= 1) break
    const smallest = [...pieces.values()].sort((a, b) => a.length - b.length)[0]!
    const own = new Set(smallest)
    const ties = smallest.map((i) => {
      let best: [number, number, number] = [i, i, Infinity]
      for (const j of used) {
        const d = own.has(j) ? Infinity : distance(scan.points[i]!, scan.points[j]!)
        if (d < best[2]) best = [i, j, d]
      }
      return best
    })
    ties.sort((a, b) => a[2] - b[2])
    for (const [i, j] of ties.slice(0, Math.max(3, Math.ceil(ties.length / 10)))) link(i, j)
  }
  const list = [...seen.values()]
  scan.points.forEach((_, i) => {
    if (!used.has(i)) list.push([i, scan.triangles[0]![0], 1e-6])
  })
  return list
}

/** Levels of u whose sections' centroids are evenly spaced. */
function evenLevels(scan: ScanMm, u: Float64Array, count: number): number[] {
  const fine = Array.from({ length: 61 }, (_, i) => 0.015 + (0.97 * i) / 60).filter(
    (level) => section(scan, u, level).length >= 6,
  )
  if (fine.length < count) throw new Error('fit/musclesInit: the fibre coordinate jumps; check the hints.')
  const centres = fine.map((level) => centroid(section(scan, u, level)))
  const lengths = [0]
  for (let i = 1; i < fine.length; i++) lengths.push(lengths[i - 1]! + distance(centres[i]!, centres[i - 1]!))
  const total = lengths[fine.length - 1]!
  return Array.from({ length: count }, (_, k) => {
    const want = (total * k) / (count - 1)
    let i = 0
    while (i < fine.length - 2 && lengths[i + 1]! < want) i++
    return want - lengths[i]! < lengths[i + 1]! - want ? fine[i]! : fine[i + 1]!
  })
}

/** Points in which the scan's edges cross a level of u. */
function section(scan: ScanMm, u: Float64Array, level: number): Vec3[] {
  const out: Vec3[] = []
  for (const triangle of scan.triangles)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [triangle[k]!, triangle[(k + 1) % 3]!]
      const [ua, ub] = [u[a]!, u[b]!]
      if (ua < level === ub < level) continue
      const t = (level - ua) / (ub - ua)
      const [p, q] = [scan.points[a]!, scan.points[b]!]
      out.push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t])
    }
  return out
}

/** Stations of a round section: a straight middle line and one thickness. */
function roundRow(points: readonly Vec3[], across: Vec3, along: Vec3, count: number): StationMm[] {
  const flat = unit(minus(across, times(along, dot(across, along) / Math.max(1e-9, dot(along, along)))))
  const normal = unit(cross(along, flat))
  const middle = centroid(points)
  const [left, right] = range(points.map((p) => dot(minus(p, middle), flat)))
  const [below, above] = range(points.map((p) => dot(minus(p, middle), normal)))
  return Array.from({ length: count }, (_, j) => {
    const place = left + ((right - left) * j) / (count - 1)
    return [...plus(plus(middle, times(flat, place)), times(normal, (below + above) / 2)), above - below]
  })
}

/** Stations from edge to edge of one section. */
function sectionRow(points: readonly Vec3[], across: Vec3, along: Vec3, count: number): StationMm[] {
  const centre = centroid(points)
  const flat = unit(minus(across, times(along, dot(across, along) / Math.max(1e-9, dot(along, along)))))
  let places = points.map((p) => dot(minus(p, centre), flat))
  let [low, high] = range(places)
  const line: Vec3[] = []
  const bins = 2 * count
  const thickness: number[] = []
  for (let round = 0; round < 4; round++) {
    line.length = 0
    thickness.length = 0
    for (let b = 0; b < bins; b++) {
      const at = low + ((high - low) * (b + 0.5)) / bins
      const reach = (high - low) / bins
      const near = points.filter((_, i) => Math.abs(places[i]! - at) < reach)
      if (near.length === 0) {
        line.push(line[b - 1] ?? centre)
        thickness.push(thickness[b - 1] ?? 1)
        continue
      }
      const middle = centroid(near)
      line.push(middle)
      const before = line[Math.max(0, b - 1)]!
      const tangent = b > 0 ? minus(middle, before) : flat
      const normal = unit(cross(along, dot(tangent, tangent) > 1e-9 ? tangent : flat))
      const [lo, hi] = range(near.map((p) => dot(minus(p, middle), normal)))
      line[b] = plus(middle, times(normal, (lo + hi) / 2))
      thickness.push(Math.max(0.4, hi - lo))
    }
    const smooth = line.map((p, i) =>
      centroid([line[Math.max(0, i - 1)]!, p, p, line[Math.min(bins - 1, i + 1)]!]),
    )
    line.splice(0, bins, ...smooth)
    places = points.map((p) => placeOn(line, p))
    ;[low, high] = range(places)
    const lengths = [0]
    for (let b = 1; b < bins; b++) lengths.push(lengths[b - 1]! + distance(line[b]!, line[b - 1]!))
    if (round === 3) {
      const at = (s: number): StationMm => {
        let k = 0
        while (k < bins - 2 && lengths[k + 1]! < s) k++
        const step = Math.max(1e-6, lengths[k + 1]! - lengths[k]!)
        const t = (s - lengths[k]!) / step
        const p = plus(line[k]!, times(minus(line[k + 1]!, line[k]!), t))
        const c = Math.min(1, Math.max(0, t))
        return [...p, thickness[k]! * (1 - c) + thickness[k + 1]! * c]
      }
      return Array.from({ length: count }, (_, j) => at(low + ((high - low) * j) / (count - 1)))
    }
  }
  return []
}

/** Arc length of the point's foot on a polyline, running on straight beyond both ends. */
function placeOn(line: readonly Vec3[], p: Vec3): number {
  let [best, place, run] = [Infinity, 0, 0]
  for (let i = 0; i + 1 < line.length; i++) {
    const d = minus(line[i + 1]!, line[i]!)
    const length = Math.hypot(...d)
    if (length < 1e-9) continue
    let t = dot(minus(p, line[i]!), d) / (length * length)
    if (i > 0) t = Math.max(0, t)
    if (i + 2 < line.length) t = Math.min(1, t)
    const far = distance(p, plus(line[i]!, times(d, t)))
    if (far < best) [best, place] = [far, run + t * length]
    run += length
  }
  return place
}

const range = (values: readonly number[]): [number, number] => [
  values.reduce((a, b) => Math.min(a, b), Infinity),
  values.reduce((a, b) => Math.max(a, b), -Infinity),
]
const minus = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const plus = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const times = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s]
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]
const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const unit = (a: Vec3): Vec3 => times(a, 1 / Math.max(1e-12, Math.hypot(...a)))
const centroid = (points: readonly Vec3[]): Vec3 =>
  times(
    points.reduce<Vec3>((s, p) => plus(s, p), [0, 0, 0]),
    1 / Math.max(1, points.length),
  )
