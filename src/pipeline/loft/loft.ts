import type { LoftEnd, LoftFigure } from '../../anatomy/figures/lofts/types'
import type { IndexedMesh } from '../part'
import { ringStack } from './ringStack'
import { splineWeights } from './spline'

/**
 * Closed surface of a tubular bone: natural splines run through the columns of its station table; at every ring the
 * section stands square to the centreline and is rounded off towards the two tips.
 *
 * Tried before it: rotation-minimising frames (the twist of a far station then hangs on all bends before it, and a
 * change near the head turns the whole shaft; a fixed reference direction keeps figures local and readable),
 * sections square to the centreline on the wide ends of the arm bones (close stations make wide sections cross; a fixed
 * axis never does), and separate end caps (a crease where cap and shaft meet; a rounding profile over the last millimetres has none).
 */

/** How finely a loft is cut. */
export interface LoftDetail {
  /** Rings along, tips not counted. */
  readonly rings: number
  /** Points round a ring. */
  readonly around: number
}

const MM = 1e-3
const DEG = Math.PI / 180

/**
 * Mesh of a loft, body frame [m]: rings · around + 2 points, 2 · rings · around triangles, watertight.
 * @throws {RangeError} when the figure has under four stations or a ring has under three points
 */
export function loftMesh(figure: LoftFigure, detail: LoftDetail): IndexedMesh {
  if (figure.stations.length < 4 || detail.around < 3 || detail.rings < 2) {
    throw new RangeError(
      `pipeline/loft: ${figure.stations.length} stations, ${detail.rings} rings of ${detail.around}; ` +
        'at least 4 stations, 2 rings and 3 points a ring are needed.',
    )
  }
  const positions = loftPoints(figure, ringPlaces(figure, detail.rings), detail.around)
  return ringStack(positions, detail.rings, detail.around)
}

/**
 * Places of the rings as fractions (0 to 1) of the centreline's length: half by distance over the surface, so that
 * faces are of even size on tips and shaft, half by station, so that ends with many stations get more rings.
 */
export function ringPlaces(figure: LoftFigure, rings: number): Float64Array {
  const line = centreline(figure)
  const steps = 240
  const angles = 8
  const fractions = new Float64Array(steps + 1)
  for (let i = 0; i <= steps; i++) fractions[i] = fineFraction(i / steps, figure, line.length)
  const points = loftPoints(figure, fractions.subarray(1, steps), angles)
  const cumulative = new Float64Array(steps + 1)
  for (let i = 1; i <= steps; i++) {
    let sum = 0
    for (let j = 0; j < angles; j++)
      sum += pointDistance(points, ringPoint(i - 1, j, steps, angles), ringPoint(i, j, steps, angles))
    cumulative[i] = cumulative[i - 1]! + sum / angles
  }
  const last = figure.stations.length - 1
  const measure = (i: number): number =>
    0.5 * (cumulative[i]! / cumulative[steps]!) + 0.5 * (line.station(fractions[i]!) / last)
  const places = new Float64Array(rings)
  let i = 1
  for (let r = 0; r < rings; r++) {
    const want = (r + 0.7) / (rings + 0.4)
    while (i < steps && measure(i) < want) i++
    const [lo, hi] = [measure(i - 1), measure(i)]
    places[r] = fractions[i - 1]! + ((fractions[i]! - fractions[i - 1]!) * (want - lo)) / (hi - lo)
  }
  return places
}

/**
 * Points of the loft [m, flat xyz]: first tip, rings in order at `places` (fractions of the centreline's length), last
 * tip. Smooth in every figure, which is what the fitting script leans on.
 */
export function loftPoints(figure: LoftFigure, places: Float64Array, around: number): Float64Array {
  const line = centreline(figure)
  const n = figure.stations.length
  const columns = Math.max(...figure.stations.map((row) => row.length))
  const out = new Float64Array(3 * (places.length * around + 2))
  const value = new Float64Array(columns)
  const sample = (u: number): void => {
    const weights = line.weights(u)
    value.fill(0)
    for (let k = 0; k < n; k++) {
      const row = figure.stations[k]!
      for (let c = 0; c < row.length; c++) value[c] = value[c]! + weights[k]! * row[c]!
    }
  }
  sample(0)
  for (let k = 0; k < 3; k++) out[k] = value[k]! * MM
  sample(n - 1)
  for (let k = 0; k < 3; k++) out[out.length - 3 + k] = value[k]! * MM

  const cosines = new Float64Array(around)
  const sines = new Float64Array(around)
  for (let j = 0; j < around; j++) {
    cosines[j] = Math.cos((2 * Math.PI * j) / around)
    sines[j] = Math.sin((2 * Math.PI * j) / around)
  }
  const [rx, ry, rz] = figure.reference
  for (let r = 0; r < places.length; r++) {
    const u = line.station(places[r]!)
    sample(u)
    const [tx, ty, tz] = line.direction(u)
    const along = rx * tx + ry * ty + rz * tz
    let [ux, uy, uz] = [rx - along * tx, ry - along * ty, rz - along * tz]
    const length = Math.hypot(ux, uy, uz)
    ux /= length
    uy /= length
    uz /= length
    const [vx, vy, vz] = [ty * uz - tz * uy, tz * ux - tx * uz, tx * uy - ty * ux]
    const c = Math.cos(value[5]! * DEG)
    const s = Math.sin(value[5]! * DEG)
    const rest = places[r]! * line.length
    const round = endProfile(rest, figure.start) * endProfile(line.length - rest, figure.end)
    const a = value[3]! * round * MM
    const b = value[4]! * round * MM
    for (let j = 0; j < around; j++) {
      let swell = 1
      for (let k = 6; k + 1 < columns; k += 2) {
        const turn = (((k - 6) / 2 + 3) * j) % around
        swell += 0.01 * (value[k]! * cosines[turn]! + value[k + 1]! * sines[turn]!)
      }
      const p = a * cosines[j]! * swell
      const q = b * sines[j]! * swell
      const [e, f] = [p * c - q * s, p * s + q * c]
      const at = 3 * (1 + r * around + j)
      out[at] = value[0]! * MM + e * ux + f * vx
      out[at + 1] = value[1]! * MM + e * uy + f * vy
      out[at + 2] = value[2]! * MM + e * uz + f * vz
    }
  }
  return out
}

