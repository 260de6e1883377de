import { softClamp, softMin, softPositive } from '../math/smooth'
import { solveGirdle, type GirdleSolution } from './closedChain'
import { evaluateGirdle, girdleState, REST_ANGLES } from './girdle'

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
const PROTRACTION: readonly [number, number] = [-19 * DEG, 22 * DEG]
const ELEVATION: readonly [number, number] = [-12 * DEG, 28 * DEG]
const DOWNWARD = -16 * DEG
const LIFT: readonly [number, number] = [-0.006, 0.022]
/** Room that a hand has beyond where the rhythm has taken the girdle [rad]. */
const BEYOND = 6 * DEG

/** A protraction [rad] with retraction brought within reach. */
export const limitRetraction = (protraction: number): number =>
  softClamp(protraction, PROTRACTION[0], 1, 6 * DEG)

/**
 * The wish brought within reach, smoothly: what is well inside stays as it is.
 *
 * @param base  where the arm's rhythm has already taken the girdle: its reach always holds that and a little more on every
 *              side, for a raised arm retracts and turns the blade farther than a hand could with the arm hanging
 */
export function withinReach(wish: Freedoms, base: Freedoms = NO_CHANGE): Freedoms {
  const elevation = softClamp(wish.elevation, ELEVATION[0], ELEVATION[1], 4 * DEG)
  const forward = PROTRACTION[1] - 0.9 * softPositive(elevation - 6 * DEG, 3 * DEG)
  const farthestBack = Math.min(PROTRACTION[0], base.protraction - BEYOND)
  const protraction = softClamp(softClamp(wish.protraction, -1, forward, 4 * DEG), farthestBack, 1, BEYOND)
  const ahead = softPositive(protraction, 2 * DEG)
  const back = ahead - protraction
  const lowest = -softMin(-(1.2 * elevation - 18 * DEG + 0.5 * ahead - 0.25 * back), -DOWNWARD, 4 * DEG)
  const highest = softMin(
    30 * DEG + 0.35 * elevation - 0.6 * ahead + 0.2 * back,
    40 * DEG + 2 * elevation,
    6 * DEG,
  )
  const farthestUp = -softMin(-highest, -(base.upwardRotation + BEYOND), 2 * DEG)
  const upwardRotation = softClamp(wish.upwardRotation, lowest, farthestUp, 3 * DEG)
  return {
    protraction,
    elevation,
    upwardRotation,
    winging: softClamp(wish.winging, -8 * DEG, 16 * DEG, 3 * DEG),
    tilt: softClamp(wish.tilt, -16 * DEG, 12 * DEG, 3 * DEG),
  }
}

/**
 * First-order behaviour of the chain at rest: what protraction, elevation and upward rotation do to axial rotation,
 * internal rotation and tilt while TS and AI stay on the ribs, and how far TS and AI rise with winging and tilt.
 */
const RESPONSE = (() => {
  const state = girdleState()
  evaluateGirdle(Float64Array.from(REST_ANGLES), 0, 0, state)
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

/** Heights of TS and AI over their rest height [m] that a winging and a tilt [rad] ask for, within what the ribs allow. */
export function liftsFor(
  winging: number,
  tilt: number,
): { readonly liftTs: number; readonly liftAi: number } {
  const { lift } = RESPONSE
  return {
    liftTs: softClamp(lift.winging[0] * winging + lift.tilt[0] * tilt, LIFT[0], LIFT[1], 0.004),
    liftAi: softClamp(lift.winging[1] * winging + lift.tilt[1] * tilt, LIFT[0], LIFT[1], 0.004),
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
export function girdleChanged(from: readonly number[], change: Freedoms): FreedomsSolution {
  const { protraction, elevation, upwardRotation, winging, tilt } = change
  const turns = [
    protraction,
    -elevation,
    follow(0, protraction, elevation, upwardRotation),
    follow(1, protraction, elevation, upwardRotation) + winging,
    -upwardRotation,
    follow(2, protraction, elevation, upwardRotation) + tilt,
  ]
  const solution = solveGirdle({
    target: turns.map((turn, i) => from[i]! + turn),
    weights: WEIGHTS,
    ...liftsFor(winging, tilt),
  })
  if (!solution.ok) return solution
  return { ...solution, achieved: freedomsOf(solution.angles, from) }
}

/** Freedoms of a solved girdle's six angles, from rest or another closed pose; winging and tilt as `girdleFromFreedoms` tells them. */
export function freedomsOf(angles: readonly number[], from: readonly number[] = REST_ANGLES): Freedoms {
  const change = angles.map((angle, i) => angle - from[i]!)
  const [protraction, elevation, upwardRotation] = [change[0]!, -change[1]!, -change[4]!]
  return {
    protraction,
    elevation,
    upwardRotation,
    winging: change[3]! - follow(1, protraction, elevation, upwardRotation),
    tilt: change[5]! - follow(2, protraction, elevation, upwardRotation),
  }
}

/** What three freedoms bring with them, to first order: axial rotation (0), internal rotation (1), tilt (2) [rad]. */
function follow(i: 0 | 1 | 2, protraction: number, elevation: number, upwardRotation: number): number {
  return (
    RESPONSE.protraction[i] * protraction -
    RESPONSE.elevation[i] * elevation -
    RESPONSE.medRotation[i] * upwardRotation
  )
}
