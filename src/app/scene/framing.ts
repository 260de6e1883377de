import type { Lens } from '../state/camera'
import type { NamedView } from '../state/views'

/** Box that a view must show [m], glTF axes. */
export interface FrameBox {
  readonly min: readonly [number, number, number]
  readonly max: readonly [number, number, number]
}

/** Free part of the stage: pixels covered by panels at each edge. */
export interface Insets {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the camera stands: azimuth 0 in front of the body, π behind it, +π/2 at its left; polar 0 above it [rad]. */
export interface Direction {
  readonly azimuth: number
  readonly polar: number
}

/** Vertical field of view [rad]: a long lens, as plates are drawn. */
export const FIELD_OF_VIEW = (22 * Math.PI) / 180

/**
 * Farthest that the camera draws [m]: two figures on a phone are looked at from 20 m and more, and a person may go out as
 * far again.
 */
export const FAR_PLANE = 80
/** How much farther than a named view the person may go. */
export const FARTHEST_FACTOR = 2.2

/** The same of the lens that draws without perspective: over the depth of a body its scale changes by 0.3 %. */
const PARALLEL_FIELD_OF_VIEW = (0.6 * Math.PI) / 180

/** Vertical field of view [rad] of a lens. */
export const fieldOfView = (lens: Lens): number =>
  lens === 'parallel' ? PARALLEL_FIELD_OF_VIEW : FIELD_OF_VIEW

/** How many times farther away a lens stands for a picture of the same scale. */
export const reach = (lens: Lens): number => Math.tan(FIELD_OF_VIEW / 2) / Math.tan(fieldOfView(lens) / 2)

/** Where each named view stands. The back is seen from slightly above, as a standing viewer sees it. */
export const DIRECTIONS: Readonly<Record<NamedView, Direction>> = {
  back: { azimuth: Math.PI, polar: 1.53 },
  front: { azimuth: 0, polar: 1.53 },
  right: { azimuth: -Math.PI / 2, polar: 1.53 },
  left: { azimuth: Math.PI / 2, polar: 1.53 },
  top: { azimuth: Math.PI, polar: 0.12 },
}

/**
 * Distance from which a box, seen from `direction`, just fits the free part of the stage.
 *
 * @param size    stage in pixels
 * @param insets  pixels covered at each edge
 * @returns       metres from the middle of the box
 */
export function fitDistance(
  box: FrameBox,
  direction: Direction,
  size: { readonly width: number; readonly height: number },
  insets: Insets,
): number {
  const half = (k: 0 | 1 | 2): number => (box.max[k] - box.min[k]) / 2
  const [sinA, cosA] = [Math.abs(Math.sin(direction.azimuth)), Math.abs(Math.cos(direction.azimuth))]
  const [sinP, cosP] = [Math.abs(Math.sin(direction.polar)), Math.abs(Math.cos(direction.polar))]
  const across = half(0) * cosA + half(2) * sinA
  const level = half(0) * sinA + half(2) * cosA
  const upright = half(1) * sinP + level * cosP
  const towards = half(1) * cosP + level * sinP
  const freeWidth = Math.max(40, size.width - insets.left - insets.right)
  const freeHeight = Math.max(40, size.height - insets.top - insets.bottom)
  const perPixel = Math.max(across / freeWidth, upright / freeHeight)
  // Half of the box's depth stands nearer than its middle; a long lens makes little of it, so it counts in part.
  return (perPixel * size.height) / Math.tan(FIELD_OF_VIEW / 2) + 0.35 * towards
}

/** The angle equal to `azimuth` (mod 2π) that is nearest to `from`, so that the camera takes the shorter arc. */
export function nearestAzimuth(azimuth: number, from: number): number {
  return azimuth + Math.round((from - azimuth) / (2 * Math.PI)) * 2 * Math.PI
}

/** Pixels by which the picture's middle moves so that it stands in the middle of the free part; x right, y down. */
export const freeCentre = (insets: Insets): { readonly x: number; readonly y: number } => ({
  x: (insets.left - insets.right) / 2,
  y: (insets.top - insets.bottom) / 2,
})

/**
 * Direction from which a structure is best seen: outward from the body's axis through its middle, levelled.
 *
 * @param centre  middle of the structure [m]
 * @param axis    middle of the trunk [m]
 * @returns       null when it lies on the axis (no side is better)
 */
export function bestDirection(
  centre: readonly [number, number, number],
  axis: readonly [number, number, number],
): Direction | null {
  const x = centre[0] - axis[0]
  const z = centre[2] - axis[2]
  if (Math.hypot(x, z) < 0.03) return null
  return { azimuth: Math.atan2(x, z), polar: 1.45 }
}

/** Box around several boxes; null for none. */
export function unionBox(boxes: readonly FrameBox[]): FrameBox | null {
  if (boxes.length === 0) return null
  const pick = (k: 0 | 1 | 2, end: 'min' | 'max'): number => Math[end](...boxes.map((box) => box[end][k]))
  return {
    min: [pick(0, 'min'), pick(1, 'min'), pick(2, 'min')],
    max: [pick(0, 'max'), pick(1, 'max'), pick(2, 'max')],
  }
}

/** Box around a range of points. @param positions n × 3 [m] */
export function boxOf(positions: Float32Array, firstVertex: number, vertexCount: number): FrameBox {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = firstVertex * 3; i < (firstVertex + vertexCount) * 3; i += 3) {
    for (const k of [0, 1, 2] as const) {
      const value = positions[i + k] ?? 0
      if (value < min[k]) min[k] = value
      if (value > max[k]) max[k] = value
    }
  }
  return { min, max }
}

/**
 * What a named view frames: from the top of the head to a hand's breadth below the ribs, arms included down to there.
 *
 * @param boxes box of each structure by node id
 */
export function figureBox(boxes: ReadonlyMap<string, FrameBox>): FrameBox {
  const all = unionBox([...boxes.values()]) ?? { min: [-0.3, 0.8, -0.2], max: [0.3, 1.7, 0.2] }
  const ribs = unionBox([...boxes].filter(([id]) => id.startsWith('rib-')).map(([, box]) => box))
  const bottom = ribs ? ribs.min[1] - 0.075 : all.min[1]
  const above =
    unionBox([...boxes.values()].filter((box) => (box.min[1] + box.max[1]) / 2 > bottom + 0.12)) ?? all
  return {
    min: [above.min[0], bottom, above.min[2]],
    max: [above.max[0], all.max[1] + 0.012, above.max[2]],
  }
}
