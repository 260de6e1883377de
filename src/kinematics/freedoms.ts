import { softClamp, softClampIn, softMaxIn, softMinIn } from '../math/smooth'
import {
  createAnswer,
  createWish,
  solveGirdleInto,
  type GirdleAnswer,
  type GirdleSolution,
} from './closedChain'
import { evaluateGirdle, girdleState, NO_LIFT, REST_ANGLES } from './girdle'

/**
 * The freedoms that people speak of, as changes from rest [rad], each positive the way it is named. Protraction and
 * elevation are those of the clavicle, upward rotation that of the scapula. Winging turns the medial border off the ribs
 * (internal rotation with both TS and AI lifted), `tilt` is posterior tilt (AI pressed in, TS lifted).
 */
export interface Freedoms {
  readonly protraction: number
  readonly elevation: number
  readonly upwardRotation: number
  readonly winging: number
  readonly tilt: number
}

/** Freedoms to write into again and again. */
export type FreedomsBuffer = { -readonly [K in keyof Freedoms]: number }

/** Room for freedoms: no change. */
export const createFreedoms = (): FreedomsBuffer => ({
  protraction: 0,
  elevation: 0,
  upwardRotation: 0,
  winging: 0,
  tilt: 0,
})

/** Copies freedoms. */
export function copyFreedoms(out: FreedomsBuffer, from: Freedoms): FreedomsBuffer {
  out.protraction = from.protraction
  out.elevation = from.elevation
  out.upwardRotation = from.upwardRotation
  out.winging = from.winging
  out.tilt = from.tilt
  return out
}

/** No change from rest. */
export const NO_CHANGE: Freedoms = { protraction: 0, elevation: 0, upwardRotation: 0, winging: 0, tilt: 0 }

const DEG = Math.PI / 180

/**
 * Reach of the girdle [rad]. Clavicle: 15–30° of protraction and retraction each
 * (retraction ends at 19°, where the medial border of this body is 2 cm from the spinous processes), about 10–15° of depression, up to 45°
 * of elevation, of which a shrug uses about 27° (evidence: ranges of the sternoclavicular joint; Hallaceli's 37° arc from
 * pressed down to shrugged). The ligament couples the rest: with the clavicle raised e the blade cannot but turn up
 * (1.2·e − 18°), a depressed or protracted clavicle holds it down. Those borders follow this chain's own limits, a few
 * degrees inside the poses where the conoid ligament stretches out straight.
 */
const BACK = -19 * DEG
const FORWARD = 22 * DEG
const LOWEST = -12 * DEG
const HIGHEST = 28 * DEG
const DOWNWARD = -16 * DEG
const LEAST_LIFT = -0.006
const MOST_LIFT = 0.022
/** Room that a hand has beyond where the rhythm has taken the girdle [rad]. */
const BEYOND = 6 * DEG

/** A protraction [rad] with retraction brought within reach. */
export const limitRetraction = (protraction: number): number => softClamp(protraction, BACK, 1, 6 * DEG)

/**
 * The wish brought within reach, smoothly: what is well inside stays as it is.
 *
 * @param base  where the arm's rhythm has already taken the girdle: its reach always holds that and a little more on every
 *              side, for a raised arm retracts and turns the blade farther than a hand could with the arm hanging
 */
export const withinReach = (wish: Freedoms, base: Freedoms = NO_CHANGE): Freedoms =>
  withinReachInto(wish, base, createFreedoms())

/** `withinReach` into a buffer, which may be the wish itself; makes nothing. */
export function withinReachInto(wish: Freedoms, base: Freedoms, out: FreedomsBuffer): FreedomsBuffer {
  reachOfClavicle(wish, base, out)
  reachOfBlade(wish, base, out)
  reachOffRibs(wish, out)
  return out
}

// What limits a freedom: value, lower end, upper end, margin (see `softClampIn`). Zeros are written anew each time.
const ELEVATION = Float64Array.of(0, LOWEST, HIGHEST, 4 * DEG)
const PROTRACTION_AHEAD = Float64Array.of(0, -1, 0, 4 * DEG)
const PROTRACTION_BACK = Float64Array.of(0, 0, 1, BEYOND)
const UPWARD_ROTATION = Float64Array.of(0, 0, 0, 3 * DEG)
const WINGING = Float64Array.of(0, -8 * DEG, 16 * DEG, 3 * DEG)
const TILT = Float64Array.of(0, -16 * DEG, 12 * DEG, 3 * DEG)
// Corners where one border of the reach gives way to another: value, other value, width (see `softMinIn`).
const RAISED = Float64Array.of(0, 0, 6 * DEG)
const AHEAD = Float64Array.of(0, 0, 4 * DEG)
const LEAST_TURN = Float64Array.of(0, DOWNWARD, 4 * DEG)
const MOST_TURN = Float64Array.of(0, 0, 6 * DEG)
const MOST_TURN_BY_ARM = Float64Array.of(0, 0, 2 * DEG)

