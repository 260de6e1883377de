/**
 * A shoulder in somebody's hand: what the hand asks of the blade, on top of what the arm's rhythm does with it, and what
 * comes of it. The rhythm gives a closed pose; the hand's freedoms change that pose, within reach.
 *
 * Tried first: one solve with rhythm and wish added in its target. With the rhythm's weights the blade follows the hand
 * badly, with the freedoms' weights the rhythm is not the published one; starting from the rhythm's closed pose gives
 * both, exactly: no wish is the rhythm, and a hanging arm is `shoulderFromFreedoms`.
 */
import { IDENTITY, slerp } from '../math/quat'
import { solveGirdle } from './closedChain'
import { freedomsOf, girdleChanged, NO_CHANGE, withinReach, type Freedoms } from './freedoms'
import { evaluateGirdle, girdleState, REST_ANGLES } from './girdle'
import { armOf, HANGING_ARM, handArmOf, type HandArm } from './handArm'
import type { ShoulderPose } from './motion'
import { rhythmTarget, RHYTHM_WEIGHTS } from './rhythm'
import { blendArms, girdleAngles } from './shoulder'

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
  const { angles, achieved } = handGirdle(hand.arm, handReach(hand))
  return { pose: { ...girdleAngles(angles), ...armOf(hand.arm) }, achieved }
}

/** The girdle alone: six angles for a change within reach, see `handReach`. What a drag asks for many times a move. */
export function handGirdle(
  arm: HandArm,
  reached: Freedoms,
): { readonly angles: readonly number[]; readonly achieved: Freedoms } {
  const base = rhythmBase(arm)
  const solution = girdleChanged(base.angles, reached)
  // Unsolved was none of 40,000 random hands; should one be, the blade stays where the arm has it.
  return solution.ok ? solution : { angles: base.angles, achieved: NO_CHANGE }
}

/** The part of a wish [rad] that is within the girdle's reach with the arm as given. */
export function handReach({ girdle, arm }: HandPose): Freedoms {
  const from = handBase(arm)
  return minus(withinReach(plus(from, girdle), from), withinReach(from, from))
}

/** A closed pose of the girdle and its freedoms from rest. */
interface Base {
  readonly angles: readonly number[]
  readonly freedoms: Freedoms
}

const AT_REST: Base = { angles: REST_ANGLES, freedoms: NO_CHANGE }
let lastBase: (Pick<HandArm, 'plane' | 'elevation' | 'direction'> & { readonly base: Base }) | null = null

/** Where the rhythm takes the girdle; remembered, for the arm rests while the blade is moved. */
function rhythmBase({ plane, elevation, direction }: HandArm): Base {
  if (elevation === HANGING_ARM.elevation) return AT_REST
  if (lastBase?.plane === plane && lastBase.elevation === elevation && lastBase.direction === direction)
    return lastBase.base
  const target = rhythmTarget(plane, elevation, direction)
  const solution = solveGirdle({ target, weights: RHYTHM_WEIGHTS })
  const base = solution.ok ? { angles: solution.angles, freedoms: freedomsOf(solution.angles) } : AT_REST
  lastBase = { plane, elevation, direction, base }
  return base
}

/** Where an arm's rhythm alone takes the blade, as freedoms from rest [rad]: what a hand's wish comes on top of. */
export function handBase(arm: HandArm): Freedoms {
  const { protraction, elevation, upwardRotation } = rhythmBase(arm).freedoms
  // Winging and tilt of the rhythm come from the ribs, not from a lift off them: a hand has their whole reach.
  return { protraction, elevation, upwardRotation, winging: 0, tilt: 0 }
}

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
    girdle = withinLimits(plus(girdle, freedomsOf(angles, anglesOf(now))))
  }
  return { girdle, arm }
}

/** A wish no farther out than any hand could follow: corrections at the border of the reach would run away. */
function withinLimits(wish: Freedoms): Freedoms {
  return each(wish, (value) => Math.min(Math.max(value, -0.7), 0.7))
}

const state = girdleState()

/** Heights [m] of TS and AI over their rest height in a pose. */
function liftsOf(angles: readonly number[]): readonly [number, number] {
  evaluateGirdle(Float64Array.from(angles), 0, 0, state)
  return [state.residual[0]!, state.residual[1]!]
}

const EASE_WEIGHTS: readonly number[] = [1, 1, 0.1, 0.3, 1, 0.3]

/**
 * A shoulder part of the way between two poses, closed all the way; upper arm and hand turn the shortest way.
 * @param share  0 to 1; exactly the poses at the ends
 */
export function easedShoulder(from: ShoulderPose, to: ShoulderPose, share: number): ShoulderPose {
  if (share <= 0) return from
  if (share >= 1) return to
  const [a, b] = [anglesOf(from), anglesOf(to)]
  const [liftA, liftB] = [liftsOf(a), liftsOf(b)]
  const mix = (x: number, y: number): number => x + (y - x) * share
  const solution = solveGirdle({
    target: a.map((angle, i) => mix(angle, b[i]!)),
    weights: EASE_WEIGHTS,
    liftTs: mix(liftA[0], liftB[0]),
    liftAi: mix(liftA[1], liftB[1]),
  })
  const girdle = girdleAngles(solution.ok ? solution.angles : b)
  const blended = { ...girdle, ...blendArms(from, to, share) }
  if (!from.wrist && !to.wrist) return blended
  return { ...blended, wrist: slerp(from.wrist ?? IDENTITY, to.wrist ?? IDENTITY, share) }
}

/** The six girdle angles of a pose, in the order of `girdle.ts`. */
export const anglesOf = ({ sc, st }: ShoulderPose): readonly number[] => [
  sc.protraction,
  sc.elevation,
  sc.rotation,
  st.protraction,
  st.medRotation,
  st.tilt,
]

const combined = (a: Freedoms, b: Freedoms, f: (x: number, y: number) => number): Freedoms => ({
  protraction: f(a.protraction, b.protraction),
  elevation: f(a.elevation, b.elevation),
  upwardRotation: f(a.upwardRotation, b.upwardRotation),
  winging: f(a.winging, b.winging),
  tilt: f(a.tilt, b.tilt),
})
const plus = (a: Freedoms, b: Freedoms): Freedoms => combined(a, b, (x, y) => x + y)
const minus = (a: Freedoms, b: Freedoms): Freedoms => combined(a, b, (x, y) => x - y)
const each = (a: Freedoms, f: (x: number) => number): Freedoms => combined(a, a, f)
