/**
 * What the camera shows while a motion plays: a box around the figure in every phase, and the lean of the trunk, so that
 * “from behind” still looks at the back when the trunk is bent over.
 */
import { exerciseById } from '../../anatomy/exercises'
import { isbToGltf } from '../../contract/frames'
import { parentOf, type JointName } from '../../contract/joints'
import { SIDES } from '../../contract/sides'
import type { BodyPose, Motion, Sides } from '../../kinematics/motion'
import { jointRestPositions, skeletonPose } from '../../kinematics/skeleton'
import { apply, compose, rotationAbout, type Rigid } from '../../math/rigid'
import type { Vec3 } from '../../math/vec3'
import type { Selection } from '../state/selection'
import type { Direction, FrameBox } from './framing'

/** Poses of one repetition that are looked at. */
const SAMPLES = 24
/** From the wrist to the fingertips at rest, straight down [m]. */
const HAND_LENGTH = 0.19
/** Flesh around a joint of the arm [m]. */
const ARM_ROOM = 0.04
/** Share of the trunk's lean that the camera goes along with. */
const FOLLOW = 0.72
/** The camera stays between these heights: not below the floor, not straight above [rad from above]. */
const POLAR: readonly [number, number] = [0.4, 1.62]

/** Box [m, glTF axes] and mean lean of the trunk [rad, forward positive]. */
export interface MotionFrame {
  readonly box: FrameBox
  readonly lean: number
}

/** Room around the origins of those parts that the picture must hold [m]; straps and anchor may run out of it. */
const EQUIPMENT_ROOM: Readonly<Record<string, number>> = {
  'grip-hand': 0.1,
  'flat-hand': 0.12,
  dumbbell: 0.13,
  shank: 0.06,
  foot: 0.07,
}

const ARM_JOINTS = ['ulna-joint', 'hand-joint'] as const

/**
 * @param motion  null at rest
 * @param body    what is shown at rest
 */
export function motionFrame(motion: Motion | null, sides: Sides, body: FrameBox): MotionFrame {
  if (!motion) return { box: body, lean: 0 }
  const frame = emptyBox()
  let lean = 0
  for (let i = 0; i < SAMPLES; i++) {
    const time = (motion.duration * i) / SAMPLES
    const pose = motion.pose(time, sides)
    lean += pose.lean / SAMPLES
    for (const { node, place } of motion.equipment?.(time, sides) ?? []) {
      const room = EQUIPMENT_ROOM[node.replace(/-[rl]$/, '')]
      if (room !== undefined) include(frame, place.translation, room)
    }
    includePose(frame, pose, body, motion.kind === 'exercise')
  }
  return { box: frame, lean }
}

/** Box [m, glTF axes] around trunk and raised arms in one pose; a hanging arm may run out of it, as it does at rest. */
export function poseBox(pose: BodyPose, body: FrameBox): FrameBox {
  const frame = emptyBox()
  includePose(frame, pose, body, false)
  return {
    min: [Math.min(body.min[0], frame.min[0]), body.min[1], Math.min(body.min[2], frame.min[2])],
    max: [
      Math.max(body.max[0], frame.max[0]),
      Math.max(body.max[1], frame.max[1]),
      Math.max(body.max[2], frame.max[2]),
    ],
  }
}

type Axis = 0 | 1 | 2

/** Steps in which the picture follows arms in the hands [m]: it is not to move with every move of theirs. */
const STEP = 0.08

/**
 * The frame for arms that a hand moves: it grows as soon as they leave it, a step at a time, and shrinks when they have come
 * home, or by two steps at once.
 *
 * @param now     the frame so far
 * @param wanted  what the pose now needs, `poseBox`
 * @param body    what is shown at rest
 */
