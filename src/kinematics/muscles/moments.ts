import type { ShoulderPose } from '../motion'
import { evaluateGirdle, girdleState, NO_LIFT } from '../girdle'
import type { Vec3 } from '../../math/vec3'
import {
  BONE_INDEX,
  bonePlaces,
  carryHumerus,
  placeArm,
  placeBones,
  POSE_ANGLES,
  turnHumerus,
  writeAngles,
  writeDirection,
} from './bones'
import { PATH_ELEMENTS } from './elements'
import { writeLengthsPlaced } from './lengths'
import { FREEDOM_NAMES, type ArmCoordinate, type FreedomName } from './types'

/**
 * Moment arms by tendon excursion, r = −dL/dq (An et al. 1984, J Biomech Eng 106:280–282), about the freedoms of the blade.
 *
 * The chain is kept closed by its own derivatives: with one freedom turning, the angles that contact and ligament decide
 * turn along as the constraints' Jacobian says, and the central difference takes the rest (its error is of third order).
 * Two full solves give the same at rest within 3 mm or 3 % (the solver lets the other freedoms give way a little), and need
 * the pose's own lifts of the blade off the ribs, which a pose does not tell.
 */

const angles = new Float64Array(POSE_ANGLES)
const moved = new Float64Array(POSE_ANGLES)
const girdleAngles = new Float64Array(6)
const state = girdleState()
const direction = new Float64Array(6)
const here = bonePlaces()
const there = bonePlaces()
const ahead = new Float64Array(PATH_ELEMENTS.length)
const behind = new Float64Array(PATH_ELEMENTS.length)
const matrix = new Float64Array(9)
const right = new Float64Array(3)
const up = new Float64Array(3)

/** Half step [rad]. */
const STEP = 1e-3

/** What each freedom turns by itself (index, sign) and the angles that follow it to keep the chain closed. */
const FREEDOMS: Readonly<
  Record<FreedomName, { readonly lead: number; readonly sign: number; readonly follow: readonly number[] }>
> = {
  protraction: { lead: 0, sign: 1, follow: [2, 3, 5] },
  elevation: { lead: 1, sign: -1, follow: [2, 3, 5] },
  upwardRotation: { lead: 4, sign: -1, follow: [2, 3, 5] },
  // The blade leaves the ribs on purpose: only the ligament has to keep its length.
  winging: { lead: 3, sign: 1, follow: [2] },
  tilt: { lead: 5, sign: 1, follow: [2] },
}

/**
 * Writes the moment arm [m] of every element about one freedom of the blade: positive when pulling drives the freedom its
 * way. The arm is carried along with the blade, the joint between held. Allocates nothing.
 */
export function writeMomentArms(pose: ShoulderPose, freedom: FreedomName, out: Float64Array): void {
  writeAngles(pose, angles)
  writeTangent(freedom, direction)
  writeExcursion(direction, out)
}

/**
 * Writes how the six girdle angles turn with one freedom at the pose in `angles`, per radian of it.
 * Where the constraints do not decide (nowhere within reach), the followers stay.
 */
function writeTangent(freedom: FreedomName, out: Float64Array): void {
  const { lead, sign, follow } = FREEDOMS[freedom]
  for (let i = 0; i < 6; i++) girdleAngles[i] = angles[i]!
  evaluateGirdle(girdleAngles, NO_LIFT, state)
  const { jacobian } = state
  out.fill(0)
  out[lead] = sign
  if (follow.length === 1) {
    const k = follow[0]!
    out[k] = (-jacobian[12 + lead]! * sign) / jacobian[12 + k]!
    return
  }
  for (let row = 0; row < 3; row++) {
    for (let c = 0; c < 3; c++) matrix[3 * row + c] = jacobian[6 * row + follow[c]!]!
    right[row] = -jacobian[6 * row + lead]! * sign
  }
  const d = determinant(matrix)
  for (let c = 0; c < 3; c++) {
    const [a, b, e] = [matrix[c]!, matrix[3 + c]!, matrix[6 + c]!]
    matrix[c] = right[0]!
    matrix[3 + c] = right[1]!
    matrix[6 + c] = right[2]!
    out[follow[c]!] = determinant(matrix) / d
    matrix[c] = a
    matrix[3 + c] = b
    matrix[6 + c] = e
  }
}

