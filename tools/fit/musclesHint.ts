/** The form of what is said by hand about a muscle before the fit. Millimetres, body frame, right side. */
import type { SheetFigures } from '../../src/anatomy/figures/muscles/sheet'
import type { Vec3 } from '../../src/math/vec3'

/** Distance question to bone scans: whether `p` lies within `reach` of one of the bones (ids match exactly). */
export type Near = (p: Vec3, bones: readonly string[], reach: number) => boolean

/** One sheet of a muscle. */
export interface SheetHint {
  readonly origin: (p: Vec3, near: Near) => boolean
  readonly insertion: (p: Vec3, near: Near) => boolean
  readonly across: readonly [Vec3, Vec3]
  /** Centre line of a muscle that a line describes better than its ends. */
  readonly axis?: readonly Vec3[]
  /** How thickness stands; `belly` when absent. */
  readonly form?: SheetFigures['form']
  readonly rows: number
  readonly stations: number
  /** Exponents of the edge rounding to try. */
  readonly edges: readonly number[]
  /** Bending weight; 1 unless the muscle needs it smoother. */
  readonly smooth?: number
  /** Extra stiffness of the first rounds, 9 when absent; 0 keeps thin curved tendons in place. */
  readonly anneal?: number
}

/** x [mm] of the scapula's medial border at a height, on the scan. */
export function medialBorder(y: number): number {
  const knots = [
    [1200, -8],
    [1256, -6],
    [1310, 0],
    [1330, 8],
    [1346, 30],
  ] as const
  const k = Math.min(3, Math.max(0, knots.findIndex(([at]) => at > y) - 1))
  const [[y0, x0], [y1, x1]] = [knots[k]!, knots[k + 1]!]
  return x0 + ((x1 - x0) * (Math.min(1346, Math.max(1200, y)) - y0)) / (y1 - y0)
}
