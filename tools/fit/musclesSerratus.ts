/**
 * Fits the nine digitations of serratus anterior, each a ribbon from its rib to the medial border. First guess: a curved
 * centre line on the scan through a tip, a place between the two clefts that bound the tooth, and the border; breadth half
 * way to the neighbours, narrowing to the tip. Then, in turns, every triangle of the scan goes to the nearest digitation
 * and each digitation is fitted to its own. Cutting the scan beforehand, by a harmonic function from the tips, gave teeth
 * with a straight edge and a corner instead of a point.
 * `npx tsx tools/fit/musclesSerratus.ts` writes src/anatomy/figures/muscles/serratusAnterior.ts.
 */
import { writeFileSync } from 'node:fs'
import { Vector3 } from 'three'
import { ribbon, type RibbonRow, type SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import { add, cross, distance, lerp, normalize, scale, sub, type Vec3 } from '../../src/math/vec3'
import { meanDistance, type Pin } from './musclesFit'
import type { ScanMm } from './musclesInit'
import { treeOf } from './musclesSurface'
import { fitTogether, ribbonLines, ribbonRows, scanInMm } from './musclesTogether'
import { hasScans, loadScan, probe, type Probe } from './scans'

const FILE = 'src/anatomy/figures/muscles/serratusAnterior.ts'
const ROWS = 7
const EDGE = 2.2
const TURNS = 8
/** Bending weight. */
const SMOOTH = 0.02
/** Half the breadth [mm]: at the tip, growth along the whole fibre, most. */
const HALF = { tip: 1.6, growth: 52, most: 17 } as const
/** Share of the way to the neighbour's centre line: slightly over half, so that bellies meet in a furrow without a gap. */
const MEETING = 0.56

/** By rib: the tip on it, a place (x, y) in the middle of the tooth's base, height at which it reaches the border [mm]. */
const DIGITATIONS: readonly {
  readonly tip: Vec3
  readonly base: readonly [number, number]
  readonly border: number
}[] = [
  { tip: [108.6, 1348.6, 65.3], base: [70, 1357], border: 1342 },
  { tip: [99.8, 1331.1, 98.4], base: [50, 1326], border: 1320 },
  { tip: [111.8, 1298.8, 104.2], base: [70, 1297], border: 1292 },
  { tip: [127.9, 1263.2, 116.6], base: [85, 1270], border: 1267 },
  { tip: [157.1, 1215, 114.4], base: [105, 1241], border: 1248 },
  { tip: [143.4, 1185.6, 125.4], base: [100, 1211], border: 1237 },
  { tip: [142.6, 1150, 133.2], base: [88, 1186], border: 1228 },
  { tip: [119.8, 1120.4, 130.3], base: [70, 1162], border: 1219 },
  { tip: [87.9, 1098.8, 128.6], base: [45, 1138], border: 1209 },
]

async function main(): Promise<void> {
  if (!hasScans()) {
    console.log('fit/musclesSerratus: no reference scans; set SCANS_DIR to their folder.')
    return
  }
  const scan = await scanInMm('serratus-anterior-r')
  let sheets = firstGuess(scan)
  sheets = fitTogether(scan, sheets, { turns: TURNS, smooth: SMOOTH, pins: sheets.map(endPins) })
  const blade = probe(await loadScan('scapula-r'))
  const rows = sheets.map((sheet) => clearOfBlade(ribbonRows(sheet), blade))
  const built = rows.map((own) => ribbon(EDGE, own))
  console.log(`serratus-anterior-r: ${meanDistance(scan, built).toFixed(2)} mm`)
  writeFileSync(FILE, asModule(rows))
}

function firstGuess(scan: ScanMm): SheetFigures[] {
  const lines = DIGITATIONS.map(({ tip, base, border }) => {
    const middle = best(scan.points, ([x, y, z]) => Math.hypot(x - base[0], y - base[1]) - 0.02 * z)
    const end = best(scan.points, ([x, y]) => (Math.abs(y - border) < 4 ? x : Infinity))
    return centreLine(scan, tip, middle, end)
  })
  return lines.map((line, k) => {
    const stations = evenly(line, ROWS)
    const rows = stations.map((p, i): RibbonRow => {
      const along = sub(stations[Math.min(ROWS - 1, i + 1)]!, stations[Math.max(0, i - 1)]!)
      const outward = normalize([p[0] - 20, 0, p[2]])
      const sideways = normalize(cross(along, outward))
      const down = sideways[1] > 0 ? scale(sideways, -1) : sideways
      const cap = Math.min(HALF.most, HALF.tip + (HALF.growth * i) / (ROWS - 1))
      const half = (other: readonly Vec3[] | undefined): number =>
        Math.min(cap, MEETING * Math.min(...(other ?? [add(p, [0, 14, 0])]).map((q) => distance(p, q))))
      return [
        ...add(p, scale(down, -half(lines[k - 1]))),
        ...add(p, scale(down, half(lines[k + 1]))),
        i === 0 ? 3 : 5,
      ]
    })
    return ribbon(EDGE, rows)
  })
}

/** Parabola through three points, drawn onto the scan; 24 points. */
function centreLine(scan: ScanMm, tip: Vec3, middle: Vec3, end: Vec3): Vec3[] {
  const tree = treeOf(scan.points.flat(), scan.triangles.flat())
  const s = distance(tip, middle) / (distance(tip, middle) + distance(middle, end))
  let line = Array.from({ length: 24 }, (_, i): Vec3 => {
    const t = i / 23
    const [a, b, c] = [((t - s) * (t - 1)) / s, (t * (t - 1)) / (s * (s - 1)), (t * (t - s)) / (1 - s)]
    return add(add(scale(tip, a), scale(middle, b)), scale(end, c))
  })
  const inner = (i: number): boolean => i > 0 && i < line.length - 1
  for (let round = 0; round < 6; round++) {
    line = line.map((p, i) => {
      const { x, y, z } = tree.closestPointToPoint(new Vector3(...p))!.point
      return inner(i) ? [x, y, z] : p
    })
    line = line.map((p, i) => (inner(i) ? lerp(p, lerp(line[i - 1]!, line[i + 1]!, 0.5), 0.5) : p))
  }
  return line
}

/** Points at even steps along a polyline. */
function evenly(line: readonly Vec3[], count: number): Vec3[] {
  const run = [0]
  for (let i = 1; i < line.length; i++) run.push(run[i - 1]! + distance(line[i]!, line[i - 1]!))
  return Array.from({ length: count }, (_, k) => {
    const want = (run.at(-1)! * k) / (count - 1)
    let i = 0
    while (i < line.length - 2 && run[i + 1]! < want) i++
    return lerp(line[i]!, line[i + 1]!, (want - run[i]!) / (run[i + 1]! - run[i]!))
  })
}

/** Direction from the back of the blade to the ribs. */
const COSTAL: Vec3 = [0.8, 0, -0.6]
/** Rows at the border that may touch the blade, how far off a blade is looked for, and the room left to it [mm]. */
const BORDER = { rows: 3, reach: 12, gap: 0.8 } as const

/** The rows at the medial border moved to the costal side of the blade, which the fit may pierce: it is two millimetres thin. */
function clearOfBlade(rows: readonly RibbonRow[], blade: Probe): RibbonRow[] {
  return rows.map((row, i): RibbonRow => {
    if (i < rows.length - BORDER.rows) return row
    const [a, b, thick]: [Vec3, Vec3, number] = [[row[0], row[1], row[2]], [row[3], row[4], row[5]], row[6]]
    const step = (t: number): number => {
      const back = add(lerp(a, b, t), scale(COSTAL, -thick / 2))
      const hits = blade.crossings(scale(back, 0.001), COSTAL).filter((d) => 1000 * d < BORDER.reach)
      return hits.length > 0 ? 1000 * Math.max(...hits) + BORDER.gap : 0
    }
    const [first, second] = [
      Math.max(step(0), step(0.25), step(0.5)),
      Math.max(step(0.5), step(0.75), step(1)),
    ]
    const moved = [...add(a, scale(COSTAL, first)), ...add(b, scale(COSTAL, second))].map((x) =>
      Number(x.toFixed(1)),
    )
    return [moved[0]!, moved[1]!, moved[2]!, moved[3]!, moved[4]!, moved[5]!, thick]
  })
}

/** Holds the tip firmly and the border lightly. */
function endPins({ rows }: SheetFigures): Pin[] {
  return [0, ROWS - 1].flatMap((i) =>
    rows[i]!.map(([x, y, z], v): Pin => ({
      u: i / (ROWS - 1),
      v,
      target: [x, y, z],
      thickness: i === 0 ? 2 : 3,
      weight: i === 0 ? 2 : 0.3,
    })),
  )
}

function best(points: readonly Vec3[], cost: (p: Vec3) => number): Vec3 {
  return points.reduce((least, p) => (cost(p) < cost(least) ? p : least))
}

function asModule(digitations: readonly (readonly RibbonRow[])[]): string {
  const blocks = digitations.map((rows, k) => ribbonLines(`rib-0${k + 1}`, rows))
  return `import { BODYPARTS3D_SERRATUS, ribbon, type MuscleFigures, type RibbonRow } from './sheet'

/** Digitations by the rib that they arise from: rows from there to the medial border of the scapula. */
const DIGITATIONS: Readonly<Record<string, readonly RibbonRow[]>> = {
${blocks.join('\n')}
}

/** Serratus anterior: nine digitations, each a fleshy ribbon. */
export const serratusAnterior: MuscleFigures = {
  id: 'serratus-anterior-r',
  source: BODYPARTS3D_SERRATUS,
  sheets: Object.values(DIGITATIONS).map((rows) => ribbon(${EDGE}, rows)),
}
`
}

await main()
