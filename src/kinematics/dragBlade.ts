/**
 * The blade dragged by a point of it: of all poses that bring the gripped point under the pointer, the one that moves the
 * blade least. So a grip in the middle slides the blade, one at its angle or its border turns it as well, as a real one
 * would, without anybody deciding where one grip ends and the other begins.
 *
 * Gauss–Newton on three wishes (protraction, elevation, upward rotation), residuals in metres: the grip's distance from
 * the pointer as seen, a little of how far three landmarks move, and what the wish asks beyond reach. The answer depends on
 * where the pointer is, not on the way it came: back at the start the blade is back too.
 *
 * Tried first: steps from the last answer with no tie to the start; the blade crept away while the pointer circled.
 */
import { LANDMARKS } from '../anatomy/body/landmarks'
import { fromYXZTo } from '../math/euler'
import { conjugate, createQuat, rotate, rotateTo } from '../math/quat'
import { addTo, createVec3, sub, type MutableVec3, type Vec3 } from '../math/vec3'
import { createAnswer } from './closedChain'
import { toThorax } from './frames'
import { copyFreedoms, createFreedoms, type Freedoms, type FreedomsBuffer } from './freedoms'
import { CLAVICLE_LENGTH, GIRDLE_ANGLES, onScapula } from './girdle'
import {
  createHandResult,
  handGirdleInto,
  handReachInto,
  handShoulderInto,
  writeGirdleAngles,
  type HandPose,
} from './hand'
import { HANGING_ARM } from './handArm'
import type { ShoulderPose } from './motion'

/** How points of the thorax frame (right side; for the left: of its mirror image) are seen. */
export interface BladeView {
  /** Three rows of four: a point gives `x`, `y` and `w` by them, and stands at x/w, y/w on the picture. */
  readonly rows: Readonly<Float64Array>
  /** Metres at the grip's depth for one unit of the picture, across and up. */
  readonly metres: readonly [number, number]
}

/** A hold on the blade. */
export interface BladeGrip {
  /** The gripped point, in scapular axes from AC [m]. */
  readonly point: Vec3
  /** What the hand asked for when it took hold. */
  readonly start: HandPose
}

const SC = toThorax(LANDMARKS.SC)
/** Landmarks that stand for the whole blade: root of the spine, inferior angle, acromion. */
const WATCHED: readonly Vec3[] = [LANDMARKS.TS, LANDMARKS.AI, LANDMARKS.AA].map(onScapula)

/** Cost of moving the blade against missing the pointer, for each watched landmark: seen square on, the grip misses by half a percent of its way. */
const STILLNESS = Math.sqrt(0.004 / WATCHED.length)
/** What a radian beyond reach costs [m]. */
const BEYOND_REACH = 0.08
/** Wishes: protraction, elevation, upward rotation. */
const N = 3
const ROWS = 2 + 3 * WATCHED.length + N
/** Step of the derivatives, and step at which the answer stands [rad]. */
const H = 1e-4
const SETTLED = 2e-6
const MAX_STEPS = 12
/** Longest step in one wish [rad]. */
const STEP_LIMIT = 0.2

/** Residuals, and the sum of their squares. */
const residual = new Float64Array(ROWS + 1)
const trial = new Float64Array(ROWS + 1)
const jacobian = new Float64Array(ROWS * N)
const rest = new Float64Array(3 * WATCHED.length)
const matrix = new Float64Array(N * N)
const step = new Float64Array(N)
const wish = new Float64Array(N)
const next = new Float64Array(N)

/** Where AC is, and how the blade is turned, thorax frame. */
const _ac = createVec3()
const _bladeTurn = createQuat()
const _angles = createVec3()
const _point = createVec3()
const AC_ON_CLAVICLE: Vec3 = [0, 0, CLAVICLE_LENGTH]

