/**
 * Fits several sheets to one scan: in turns, every triangle of the scan goes to the nearest sheet, and each sheet is fitted to
 * its own triangles. Millimetres, body frame.
 */
import { Vector3 } from 'three'
import type { RibbonRow, SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import { add, scale, type Vec3 } from '../../src/math/vec3'
import { sheetSurface } from '../../src/pipeline/muscles/sheetMesh'
import { fitSheet, type Pin } from './musclesFit'
import type { ScanMm } from './musclesInit'
import { treeOf } from './musclesSurface'
import { loadScan } from './scans'

/** Settings of a common fit. */
export interface TogetherOptions {
  readonly turns: number
  /** Bending weight in the last turns; seven times more in the first. */
  readonly smooth: number
  /** What each sheet is held to. */
  readonly pins: readonly (readonly Pin[])[]
  /** How many of the sheets, from the first, are fitted; the rest keep their place. All when absent. */
  readonly fitted?: number
}

/** Fits the sheets, which start near their places. */
export function fitTogether(
  scan: ScanMm,
  start: readonly SheetFigures[],
  { turns, smooth, pins, fitted = start.length }: TogetherOptions,
): SheetFigures[] {
  const middles = scan.triangles.map(([a, b, c]): Vec3 =>
    scale(add(add(scan.points[a]!, scan.points[b]!), scan.points[c]!), 1 / 3),
  )
  let sheets = [...start]
  for (let turn = 0; turn < turns; turn++) {
    const owner = nearestSheet(middles, sheets)
    const stiff = smooth * (1 + 6 * Math.max(0, 1 - turn / (0.6 * turns)))
    sheets = sheets.map((sheet, k) => {
      const triangles = scan.triangles.filter((_, t) => owner[t] === k)
      if (k >= fitted || triangles.length === 0) return sheet
      const options = { rounds: 2, smooth: stiff, samples: 1500, anneal: 0, pins: pins[k] ?? [] }
      return fitSheet({ points: scan.points, triangles }, sheet, options)
    })
  }
  return sheets
}

function nearestSheet(points: readonly Vec3[], sheets: readonly SheetFigures[]): number[] {
  const trees = sheets.map((sheet) => {
    const { positions, indices } = sheetSurface(sheet, { across: 8, along: 24 }).mesh
    return treeOf(
      Array.from(positions, (x) => x * 1000),
      [...indices],
    )
  })
  return points.map((p) => {
    const far = trees.map((tree) => tree.closestPointToPoint(new Vector3(...p))!.distance)
    return far.indexOf(Math.min(...far))
  })
}

/** Both edges of a sheet with two stations a row, and their mean thickness, tenths of a millimetre. */
export const ribbonRows = ({ rows }: SheetFigures): RibbonRow[] =>
  rows.map(([a, b]) => {
    const [x, y, z, r, s, t, h] = [...a!.slice(0, 3), ...b!.slice(0, 3), (a![3] + b![3]) / 2].map((value) =>
      Number(value.toFixed(1)),
    )
    return [x!, y!, z!, r!, s!, t!, h!]
  })

/** Rows of a ribbon as lines of a TypeScript record. */
export const ribbonLines = (name: string, rows: readonly RibbonRow[]): string =>
  `  '${name}': [\n${rows.map((row) => `    [${row.join(', ')}],`).join('\n')}\n  ],`

/** A scan in millimetres. */
export async function scanInMm(id: string): Promise<ScanMm> {
  const { positions, indices } = await loadScan(id)
  const triple = (from: ArrayLike<number>, i: number): [number, number, number] => [
    from[3 * i]!,
    from[3 * i + 1]!,
    from[3 * i + 2]!,
  ]
  return {
    points: Array.from({ length: positions.length / 3 }, (_, i) => scale(triple(positions, i), 1000)),
    triangles: Array.from({ length: indices.length / 3 }, (_, t) => triple(indices, t)),
  }
}