function reachOfClavicle(wish: Freedoms, base: Freedoms, out: FreedomsBuffer): void {
  ELEVATION[0] = wish.elevation
  softClampIn(ELEVATION)
  const elevation = ELEVATION[0]
  RAISED[0] = elevation - 6 * DEG
  softMaxIn(RAISED)
  PROTRACTION_AHEAD[0] = wish.protraction
  PROTRACTION_AHEAD[2] = FORWARD - 0.9 * RAISED[0]
  softClampIn(PROTRACTION_AHEAD)
  PROTRACTION_BACK[0] = PROTRACTION_AHEAD[0]
  PROTRACTION_BACK[1] = Math.min(BACK, base.protraction - BEYOND)
  softClampIn(PROTRACTION_BACK)
  out.protraction = PROTRACTION_BACK[0]
  out.elevation = elevation
}

/** Upward rotation, for the protraction and elevation in `out`. */
function reachOfBlade(wish: Freedoms, base: Freedoms, out: FreedomsBuffer): void {
  const { protraction, elevation } = out
  AHEAD[0] = protraction
  softMaxIn(AHEAD)
  const ahead = AHEAD[0]
  const back = ahead - protraction
  LEAST_TURN[0] = 1.2 * elevation - 18 * DEG + 0.5 * ahead - 0.25 * back
  softMaxIn(LEAST_TURN)
  MOST_TURN[0] = 30 * DEG + 0.35 * elevation - 0.6 * ahead + 0.2 * back
  MOST_TURN[1] = 40 * DEG + 2 * elevation
  softMinIn(MOST_TURN)
  MOST_TURN_BY_ARM[0] = MOST_TURN[0]
  MOST_TURN_BY_ARM[1] = base.upwardRotation + BEYOND
  softMaxIn(MOST_TURN_BY_ARM)
  UPWARD_ROTATION[0] = wish.upwardRotation
  UPWARD_ROTATION[1] = LEAST_TURN[0]
  UPWARD_ROTATION[2] = MOST_TURN_BY_ARM[0]
  softClampIn(UPWARD_ROTATION)
  out.upwardRotation = UPWARD_ROTATION[0]
}

function reachOffRibs(wish: Freedoms, out: FreedomsBuffer): void {
  WINGING[0] = wish.winging
  softClampIn(WINGING)
  out.winging = WINGING[0]
  TILT[0] = wish.tilt
  softClampIn(TILT)
  out.tilt = TILT[0]
}

/**
 * First-order behaviour of the chain at rest: what protraction, elevation and upward rotation do to axial rotation,
 * internal rotation and tilt while TS and AI stay on the ribs, and how far TS and AI rise with winging and tilt.
 */
const RESPONSE = (() => {
  const state = girdleState()
  evaluateGirdle(Float64Array.from(REST_ANGLES), NO_LIFT, state)
  const j = (row: number, column: number): number => state.jacobian[6 * row + column]!
  const dependent = [2, 3, 5] as const
  const solve = (free: number): readonly [number, number, number] => {
    const m = [0, 1, 2].map((row) => dependent.map((c) => j(row, c)))
    const b = [0, 1, 2].map((row) => -j(row, free))
    const d = determinant(m)
    const part = (c: number): number =>
      determinant(m.map((row, r) => row.map((v, k) => (k === c ? b[r]! : v)))) / d
    return [part(0), part(1), part(2)]
  }
  return {
    protraction: solve(0),
    elevation: solve(1),
    medRotation: solve(4),
    lift: { winging: [j(0, 3), j(1, 3)] as const, tilt: [j(0, 5), j(1, 5)] as const },
  }
})()

