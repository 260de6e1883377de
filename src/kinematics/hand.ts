/**
 * A shoulder in somebody's hand: what the hand asks of the blade, on top of what the arm's rhythm does with it, and what
 * comes of it. The rhythm gives a closed pose; the hand's freedoms change that pose, within reach.
 *
 * Tried first: one solve with rhythm and wish added in its target. With the rhythm's weights the blade follows the hand
 * badly, with the freedoms' weights the rhythm is not the published one; starting from the rhythm's closed pose gives
 * both, exactly: no wish is the rhythm, and a hanging arm is `shoulderFromFreedoms`.
 */
import { copyQuat, IDENTITY, slerpTo } from '../math/quat'
import { createAnswer, createWish, solveGirdleInto, type GirdleAnswer } from './closedChain'
import {
  copyFreedoms,
  createFreedoms,
  freedomsInto,
  freedomsOf,
  girdleChangedInto,
  NO_CHANGE,
  withinReachInto,
  type Freedoms,
  type FreedomsBuffer,
} from './freedoms'
import { evaluateGirdle, GIRDLE_ANGLES, girdleState, NO_LIFT, REST_ANGLES } from './girdle'
import { armOfInto, HANGING_ARM, handArmOf, type HandArm } from './handArm'
import { copyShoulder, createShoulder, type ShoulderBuffer, type ShoulderPose } from './motion'
import { RHYTHM_WEIGHTS, writeRhythmTarget } from './rhythm'
import { blendArmsInto, girdleAnglesInto } from './shoulder'

/** What a hand asks of one shoulder. */
export interface HandPose {
  /** Freedoms of the blade [rad] beyond what comes with the arm. */
  readonly girdle: Freedoms
  readonly arm: HandArm
}

/** The hand that lets the shoulder hang. */
export const HANDS_OFF: HandPose = { girdle: NO_CHANGE, arm: HANGING_ARM }

/** What came of it. */
export interface HandResult {
  readonly pose: ShoulderPose
  /** The part of `girdle` that was within reach [rad]. */
  readonly achieved: Freedoms
}

/**
 * Shoulder for what a hand asks. Every wish has an answer: what is out of reach is brought back, and `achieved` tells.
 * Constraints hold to 1e-9 m. About 40 µs, twice that when the arm has moved.
 */
export function handShoulder(hand: HandPose): HandResult {
  const out = createHandResult()
  handShoulderInto(hand, out)
  return out
}

/** A result to write into again and again. */
export interface HandResultBuffer extends HandResult {
  readonly pose: ShoulderBuffer
  readonly achieved: FreedomsBuffer
}

/** Room for what comes of a hand. */
export const createHandResult = (): HandResultBuffer => ({
  pose: createShoulder(),
  achieved: createFreedoms(),
})

const _reached = createFreedoms()
const _answer = createAnswer()

/** `handShoulder` into a buffer; makes nothing. */
export function handShoulderInto(hand: HandPose, out: HandResultBuffer): void {
  handReachInto(hand, _reached)
  handGirdleInto(hand.arm, _reached, _answer)
  girdleAnglesInto(_answer.angles, out.pose)
  freedomsInto(_answer.angles, rhythmBase(hand.arm).angles, out.achieved)
  armOfInto(hand.arm, out.pose)
  copyQuat(out.pose.wrist, IDENTITY)
}

/** The girdle alone: six angles for a change within reach, see `handReach`. What a drag asks for many times a move. Makes nothing. */
export function handGirdleInto(arm: HandArm, reached: Freedoms, out: GirdleAnswer): void {
  const base = rhythmBase(arm)
  // Unsolved was none of 40,000 random hands; should one be, the blade stays where the arm has it.
  if (!girdleChangedInto(base.angles, reached, out)) out.angles.set(base.angles)
}

/** The part of a wish [rad] that is within the girdle's reach with the arm as given. */
export const handReach = (hand: HandPose): Freedoms => handReachInto(hand, createFreedoms())

/** `handReach` into a buffer; makes nothing. */
export function handReachInto({ girdle, arm }: HandPose, out: FreedomsBuffer): FreedomsBuffer {
  const { freedoms, reach } = rhythmBase(arm)
  combine(freedoms, girdle, 1, out)
  withinReachInto(out, freedoms, out)
  return combine(out, reach, -1, out)
}

/** A closed pose of the girdle, where the rhythm has taken it; remembered with the arm, which rests while the blade is moved. */
interface Base {
  readonly angles: Float64Array
  /**
   * Its freedoms from rest. Winging and tilt are none: those of the rhythm come from the ribs, not from a lift off them, so
   * a hand has their whole reach.
   */
  readonly freedoms: FreedomsBuffer
  /** What is within reach of those. */
  readonly reach: FreedomsBuffer
}

const createBase = (): Base => ({
  angles: Float64Array.from(REST_ANGLES),
  freedoms: createFreedoms(),
  reach: createFreedoms(),
})

const AT_REST = createBase()
withinReachInto(AT_REST.freedoms, AT_REST.freedoms, AT_REST.reach)
const _base = createBase()
const _baseOf = { plane: NaN, elevation: NaN, direction: NaN, solved: false }
const _baseWish = createWish(RHYTHM_WEIGHTS)
const _baseAnswer = createAnswer()

