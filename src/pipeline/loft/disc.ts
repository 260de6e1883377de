import type { DiscFigure } from '../../anatomy/figures/lofts/types'
import { cross, normalize, type Vec3 } from '../../math/vec3'
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
  const { forward, rightOf, upward } = discAxes(figure)
  const points = new Float64Array(3 * (RINGS * around + 2))
  const put = (i: number, x: number, y: number, h: number): void => {
    for (const k of [0, 1, 2] as const)
      points[3 * i + k] = (figure.centre[k] + x * rightOf[k] + y * forward[k] + h * upward[k]) * MM
  }
  put(0, 0, 0, height(figure.lower, 0, 0))
  put(RINGS * around + 1, 0, 0, upperHeight(figure, 0, 0))
  for (let j = 0; j < around; j++) {
    const angle = (2 * Math.PI * j) / around
    const swell = swellAt(figure, angle)
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

/** Where a point lies against one face of a disc and its outline [mm], and which way both bounds lie (unit vectors). */
export interface PlaceAtFace {
  /** Behind the face, away from the disc's inside. */
  readonly depth: number
  /** Inside the outline; negative outside. */
  readonly within: number
  readonly outward: Vec3
  readonly towardsDisc: Vec3
}

/** Place of a point of the body frame [mm]. */
export type DiscFace = (p: Vec3) => PlaceAtFace

/** One face of a disc as a bound of the vertebra that lies on it. */
export function discFace(figure: DiscFigure, side: 'lower' | 'upper'): DiscFace {
  // what lies under the lower face is below the disc, what lies over the upper one above it
  const { forward, rightOf, upward } = discAxes(figure)
  const [halfWidth, halfDepth] = [figure.outline[0]!, figure.outline[1]!]
  const sign = side === 'lower' ? 1 : -1
  const towardsDisc: Vec3 = [sign * upward[0], sign * upward[1], sign * upward[2]]
  return ([px, py, pz]) => {
    const d = [px - figure.centre[0], py - figure.centre[1], pz - figure.centre[2]] as const
    const along = (a: Vec3): number => d[0] * a[0] + d[1] * a[1] + d[2] * a[2]
    const [x, y, h] = [along(rightOf), along(forward), along(upward)]
    const [u, v] = [x / halfWidth, y / halfDepth]
    const share = Math.hypot(u, v) / swellAt(figure, Math.atan2(v, u))
    const far = Math.hypot(x, y)
    const inside = Math.min(1, 1 / Math.max(share, 1e-6))
    const face =
      side === 'lower'
        ? height(figure.lower, u * inside, v * inside)
        : upperHeight(figure, u * inside, v * inside)
    const out = (k: 0 | 1 | 2): number => (far > 0 ? (x * rightOf[k] + y * forward[k]) / far : 0)
    return {
      depth: sign * (face - h),
      within: share > 0 ? far / share - far : halfDepth,
      outward: [out(0), out(1), out(2)],
      towardsDisc,
    }
  }
}

/** Unit axes of a disc: forward and right run down its slopes, up is square to both. */
function discAxes({ pitch, roll }: DiscFigure): {
  readonly forward: Vec3
  readonly rightOf: Vec3
  readonly upward: Vec3
} {
  const [p, r] = [pitch * DEG, roll * DEG]
  const forward: Vec3 = [Math.cos(p), -Math.sin(p), 0]
  const rightOf: Vec3 = [0, -Math.sin(r), Math.cos(r)]
  return { forward, rightOf, upward: normalize(cross(rightOf, forward)) }
}

/** How much wider than its ellipse the outline is in a direction, counted from the right over the front. */
function swellAt({ outline }: DiscFigure, angle: number): number {
  let swell = 1
  for (let k = 2; k + 1 < outline.length; k += 2) {
    const turn = (k + 2) / 2
    swell += 0.01 * (outline[k]! * Math.cos(turn * angle) + outline[k + 1]! * Math.sin(turn * angle))
  }
  return swell
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
