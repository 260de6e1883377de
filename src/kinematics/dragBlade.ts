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
import { fromYXZ } from '../math/euler'
import { conjugate, rotate } from '../math/quat'
import { add, sub, type Vec3 } from '../math/vec3'
import { toThorax } from './frames'
import type { Freedoms } from './freedoms'
import { CLAVICLE_LENGTH, onScapula } from './girdle'
import { anglesOf, handGirdle, handReach, handShoulder, type HandPose } from './hand'
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
const NAMES = ['protraction', 'elevation', 'upwardRotation'] as const
const N = NAMES.length
const ROWS = 2 + 3 * WATCHED.length + N
/** Step of the derivatives, and step at which the answer stands [rad]. */
const H = 1e-4
const SETTLED = 2e-6
const MAX_STEPS = 12
/** Longest step in one wish [rad]. */
const STEP_LIMIT = 0.2

const residual = new Float64Array(ROWS)
const trial = new Float64Array(ROWS)
const jacobian = new Float64Array(ROWS * N)
const rest = new Float64Array(3 * WATCHED.length)
const matrix = new Float64Array(N * N)
const step = new Float64Array(N)
const wish = new Float64Array(N)
const next = new Float64Array(N)

/** Where AC is, and how the blade is turned, thorax frame, for the six girdle angles. */
function frameOf(angles: readonly number[]) {
  const clavicle = fromYXZ([angles[0]!, angles[1]!, angles[2]!])
  return {
    ac: add(SC, rotate(clavicle, [0, 0, CLAVICLE_LENGTH])),
    turn: fromYXZ([angles[3]!, angles[4]!, angles[5]!]),
  }
}

const bladeFrame = (pose: ShoulderPose) => frameOf(anglesOf(pose))

/** A point of the blade (scapular axes, from AC) in a pose: thorax frame, right side. */
export function pointOnBlade(pose: ShoulderPose, point: Vec3): Vec3 {
  const { ac, turn } = bladeFrame(pose)
  return add(ac, rotate(turn, point))
}

/** The inverse of `pointOnBlade`: what is gripped at a place. */
export function gripAt(pose: ShoulderPose, place: Vec3): Vec3 {
  const { ac, turn } = bladeFrame(pose)
  return rotate(conjugate(turn), sub(place, ac))
}

/** Where a point stands on the picture. */
export function seenAt({ rows }: BladeView, p: Vec3): readonly [number, number] {
  const row = (r: number): number =>
    rows[4 * r]! * p[0] + rows[4 * r + 1]! * p[1] + rows[4 * r + 2]! * p[2] + rows[4 * r + 3]!
  const w = row(2)
  return [row(0) / w, row(1) / w]
}

/** The hand at three wishes, everything else as at the start. */
const handAt = ({ start }: BladeGrip, x: Float64Array): HandPose => ({
  girdle: { ...start.girdle, protraction: x[0]!, elevation: x[1]!, upwardRotation: x[2]! },
  arm: start.arm,
})

function evaluate(
  grip: BladeGrip,
  view: BladeView,
  x: number,
  y: number,
  at: Float64Array,
  out: Float64Array,
): number {
  const hand = handAt(grip, at)
  const reached = handReach(hand)
  const { ac, turn } = frameOf(handGirdle(hand.arm, reached).angles)
  const [px, py] = seenAt(view, add(ac, rotate(turn, grip.point)))
  out[0] = (px - x) * view.metres[0]
  out[1] = (py - y) * view.metres[1]
  for (let k = 0; k < WATCHED.length; k++) {
    const p = add(ac, rotate(turn, WATCHED[k]!))
    for (let j = 0; j < 3; j++) out[2 + 3 * k + j] = STILLNESS * (p[j]! - rest[3 * k + j]!)
  }
  for (let i = 0; i < N; i++) {
    out[ROWS - N + i] = BEYOND_REACH * (hand.girdle[NAMES[i]!] - reached[NAMES[i]!])
  }
  let sum = 0
  for (let r = 0; r < ROWS; r++) sum += out[r]! * out[r]!
  return sum
}

/**
 * What the hand asks for with the pointer at a place of the picture.
 *
 * @param x     pointer on the picture, in the units of `view`, like `y`
 * @param from  a guess: the last answer, or the start's wish
 * @returns     freedoms [rad]; winging and tilt stay those of the start
 */
export function dragBlade(grip: BladeGrip, view: BladeView, x: number, y: number, from: Freedoms): Freedoms {
  const { ac, turn } = bladeFrame(handShoulder(grip.start).pose)
  for (let k = 0; k < WATCHED.length; k++) {
    const p = add(ac, rotate(turn, WATCHED[k]!))
    for (let j = 0; j < 3; j++) rest[3 * k + j] = p[j]!
  }
  for (let i = 0; i < N; i++) wish[i] = from[NAMES[i]!]
  let cost = evaluate(grip, view, x, y, wish, residual)
  for (let iteration = 0; iteration < MAX_STEPS; iteration++) {
    differentiate(grip, view, x, y)
    solveNormal()
    let longest = 0
    for (let i = 0; i < N; i++) longest = Math.max(longest, Math.abs(step[i]!))
    if (longest < SETTLED) break
    let share = Math.min(1, STEP_LIMIT / longest)
    let better = Infinity
    for (let halving = 0; halving < 6; halving++) {
      for (let i = 0; i < N; i++) next[i] = wish[i]! - share * step[i]!
      better = evaluate(grip, view, x, y, next, trial)
      if (better < cost) break
      share /= 2
    }
    if (!(better < cost)) break
    cost = better
    wish.set(next)
    residual.set(trial)
  }
  return handAt(grip, wish).girdle
}

function differentiate(grip: BladeGrip, view: BladeView, x: number, y: number): void {
  for (let i = 0; i < N; i++) {
    next.set(wish)
    next[i]! += H
    evaluate(grip, view, x, y, next, trial)
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
  const [b0, b1, b2] = [step[0]!, step[1]!, step[2]!]
  step[0] = (c00 * b0 + (m[2]! * m[7]! - m[1]! * m[8]!) * b1 + (m[1]! * m[5]! - m[2]! * m[4]!) * b2) / d
  step[1] = (c01 * b0 + (m[0]! * m[8]! - m[2]! * m[6]!) * b1 + (m[2]! * m[3]! - m[0]! * m[5]!) * b2) / d
  step[2] = (c02 * b0 + (m[1]! * m[6]! - m[0]! * m[7]!) * b1 + (m[0]! * m[4]! - m[1]! * m[3]!) * b2) / d
}
