/**
 * Nearest pose of the shoulder girdle to a wish that keeps the chain closed: Newton's method on the Karush-Kuhn-Tucker
 * system of a weighted least-squares distance with three equality constraints (sequential quadratic programming).
 *
 * Tried first: Gauss–Newton, which leaves the constraints' curvature out. It needs 20 steps where this needs 6, and more
 * than 60 for one wish in twenty. Where the curvature makes the problem non-convex, the step falls back to it.
 * The start is the wish itself, never the last answer, so that a pose depends on nothing but its wish.
 */
import { addCurvature, evaluateGirdle, GIRDLE_ANGLES, girdleState, NO_LIFT } from './girdle'

/** What to come near to. */
export interface GirdleWish {
  /** Six wished angles [rad], ISB, in the order of `girdle.ts`. */
  readonly target: ArrayLike<number>
  /** Six weights in (0, 1], of which the largest should be about 1. */
  readonly weights: ArrayLike<number>
  /** Wished heights of TS and AI over their rest heights [m]; winging lifts both, anterior tilt AI alone. Default 0. */
  readonly lifts?: Float64Array
}

/** The pose, or why there is none; `residual` is the largest constraint error [m] in both cases. */
export type GirdleSolution =
  | {
      readonly ok: true
      readonly angles: readonly number[]
      readonly residual: number
      readonly iterations: number
    }
  | { readonly ok: false; readonly reason: 'no convergence' | 'not finite'; readonly residual: number }

/** A wish to write into again and again. */
export interface WishBuffer extends GirdleWish {
  readonly target: Float64Array
  readonly lifts: Float64Array
}

/** Room for a wish with fixed weights. */
export const createWish = (weights: ArrayLike<number>): WishBuffer => ({
  target: new Float64Array(GIRDLE_ANGLES),
  weights: Float64Array.from(weights),
  lifts: new Float64Array(2),
})

/** Where an answer is written; `angles` mean nothing where `failure` is not null. */
export interface GirdleAnswer {
  readonly angles: Float64Array
  failure: Extract<GirdleSolution, { ok: false }>['reason'] | null
  residual: number
  iterations: number
}

/** Room for an answer, to be filled by `solveGirdleInto` again and again. */
export const createAnswer = (): GirdleAnswer => ({
  angles: new Float64Array(GIRDLE_ANGLES),
  failure: null,
  residual: 0,
  iterations: 0,
})

const MAX_ITERATIONS = 60
/** Longest step in any angle [rad]; wishes farther off are approached in several. */
const STEP_LIMIT = 0.3
/** Steps taken on trust; what has not settled by then goes on with a line search. */
const PATIENCE = 8
/** The answer stands when a step is shorter than this [rad]. */
const STEP_TOLERANCE = 1e-10
/** A pose counts as closed below this constraint error [m]. */
const CLOSED = 1e-10
/** Weight of the squared constraints in the augmented matrix [1/m²]; does not change the step, keeps it positive definite. */
const PENALTY = 300

const N = GIRDLE_ANGLES
const x = new Float64Array(N)
const state = girdleState()
const multipliers = new Float64Array(3)
const hessian = new Float64Array(N * N)
/** Columns solved by the factor: gradient, then the three rows of the Jacobian. */
const columns = new Float64Array(4 * N)
const schur = new Float64Array(9)
const step = new Float64Array(N)
const trial = new Float64Array(N)

/** Solves a wish. Pure: the same wish gives the same bits. */
export function solveGirdle(wish: GirdleWish): GirdleSolution {
  const answer = createAnswer()
  solveGirdleInto(wish, answer)
  const { angles, failure, residual, iterations } = answer
  return failure === null
    ? { ok: true, angles: [...angles], residual, iterations }
    : { ok: false, reason: failure, residual }
}

/** `solveGirdle` into a buffer; makes nothing. @returns whether there is a pose */
export function solveGirdleInto(wish: GirdleWish, out: GirdleAnswer): boolean {
  const { target, weights, lifts = NO_LIFT } = wish
  for (let i = 0; i < N; i++) x[i] = target[i]!
  multipliers.fill(0)
  let longest = Infinity
  let worst = Infinity
  for (let iteration = 0; iteration <= MAX_ITERATIONS; iteration++) {
    evaluateGirdle(x, lifts, state)
    const { residual } = state
    worst = Math.max(Math.abs(residual[0]!), Math.abs(residual[1]!), Math.abs(residual[2]!))
    out.residual = worst
    out.iterations = iteration
    if (longest < STEP_TOLERANCE && worst < CLOSED) {
      out.angles.set(x)
      out.failure = null
      return true
    }
    const solved = (factor(weights, 1) || factor(weights, 0)) && solveStep(target, weights)
    if (!solved) {
      out.failure = 'not finite'
      return false
    }
    longest = 0
    for (let i = 0; i < N; i++) longest = Math.max(longest, Math.abs(step[i]!))
    let damping = longest > STEP_LIMIT ? STEP_LIMIT / longest : 1
    if (iteration >= PATIENCE && longest > 0.005) damping = backtrack(target, weights, lifts, damping)
    for (let i = 0; i < N; i++) x[i]! += damping * step[i]!
  }
  out.failure = Number.isFinite(worst) ? 'no convergence' : 'not finite'
  return false
}