function determinant(m: readonly (readonly number[])[]): number {
  const [a, b, c] = [m[0]!, m[1]!, m[2]!]
  return (
    a[0]! * (b[1]! * c[2]! - b[2]! * c[1]!) -
    a[1]! * (b[0]! * c[2]! - b[2]! * c[0]!) +
    a[2]! * (b[0]! * c[1]! - b[1]! * c[0]!)
  )
}

/** The freedoms lead; the three angles that contact and ligament decide follow, held only lightly to their first-order guess. */
const WEIGHTS: readonly number[] = [1, 1, 0.01, 0.01, 1, 0.01]

/**
 * Writes the heights of TS and AI over their rest heights [m] that a winging and a tilt [rad] ask for, within what the ribs
 * allow.
 */
export function writeLifts({ winging, tilt }: Pick<Freedoms, 'winging' | 'tilt'>, out: Float64Array): void {
  for (let point = 0; point < 2; point++) {
    const asked = RESPONSE.lift.winging[point]! * winging + RESPONSE.lift.tilt[point]! * tilt
    out[point] = softClamp(asked, LEAST_LIFT, MOST_LIFT, 0.004)
  }
}

/** A solved girdle with what it achieved of the wish. */
export type FreedomsSolution =
  | (Extract<GirdleSolution, { ok: true }> & { readonly achieved: Freedoms })
  | Extract<GirdleSolution, { ok: false }>

/**
 * Pose of the girdle for the wished freedoms, brought within reach first; constraints hold to 1e-9 m.
 * `achieved` tells what came of the wish: winging and tilt there are the internal rotation and posterior tilt beyond
 * those that the first three freedoms bring with them (to first order).
 */
export const girdleFromFreedoms = (wish: Freedoms): FreedomsSolution =>
  girdleChanged(REST_ANGLES, withinReach(wish))

/**
 * Pose of the girdle changed by freedoms from a closed pose; `achieved` is what came of the change.
 *
 * @param from    six angles of a closed pose with TS and AI at their rest height
 * @param change  within reach
 */
export function girdleChanged(from: ArrayLike<number>, change: Freedoms): FreedomsSolution {
  const answer = createAnswer()
  if (!girdleChangedInto(from, change, answer))
    return { ok: false, reason: answer.failure ?? 'no convergence', residual: answer.residual }
  const { residual, iterations } = answer
  const angles = [...answer.angles]
  return { ok: true, angles, residual, iterations, achieved: freedomsOf(angles, from) }
}

const _wish = createWish(WEIGHTS)
const _follow = new Float64Array(3)

/** `girdleChanged` into a buffer; makes nothing. `freedomsInto` tells what came of the change. @returns whether there is a pose */
export function girdleChangedInto(from: ArrayLike<number>, change: Freedoms, out: GirdleAnswer): boolean {
  const { target } = _wish
  writeFollow(change)
  target[0] = from[0]! + change.protraction
  target[1] = from[1]! - change.elevation
  target[2] = from[2]! + _follow[0]!
  target[3] = from[3]! + (_follow[1]! + change.winging)
  target[4] = from[4]! - change.upwardRotation
  target[5] = from[5]! + (_follow[2]! + change.tilt)
  writeLifts(change, _wish.lifts)
  return solveGirdleInto(_wish, out)
}

/** Freedoms of a solved girdle's six angles, from rest or another closed pose; winging and tilt as `girdleFromFreedoms` tells them. */
export const freedomsOf = (angles: ArrayLike<number>, from: ArrayLike<number> = REST_ANGLES): Freedoms =>
  freedomsInto(angles, from, createFreedoms())

/** `freedomsOf` into a buffer; makes nothing. */
export function freedomsInto(
  angles: ArrayLike<number>,
  from: ArrayLike<number>,
  out: FreedomsBuffer,
): FreedomsBuffer {
  out.protraction = angles[0]! - from[0]!
  out.elevation = from[1]! - angles[1]!
  out.upwardRotation = from[4]! - angles[4]!
  writeFollow(out)
  out.winging = angles[3]! - from[3]! - _follow[1]!
  out.tilt = angles[5]! - from[5]! - _follow[2]!
  return out
}

/** Writes what three freedoms bring with them, to first order: axial rotation, internal rotation, tilt [rad]. */
function writeFollow({ protraction, elevation, upwardRotation }: Freedoms): void {
  for (let i = 0; i < 3; i++)
    _follow[i] =
      RESPONSE.protraction[i]! * protraction -
      RESPONSE.elevation[i]! * elevation -
      RESPONSE.medRotation[i]! * upwardRotation
}
