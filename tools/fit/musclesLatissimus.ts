/**
 * Latissimus dorsi is not among the scans. Its attachments follow the literature (Gray's Anatomy, 41st ed., ch. 48:
 * spinous processes T7–T12, thoracolumbar fascia to L5 and sacrum, posterior third of the iliac crest, ribs 9–12, the
 * inferior angle; to the floor of the intertubercular groove, the tendon twisted so that the lowest fibres end highest),
 * set on landmarks of the scanned bones. Between them a net of fibres is drawn tight over ribs, blade, erector spinae,
 * serratus and teres major as scanned. Thickness from the same source: a fascia at the spine, a fleshy lateral border.
 * `npx tsx tools/fit/musclesLatissimus.ts` writes src/anatomy/figures/muscles/latissimusDorsi.ts.
 */
import { writeFileSync } from 'node:fs'
import type { StationMm } from '../../src/anatomy/figures/muscles/sheet'
import type { Vec3 } from '../../src/math/vec3'
import { cardinal } from '../../src/pipeline/muscles/cardinal'
import { asModule, camel } from './musclesWrite'
import { hasScans, loadScan, probe, type Probe } from './scans'

const ROWS = 13
const STATIONS = 8
const FINE_ROWS = 37
const FINE_STATIONS = 22

/** Origin from T7 to the iliac crest [mm]: tips of spinous processes and the crest as scanned. */
const ORIGIN: readonly Vec3[] = [
  [1, 1210, 0],
  [2, 1159, 0],
  [14, 1103, 0],
  [28, 1041, 0],
  [32, 984, 0],
  [28, 938, 0],
  [28, 934, 48],
  [70, 964, 92],
]
/** Behind and below the inferior angle, and on the lateral border over the lower ribs [mm]. */
const BLADE: readonly Vec3[] = [
  [-14, 1226, 72],
  [-17, 1206, 78],
  [-14, 1180, 84],
  [-6, 1155, 90],
  [4, 1130, 98],
  [20, 1105, 108],
  [40, 1085, 118],
  [68, 1075, 132],
]
/** Posterior axillary fold: from behind teres major, under its lower edge, to its front [mm]. */
const FOLD: readonly Vec3[] = [
  [-2, 1240, 124],
  [-1, 1232, 126],
  [2, 1224, 127],
  [8, 1217, 128],
  [16, 1214, 129],
  [25, 1215, 129],
  [34, 1219, 129],
  [42, 1226, 130],
]
/** Floor of the intertubercular groove, from the upper fibres (lowest) to the lowest (highest) [mm]. */
const GROOVE: readonly Vec3[] = Array.from({ length: STATIONS }, (_, j) => [
  76 + (5 * j) / 7,
  1264 + (34 * j) / 7,
  171 - (3 * j) / 7,
])
/** Shares of the fibre at which the four lines stand. */
const KNOTS = [0, 0.5, 0.78, 1] as const

/** Axis of the trunk, x and z [mm]. */
const AXIS = [70, 0] as const

const OBSTACLES = [
  ...[5, 6, 7, 8, 9, 10, 11, 12].map((rib) => `rib-${String(rib).padStart(2, '0')}-r`),
  'scapula-r',
  'humerus-r',
  'hip-bone-r',
  'sacrum',
  'iliocostalis-lumborum-r',
  'longissimus-thoracis-r',
  'spinalis-thoracis-r',
  'serratus-anterior-r',
  'teres-major-r',
  'infraspinatus-r',
]

if (!hasScans()) {
  console.log('fit/musclesLatissimus: no reference scans; set SCANS_DIR to their folder.')
  process.exit(0)
}
const obstacles: { readonly id: string; readonly probe: Probe; readonly low: Vec3; readonly high: Vec3 }[] =
  []
for (const id of OBSTACLES) {
  const mesh = await loadScan(id)
  const low: [number, number, number] = [Infinity, Infinity, Infinity]
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  mesh.positions.forEach((x, i) => {
    const k = (i % 3) as 0 | 1 | 2
    low[k] = Math.min(low[k], 1000 * x)
    high[k] = Math.max(high[k], 1000 * x)
  })
  obstacles.push({ id, probe: probe(mesh), low, high })
}

