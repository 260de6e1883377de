import type { EquipmentNode } from '../../contract/equipment'
import type { Side } from '../../contract/sides'
import { lengthOf, writeLength } from '../../math/hypot'
import {
  conjugateTo,
  createQuat,
  fromAxisAngle,
  fromAxisTurnTo,
  fromBasisTo,
  IDENTITY,
  mirrorQuatTo,
  multiplyTo,
  rotate,
  rotateTo,
  type MutableQuat,
  type Quat,
} from '../../math/quat'
import {
  applyTo,
  composeTo,
  copyRigid,
  createRigid,
  invertTo,
  rotationAboutTo,
  STILL,
  type MutableRigid,
  type Rigid,
} from '../../math/rigid'
import {
  add,
  addTo,
  copyVec3,
  createVec3,
  crossTo,
  mirrorSagittal,
  mirrorSagittalTo,
  normalizeTo,
  rejectTo,
  subTo,
  type MutableVec3,
  type Vec3,
} from '../../math/vec3'
import { FOOT, HIP, LEG_SEGMENT } from '../../anatomy/equipment/figure'
import { LANDMARKS } from '../../anatomy/body/landmarks'
import type { Placement, ShoulderPose } from '../motion'
import { bendTurnTo, createSegments, writeSegments, type TrunkBend } from '../trunk'

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

/** Room for where the trunk is. */
export interface CarriedBuffer extends Carried {
  lean: number
  readonly shift: MutableVec3
  readonly pelvis: MutableRigid
}
export const createCarried = (): CarriedBuffer => ({
  lean: 0,
  shift: createVec3(),
  pelvis: createRigid(),
})

const _segments = createSegments()
const _moved = createRigid()
const _bend = createQuat()

/**
 * A trunk bent in hips and lower back. The hips stay where they are in `straight`.
 *
 * @param out       written; not `straight`
 * @param straight  as the trunk would be carried without the bend
 */
export function bendTo(out: CarriedBuffer, straight: Carried, bend: TrunkBend): CarriedBuffer {
  const { pelvis, shift } = out
  if (bend.hips === 0 && bend.lumbar === 0) {
    out.lean = straight.lean
    copyVec3(shift, straight.shift)
    copyRigid(pelvis, STILL)
    return out
  }
  writeSegments(bend, _segments)
  copyRigid(pelvis, _segments[_segments.length - 1]!)
  // From the trunk of the straight body to the bent one: the pelvis turns on the hips, the rib cage on the pelvis.
  rotationAboutTo(_moved, HIPS, bendTurnTo(_bend, bend, 'hips'))
  applyTo(shift, composeTo(_moved, _moved, invertTo(_inverse, pelvis)), HIPS)
  subTo(shift, inRoomTo(shift, straight, shift), HIPS)
  out.lean = straight.lean + bend.hips + bend.lumbar
  return out
}

const _inverse = createRigid()

/**
 * The working (right) shoulder and the other one, where the trunk is and what else is in the picture: what a setting makes
 * of a moment. Written anew by the next call of its stage.
 */
export interface Staged extends Carried {
  readonly working: ShoulderPose
  readonly idle: ShoulderPose
  /** Of the right side and the midline; the left ones are mirrored where both sides work. */
  readonly placements: readonly Placement[]
}

/** Turns a working shoulder and a bend into figure and things; `oneSide`: the other arm does not work. Makes nothing. */
export type Stage = (working: ShoulderPose, bend: TrunkBend, oneSide: boolean) => Staged

const SIDEWAYS: Vec3 = [0, 0, 1]
const _lean = createQuat()
const _hips = createVec3()
const _angle = new Float64Array(1)

export function leanTurnTo(out: MutableQuat, carried: Pick<Carried, 'lean'>): MutableQuat {
  _angle[0] = -carried.lean
  return fromAxisTurnTo(out, SIDEWAYS, _angle)
}
/** Turn of a trunk that leans. */
export const leanTurn = (lean: number): Quat => leanTurnTo(createQuat(), { lean })

export function inRoomTo(out: MutableVec3, carried: Carried, p: Vec3): MutableVec3 {
  rotateTo(out, leanTurnTo(_lean, carried), subTo(out, p, HIPS))
  return addTo(out, addTo(_hips, HIPS, carried.shift), out)
}
/** A point of the trunk's frame, in the room. */
export const inRoom = (carried: Carried, p: Vec3): Vec3 => inRoomTo(createVec3(), carried, p)

/** A point of the room, in the trunk's frame. */
export function inTrunkTo(out: MutableVec3, carried: Carried, p: Vec3): MutableVec3 {
  subTo(out, p, addTo(_hips, HIPS, carried.shift))
  return addTo(out, HIPS, towardsTrunkTo(out, carried, out))
}

/** A direction in the room, in the trunk's frame. */
export const towardsTrunkTo = (out: MutableVec3, carried: Carried, direction: Vec3): MutableVec3 =>
  rotateTo(out, conjugateTo(_lean, leanTurnTo(_lean, carried)), direction)

/** Direction of gravity in the trunk's frame. */
export function downTo(out: MutableVec3, { lean }: Carried): MutableVec3 {
  out[0] = Math.sin(lean)
  out[1] = -Math.cos(lean)
  out[2] = 0
  return out
}

/** A part to place again and again. */
export interface PlacementBuffer extends Placement {
  readonly place: MutableRigid
  length: number
}

