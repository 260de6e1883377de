import type { StrapSetting } from '../../anatomy/exerciseTypes'
import { STRAPS } from '../../anatomy/equipment/dimensions'
import { FOOT } from '../../anatomy/equipment/figure'
import { createQuat, rotateTo } from '../../math/quat'
import { add, addTo, createVec3, normalizeTo, sub, subTo, type MutableVec3, type Vec3 } from '../../math/vec3'
import { copyShoulder, createShoulder, type Placement, type ShoulderBuffer } from '../motion'
import type { TrunkBend } from '../trunk'
import { createStrap, hold, putHand, putHangingStrap, putStrap } from './hold'
import { createArmPlaces, writeArmPlaces, type ArmPlaces } from './limb'
import {
  bendTo,
  createCarried,
  createLeg,
  createMirrored,
  createPlacement,
  HIPS,
  hipTo,
  inRoomTo,
  leanTurnTo,
  mirrored,
  placed,
  putAllMirrored,
  putLeg,
  putPelvis,
  towardsTrunkTo,
  type Carried,
  type CarriedBuffer,
  type Stage,
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
const ANKLES_TO_HIPS = sub(HIPS, ANKLES)
const _turn = createQuat()
const _hand = createVec3()

/**
 * Leans a straight trunk about the ankles until the straps are taut: the hand, a point of the standing body, a strap's length
 * from the anchor, the body behind its straps.
 *
 * @throws {StrapError} where there is no such lean
 */
function leanTaut(out: CarriedBuffer, setting: StrapSetting, anchor: Vec3, grip: Vec3): void {
  const ax = anchor[0] - ANKLES[0]
  const ay = anchor[1] - ANKLES[1]
  const hx = grip[0] - ANKLES[0]
  const hy = grip[1] - ANKLES[1]
  const far = Math.sqrt(ax * ax + ay * ay)
  const near = Math.sqrt(hx * hx + hy * hy)
  const level = setting.strapLength * setting.strapLength - grip[2] * grip[2]
  const cosine = (far * far + near * near - level) / (2 * far * near)
  if (!(Math.abs(cosine) <= 1)) slack(setting, far, near)
  // Angles from the X axis, counter-clockwise: the hand comes to stand behind the anchor's direction by their difference.
  out.lean = Math.atan2(hy, hx) - Math.atan2(ay, ax) - Math.acos(cosine)
  rotateTo(out.shift, leanTurnTo(_turn, out), ANKLES_TO_HIPS)
  subTo(out.shift, addTo(out.shift, ANKLES, out.shift), HIPS)
}

function slack({ strapLength }: StrapSetting, far: number, near: number): never {
  throw new StrapError(
    `kinematics/exercise/straps: hands ${near.toFixed(2)} m from the ankles, anchor ${far.toFixed(2)} m: no lean makes a strap of ${strapLength} m taut. Change strap length or feetBehindAnchor.`,
  )
}

/**
 * The stage of an exercise on straps.
 * @param idle  writes the shoulder of the arm that does not work, for how the trunk is carried
 */
export function strapStage(
  setting: StrapSetting,
  idle: (carried: Carried, out: ShoulderBuffer) => void,
): Stage {
  const anchor = anchorOf(setting)
  const working = createShoulder()
  const other = createShoulder()
  const arm = createArmPlaces()
  const pull = createVec3()
  const hip = createVec3()
  const target = { ankle: [ANKLES[0], ANKLES[1], STANCE], pitch: 0, pole: [1, 0, 0] } as const
  const pelvis = createPlacement('pelvis-form')
  const leg = createLeg('r')
  const hand = createPlacement('grip-hand-r')
  const strap = createStrap()
  const held = [hand, ...strap]
  const otherLeg = leg.map(createMirrored)
  const otherHeld = held.map(createMirrored)
  const common = [
    placed('floor', [HIPS[0], 0, 0]),
    placed('trx-anchor', anchor),
    pelvis,
    ...leg,
    ...otherLeg,
    ...held,
  ]
  const both = [...common, ...otherHeld]
  const one = [...common, ...restingStrap(anchor, setting.strapLength)]
  const standing = createCarried()
  const straight = createCarried()
  const staged = {
    ...createCarried(),
    working,
    idle: working,
    placements: both as readonly Placement[],
  }

  /** Where trunk and handle are, for how the working shoulder is. */
  const hang = (bend: TrunkBend): void => {
    writeArmPlaces(working, arm)
    leanTaut(straight, setting, anchor, inRoomTo(_hand, standing, arm.grip))
    bendTo(staged, straight, bend)
  }

  return (wished, bend, oneSide) => {
    bendTo(standing, UPRIGHT, bend)
    copyShoulder(working, wished)
    hang(bend)
    // The strap's direction turns the wrist, which moves the grip a little: three rounds leave the handle square to 0.1°.
    for (let round = 0; round < 3; round++) {
      writePull(staged, arm, anchor, pull)
      copyShoulder(working, wished)
      hold(working, pull)
      hang(bend)
    }
    putPelvis(pelvis, staged)
    putLeg(leg, hipTo(hip, staged, 'r'), target)
    putAllMirrored(otherLeg, leg)
    putHand(hand, staged, arm)
    putStrap(strap, staged, arm, anchor, STRAPS.loopHeight)
    if (oneSide) idle(staged, other)
    else putAllMirrored(otherHeld, held)
    staged.idle = oneSide ? other : working
    staged.placements = oneSide ? one : both
    return staged
  }
}

/** Direction in which the strap pulls the right hand, trunk frame. */
function writePull(carried: Carried, arm: ArmPlaces, anchor: Vec3, out: MutableVec3): void {
  normalizeTo(out, subTo(out, anchor, inRoomTo(_hand, carried, arm.grip)))
  towardsTrunkTo(out, carried, out)
}

/** The strap that nobody holds hangs plumb beside the one that works. */
function restingStrap(anchor: Vec3, length: number): readonly Placement[] {
  const top = add(anchor, [0, 0, 0.03])
  const strap = createStrap()
  putHangingStrap(strap, top, add(top, [0, -length, 0]), [0, 0, 1], STRAPS.loopHeight)
  return strap.map(mirrored)
}
