import type { BladePlace } from '../../../kinematics/handRegion'

/**
 * The pad on paper: a square of `SIZE` units, the ribs in the middle, a ring around them. Seen from behind: the right
 * blade has the spine at its left, the left blade at its right.
 */
export const SIZE = 280
const MIDDLE = SIZE / 2
const DEG = Math.PI / 180

/** Place of the blade in the middle of the pad [rad], and units for a radian. */
const CENTRE: BladePlace = [-2 * DEG, 8 * DEG]
const SCALE = 2.75 / DEG
/** Where the spine is drawn [rad of protraction]: past the farthest that a raised arm draws the blade back. */
const SPINE = -37 * DEG
/** Radius of the ring's middle and its half width. */
export const RING = 120
export const RING_HALF = 11
/** Turn of the ring for a turn of the blade: it turns little, the ring shows it larger. */
const GEAR = 1.9

/** Direction on paper that leads away from the spine: 1 right, −1 left. */
export type Outward = 1 | -1

/** Point of the pad for a place of the blade. */
export const toPad = ([protraction, elevation]: BladePlace, outward: Outward): readonly [number, number] => [
  MIDDLE + outward * (protraction - CENTRE[0]) * SCALE,
  MIDDLE - (elevation - CENTRE[1]) * SCALE,
]

/** Inverse of `toPad`. */
export const fromPad = (x: number, y: number, outward: Outward): BladePlace => [
  CENTRE[0] + (outward * (x - MIDDLE)) / SCALE,
  CENTRE[1] - (y - MIDDLE) / SCALE,
]

/** Where the spine stands on the pad. */
export const spineX = (outward: Outward): number => toPad([SPINE, 0], outward)[0]

/** Point of the ring for an upward rotation [rad]: rest at the blade's outer side, up for upward. */
export function toRing(rotation: number, outward: Outward, radius = RING): readonly [number, number] {
  const angle = rotation * GEAR
  return [MIDDLE + outward * radius * Math.cos(angle), MIDDLE - radius * Math.sin(angle)]
}

/** Upward rotation [rad] for a point by the ring; its inner side, where no blade turns to, belongs to the nearer end. */
export const fromRing = (x: number, y: number, outward: Outward): number =>
  Math.atan2(MIDDLE - y, outward * (x - MIDDLE)) / GEAR

/** Whether a point of the pad belongs to the ring. */
export const isOnRing = (x: number, y: number): boolean =>
  Math.hypot(x - MIDDLE, y - MIDDLE) > RING - RING_HALF - 5

/** SVG path of a closed outline. */
export const outlinePath = (places: readonly BladePlace[], outward: Outward): string =>
  `M${places.map((place) => toPad(place, outward).map(rounded).join(' ')).join('L')}Z`

/** SVG path of the ring's arc between two rotations [rad]. */
export function arcPath(from: number, to: number, outward: Outward): string {
  const [x0, y0] = toRing(from, outward)
  const [x1, y1] = toRing(to, outward)
  const large = (to - from) * GEAR > Math.PI ? 1 : 0
  return `M${rounded(x0)} ${rounded(y0)}A${RING} ${RING} 0 ${large} ${outward === 1 ? 0 : 1} ${rounded(x1)} ${rounded(y1)}`
}

const rounded = (value: number): string => value.toFixed(1)
