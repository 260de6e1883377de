/**
 * Measures the slips by which longissimus thoracis and iliocostalis lumborum end on the ribs, along the scan's lateral outline
 * below each tip, and draws the columns' edges in to the clefts between them (run tools/fit/muscles.ts first). Slips fitted
 * like the digitations of the serratus came out as thorns: too little of each shows beside the column.
 * `npx tsx tools/fit/musclesErector.ts` writes src/anatomy/figures/muscles/erectorSlips.ts and the columns' own figures.
 */
import { writeFileSync } from 'node:fs'
import { ribbon, type RibbonRow, type SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import { iliocostalisLumborum } from '../../src/anatomy/figures/muscles/iliocostalisLumborum'
import { longissimusThoracis } from '../../src/anatomy/figures/muscles/longissimusThoracis'
import { add, lerp, scale, type Vec3 } from '../../src/math/vec3'
import { meanDistance, type Pin } from './musclesFit'
import type { ScanMm } from './musclesInit'
import { fitTogether, ribbonLines, scanInMm } from './musclesTogether'
import { asModule as asSheets, camel } from './musclesWrite'
import { hasScans } from './scans'

const FILE = 'src/anatomy/figures/muscles/erectorSlips.ts'
const EDGE = 2.2
/** Breadth and thickness of a slip [mm] from its base to its tip. */
const BREADTH = [11, 10, 6.5, 2.4] as const
const THICKNESS = [2.5, 5, 4, 1.8] as const
/** From a slip's second edge to its first. */
const INWARD: Vec3 = [-0.3, 0.2, -0.93]

/** How far below its tip each row of a slip lies, and how far within the scan's lateral outline its middle [mm]. */
const BELOW = [40, 26, 12, 0] as const
const WITHIN = [11, 6.5, 3.2, 1.2] as const
/** How far each row lies before the outline, within the column [mm]. */
const BEFORE = [5, 2, 0, 0] as const

/**
 * By column: heights of the tips on the ribs, and the edge of the column without its slips, through the clefts that the
 * scan shows just above each tip: x, y, z [mm].
 */
const COLUMNS = [
  {
    column: longissimusThoracis,
    tips: {
      'rib-10': 1169,
      'rib-09': 1199,
      'rib-08': 1232,
      'rib-07': 1265,
      'rib-06': 1297,
      'rib-05': 1328,
      'rib-04': 1351,
      'rib-03': 1370,
    },
    edge: [
      [12, 1145, 52],
      [8.6, 1178, 55.5],
      [5, 1205, 59.5],
      [3.4, 1236, 62.5],
      [5.7, 1268, 60],
      [15.1, 1301, 55.3],
      [25, 1334, 51],
      [35.2, 1358, 48],
      [50.3, 1376, 46.5],
    ],
  },
  {
    column: iliocostalisLumborum,
    tips: { 'rib-11': 1113, 'rib-10': 1143, 'rib-09': 1176 },
    edge: [
      [22, 1080, 80],
      [18, 1115, 83],
      [14, 1147, 88.5],
      [11.5, 1180, 92.5],
      [10, 1200, 94.5],
    ],
  },
] as const

async function main(): Promise<void> {
  if (!hasScans()) {
    console.log('fit/musclesErector: no reference scans; set SCANS_DIR to their folder.')
    return
  }
  const blocks: string[] = []
  for (const { column, tips, edge } of COLUMNS) {
    const scan = await scanInMm(column.id)
    const rows = Object.values(tips).map((tip) => slipRows(scan, tip))
    const slips = rows.map((own) => ribbon(EDGE, own))
    const core = column.sheets[0]!
    const pins = edgePins(core, edge)
    const [fitted] = fitTogether(scan, [core, ...slips], { turns: 6, smooth: 0.005, pins: [pins], fitted: 1 })
    console.log(
      `${column.id}: ${meanDistance(scan, [core]).toFixed(2)} mm before, ${meanDistance(scan, [fitted!, ...slips]).toFixed(2)} mm with slips`,
    )
    writeFileSync(`src/anatomy/figures/muscles/${camel(column.id)}.ts`, asSheets(column.id, [fitted!]))
    const lines = Object.keys(tips).map((name, k) => ribbonLines(name, rows[k]!))
    blocks.push(`  '${column.id}': {\n${lines.join('\n')}\n  },`)
  }
  writeFileSync(FILE, asModule(blocks))
}

/** A slip along the scan's lateral outline, up to its tip. */
function slipRows(scan: ScanMm, tip: number): RibbonRow[] {
  return BELOW.map((below, i): RibbonRow => {
    const edge = outline(scan, tip - below)
    const p = add(edge, [BEFORE[i]!, 0, -WITHIN[i]!])
    const half = BREADTH[i]! / 2
    const row = [...add(p, scale(INWARD, half)), ...add(p, scale(INWARD, -half)), THICKNESS[i]!]
    const [a, b, c, d, e, f, g] = row.map((value) => Number(value.toFixed(1)))
    return [a!, b!, c!, d!, e!, f!, g!]
  })
}

/** Point farthest to the side where the scan's edges cross a height. */
function outline(scan: ScanMm, y: number): Vec3 {
  let found: Vec3 = [0, y, -Infinity]
  for (const triangle of scan.triangles)
    for (const k of [0, 1, 2] as const) {
      const [p, q] = [scan.points[triangle[k]]!, scan.points[triangle[((k + 1) % 3) as 0 | 1 | 2]]!]
      if (p[1] < y === q[1] < y) continue
      const at = lerp(p, q, (y - p[1]) / (q[1] - p[1]))
      if (at[2] > found[2]) found = at
    }
  return found
}

/** Holds the lateral edge (v = 1) of a column where its clefts are. */
function edgePins(core: SheetFigures, edge: readonly Vec3[]): Pin[] {
  const last = core.rows.map((row) => row.at(-1)!)
  return edge.map((target) => {
    const i = Math.max(
      1,
      last.findIndex(([, y]) => y > target[1]),
    )
    const [a, b] = [last[i - 1]!, last[i]!]
    const u = (i - 1 + (target[1] - a[1]) / (b[1] - a[1])) / (core.rows.length - 1)
    return { u, v: 1, target: [...target], thickness: 4, weight: 0.5 }
  })
}

function asModule(blocks: readonly string[]): string {
  return `import { ribbon, type RibbonRow, type SheetFigures } from './sheet'

/**
 * Slips by which the columns of the erector spinae end on the ribs, by muscle and rib, from the column's edge to the tip.
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0; measured by tools/fit/musclesErector.ts.
 */
const SLIPS: Readonly<Record<string, Readonly<Record<string, readonly RibbonRow[]>>>> = {
${blocks.join('\n')}
}

/** The slips of a muscle; none for most. */
export const slipsOf = (id: string): readonly SheetFigures[] =>
  Object.values(SLIPS[id] ?? {}).map((rows) => ribbon(${EDGE}, rows))
`
}

await main()