export function followedBox(now: FrameBox, wanted: FrameBox, body: FrameBox): FrameBox {
  const steps = (beyond: number): number => STEP * Math.max(0, Math.ceil(beyond / STEP - 1e-6))
  const low = (k: Axis): number => body.min[k] - steps(body.min[k] - wanted.min[k])
  const high = (k: Axis): number => body.max[k] + steps(wanted.max[k] - body.max[k])
  const needed: FrameBox = { min: [low(0), low(1), low(2)], max: [high(0), high(1), high(2)] }
  const faces = ([0, 1, 2] as const).flatMap((k) => [
    { over: needed.max[k] - now.max[k], home: needed.max[k] === body.max[k] },
    { over: now.min[k] - needed.min[k], home: needed.min[k] === body.min[k] },
  ])
  const leaves = faces.some(({ over }) => over > 1e-6)
  const shrinks = faces.some(({ over, home }) => over < -1.5 * STEP || (home && over < -1e-6))
  return leaves || shrinks ? needed : now
}

interface GrowingBox {
  readonly min: [number, number, number]
  readonly max: [number, number, number]
}

const emptyBox = (): GrowingBox => ({
  min: [Infinity, Infinity, Infinity],
  max: [-Infinity, -Infinity, -Infinity],
})

/** Makes room for a point of the body frame. */
function include({ min, max }: GrowingBox, point: Vec3, room: number): void {
  const p = isbToGltf(point)
  for (const k of [0, 1, 2] as const) {
    min[k] = Math.min(min[k], p[k] - room)
    max[k] = Math.max(max[k], p[k] + room)
  }
}

/** Makes room for trunk and arms. @param works whether a hanging arm counts, too */
function includePose(frame: GrowingBox, pose: BodyPose, body: FrameBox, works: boolean): void {
  const rest = jointRestPositions()
  const { root, rotations } = skeletonPose(pose)
  const bodyFrom = new Map<JointName, Rigid>()
  const movedBy = (joint: JointName): Rigid => {
    const known = bodyFrom.get(joint)
    if (known) return known
    const parent = parentOf(joint)
    const moved = compose(parent ? movedBy(parent) : root, rotationAbout(rest[joint], rotations[joint]))
    bodyFrom.set(joint, moved)
    return moved
  }
  for (const corner of corners(body)) include(frame, apply(movedBy('thorax'), corner), 0)
  for (const side of SIDES)
    for (const name of ARM_JOINTS) {
      const joint = `${name}-${side}` as const
      const [x, y, z] = rest[joint]
      const tip: Vec3 = name === 'hand-joint' ? [x, y - HAND_LENGTH, z] : [x, y, z]
      const point = apply(movedBy(joint), tip)
      // A hanging arm may run out of the picture, as it does at rest; an arm that works may not.
      if (works || point[1] > body.min[1]) include(frame, point, ARM_ROOM)
    }
}

/** A named view's direction for a leaning trunk. */
export function leaningDirection(direction: Direction, lean: number): Direction {
  const facing = Math.cos(direction.azimuth)
  const polar = direction.polar + facing * lean * FOLLOW
  const turned = Math.min(Math.max(polar, POLAR[0]), POLAR[1])
  return {
    azimuth: direction.azimuth,
    polar: lean === 0 || direction.polar < POLAR[0] ? direction.polar : turned,
  }
}

/**
 * Where an exercise is best seen from, by its record: behind, turned to the working side, and from above the horizon.
 * @returns null for all that is no exercise
 */
export function tellingDirection(selection: Selection, sides: Sides): Direction | null {
  const view = selection.kind === 'exercise' ? exerciseById(selection.id)?.view : undefined
  if (!view) return null
  const azimuth = Math.PI - (view.azimuthDeg * Math.PI) / 180
  return {
    azimuth: sides === 'l' ? azimuth : -azimuth,
    polar: Math.PI / 2 - (view.elevationDeg * Math.PI) / 180,
  }
}

/** Corners of the trunk within the rest box, body frame: its arms are followed joint by joint. */
function corners({ min, max }: FrameBox): readonly Vec3[] {
  const half = 0.2
  return [min[1], max[1]].flatMap((y) =>
    [min[2], max[2]].flatMap((z) => [-half, half].map((x): Vec3 => [z, y, -x])),
  )
}
