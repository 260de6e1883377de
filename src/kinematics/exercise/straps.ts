import type { StrapSetting } from '../../anatomy/types'
import { STRAPS } from '../../anatomy/equipment/dimensions'
import { FOOT } from '../../anatomy/equipment/figure'
import { rotate } from '../../math/quat'
import { add, normalize, sub, type Vec3 } from '../../math/vec3'
import type { Placement, ShoulderPose } from '../motion'
import type { TrunkBend } from '../trunk'
import { handPlacement, hangingStrap, holding, strapPlacements } from './hold'
import { armPlaces, type ArmPlaces } from './limb'
import {
  bent,
  hipOf,
  HIPS,
  inRoom,
  leanTurn,
  legPlacements,
  mirrored,
  pelvisPlacement,
  placed,
  type Carried,
  type Staged,
} from './stage'

/**
 * Hanging on two straps: body and legs are one piece (a straight line, or bent where that is the fault) that turns about the
 * ankles, and the lean is the one at which the hands, wherever arms and blades have taken them, are a strap's length from the
 * anchor. That is where two circles meet, so it is closed form, and the straps are of constant length to rounding.
 */

/** Ankles of the standing body, midline [m]. */
export const ANKLES: Vec3 = [0.06, FOOT.ankleHeight, 0]
/** Ankles a hip's width apart. */
const STANCE = 0.09

/** The straps were too short or too long for the hands: no lean makes them taut. */
export class StrapError extends RangeError {
  override readonly name = 'StrapError'
}

/** Anchor of the straps in the room. */
export const anchorOf = ({ anchorHeight, feetBehindAnchor }: StrapSetting): Vec3 => [
  ANKLES[0] + feetBehindAnchor,
  anchorHeight,
  0,
]

const UPRIGHT: Carried = { lean: 0, shift: [0, 0, 0] }

/** The straight body leaned about the ankles. */
export function leanedAtAnkles(lean: number): Carried {
  const hips = add(ANKLES, rotate(leanTurn(lean), sub(HIPS, ANKLES)))
  return { lean, shift: sub(hips, HIPS) }
}

/**
 * Lean [rad] about the ankles at which a point of the standing body is a strap's length from the anchor, the body behind its
 * straps.
 * @throws {StrapError} where there is none
 */
export function tautLean(setting: StrapSetting, grip: Vec3): number {
  const anchor = sub(anchorOf(setting), ANKLES)
  const hand = sub(grip, ANKLES)
  const [far, near] = [Math.hypot(anchor[0], anchor[1]), Math.hypot(hand[0], hand[1])]
  const level = setting.strapLength ** 2 - grip[2] ** 2
  const cosine = (far * far + near * near - level) / (2 * far * near)
  if (!(Math.abs(cosine) <= 1))
    throw new StrapError(
      `kinematics/exercise/straps: hands ${near.toFixed(2)} m from the ankles, anchor ${far.toFixed(2)} m: no lean makes a strap of ${setting.strapLength} m taut. Change strap length or feetBehindAnchor.`,
    )
  const between = Math.acos(cosine)
  // Angles from the X axis, counter-clockwise: the hand comes to stand behind the anchor's direction by `between`.
  return Math.atan2(hand[1], hand[0]) - Math.atan2(anchor[1], anchor[0]) - between
}

/** Figure, straps and handles for the arms of a moment. */
export function stageOnStraps(
  setting: StrapSetting,
  arms: { readonly working: ShoulderPose; readonly idle: (lean: number) => ShoulderPose },
  bend: TrunkBend,
  oneSide: boolean,
): Staged {
  const anchor = anchorOf(setting)
  const standing = bent(UPRIGHT, bend)
  const hung = (grip: Vec3): Carried => bent(leanedAtAnkles(tautLean(setting, inRoom(standing, grip))), bend)
  let working = arms.working
  let arm = armPlaces(working)
  let carried = hung(arm.grip)
  // The strap's direction turns the wrist, which moves the grip a little: three rounds leave the handle square to 0.1°.
  for (let round = 0; round < 3; round++) {
    working = holding(arms.working, pullOf(carried, arm, anchor))
    arm = armPlaces(working)
    carried = hung(arm.grip)
  }
  const hands = [
    handPlacement('grip-hand-r', carried, arm),
    ...strapPlacements(carried, arm, anchor, STRAPS.loopHeight),
  ]
  const idleStrap = oneSide ? restingStrap(anchor, setting.strapLength) : []
  const leg = legPlacements('r', hipOf(carried, 'r'), {
    ankle: [ANKLES[0], ANKLES[1], STANCE],
    pitch: 0,
    pole: [1, 0, 0],
  })
  return {
    ...carried,
    working,
    idle: oneSide ? arms.idle(carried.lean) : working,
    placements: [
      placed('floor', [HIPS[0], 0, 0]),
      placed('trx-anchor', anchor),
      pelvisPlacement(carried),
      ...leg,
      ...leg.map(mirrored),
      ...hands,
      ...(oneSide ? idleStrap : hands.map(mirrored)),
    ],
  }
}

/** Direction in which the strap pulls the right hand, trunk frame. */
function pullOf(carried: Carried, arm: ArmPlaces, anchor: Vec3): Vec3 {
  const pull = normalize(sub(anchor, inRoom(carried, arm.grip)))
  return rotate(leanTurn(-carried.lean), pull)
}

/** The strap that nobody holds hangs plumb beside the one that works. */
function restingStrap(anchor: Vec3, length: number): Placement[] {
  const top = add(anchor, [0, 0, 0.03])
  return hangingStrap(top, add(top, [0, -length, 0]), [0, 0, 1], STRAPS.loopHeight).map(mirrored)
}