function rhythmBase(arm: HandArm): Base {
  if (arm.elevation === HANGING_ARM.elevation) return AT_REST
  const known =
    _baseOf.plane === arm.plane && _baseOf.elevation === arm.elevation && _baseOf.direction === arm.direction
  if (!known) solveBase(arm)
  return _baseOf.solved ? _base : AT_REST
}

function solveBase({ plane, elevation, direction }: HandArm): void {
  writeRhythmTarget(plane, elevation, direction, _baseWish.target)
  _baseOf.solved = solveGirdleInto(_baseWish, _baseAnswer)
  _base.angles.set(_baseAnswer.angles)
  const { freedoms, reach } = _base
  freedomsInto(_base.angles, REST_ANGLES, freedoms)
  freedoms.winging = 0
  freedoms.tilt = 0
  withinReachInto(freedoms, freedoms, reach)
  _baseOf.plane = plane
  _baseOf.elevation = elevation
  _baseOf.direction = direction
}

/** Where an arm's rhythm alone takes the blade, as freedoms from rest [rad]: what a hand's wish comes on top of. */
export const handBase = (arm: HandArm): Freedoms => copyFreedoms(createFreedoms(), rhythmBase(arm).freedoms)

/**
 * What a hand would have to ask for a pose: the inverse of `handShoulder`, as near as its reach allows. Takes a few
 * corrections, for winging and tilt are only first-order.
 */
export function handOf(pose: ShoulderPose): HandPose {
  const arm = handArmOf(pose)
  const angles = anglesOf(pose)
  let girdle = NO_CHANGE
  for (let i = 0; i < 4; i++) {
    const now = handShoulder({ girdle, arm }).pose
    girdle = withinLimits(combine(girdle, freedomsOf(angles, anglesOf(now)), 1, createFreedoms()))
  }
  return { girdle, arm }
}

/** A wish no farther out than any hand could follow: corrections at the border of the reach would run away. */
function withinLimits({ protraction, elevation, upwardRotation, winging, tilt }: Freedoms): Freedoms {
  const near = (value: number): number => Math.min(Math.max(value, -0.7), 0.7)
  return {
    protraction: near(protraction),
    elevation: near(elevation),
    upwardRotation: near(upwardRotation),
    winging: near(winging),
    tilt: near(tilt),
  }
}

const EASE_WEIGHTS: readonly number[] = [1, 1, 0.1, 0.3, 1, 0.3]
const state = girdleState()
const _ease = createWish(EASE_WEIGHTS)
const _start = new Float64Array(GIRDLE_ANGLES)
const _end = new Float64Array(GIRDLE_ANGLES)

/**
 * A shoulder part of the way between two poses, closed all the way; upper arm and hand turn the shortest way.
 * @param share  0 to 1; exactly the poses at the ends
 */
export function easedShoulder(from: ShoulderPose, to: ShoulderPose, share: number): ShoulderPose {
  if (share <= 0) return from
  if (share >= 1) return to
  const out = createShoulder()
  easedShoulderInto(from, to, share, out)
  return out
}

/** `easedShoulder` into a buffer, which is neither of the two; makes nothing. */
export function easedShoulderInto(
  from: ShoulderPose,
  to: ShoulderPose,
  share: number,
  out: ShoulderBuffer,
): void {
  if (share <= 0 || share >= 1) {
    copyShoulder(out, share <= 0 ? from : to)
    return
  }
  writeGirdleAngles(from, _start)
  writeGirdleAngles(to, _end)
  // Heights of TS and AI over their rest height go from those of one pose to those of the other.
  evaluateGirdle(_start, NO_LIFT, state)
  for (let k = 0; k < 2; k++) _ease.lifts[k] = state.residual[k]! * (1 - share)
  evaluateGirdle(_end, NO_LIFT, state)
  for (let k = 0; k < 2; k++) _ease.lifts[k]! += state.residual[k]! * share
  for (let i = 0; i < GIRDLE_ANGLES; i++) _ease.target[i] = _start[i]! + (_end[i]! - _start[i]!) * share
  girdleAnglesInto(solveGirdleInto(_ease, _answer) ? _answer.angles : _end, out)
  blendArmsInto(from, to, share, out)
  slerpTo(out.wrist, from.wrist ?? IDENTITY, to.wrist ?? IDENTITY, share)
}

/** The six girdle angles of a pose, in the order of `girdle.ts`. */
export function anglesOf(pose: ShoulderPose): readonly number[] {
  writeGirdleAngles(pose, _start)
  return [..._start]
}

/** `anglesOf` into six numbers; makes nothing. */
export function writeGirdleAngles({ sc, st }: ShoulderPose, out: Float64Array): void {
  out[0] = sc.protraction
  out[1] = sc.elevation
  out[2] = sc.rotation
  out[3] = st.protraction
  out[4] = st.medRotation
  out[5] = st.tilt
}

/** Writes a + sign·b, freedom by freedom. */
function combine(a: Freedoms, b: Freedoms, sign: 1 | -1, out: FreedomsBuffer): FreedomsBuffer {
  out.protraction = a.protraction + sign * b.protraction
  out.elevation = a.elevation + sign * b.elevation
  out.upwardRotation = a.upwardRotation + sign * b.upwardRotation
  out.winging = a.winging + sign * b.winging
  out.tilt = a.tilt + sign * b.tilt
  return out
}