/** Distance from the wish plus what broken constraints cost. */
function merit(
  point: Float64Array,
  target: ArrayLike<number>,
  weights: ArrayLike<number>,
  price: number,
): number {
  const r = state.residual
  let sum = price * (Math.abs(r[0]!) + Math.abs(r[1]!) + Math.abs(r[2]!))
  for (let i = 0; i < N; i++) sum += 0.5 * weights[i]! * (point[i]! - target[i]!) ** 2
  return sum
}

/** Share of `step` that lowers the merit: for the few wishes on which Newton's steps circle. */
function backtrack(
  target: ArrayLike<number>,
  weights: ArrayLike<number>,
  lifts: Float64Array,
  first: number,
): number {
  const price = 2 * Math.max(Math.abs(multipliers[0]!), Math.abs(multipliers[1]!), Math.abs(multipliers[2]!))
  const before = merit(x, target, weights, price)
  let share = first
  for (let halving = 0; halving < 8; halving++) {
    for (let i = 0; i < N; i++) trial[i] = x[i]! + share * step[i]!
    evaluateGirdle(trial, lifts, state)
    if (merit(trial, target, weights, price) < before) break
    share /= 2
  }
  return share
}

/** Cholesky factor, in place, of W + bent·Σλ∇²g + PENALTY·JᵀJ; false when it is not positive definite. */
function factor(weights: ArrayLike<number>, bent: 0 | 1): boolean {
  const { jacobian } = state
  hessian.fill(0)
  if (bent === 1) addCurvature(state, multipliers, hessian)
  for (let i = 0; i < N; i++) {
    hessian[N * i + i]! += weights[i]!
    for (let j = 0; j <= i; j++) {
      hessian[N * i + j]! +=
        PENALTY *
        (jacobian[i]! * jacobian[j]! +
          jacobian[N + i]! * jacobian[N + j]! +
          jacobian[2 * N + i]! * jacobian[2 * N + j]!)
    }
  }
  for (let j = 0; j < N; j++) {
    let pivot = hessian[N * j + j]!
    for (let k = 0; k < j; k++) pivot -= hessian[N * j + k]! * hessian[N * j + k]!
    if (!(pivot > 1e-9)) return false
    pivot = Math.sqrt(pivot)
    hessian[N * j + j] = pivot
    for (let i = j + 1; i < N; i++) {
      let sum = hessian[N * i + j]!
      for (let k = 0; k < j; k++) sum -= hessian[N * i + k]! * hessian[N * j + k]!
      hessian[N * i + j] = sum / pivot
    }
  }
  return true
}

/** Solves L·Lᵀ·c = c for column `c` of `columns`. */
function substitute(c: number): void {
  const o = c * N
  for (let i = 0; i < N; i++) {
    let sum = columns[o + i]!
    for (let k = 0; k < i; k++) sum -= hessian[N * i + k]! * columns[o + k]!
    columns[o + i] = sum / hessian[N * i + i]!
  }
  for (let i = N - 1; i >= 0; i--) {
    let sum = columns[o + i]!
    for (let k = i + 1; k < N; k++) sum -= hessian[N * k + i]! * columns[o + k]!
    columns[o + i] = sum / hessian[N * i + i]!
  }
}

/** Fills `step` and `multipliers` from the factor; false when the linearised constraints contradict each other. */
function solveStep(target: ArrayLike<number>, weights: ArrayLike<number>): boolean {
  const { jacobian, residual } = state
  for (let i = 0; i < N; i++) columns[i] = weights[i]! * (x[i]! - target[i]!)
  for (let i = 0; i < 3 * N; i++) columns[N + i] = jacobian[i]!
  for (let c = 0; c < 4; c++) substitute(c)
  // Schur complement S = J·A⁻¹·Jᵀ, S·μ = r − J·A⁻¹·g.
  let b0 = residual[0]!
  let b1 = residual[1]!
  let b2 = residual[2]!
  for (let i = 0; i < N; i++) {
    b0 -= jacobian[i]! * columns[i]!
    b1 -= jacobian[N + i]! * columns[i]!
    b2 -= jacobian[2 * N + i]! * columns[i]!
  }
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) {
      let sum = 0
      for (let i = 0; i < N; i++) sum += jacobian[r * N + i]! * columns[(c + 1) * N + i]!
      schur[3 * r + c] = sum
    }
  }
  const s00 = schur[0]!
  const s01 = schur[1]!
  const s02 = schur[2]!
  const s11 = schur[4]!
  const s12 = schur[5]!
  const s22 = schur[8]!
  const c00 = s11 * s22 - s12 * s12
  const c01 = s02 * s12 - s01 * s22
  const c02 = s01 * s12 - s02 * s11
  const c11 = s00 * s22 - s02 * s02
  const c12 = s01 * s02 - s00 * s12
  const c22 = s00 * s11 - s01 * s01
  const determinant = s00 * c00 + s01 * c01 + s02 * c02
  if (!(Math.abs(determinant) > 0)) return false
  const m0 = (c00 * b0 + c01 * b1 + c02 * b2) / determinant
  const m1 = (c01 * b0 + c11 * b1 + c12 * b2) / determinant
  const m2 = (c02 * b0 + c12 * b1 + c22 * b2) / determinant
  for (let i = 0; i < N; i++)
    step[i] = -columns[i]! - m0 * columns[N + i]! - m1 * columns[2 * N + i]! - m2 * columns[3 * N + i]!
  multipliers[0] = m0 - PENALTY * residual[0]!
  multipliers[1] = m1 - PENALTY * residual[1]!
  multipliers[2] = m2 - PENALTY * residual[2]!
  return true
}
