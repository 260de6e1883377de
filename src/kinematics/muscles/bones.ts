import { LANDMARKS } from '../../anatomy/body/landmarks'
import { writeYXY, writeYXZ } from '../../math/euler'
import { conjugate, rotate, type Quat } from '../../math/quat'
import { sub, type Vec3 } from '../../math/vec3'
import { ELBOW, ELBOW_AXIS, FOREARM_AXIS, REST_ELBOW, REST_FOREARM } from '../arm'
import { CLAVICLE_REST, HUMERUS_REST, inBone, SCAPULA_REST, thoraxFromBody, toThorax } from '../frames'
import { CLAVICLE_LENGTH, onScapula } from '../girdle'
import type { ShoulderPose } from '../motion'
import type { PathBone } from './types'

/**
 * Where the bones of one (right) side are in a pose, as plain numbers: muscle lengths are asked for many times a frame, so
 * nothing here allocates. Thorax frame (origin IJ, ISB axes). Neck and head stay with the thorax.
 */

/** Bones in the order of their places; the number is a bone's index. */
export const BONE_INDEX: Readonly<Record<PathBone, number>> = {
  thorax: 0,
  neck: 1,
  head: 2,
  clavicle: 3,
  scapula: 4,
  humerus: 5,
  ulna: 6,
  radius: 7,
}

/** Numbers of one bone: rotation row-major (9), then the place of its origin (3). */
const STRIDE = 12

/** Room for the places of all bones. */
export const bonePlaces = (): Float64Array => {
  const places = new Float64Array(8 * STRIDE)
  for (let bone = 0; bone < 8; bone++)
    places[STRIDE * bone] = places[STRIDE * bone + 4] = places[STRIDE * bone + 8] = 1
  return places
}

const SC = toThorax(LANDMARKS.SC)
const GH = onScapula(LANDMARKS.GH)
/** Place of the AC on the clavicle. */
const TO_AC: Vec3 = [0, 0, CLAVICLE_LENGTH]

/** A point or direction of the rest pose (body frame) in the humerus' axes: forearm bones share them at rest. */
const inArm = (v: Vec3): Vec3 => inBone(HUMERUS_REST, v)
const armPoint = (p: Vec3, pivot: Vec3): Vec3 => inArm(sub(toThorax(p), toThorax(pivot)))
const armDirection = (v: Vec3): Vec3 => inArm(rotate(thoraxFromBody.rotation, v))

const ELBOW_ON_HUMERUS = armPoint(ELBOW, LANDMARKS.GH)
const RADIUS_ON_ULNA = armPoint(LANDMARKS.radialHead, ELBOW)
const BEND_AXIS = armDirection(ELBOW_AXIS)
const PRONATION_AXIS = armDirection(FOREARM_AXIS)

/** A point of the rest pose (body frame, right side) in the frame of a bone: from its pivot, in its ISB axes [m]. */
export function onBone(bone: PathBone, p: Vec3): Vec3 {
  switch (bone) {
    case 'clavicle':
      return inBone(CLAVICLE_REST, sub(toThorax(p), SC))
    case 'scapula':
      return onScapula(p)
    case 'humerus':
      return armPoint(p, LANDMARKS.GH)
    case 'ulna':
      return armPoint(p, ELBOW)
    case 'radius':
      return armPoint(p, LANDMARKS.radialHead)
    default:
      return toThorax(p)
  }
}

/** A direction of the rest pose (body frame) in the axes of a bone. */
export function directionOnBone(bone: PathBone, v: Vec3): Vec3 {
  const inThorax = rotate(thoraxFromBody.rotation, v)
  const axes: Quat | null =
    bone === 'clavicle'
      ? CLAVICLE_REST
      : bone === 'scapula'
        ? SCAPULA_REST
        : bone === 'humerus' || bone === 'ulna' || bone === 'radius'
          ? HUMERUS_REST
          : null
  return axes ? rotate(conjugate(axes), inThorax) : inThorax
}

/** Angles that lengths depend on, in the order of `writeAngles`. */
export const POSE_ANGLES = 11

/** Writes a pose as plain angles: clavicle (3), scapula (3), humerus against the thorax (3), elbow, forearm. */
export function writeAngles(pose: ShoulderPose, out: Float64Array): void {
  out[0] = pose.sc.protraction
  out[1] = pose.sc.elevation
  out[2] = pose.sc.rotation
  out[3] = pose.st.protraction
  out[4] = pose.st.medRotation
  out[5] = pose.st.tilt
  out[6] = pose.ht.plane
  out[7] = pose.ht.elevation
  out[8] = pose.ht.rotation
  out[9] = pose.elbow
  out[10] = pose.forearm
}

const turn = new Float64Array(9)
const held = new Float64Array(9)

