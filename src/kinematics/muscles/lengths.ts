import { GLIDING_SURFACE } from '../../anatomy/body/glidingSurface'
import { cylinderPath, type Cylinder } from '../../math/wrap/cylinder'
import { ellipsoidPath } from '../../math/wrap/ellipsoid'
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
  for (let i = 0; i < PATH_ELEMENTS.length; i++) out[i] = pathLength(PATH_ELEMENTS[i]!, bones)
}

const point = new Float64Array(6)
const FROM = 0
const TO = 3

function pathLength(element: PathElement, bones: Float64Array): number {
  const { start, legs } = element
  writePoint(bones, start.bone, start.local[0], start.local[1], start.local[2], point, FROM)
  let length = 0
  for (let k = 0; k < legs.length; k++) {
    const leg = legs[k]!
    writePoint(bones, leg.bone, leg.local[0], leg.local[1], leg.local[2], point, TO)
    length += legLength(leg.wraps)
    point[FROM] = point[TO]!
    point[FROM + 1] = point[TO + 1]!
    point[FROM + 2] = point[TO + 2]!
  }
  return length
}

/** Rounds in which a path over two surfaces settles; the length is stationary there, so that its error is of second order. */
const ROUNDS = 4

/** Length between the two points in `point`, over the surfaces between them. */
function legLength(wraps: readonly CourseWrap[]): number {
  const px = point[0]!
  const py = point[1]!
  const pz = point[2]!
  const sx = point[3]!
  const sy = point[4]!
  const sz = point[5]!
  const first = wraps[0]
  if (!first) return Math.sqrt((sx - px) ** 2 + (sy - py) ** 2 + (sz - pz) ** 2)
  const second = wraps[1]
  if (!second) return wrapLength(first, px, py, pz, sx, sy, sz)
  // Each surface in turn, with the other's near end held.
  let qx = sx
  let qy = sy
  let qz = sz
  let before = 0
  let after = 0
  for (let round = 0; round < ROUNDS; round++) {
    before = wrapLength(first, px, py, pz, qx, qy, qz)
    const ex = tangents[3]!
    const ey = tangents[4]!
    const ez = tangents[5]!
    before -= Math.sqrt((qx - ex) ** 2 + (qy - ey) ** 2 + (qz - ez) ** 2)
    after = wrapLength(second, ex, ey, ez, sx, sy, sz)
    const touched = tangents[0]! !== ex || tangents[1]! !== ey || tangents[2]! !== ez
    qx = touched ? tangents[0]! : sx
    qy = touched ? tangents[1]! : sy
    qz = touched ? tangents[2]! : sz
  }
  return before + after
}

function wrapLength(
  wrap: CourseWrap,
  px: number,
  py: number,
  pz: number,
  sx: number,
  sy: number,
  sz: number,
): number {
  if (wrap.kind === 'ellipsoid') {
    const [cx, cy, cz] = GLIDING_SURFACE.centre
    const [rx, ry, rz] = wrap.radii
    return ellipsoidPath(cx, cy, cz, rx, ry, rz, px, py, pz, sx, sy, sz)
  }
  if (wrap.kind === 'sphere') {
    const { radius: r, centre } = wrap
    writePoint(surfaces, HUMERUS, centre[0], centre[1], centre[2], ball, 0)
    return ellipsoidPath(ball[0]!, ball[1]!, ball[2]!, r, r, r, px, py, pz, sx, sy, sz)
  }
  elbow.radius = wrap.radius
  return cylinderPath(elbow, wrap.sense, wrap.least, px, py, pz, sx, sy, sz)
}

const HUMERUS = BONE_INDEX.humerus
const ELBOW_LOCAL = onBone('humerus', ELBOW)
const ELBOW_DIRECTION = directionOnBone('humerus', ELBOW_AXIS)
const elbow: Cylinder = { cx: 0, cy: 0, cz: 0, ax: 0, ay: 0, az: 1, radius: 1 }
const ball = new Float64Array(3)
const moved = new Float64Array(6)
/** Places of the bones that the surfaces are on, of the pose in hand. */
let surfaces = places

/** Moves the surfaces on the humerus to where it is. */
function moveSurfaces(bones: Float64Array): void {
  surfaces = bones
  writePoint(bones, HUMERUS, ELBOW_LOCAL[0], ELBOW_LOCAL[1], ELBOW_LOCAL[2], moved, 0)
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