/** Writes `_ac` and `_bladeTurn` for the six girdle angles. */
function placeBlade(angles: Float64Array): void {
  for (let i = 0; i < 3; i++) _angles[i] = angles[i]!
  addTo(_ac, SC, rotateTo(_ac, fromYXZTo(_bladeTurn, _angles), AC_ON_CLAVICLE))
  for (let i = 0; i < 3; i++) _angles[i] = angles[3 + i]!
  fromYXZTo(_bladeTurn, _angles)
}

const _six = new Float64Array(GIRDLE_ANGLES)

function placeBladeOf(pose: ShoulderPose): void {
  writeGirdleAngles(pose, _six)
  placeBlade(_six)
}

/** A point of the blade as `placeBlade` left it, thorax frame. */
const placedTo = (out: MutableVec3, point: Vec3): MutableVec3 =>
  addTo(out, _ac, rotateTo(out, _bladeTurn, point))

/** A point of the blade (scapular axes, from AC) in a pose: thorax frame, right side. */
export function pointOnBlade(pose: ShoulderPose, point: Vec3): Vec3 {
  placeBladeOf(pose)
  return placedTo(createVec3(), point)
}

/** The inverse of `pointOnBlade`: what is gripped at a place. */
export function gripAt(pose: ShoulderPose, place: Vec3): Vec3 {
  placeBladeOf(pose)
  return rotate(conjugate(_bladeTurn), sub(place, _ac))
}

/** Where a point stands on the picture. */
export function seenAt(view: BladeView, p: Vec3): readonly [number, number] {
  project(view, p, _seen)
  return [_seen[0]!, _seen[1]!]
}

const _seen = new Float64Array(3)

/** Writes x and y on the picture, and the depth that they were divided by. */
function project({ rows }: BladeView, p: Vec3, out: Float64Array): void {
  for (let r = 0; r < 3; r++)
    out[r] = rows[4 * r]! * p[0] + rows[4 * r + 1]! * p[1] + rows[4 * r + 2]! * p[2] + rows[4 * r + 3]!
  out[0]! /= out[2]!
  out[1]! /= out[2]!
}

/** The hand that a drag tries: three wishes, everything else as at the start. */
const _tried = { girdle: createFreedoms(), arm: HANGING_ARM }
const _reached = createFreedoms()
const _answer = createAnswer()
const _pointer = new Float64Array(2)

/** Fills `out` for the wishes `at`, of a grip seen with the pointer at `_pointer`; its sum of squares is its last number. */
function evaluate(grip: BladeGrip, view: BladeView, at: Float64Array, out: Float64Array): void {
  _tried.girdle.protraction = at[0]!
  _tried.girdle.elevation = at[1]!
  _tried.girdle.upwardRotation = at[2]!
  handReachInto(_tried, _reached)
  handGirdleInto(_tried.arm, _reached, _answer)
  placeBlade(_answer.angles)
  placedTo(_point, grip.point)
  project(view, _point, _seen)
  for (let k = 0; k < 2; k++) out[k] = (_seen[k]! - _pointer[k]!) * view.metres[k]!
  for (let k = 0; k < WATCHED.length; k++) {
    placedTo(_point, WATCHED[k]!)
    for (let j = 0; j < 3; j++) out[2 + 3 * k + j] = STILLNESS * (_point[j]! - rest[3 * k + j]!)
  }
  out[ROWS - 3] = BEYOND_REACH * (at[0]! - _reached.protraction)
  out[ROWS - 2] = BEYOND_REACH * (at[1]! - _reached.elevation)
  out[ROWS - 1] = BEYOND_REACH * (at[2]! - _reached.upwardRotation)
  let sum = 0
  for (let r = 0; r < ROWS; r++) sum += out[r]! * out[r]!
  out[ROWS] = sum
}

/**
 * What the hand asks for with the pointer at a place of the picture.
 *
 * @param x     pointer on the picture, in the units of `view`, like `y`
 * @param from  a guess: the last answer, or the start's wish
 * @returns     freedoms [rad]; winging and tilt stay those of the start
 */