// A fine net is drawn tight, then the stations' spline is laid through it and pushed clear where it cuts a corner.
const net = start()
for (let round = 0; round < 240; round++) {
  const before = net.map((row) => [...row])
  for (let i = 1; i < FINE_ROWS - 1; i++)
    for (let j = 0; j < FINE_STATIONS; j++) {
      const p = before[i]![j]!
      const mean = (a: Vec3, b: Vec3): Vec3 => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2]
      const alongFibre = mean(before[i - 1]![j]!, before[i + 1]![j]!)
      const inner = j > 0 && j < FINE_STATIONS - 1
      const sideways = inner ? mean(before[i]![j - 1]!, before[i]![j + 1]!) : p
      const to = (k: 0 | 1 | 2): number => p[k] + 0.5 * (alongFibre[k] - p[k]) + 0.35 * (sideways[k] - p[k])
      net[i]![j] = clear([to(0), to(1), to(2)], gapAt(i, j))
    }
}
const places = (fine: number, coarse: number): Float64Array[] =>
  Array.from({ length: fine }, (_, i) => cardinal(coarse).value((i / (fine - 1)) * (coarse - 1)))
const [alongs, acrosses] = [places(FINE_ROWS, ROWS), places(FINE_STATIONS, STATIONS)]
let stations: Vec3[][] = []
for (let round = 0; round < 8; round++) {
  const coordinate = (k: 0 | 1 | 2): number[][] =>
    project(
      alongs,
      acrosses,
      net.map((row) => row.map((p) => p[k])),
    )
  const [x, y, z] = [coordinate(0), coordinate(1), coordinate(2)]
  stations = x.map((row, i) => row.map((_, j) => [row[j]!, y[i]![j]!, z[i]![j]!] as const))
  for (let i = 1; i < FINE_ROWS - 1; i++)
    for (let j = 0; j < FINE_STATIONS; j++) {
      const sum = (k: 0 | 1 | 2): number =>
        stations.reduce(
          (s, row, r) => s + alongs[i]![r]! * row.reduce((q, p, c) => q + acrosses[j]![c]! * p[k], 0),
          0,
        )
      const at: Vec3 = [sum(0), sum(1), sum(2)]
      const free = clear(at, gapAt(i, j))
      const p = net[i]![j]!
      net[i]![j] = [p[0] + free[0] - at[0], p[1] + free[1] - at[1], p[2] + free[2] - at[2]]
    }
}
const rows = stations.map((row, i) =>
  row.map((p, j): StationMm => [...p, thickness(i / (ROWS - 1), j / (STATIONS - 1))]),
)
writeFileSync(
  `src/anatomy/figures/muscles/${camel('latissimus-dorsi-r')}.ts`,
  asModule(
    'latissimus-dorsi-r',
    [{ edge: 3.5, form: 'sheet', rows }],
    "'Attachments and thickness: Gray’s Anatomy, 41st ed., ch. 48; lines of pull drawn tight over BodyParts3D 4.0 (© The Database Center for Life Science, CC BY 4.0) by tools/fit/musclesLatissimus.ts'",
  ),
)
console.log('latissimus-dorsi-r written')

/** Net through the four lines, evenly spaced in u and v. */
function start(): Vec3[][] {
  const lines = [ORIGIN, BLADE, FOLD, GROOVE]
  const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [
    a[0] + (b[0] - a[0]) * t,
    a[1] + (b[1] - a[1]) * t,
    a[2] + (b[2] - a[2]) * t,
  ]
  return Array.from({ length: FINE_ROWS }, (_, i) => {
    const u = i / (FINE_ROWS - 1)
    let k = 0
    while (k < 2 && u > KNOTS[k + 1]!) k++
    const t = (u - KNOTS[k]!) / (KNOTS[k + 1]! - KNOTS[k]!)
    return Array.from({ length: FINE_STATIONS }, (_, j) => {
      const place = (j / (FINE_STATIONS - 1)) * (STATIONS - 1)
      const c = Math.min(STATIONS - 2, Math.floor(place))
      const on = (line: readonly Vec3[]): Vec3 => mix(line[c]!, line[c + 1]!, place - c)
      return mix(on(lines[k]!), on(lines[k + 1]!), t)
    })
  })
}