/** Share of the full section that is left at a distance [mm] from the tip. */
function endProfile(distance: number, end: LoftEnd): number {
  if (distance >= end.length) return 1
  const missing = 1 - Math.max(distance, 0) / end.length
  return (1 - missing ** end.fullness) ** (1 / end.fullness)
}

/** Places for measuring: even along the shaft, crowded like the cosine towards the tips. */
function fineFraction(t: number, figure: LoftFigure, length: number): number {
  const edge = 0.15
  const first = Math.min(figure.start.length / length, 0.4)
  const last = Math.min(figure.end.length / length, 0.4)
  if (t < edge) return first * (1 - Math.cos((Math.PI / 2) * (t / edge)))
  if (t > 1 - edge) return 1 - last * (1 - Math.cos((Math.PI / 2) * ((1 - t) / edge)))
  return first + ((1 - first - last) * (t - edge)) / (1 - 2 * edge)
}

interface Centreline {
  /** Length [mm]. */
  readonly length: number
  readonly weights: (u: number) => Float64Array
  /** Station number (fractional) at a fraction of the length. */
  readonly station: (fraction: number) => number
  /** Unit direction of travel at a station number. */
  readonly direction: (u: number) => readonly [number, number, number]
}

function centreline(figure: LoftFigure): Centreline {
  const n = figure.stations.length
  const weights = cachedWeights(n)
  const at = (u: number): [number, number, number] => {
    const w = weights(u)
    const p: [number, number, number] = [0, 0, 0]
    for (let k = 0; k < n; k++) {
      const row = figure.stations[k]!
      p[0] += w[k]! * row[0]!
      p[1] += w[k]! * row[1]!
      p[2] += w[k]! * row[2]!
    }
    return p
  }
  const pieces = 12
  const steps = pieces * (n - 1)
  const lengths = new Float64Array(steps + 1)
  let before = at(0)
  for (let i = 1; i <= steps; i++) {
    const here = at(i / pieces)
    lengths[i] = lengths[i - 1]! + Math.hypot(here[0] - before[0], here[1] - before[1], here[2] - before[2])
    before = here
  }
  const total = lengths[steps]!
  return {
    length: total,
    weights,
    station: (fraction) => {
      const want = Math.min(Math.max(fraction, 0), 1) * total
      let lo = 0
      let hi = steps
      while (hi - lo > 1) {
        const middle = (lo + hi) >> 1
        if (lengths[middle]! <= want) lo = middle
        else hi = middle
      }
      const span = lengths[hi]! - lengths[lo]!
      return (lo + (span > 0 ? (want - lengths[lo]!) / span : 0)) / pieces
    },
    direction: (u) => {
      if (figure.axis) return figure.axis
      const h = 0.7 // wide enough that small steps between close stations do not tilt the sections
      const a = at(Math.max(u - h, 0))
      const b = at(Math.min(u + h, n - 1))
      const d = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
      return [(b[0] - a[0]) / d, (b[1] - a[1]) / d, (b[2] - a[2]) / d]
    },
  }
}

const weightCache = new Map<number, (u: number) => Float64Array>()
function cachedWeights(count: number): (u: number) => Float64Array {
  let found = weightCache.get(count)
  if (!found) weightCache.set(count, (found = splineWeights(count)))
  return found
}

const ringPoint = (ring: number, j: number, last: number, around: number): number =>
  ring === 0 ? 0 : ring === last ? 1 + (last - 1) * around : 1 + (ring - 1) * around + j

const pointDistance = (p: Float64Array, a: number, b: number): number =>
  Math.hypot(p[3 * a]! - p[3 * b]!, p[3 * a + 1]! - p[3 * b + 1]!, p[3 * a + 2]! - p[3 * b + 2]!)