export function dragBlade(grip: BladeGrip, view: BladeView, x: number, y: number, from: Freedoms): Freedoms {
  const out = createFreedoms()
  _pointer[0] = x
  _pointer[1] = y
  dragBladeInto(grip, view, _pointer, from, out)
  return out
}

const _start = createHandResult()

/** `dragBlade` into a buffer, which may be the guess; makes nothing. @param pointer x and y on the picture */
export function dragBladeInto(
  grip: BladeGrip,
  view: BladeView,
  pointer: ArrayLike<number>,
  from: Freedoms,
  out: FreedomsBuffer,
): void {
  _pointer[0] = pointer[0]!
  _pointer[1] = pointer[1]!
  copyFreedoms(_tried.girdle, grip.start.girdle)
  _tried.arm = grip.start.arm
  handShoulderInto(grip.start, _start)
  placeBladeOf(_start.pose)
  for (let k = 0; k < WATCHED.length; k++) {
    placedTo(_point, WATCHED[k]!)
    for (let j = 0; j < 3; j++) rest[3 * k + j] = _point[j]!
  }
  wish[0] = from.protraction
  wish[1] = from.elevation
  wish[2] = from.upwardRotation
  evaluate(grip, view, wish, residual)
  for (let iteration = 0; iteration < MAX_STEPS; iteration++) {
    differentiate(grip, view)
    solveNormal()
    let longest = 0
    for (let i = 0; i < N; i++) longest = Math.max(longest, Math.abs(step[i]!))
    if (longest < SETTLED) break
    let share = Math.min(1, STEP_LIMIT / longest)
    let better = false
    for (let halving = 0; halving < 6; halving++) {
      for (let i = 0; i < N; i++) next[i] = wish[i]! - share * step[i]!
      evaluate(grip, view, next, trial)
      better = trial[ROWS]! < residual[ROWS]!
      if (better) break
      share /= 2
    }
    if (!better) break
    wish.set(next)
    residual.set(trial)
  }
  copyFreedoms(out, grip.start.girdle)
  out.protraction = wish[0]!
  out.elevation = wish[1]!
  out.upwardRotation = wish[2]!
}

function differentiate(grip: BladeGrip, view: BladeView): void {
  for (let i = 0; i < N; i++) {
    next.set(wish)
    next[i]! += H
    evaluate(grip, view, next, trial)
    for (let r = 0; r < ROWS; r++) jacobian[r * N + i] = (trial[r]! - residual[r]!) / H
  }
}

/** Fills `step` with (JᵀJ)⁻¹Jᵀr. */
function solveNormal(): void {
  step.fill(0)
  matrix.fill(0)
  for (let r = 0; r < ROWS; r++) {
    for (let i = 0; i < N; i++) {
      const a = jacobian[r * N + i]!
      step[i]! += a * residual[r]!
      for (let j = 0; j < N; j++) matrix[i * N + j]! += a * jacobian[r * N + j]!
    }
  }
  // A trace of damping: where reach ends in all directions at once nothing else would hold the step.
  for (let i = 0; i < N; i++) matrix[i * N + i]! += 1e-7
  const m = matrix
  const c00 = m[4]! * m[8]! - m[5]! * m[7]!
  const c01 = m[5]! * m[6]! - m[3]! * m[8]!
  const c02 = m[3]! * m[7]! - m[4]! * m[6]!
  const d = m[0]! * c00 + m[1]! * c01 + m[2]! * c02
  const b0 = step[0]!
  const b1 = step[1]!
  const b2 = step[2]!
  step[0] = (c00 * b0 + (m[2]! * m[7]! - m[1]! * m[8]!) * b1 + (m[1]! * m[5]! - m[2]! * m[4]!) * b2) / d
  step[1] = (c01 * b0 + (m[0]! * m[8]! - m[2]! * m[6]!) * b1 + (m[2]! * m[3]! - m[0]! * m[5]!) * b2) / d
  step[2] = (c02 * b0 + (m[1]! * m[6]! - m[0]! * m[7]!) * b1 + (m[0]! * m[4]! - m[1]! * m[3]!) * b2) / d
}
