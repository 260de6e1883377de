/**
 * What the camera shows while a motion plays: a box around the figure in every phase, and the lean of the trunk, so that
 * “from behind” still looks at the back when the trunk is bent over.
 */
import { exerciseById } from '../../anatomy/exercises'
import { isbToGltf } from '../../contract/frames'
import { parentOf, type JointName } from '../../contract/joints'
import { SIDES } from '../../contract/sides'
import type { Motion, Sides } from '../../kinematics/motion'
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
  block: 0.16,
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
  const rest = jointRestPositions()
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  const include = (point: Vec3, room: number): void => {
    const p = isbToGltf(point)
    for (const k of [0, 1, 2] as const) {
      min[k] = Math.min(min[k], p[k] - room)
      max[k] = Math.max(max[k], p[k] + room)
    }
  }
  let lean = 0
  for (let i = 0; i < SAMPLES; i++) {
    const pose = motion.pose((motion.duration * i) / SAMPLES, sides)
    lean += pose.lean / SAMPLES
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
    for (const { node, place } of motion.equipment?.((motion.duration * i) / SAMPLES, sides) ?? []) {
      const room = EQUIPMENT_ROOM[node.replace(/-[rl]$/, '')]
      if (room !== undefined) include(place.translation, room)
    }
    for (const corner of corners(body)) include(apply(movedBy('thorax'), corner), 0)
    for (const side of SIDES)
      for (const name of ARM_JOINTS) {
        const joint = `${name}-${side}` as const
        const [x, y, z] = rest[joint]
        const tip: Vec3 = name === 'hand-joint' ? [x, y - HAND_LENGTH, z] : [x, y, z]
        const point = apply(movedBy(joint), tip)
        // A hanging arm may run out of the picture, as it does at rest; an arm that works may not.
        if (motion.kind === 'exercise' || point[1] > body.min[1]) include(point, ARM_ROOM)
      }
  }
  return { box: { min, max }, lean }
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