/** Places the bones of one side for the angles of `writeAngles`. */
export function placeBones(angles: Float64Array, places: Float64Array): void {
  const clavicle = STRIDE * BONE_INDEX.clavicle
  const scapula = STRIDE * BONE_INDEX.scapula
  writeYXZ(angles, 0, places, clavicle)
  for (let k = 0; k < 3; k++) places[clavicle + 9 + k] = SC[k]!
  writeYXZ(angles, 3, places, scapula)
  attach(places, scapula, clavicle, TO_AC)
  writeYXY(angles, 6, places, STRIDE * BONE_INDEX.humerus)
  placeArm(angles, places)
}

/** Hangs the arm on the scapula, the humerus' rotation being already there. */
export function placeArm(angles: Float64Array, places: Float64Array): void {
  const humerus = STRIDE * BONE_INDEX.humerus
  const ulna = STRIDE * BONE_INDEX.ulna
  const radius = STRIDE * BONE_INDEX.radius
  attach(places, humerus, STRIDE * BONE_INDEX.scapula, GH)
  writeAxisAngle(turn, BEND_AXIS, angles[9]! - REST_ELBOW)
  multiplyInto(places, ulna, places, humerus, turn)
  attach(places, ulna, humerus, ELBOW_ON_HUMERUS)
  writeAxisAngle(turn, PRONATION_AXIS, angles[10]! - REST_FOREARM)
  multiplyInto(places, radius, places, ulna, turn)
  attach(places, radius, ulna, RADIUS_ON_ULNA)
}

/** Turns the humerus by the rotation that takes one placing of the scapula to another, as if the joint between were stiff. */
export function carryHumerus(from: Float64Array, to: Float64Array): void {
  const s = STRIDE * BONE_INDEX.scapula
  const h = STRIDE * BONE_INDEX.humerus
  // R' = S'·Sᵀ·R, column by column through Sᵀ·R.
  for (let column = 0; column < 3; column++) {
    for (let row = 0; row < 3; row++) {
      let sum = 0
      for (let k = 0; k < 3; k++) sum += from[s + 3 * k + row]! * from[h + 3 * k + column]!
      turn[3 * row + column] = sum
    }
  }
  multiplyInto(to, h, to, s, turn)
}

/** Turns the humerus about an axis of the thorax frame, where it is; `placeArm` then hangs the arm anew. */
export function turnHumerus(places: Float64Array, axis: Vec3, angle: number): void {
  const h = STRIDE * BONE_INDEX.humerus
  held.set(places.subarray(h, h + 9))
  writeAxisAngle(turn, axis, angle)
  multiplyInto(places, h, turn, 0, held)
}

/** Writes a bone's point, given in its frame, in the thorax frame. */
export function writePoint(
  places: Float64Array,
  bone: number,
  p: Vec3,
  out: Float64Array,
  offset: number,
): void {
  const o = STRIDE * bone
  const x = p[0]
  const y = p[1]
  const z = p[2]
  out[offset] = places[o]! * x + places[o + 1]! * y + places[o + 2]! * z + places[o + 9]!
  out[offset + 1] = places[o + 3]! * x + places[o + 4]! * y + places[o + 5]! * z + places[o + 10]!
  out[offset + 2] = places[o + 6]! * x + places[o + 7]! * y + places[o + 8]! * z + places[o + 11]!
}

/** Writes a bone's direction, given in its axes, in thorax axes. */
export function writeDirection(
  places: Float64Array,
  bone: number,
  v: Vec3,
  out: Float64Array,
  offset: number,
): void {
  const o = STRIDE * bone
  for (let row = 0; row < 3; row++)
    out[offset + row] =
      places[o + 3 * row]! * v[0] + places[o + 3 * row + 1]! * v[1] + places[o + 3 * row + 2]! * v[2]
}

/** Puts a bone's origin on a point of another bone. */
function attach(places: Float64Array, child: number, parent: number, place: Vec3): void {
  writePoint(places, parent / STRIDE, place, places, child + 9)
}

/** out = a·b for row-major 3 × 3 matrices; `b` starts at 0 and is neither `out` nor `a`. */
function multiplyInto(out: Float64Array, o: number, a: Float64Array, p: number, b: Float64Array): void {
  for (let row = 0; row < 3; row++) {
    const x = a[p + 3 * row]!
    const y = a[p + 3 * row + 1]!
    const z = a[p + 3 * row + 2]!
    for (let column = 0; column < 3; column++)
      out[o + 3 * row + column] = x * b[column]! + y * b[3 + column]! + z * b[6 + column]!
  }
}

/** Rotation by an angle about a unit axis (Rodrigues). */
function writeAxisAngle(m: Float64Array, axis: Vec3, angle: number): void {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const t = 1 - c
  const [x, y, z] = axis
  m[0] = c + t * x * x
  m[1] = t * x * y - s * z
  m[2] = t * x * z + s * y
  m[3] = t * x * y + s * z
  m[4] = c + t * y * y
  m[5] = t * y * z - s * x
  m[6] = t * x * z - s * y
  m[7] = t * y * z + s * x
  m[8] = c + t * z * z
}