/** Room for a part: at the origin, unturned, of length 1. */
export const createPlacement = (node: EquipmentNode): PlacementBuffer => ({
  node,
  place: createRigid(),
  length: 1,
})

/** A part placed once and for all by its origin and turn. */
export const placed = (
  node: EquipmentNode,
  translation: Vec3,
  rotation: Quat = IDENTITY,
): PlacementBuffer => ({
  node,
  place: copyRigid(createRigid(), { rotation, translation }),
  length: 1,
})

const _x = createVec3()
const _y = createVec3()
const _z = createVec3()

/** Turn of a part whose Y runs along `up` and whose Z comes as near to `side` as it can. */
export function turnTo(out: MutableQuat, up: Vec3, side: Vec3): MutableQuat {
  normalizeTo(_y, up)
  normalizeTo(_z, rejectTo(_z, side, _y))
  return fromBasisTo(out, crossTo(_x, _y, _z), _y, _z)
}

/** Where a leg goes: ankle in the room, and the pitch of its foot [rad], heel up positive. */
export interface LegTarget {
  readonly ankle: Vec3
  readonly pitch: number
  /** Where the knee points. */
  readonly pole: Vec3
}

const _line = createVec3()
const _side = createVec3()
const _knee = createVec3()

/** Knee between hip and ankle; straight, and as near as it can, where the ankle is too far. */
function writeKnee(hip: Vec3, { ankle, pole }: LegTarget): void {
  writeLength(subTo(_line, ankle, hip))
  const half = Math.min(lengthOf[0]! / 2, LEG_SEGMENT)
  const aside = Math.sqrt(Math.max(0, LEG_SEGMENT * LEG_SEGMENT - half * half))
  normalizeTo(_line, _line)
  normalizeTo(_side, rejectTo(_side, pole, _line))
  for (let k = 0; k < 3; k++) _knee[k] = hip[k]! + _line[k]! * half + _side[k]! * aside
}

/** Thigh, shank and foot of one leg, in that order. */
export type LegBuffer = readonly [PlacementBuffer, PlacementBuffer, PlacementBuffer]

/** Room for a leg. */
export const createLeg = (side: Side): LegBuffer => [
  createPlacement(`thigh-${side}`),
  createPlacement(`shank-${side}`),
  createPlacement(`foot-${side}`),
]

/** Places a leg; `hip` and target in the room. */
export function putLeg([thigh, shank, foot]: LegBuffer, hip: Vec3, target: LegTarget): void {
  writeKnee(hip, target)
  copyVec3(thigh.place.translation, hip)
  turnTo(thigh.place.rotation, subTo(_line, hip, _knee), SIDEWAYS)
  copyVec3(shank.place.translation, _knee)
  turnTo(shank.place.rotation, subTo(_line, _knee, target.ankle), SIDEWAYS)
  copyVec3(foot.place.translation, target.ankle)
  _angle[0] = -target.pitch
  fromAxisTurnTo(foot.place.rotation, SIDEWAYS, _angle)
}

/** Ankle over a foot that stands on its ball with the heel raised by `pitch` [rad]; flat: pitch 0. */
export function ankleOver(ball: Vec3, pitch: number): Vec3 {
  const fromBall: Vec3 = [-FOOT.ballAhead, FOOT.ankleHeight, 0]
  return add(ball, rotate(fromAxisAngle([0, 0, 1], -pitch), fromBall))
}

const LEFT_HIP = mirrorSagittal(HIP)

/** The hip joint of a side in the room. */
export const hipTo = (out: MutableVec3, carried: Carried, side: Side): MutableVec3 =>
  inRoomTo(out, carried, applyTo(out, carried.pelvis ?? STILL, side === 'r' ? HIP : LEFT_HIP))

/** Places the pelvis form, which goes with the pelvis. */
export function putPelvis({ place }: PlacementBuffer, carried: Carried): void {
  const { rotation, translation } = place
  const pelvis = carried.pelvis ?? STILL
  inRoomTo(translation, carried, applyTo(translation, pelvis, HIPS))
  multiplyTo(rotation, leanTurnTo(rotation, carried), pelvis.rotation)
}

/** Room for a placement on the other side of the body; `putMirrored` fills it. */
export const createMirrored = ({ node }: Pick<Placement, 'node'>): PlacementBuffer =>
  createPlacement(otherSide(node))

/** Places a part as the mirror image of another. */
export function putMirrored(out: PlacementBuffer, { place, length }: Placement): void {
  mirrorQuatTo(out.place.rotation, place.rotation)
  mirrorSagittalTo(out.place.translation, place.translation)
  out.length = length
}

/** `putMirrored` for a whole list. */
export function putAllMirrored(out: readonly PlacementBuffer[], parts: readonly Placement[]): void {
  for (let i = 0; i < out.length; i++) putMirrored(out[i]!, parts[i]!)
}

/** A part mirrored once and for all. */
export function mirrored(part: Placement): PlacementBuffer {
  const out = createMirrored(part)
  putMirrored(out, part)
  return out
}

/** A placement that stays, out of a buffer that does not. */
export const keptPlacement = ({ node, place, length }: Placement): Placement => ({
  node,
  place: copyRigid(createRigid(), place),
  length,
})

/** The node of the other side; a midline node is its own. */
export function otherSide(node: EquipmentNode): EquipmentNode {
  if (node.endsWith('-r')) return node.replace(/-r$/, '-l') as EquipmentNode // every sided node has its partner
  if (node.endsWith('-l')) return node.replace(/-l$/, '-r') as EquipmentNode
  return node
}
