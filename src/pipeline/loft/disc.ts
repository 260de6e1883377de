import type { DiscFigure } from '../../anatomy/figures/lofts/types'
import type { IndexedMesh } from '../part'
import { ringStack } from './ringStack'

const MM = 1e-3
const DEG = Math.PI / 180
/** [mm] */
const LEAST_THICKNESS = 1.2
/** Rings from the middle of the lower face over the side to the middle of the upper one. */
const RINGS = 6

/**
 * Closed surface of an intervertebral disc, body frame [m]: two curved faces, and a side with rounded rims. 12 · around triangles.
 */
export function discMesh(figure: DiscFigure, around: number): IndexedMesh {
  return ringStack(discPoints(figure, around), RINGS, around)
}

/** Points of `discMesh` [m, flat xyz], smooth in every figure: lower middle, six rings, upper middle. */
export function discPoints(figure: DiscFigure, around: number): Float64Array {
  const [halfWidth, halfDepth] = [figure.outline[0]!, figure.outline[1]!]
  const [p, r] = [figure.pitch * DEG, figure.roll * DEG]
  // forward and right run down the slopes; up is square to both
  const forward = [Math.cos(p), -Math.sin(p), 0] as const
  const rightOf = [0, -Math.sin(r), Math.cos(r)] as const
  const upward = [
    rightOf[1] * forward[2] - rightOf[2] * forward[1],
    rightOf[2] * forward[0] - rightOf[0] * forward[2],
    rightOf[0] * forward[1] - rightOf[1] * forward[0],
  ] as const
  const size = Math.hypot(...upward)
  const points = new Float64Array(3 * (RINGS * around + 2))
  const put = (i: number, x: number, y: number, h: number): void => {
    for (const k of [0, 1, 2] as const)
      points[3 * i + k] = (figure.centre[k] + x * rightOf[k] + y * forward[k] + (h * upward[k]) / size) * MM
  }
  put(0, 0, 0, height(figure.lower, 0, 0))
  put(RINGS * around + 1, 0, 0, upperHeight(figure, 0, 0))
  for (let j = 0; j < around; j++) {
    const angle = (2 * Math.PI * j) / around
    let swell = 1
    for (let k = 2; k + 1 < figure.outline.length; k += 2) {
      const turn = (k + 2) / 2
      swell +=
        0.01 * (figure.outline[k]! * Math.cos(turn * angle) + figure.outline[k + 1]! * Math.sin(turn * angle))
    }
    const [c, s] = [Math.cos(angle) * swell, Math.sin(angle) * swell]
    const across = Math.hypot(halfWidth * c, halfDepth * s)
    const inset = 1 - figure.rim / across
    const round = Math.min(figure.rim, 0.3 * (upperHeight(figure, c, s) - height(figure.lower, c, s)))
    const rows: readonly (readonly [number, number])[] = [
      [0.6, height(figure.lower, 0.6 * c, 0.6 * s)],
      [inset, height(figure.lower, inset * c, inset * s)],
      [1, height(figure.lower, c, s) + round],
      [1, upperHeight(figure, c, s) - round],
      [inset, upperHeight(figure, inset * c, inset * s)],
      [0.6, upperHeight(figure, 0.6 * c, 0.6 * s)],
    ]
    rows.forEach(([share, h], ring) =>
      put(1 + ring * around + j, halfWidth * c * share, halfDepth * s * share, h),
    )
  }
  return points
}

/** Height [mm] of the upper face; it stays above the lower one, however the two polynomials run at the rim. */
const upperHeight = (figure: DiscFigure, x: number, y: number): number =>
  Math.max(height(figure.upper, x, y), height(figure.lower, x, y) + LEAST_THICKNESS)

/** Height [mm] of a face at x, y in half-widths and half-depths. */
function height(face: readonly number[], x: number, y: number): number {
  const terms = [
    1,
    x,
    y,
    x * x,
    x * y,
    y * y,
    x ** 3,
    x * x * y,
    x * y * y,
    y ** 3,
    x ** 4,
    x * x * y * y,
    y ** 4,
  ]
  return face.reduce((sum, value, i) => sum + value * (terms[i] ?? 0), 0)
}
