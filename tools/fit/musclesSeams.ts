/**
 * Shared edges: parts of one muscle are fitted together so that the edge of one is the edge of the next, point by point
 * and in thickness. Millimetres, body frame.
 */
import type { SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import { cardinal } from '../../src/pipeline/muscles/cardinal'
import { fitSheet, type Pin } from './musclesFit'
import type { ScanMm } from './musclesInit'

/** A path on a sheet: t from 0 to 1 to (u, v). */
export type SheetPath = (t: number) => readonly [number, number]

/** Edge `a` of one part and edge `b` of another that are the same line. */
export interface Seam {
  /** Muscle ids. */
  readonly parts: readonly [string, string]
  readonly paths: readonly [SheetPath, SheetPath]
  /** How far apart [mm] the two edges may lie and still be taken for one line. */
  readonly reach: number
}

/** v = 0, v = 1, and v = 0 followed by the insertion line from v = 0 to v = 1. */
export const firstEdge: SheetPath = (t) => [t, 0]
export const secondEdge: SheetPath = (t) => [t, 1]
const firstEdgeAndInsertion: SheetPath = (t) => (t < 0.5 ? [2 * t, 0] : [1, 2 * t - 1])

/** Which parts share which edges. */
export const SEAMS: readonly Seam[] = [
  { parts: ['trapezius-descending-r', 'trapezius-transverse-r'], paths: [secondEdge, firstEdge], reach: 14 },
  {
    parts: ['trapezius-transverse-r', 'trapezius-ascending-r'],
    paths: [secondEdge, firstEdgeAndInsertion],
    reach: 14,
  },
]

/** Fits the parts of a muscle together; `sheets` holds one sheet a part and is replaced. */
export function fitSeams(
  scans: ReadonlyMap<string, ScanMm>,
  sheets: ReadonlyMap<string, SheetFigures>,
  seams: readonly Seam[],
  smooth: number,
): Map<string, SheetFigures> {
  const now = new Map(sheets)
  for (let round = 0; round < 12; round++)
    for (const id of sheets.keys()) {
      const pins = seams.flatMap((seam) =>
        seam.parts.flatMap((part, k) => {
          if (part !== id) return []
          const other = seam.parts[1 - k]!
          return seamPins(now.get(id)!, seam.paths[k]!, now.get(other)!, seam.paths[1 - k]!, seam.reach)
        }),
      )
      now.set(
        id,
        fitSheet(scans.get(id)!, now.get(id)!, { rounds: 1, smooth: smooth / 10, samples: 2500, pins }),
      )
    }
  return now
}

type Point = readonly [number, number, number, number]

function seamPins(
  own: SheetFigures,
  path: SheetPath,
  other: SheetFigures,
  otherPath: SheetPath,
  reach: number,
): Pin[] {
  const line = trace(other, otherPath, 80)
  const steps = 40
  return trace(own, path, steps).flatMap((p, i) => {
    let best: { d: number; q: Point; k: number } | undefined
    for (let k = 0; k + 1 < line.length; k++) {
      const [a, b] = [line[k]!, line[k + 1]!]
      const d = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
      const t = Math.min(
        1,
        Math.max(
          0,
          ((p[0] - a[0]) * d[0] + (p[1] - a[1]) * d[1] + (p[2] - a[2]) * d[2]) /
            (d[0] ** 2 + d[1] ** 2 + d[2] ** 2 + 1e-9),
        ),
      )
      const q: Point = [a[0] + d[0] * t, a[1] + d[1] * t, a[2] + d[2] * t, a[3] + (b[3] - a[3]) * t]
      const far = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
      if (!best || far < best.d) best = { d: far, q, k: k + t }
    }
    if (
      !best ||
      best.d > reach ||
      (best.k <= 0.01 && i > 1) ||
      (best.k >= line.length - 1.01 && i < steps - 1)
    )
      return []
    const { q } = best
    const [u, v] = path(i / steps)
    return [
      {
        u,
        v,
        target: [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2] as const,
        thickness: (p[3] + q[3]) / 2,
        weight: 3 / steps,
      },
    ]
  })
}

/** Middle-surface points and thicknesses along a path. */
function trace(sheet: SheetFigures, path: SheetPath, steps: number): Point[] {
  const [N, M] = [sheet.rows.length, sheet.rows[0]!.length]
  const [su, sv] = [cardinal(N), cardinal(M)]
  return Array.from({ length: steps + 1 }, (_, s) => {
    const [u, v] = path(s / steps)
    const [a, b] = [su.value(u * (N - 1)), sv.value(v * (M - 1))]
    const sum = [0, 0, 0, 0] as [number, number, number, number]
    sheet.rows.forEach((row, i) =>
      row.forEach((station, j) => {
        for (const k of [0, 1, 2, 3] as const) sum[k] += a[i]! * b[j]! * station[k]
      }),
    )
    return sum
  })
}