/** Least-squares station values of a tensor spline: (UᵀU)⁻¹Uᵀ F V(VᵀV)⁻¹. */
function project(u: readonly Float64Array[], v: readonly Float64Array[], f: readonly number[][]): number[][] {
  const first = leastSquares(u, f)
  const second = leastSquares(v, transpose(first))
  return transpose(second)
}

function transpose(m: readonly number[][]): number[][] {
  return m[0]!.map((_, j) => m.map((row) => row[j]!))
}

/** Solves A x = f for every column of f in the least-squares sense (Gauss–Jordan on the normal equations). */
function leastSquares(a: readonly Float64Array[], f: readonly number[][]): number[][] {
  const n = a[0]!.length
  const m = Array.from({ length: n }, (_, i) => [
    ...Array.from({ length: n }, (_, j) => a.reduce((s, row) => s + row[i]! * row[j]!, 0)),
    ...f[0]!.map((_, c) => a.reduce((s, row, r) => s + row[i]! * f[r]![c]!, 0)),
  ])
  for (let i = 0; i < n; i++) {
    const pivot = m[i]![i]!
    m[i] = m[i]!.map((x) => x / pivot)
    for (let r = 0; r < n; r++) {
      const factor = m[r]![i]!
      if (r !== i && factor !== 0) m[r] = m[r]!.map((x, c) => x - factor * m[i]![c]!)
    }
  }
  return m.map((row) => row.slice(n))
}

/** Room [mm] between middle surface and what lies beneath. */
function gapAt(i: number, j: number): number {
  return thickness(i / (FINE_ROWS - 1), j / (FINE_STATIONS - 1)) / 2 + 0.5
}

/** Full thickness [mm]: fascia 1.4 at the spine, belly 4 to 8 towards the lateral border and fold, tendon 3. */
function thickness(u: number, v: number): number {
  const start =
    0.06 + 0.3 * Math.max(0, Math.min(v - 0.2, 0.75)) * Math.max(0, Math.min(1, (1.02 - v) / 0.25))
  const fleshy = Math.min(1, Math.max(0, (u - start) / 0.25))
  const belly = 3.4 + 3 * v * v + 3.2 * Math.exp(-(((u - 0.76) / 0.16) ** 2))
  const tendon = Math.min(1, Math.max(0, (u - 0.86) / 0.12))
  return (1.4 + (belly - 1.4) * fleshy) * (1 - tendon) + 3 * tendon
}

/**
 * The point, moved out of every obstacle to `gap` [mm] from it: over ribs and blade always outwards from the axis of the
 * trunk, elsewhere the shortest way.
 */
function clear(p: Vec3, gap: number): Vec3 {
  let now: Vec3 = p
  for (const { id, probe: own, low, high } of obstacles) {
    if ([0, 1, 2].some((k) => now[k]! < low[k]! - gap || now[k]! > high[k]! + gap)) continue
    const q: Vec3 = [now[0] / 1000, now[1] / 1000, now[2] / 1000]
    const hit = own.closest(q)
    const inside = own.inside(q)
    const d = hit.distance * 1000
    if (!inside && d >= gap) continue
    const away: Vec3 = [
      now[0] - 1000 * hit.point[0],
      now[1] - 1000 * hit.point[1],
      now[2] - 1000 * hit.point[2],
    ]
    const radius = Math.hypot(now[0] - AXIS[0], now[2] - AXIS[1])
    const outward: Vec3 = [(now[0] - AXIS[0]) / radius, 0, (now[2] - AXIS[1]) / radius]
    const caged = /^(rib|scapula)/.test(id)
    const within = (away[0] * outward[0] + away[2] * outward[2]) * (inside ? -1 : 1) < 0
    if (caged && within) {
      const far = own.crossings(q, outward).filter((x) => x < 0.03)
      const step = 1000 * (far[far.length - 1] ?? 0) + gap
      now = [now[0] + outward[0] * step, now[1], now[2] + outward[2] * step]
      continue
    }
    const length = Math.max(1e-6, Math.hypot(...away))
    const step = (inside ? -(d + gap) : gap - d) / length
    now = [now[0] + away[0] * step, now[1] + away[1] * step, now[2] + away[2] * step]
  }
  return now
}
