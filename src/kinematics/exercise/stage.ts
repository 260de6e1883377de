import type { EquipmentNode } from '../../contract/equipment'
import type { Side } from '../../contract/sides'
import { fromAxisAngle, fromBasis, IDENTITY, mirrorQuat, multiply, rotate, type Quat } from '../../math/quat'
import { apply, compose, invert, rotationAbout, STILL, type Rigid } from '../../math/rigid'
import { add, cross, distance, dot, mirrorSagittal, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { FOOT, HIP, LEG_SEGMENT } from '../../anatomy/equipment/figure'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { Placement, ShoulderPose } from '../motion'
import { bendTurn, pelvisInTrunk, type TrunkBend } from '../trunk'

/** What the settings of the exercises have in common: where the trunk is, and how legs and things are placed. */

/** Middle of the hips of the standing body. */
export const HIPS: Vec3 = [LANDMARKS.hip[0], LANDMARKS.hip[1], 0]

/**
 * The trunk as it is carried: the rib cage and all that is rigid with it, leaned about where the hips are in a straight
 * trunk, a point that has moved by `shift`.
 */
export interface Carried {
  /** [rad], forward positive. */
  readonly lean: number
  readonly shift: Vec3
  /** Where a bend has taken the pelvis, in the trunk's frame; straight where it is not given. */
  readonly pelvis?: Rigid
}

/**
 * A trunk bent in hips and lower back. The hips stay where they are in `straight`.
 *
 * @param straight  as the trunk would be carried without the bend
 */
export function bent(straight: Carried, { hips, lumbar }: TrunkBend): Carried {
  if (hips === 0 && lumbar === 0) return straight
  const pelvis = pelvisInTrunk(lumbar)
  // From the trunk of the straight body to the bent one: the pelvis turns on the hips, the rib cage on the pelvis.
  const moved = compose(rotationAbout(HIPS, bendTurn(hips)), invert(pelvis))
  const lean = straight.lean + hips + lumbar
  return { lean, shift: sub(inRoom(straight, apply(moved, HIPS)), HIPS), pelvis }
}

/** The working (right) shoulder and the other one, and where the trunk is: what a setting makes of a moment. */
export interface Staged extends Carried {
  readonly working: ShoulderPose
  readonly idle: ShoulderPose
  /** Of the right side and the midline; the left ones are mirrored where both sides work. */
  readonly placements: readonly Placement[]
}

/** Turn of a trunk that leans. */
export const leanTurn = (lean: number): Quat => fromAxisAngle([0, 0, 1], -lean)

/** A point of the trunk's frame, in the room. */
export const inRoom = ({ lean, shift }: Carried, p: Vec3): Vec3 =>
  add(add(HIPS, shift), rotate(leanTurn(lean), sub(p, HIPS)))

/** A point of the room, in the trunk's frame. */
export const inTrunk = ({ lean, shift }: Carried, p: Vec3): Vec3 =>
  add(HIPS, rotate(leanTurn(-lean), sub(p, add(HIPS, shift))))

/** Direction of gravity in the trunk's frame. */
export const downFor = (lean: number): Vec3 => [Math.sin(lean), -Math.cos(lean), 0]

/** A part placed by its origin and turn. */
export const placed = (
  node: EquipmentNode,
  translation: Vec3,
  rotation: Quat = IDENTITY,
  length = 1,
): Placement => ({
  node,
  place: { rotation, translation },
  length,
})

/** Turn of a part whose Y runs along `up` and whose Z comes as near to `side` as it can. */
export function turnTo(up: Vec3, side: Vec3): Quat {
  const y = normalize(up)
  const z = normalize(sub(side, scale(y, dot(side, y))))
  return fromBasis(cross(y, z), y, z)
}

/** Where a leg goes: ankle in the room, and the pitch of its foot [rad], heel up positive. */
export interface LegTarget {
  readonly ankle: Vec3
  readonly pitch: number
  /** Where the knee points. */
  readonly pole: Vec3
}

/** Knee between hip and ankle; straight, and as near as it can, where the ankle is too far. */
export function kneeOf(hip: Vec3, { ankle, pole }: LegTarget): Vec3 {
  const reach = Math.min(distance(hip, ankle), 2 * LEG_SEGMENT)
  const line = normalize(sub(ankle, hip))
  const out = Math.sqrt(Math.max(0, LEG_SEGMENT ** 2 - (reach / 2) ** 2))
  const side = normalize(sub(pole, scale(line, dot(pole, line))))
  return add(add(hip, scale(line, reach / 2)), scale(side, out))
}

/** Thigh, shank and foot of one leg. `hip` and target in the room. */
export function legPlacements(
  side: Side,
  hip: Vec3,
  target: LegTarget,
  knee = kneeOf(hip, target),
): Placement[] {
  const lateral: Vec3 = [0, 0, 1]
  return [
    placed(`thigh-${side}`, hip, turnTo(sub(hip, knee), lateral)),
    placed(`shank-${side}`, knee, turnTo(sub(knee, target.ankle), lateral)),
    placed(`foot-${side}`, target.ankle, fromAxisAngle([0, 0, 1], -target.pitch)),
  ]
}

/** Ankle over a foot that stands on its ball with the heel raised by `pitch` [rad]; flat: pitch 0. */
export function ankleOver(ball: Vec3, pitch: number): Vec3 {
  const fromBall: Vec3 = [-FOOT.ballAhead, FOOT.ankleHeight, 0]
  return add(ball, rotate(fromAxisAngle([0, 0, 1], -pitch), fromBall))
}

/** The hip joint of a side in the room. */
export const hipOf = (carried: Carried, side: Side): Vec3 =>
  inRoom(carried, apply(carried.pelvis ?? STILL, side === 'r' ? HIP : mirrorSagittal(HIP)))

/** The pelvis form, which goes with the pelvis. */
export function pelvisPlacement(carried: Carried): Placement {
  const { rotation, translation } = carried.pelvis ?? STILL
  const middle = add(rotate(rotation, HIPS), translation)
  return placed('pelvis-form', inRoom(carried, middle), multiply(leanTurn(carried.lean), rotation))
}

/** A placement on the other side of the body. */
export function mirrored({ node, place, length }: Placement): Placement {
  return { node: otherSide(node), place: mirrorRigid(place), length }
}

const mirrorRigid = ({ rotation, translation }: Rigid): Rigid => ({
  rotation: mirrorQuat(rotation),
  translation: mirrorSagittal(translation),
})

/** The node of the other side; a midline node is its own. */
export function otherSide(node: EquipmentNode): EquipmentNode {
  if (node.endsWith('-r')) return node.replace(/-r$/, '-l') as EquipmentNode // every sided node has its partner
  if (node.endsWith('-l')) return node.replace(/-l$/, '-r') as EquipmentNode
  return node
}
