import { GLIDING_SURFACE } from '../../anatomy/body/glidingSurface'
import { writeCylinderPath, type Cylinder } from '../../math/wrap/cylinder'
import { ELLIPSOID_NUMBERS, writeEllipsoidPath } from '../../math/wrap/ellipsoid'
import { tangents } from '../../math/wrap/tangents'
import { ELBOW, ELBOW_AXIS } from '../arm'
import type { ShoulderPose } from '../motion'
import { REST_SHOULDER } from '../skeleton'
import {
  BONE_INDEX,
  bonePlaces,
  directionOnBone,
  onBone,
  placeBones,
  POSE_ANGLES,
  writeAngles,
  writeDirection,
  writePoint,
} from './bones'
import { PATH_ELEMENTS, type CourseWrap, type PathElement } from './elements'
import type { MuscleElement } from './types'

/**
 * Lengths of the lines of action in a pose, by geometry: straight where nothing is in the way, the shortest path round
 * ribs, humeral head, shaft and elbow where something is. Pure; allocates nothing.
 */

const angles = new Float64Array(POSE_ANGLES)
const places = bonePlaces()

/**
 * Writes the length [m] of every element in a pose of one side, in the order of `MUSCLE_ELEMENTS`.
 * Both sides read alike, because a left pose is given as the mirrored body's.
 *
 * @param out  at least `MUSCLE_ELEMENTS.length` numbers
 */
export function writeLengths(pose: ShoulderPose, out: Float64Array): void {
  writeAngles(pose, angles)
  placeBones(angles, places)
  writeLengthsPlaced(places, out)
}

/** `writeLengths` for bones that are already placed (see `bones.ts`). */
export function writeLengthsPlaced(bones: Float64Array, out: Float64Array): void {
  moveSurfaces(bones)
  for (let i = 0; i < PATH_ELEMENTS.length; i++) {
    writePathLength(PATH_ELEMENTS[i]!, bones)
    out[i] = sum[0]!
  }
}

// Numbers handed from function to function go in arrays, where they are no objects.

/** Length of a path so far. */
const sum = new Float64Array(1)
/** Ends of a leg. */
const point = new Float64Array(6)
const FROM = 0
const TO = 3

/** Writes the length of a path, `sum`. */
function writePathLength({ start, legs }: PathElement, bones: Float64Array): void {
  writePoint(bones, start.bone, start.local, point, FROM)
  sum[0] = 0
  for (let k = 0; k < legs.length; k++) {
    const leg = legs[k]!
    writePoint(bones, leg.bone, leg.local, point, TO)
    addLeg(leg.wraps)
    point.copyWithin(FROM, TO)
  }
}

/** Rounds in which a path over two surfaces settles; the length is stationary there, so that its error is of second order. */
const ROUNDS = 4

const ends = new Float64Array(6)
const wrapped = new Float64Array(1)

/** Adds to `sum` the length between the two points in `point`, over the surfaces between them. */
function addLeg(wraps: readonly CourseWrap[]): void {
  const first = wraps[0]
  const second = wraps[1]
  if (!first) {
    const x = point[3]! - point[0]!
    const y = point[4]! - point[1]!
    const z = point[5]! - point[2]!
    sum[0]! += Math.sqrt(x * x + y * y + z * z)
  } else if (!second) {
    writeWrapped(first, point)
    sum[0]! += wrapped[0]!
  } else addLegOverTwo(first, second)
}

/** Each surface in turn, with the other's near end held. */
function addLegOverTwo(first: CourseWrap, second: CourseWrap): void {
  let qx = point[TO]!
  let qy = point[TO + 1]!
  let qz = point[TO + 2]!
  let length = 0
  for (let round = 0; round < ROUNDS; round++) {
    ends.set(point)
    ends[3] = qx
    ends[4] = qy
    ends[5] = qz
    writeWrapped(first, ends)
    const ex = tangents[3]!
    const ey = tangents[4]!
    const ez = tangents[5]!
    length = wrapped[0]! - Math.sqrt((qx - ex) ** 2 + (qy - ey) ** 2 + (qz - ez) ** 2)
    ends.set(point)
    ends[0] = ex
    ends[1] = ey
    ends[2] = ez
    writeWrapped(second, ends)
    length += wrapped[0]!
    const touched = tangents[0]! !== ex || tangents[1]! !== ey || tangents[2]! !== ez
    qx = touched ? tangents[0]! : point[TO]!
    qy = touched ? tangents[1]! : point[TO + 1]!
    qz = touched ? tangents[2]! : point[TO + 2]!
  }
  sum[0]! += length
}

const surface = new Float64Array(ELLIPSOID_NUMBERS)

/** Writes `wrapped`, the length between two ends over a surface, and `tangents`. */
function writeWrapped(wrap: CourseWrap, between: Float64Array): void {
  if (wrap.kind === 'cylinder') {
    elbow.radius = wrap.radius
    elbow.least = wrap.least
    writeCylinderPath(elbow, wrap.sense, between, wrapped)
    return
  }
  if (wrap.kind === 'sphere') {
    writePoint(surfaces, HUMERUS, wrap.centre, surface, 0)
    surface[3] = surface[4] = surface[5] = wrap.radius
  } else {
    for (let k = 0; k < 3; k++) {
      surface[k] = GLIDING_SURFACE.centre[k]!
      surface[3 + k] = wrap.radii[k]!
    }
  }
  writeEllipsoidPath(surface, between, wrapped)
}

const HUMERUS = BONE_INDEX.humerus
const ELBOW_LOCAL = onBone('humerus', ELBOW)
const ELBOW_DIRECTION = directionOnBone('humerus', ELBOW_AXIS)
const elbow: Cylinder = { cx: 0, cy: 0, cz: 0, ax: 0, ay: 0, az: 1, radius: 1, least: 0 }
const moved = new Float64Array(6)
/** Places of the bones that the surfaces are on, of the pose in hand. */
let surfaces = places

/** Moves the surfaces on the humerus to where it is. */
function moveSurfaces(bones: Float64Array): void {
  surfaces = bones
  writePoint(bones, HUMERUS, ELBOW_LOCAL, moved, 0)
  writeDirection(bones, HUMERUS, ELBOW_DIRECTION, moved, 3)
  elbow.cx = moved[0]!
  elbow.cy = moved[1]!
  elbow.cz = moved[2]!
  elbow.ax = moved[3]!
  elbow.ay = moved[4]!
  elbow.az = moved[5]!
}

/** The lines of action of one side, with their lengths in the rest pose. */
export const MUSCLE_ELEMENTS: readonly MuscleElement[] = (() => {
  const rest = new Float64Array(PATH_ELEMENTS.length)
  writeLengths(REST_SHOULDER, rest)
  return PATH_ELEMENTS.map(({ element }, i) => ({ ...element, restLength: rest[i]! }))
})()

/** Lengths [m] of every element in a pose, in the order of `MUSCLE_ELEMENTS`. Allocates its answer. */
export function muscleLengths(pose: ShoulderPose): Float64Array {
  const out = new Float64Array(PATH_ELEMENTS.length)
  writeLengths(pose, out)
  return out
}