const determinant = (m: Float64Array): number =>
  m[0]! * (m[4]! * m[8]! - m[5]! * m[7]!) -
  m[1]! * (m[3]! * m[8]! - m[5]! * m[6]!) +
  m[2]! * (m[3]! * m[7]! - m[4]! * m[6]!)

/** Central difference of the lengths along a direction of the girdle's angles, from the pose in `angles`. */
function writeExcursion(along: Float64Array, out: Float64Array): void {
  placeBones(angles, here)
  shifted(along, STEP, ahead)
  shifted(along, -STEP, behind)
  for (let i = 0; i < PATH_ELEMENTS.length; i++) out[i] = (behind[i]! - ahead[i]!) / (2 * STEP)
}

function shifted(along: Float64Array, step: number, out: Float64Array): void {
  moved.set(angles)
  for (let i = 0; i < 6; i++) moved[i] = angles[i]! + step * along[i]!
  placeBones(moved, there)
  carryHumerus(here, there)
  placeArm(moved, there)
  writeLengthsPlaced(there, out)
}

/**
 * Writes the moment arm [m] of every element about a coordinate of the arm, the blade held: positive when pulling drives
 * the coordinate its way.
 */
export function writeArmMoments(pose: ShoulderPose, coordinate: ArmCoordinate, out: Float64Array): void {
  writeAngles(pose, angles)
  placeBones(angles, here)
  armMoved(coordinate, STEP, ahead)
  armMoved(coordinate, -STEP, behind)
  for (let i = 0; i < PATH_ELEMENTS.length; i++) out[i] = (behind[i]! - ahead[i]!) / (2 * STEP)
}

function armMoved(coordinate: ArmCoordinate, step: number, out: Float64Array): void {
  there.set(here)
  moved.set(angles)
  if (coordinate === 'elbowFlexion') moved[9]! += step
  else if (coordinate === 'pronation') moved[10]! += step
  else turnHumerus(there, armAxis(coordinate), step)
  placeArm(moved, there)
  writeLengthsPlaced(there, out)
}

/** Axis [thorax frame] about which a turn raises, swings or turns out the upper arm. */
function armAxis(coordinate: Exclude<ArmCoordinate, 'elbowFlexion' | 'pronation'>): Vec3 {
  if (coordinate === 'armFlexion') return [0, 0, 1]
  if (coordinate === 'armAbduction') return [-1, 0, 0]
  writeDirection(here, BONE_INDEX.humerus, [0, 1, 0], up, 0)
  if (coordinate === 'armExternalRotation') return [-up[0]!, -up[1]!, -up[2]!]
  // Square to the plane through the plumb line and the arm: (0, −1, 0) × (arm's direction, −up).
  const length = Math.hypot(up[0]!, up[2]!)
  return length > 1e-9 ? [up[2]! / length, 0, -up[0]! / length] : [-1, 0, 0]
}

/** Moment arms [m] of every element about each freedom of the blade. Allocates its answer. */
export function momentArms(pose: ShoulderPose): Readonly<Record<FreedomName, Float64Array>> {
  const of = (freedom: FreedomName): Float64Array => {
    const out = new Float64Array(PATH_ELEMENTS.length)
    writeMomentArms(pose, freedom, out)
    return out
  }
  const [protraction, elevation, upwardRotation, winging, tilt] = FREEDOM_NAMES.map(of)
  return {
    protraction: protraction!,
    elevation: elevation!,
    upwardRotation: upwardRotation!,
    winging: winging!,
    tilt: tilt!,
  }
}
