import { smootherstep, softClamp } from '../math/smooth'
import { HUMERUS_REST } from './frames'
import { toYXY } from '../math/euler'
import { GIRDLE_ANGLES, REST_ANGLES } from './girdle'
import { RHYTHM_PARABOLAS } from './rhythmFigures'

const DEG = Math.PI / 180
/** Place of medial rotation among the six angles; upward rotation is its negative. */
const UPWARD = 4

/** Humerothoracic elevation of the hanging arm of this body [rad], positive: where the rhythm starts. */
export const REST_ELEVATION = -toYXY(HUMERUS_REST)[1]

/** Plane of elevation of the published scapular plane [rad]. */
export const SCAPULAR_PLANE = 40 * DEG

const FIRST = 30 * DEG
const LAST = 120 * DEG
/** Over this much elevation the slopes at 120° die away above it: 24° of further change at 150°, 34° at 170°. */
const FADE = 60 * DEG

/** Parabola value [deg] at an elevation [rad], going on with a fading slope above the last measured elevation. */
function parabola(c: readonly [number, number, number], elevation: number): number {
  const measured = Math.min(elevation, LAST)
  const u = (measured / DEG - 75) / 45
  const value = c[0] + c[1] * u + c[2] * u * u
  if (elevation <= LAST) return value
  const slope = (c[1] + 2 * c[2] * u) / 45
  return value + slope * (FADE / DEG) * (1 - Math.exp((LAST - elevation) / FADE))
}

const _planes = new Float64Array(3)

/** Writes the weights of the three measured planes (0°, 40°, 90°) at a plane: the parabola through them. */
function writePlaneWeights(plane: number): void {
  const p = softClamp(plane, -25 * DEG, 115 * DEG, 15 * DEG) / DEG
  _planes[0] = ((p - 40) * (p - 90)) / 3600
  _planes[1] = (p * (p - 90)) / (40 * -50)
  _planes[2] = (p * (p - 40)) / (90 * 50)
}

const _elevation = new Float64Array(1)
const _start = new Float64Array(GIRDLE_ANGLES)
const _now = new Float64Array(GIRDLE_ANGLES)

/** Writes each angle's mean of the parabolas in the three planes [deg], by `_planes`, at `_elevation`. */
function writeInPlane(out: Float64Array): void {
  for (let i = 0; i < GIRDLE_ANGLES; i++) {
    const planes = RHYTHM_PARABOLAS[i]!
    let sum = 0
    for (let k = 0; k < 3; k++) sum += _planes[k]! * parabola(planes[k]!, _elevation[0]!)
    out[i] = sum
  }
}

/** Where the three planes' curves run to at the hanging arm [deg]: the published subjects' rest, for this purpose. */
const PUBLISHED_REST = RHYTHM_PARABOLAS.map(
  (planes) => planes.reduce((s, c) => s + parabola(c, REST_ELEVATION), 0) / planes.length,
)

/**
 * Elevation at which the curves are read: the arm's own from 30° on; below, it starts at the hanging arm without a corner
 * and catches up by 30° (cubic, at most 1.33 times as fast).
 */
function onsetElevation(elevation: number): number {
  if (elevation >= FIRST) return elevation
  const t = Math.max(0, (elevation - REST_ELEVATION) / (FIRST - REST_ELEVATION))
  return REST_ELEVATION + (FIRST - REST_ELEVATION) * t * t * (2 - t)
}

/** Arm going up, down, or between: −1 lowering, 1 raising. */
export type Direction = number

/**
 * Wished change of the six girdle angles from rest [rad] for an arm raised in a plane.
 *
 * Between 30° and 120° the published curves; below 30° they run to the hanging arm, where all planes meet in one rest
 * pose; above 120° they go on with fading slopes. With the arm lowered, upward rotation lags behind: up to
 * 2.8° more of it low down and 2.8° less high up, which puts the ratio up by about the 0.4 between 2.3 : 1 and 2.7 : 1
 * (Braman et al. 2009, J Shoulder Elbow Surg 18:960–967). Behind the frontal plane the rhythm fades (no data).
 *
 * @param plane      plane of elevation [rad], 0 frontal, π/2 sagittal in front
 * @param elevation  humerothoracic elevation [rad], positive up
 * @param direction  1 raising, −1 lowering
 */
export function rhythmChange(plane: number, elevation: number, direction: Direction = 1): readonly number[] {
  const out = new Float64Array(GIRDLE_ANGLES)
  writeRhythmChange(plane, elevation, direction, out)
  return [...out]
}

/** `rhythmChange` into six numbers; makes nothing. */
function writeRhythmChange(plane: number, elevation: number, direction: Direction, out: Float64Array): void {
  writePlaneWeights(plane)
  const begun = smootherstep((elevation - REST_ELEVATION) / (FIRST - REST_ELEVATION))
  const behind = 1 - smootherstep((-plane - 20 * DEG) / (70 * DEG))
  _elevation[0] = REST_ELEVATION
  writeInPlane(_start)
  _elevation[0] = onsetElevation(elevation)
  writeInPlane(_now)
  for (let i = 0; i < GIRDLE_ANGLES; i++) {
    const change = _now[i]! - _start[i]! + begun * (_start[i]! - PUBLISHED_REST[i]!)
    out[i] = behind * change * DEG
  }
  const share = begun * behind
  const lag =
    share * ((1 - direction) / 2) * LAG * Math.sin((Math.PI * (elevation - 75 * DEG)) / (2 * 65 * DEG))
  out[UPWARD]! += lag
}

/** Most that upward rotation lags behind when the arm comes down [rad]. */
const LAG = 2.8 * DEG

/** `rhythmChange` as wished angles. */
export function rhythmTarget(plane: number, elevation: number, direction: Direction = 1): readonly number[] {
  const out = new Float64Array(GIRDLE_ANGLES)
  writeRhythmTarget(plane, elevation, direction, out)
  return [...out]
}

/** `rhythmTarget` into six numbers; makes nothing. */
export function writeRhythmTarget(
  plane: number,
  elevation: number,
  direction: Direction,
  out: Float64Array,
): void {
  writeRhythmChange(plane, elevation, direction, out)
  out[UPWARD]! *= 1 - BEND * out[UPWARD]!
  for (let i = 0; i < GIRDLE_ANGLES; i++) out[i] = REST_ANGLES[i]! + WISHED[i]! * out[i]!
}

/**
 * How much each angle of the rhythm counts when the chain cannot have all six, and how much of each published change is
 * wished for: of upward rotation more the farther it has come, because closing the chain takes some of it away, and less of
 * what comes with it anyway. Found by a random search for the published ratios of the joints' motions (2.3 : 1 raising and
 * 2.7 : 1 lowering, from 30° to 120°), with no angle off by more than 2.5° (root mean square of the change, any plane), the
 * lower trapezius still turning the blade up at 120°, and wishes near the published changes; then rounded.
 */
export const RHYTHM_WEIGHTS: readonly number[] = [0.09, 1.94, 1.38, 0.06, 0.68, 1.15]
const WISHED: readonly number[] = [0.84, 0.86, 0.87, 0.85, 1.03, 0.87]
/** Growth of the share of upward rotation with itself [1/rad]. */
const BEND = 0.55
