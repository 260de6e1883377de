import { JOINTS } from '../../contract/joints'
import { FEATURE_COUNT, poseFeatures } from '../../kinematics/drivers'
import type { ShoulderPose } from '../../kinematics/motion'
import { raisedShoulder } from '../../kinematics/shoulder'
import { REST_SHOULDER, skeletonPose } from '../../kinematics/skeleton'
import { angleBetween, type Quat } from '../../math/quat'
import { bakedMotions } from '../clips/list'
import { motionsOf, type JointMotions } from '../rig/motions'

/** A pose of the right shoulder that the muscles are fitted to. */
export interface SamplePose {
  readonly name: string
  readonly motions: JointMotions
  /** See `poseFeatures`. */
  readonly features: Float64Array
}

const DEG = Math.PI / 180

/** Planes [rad] and highest elevation [rad] of the arm raises that every muscle must bear. */
export const RAISE_PLANES = { frontal: 0, scapular: 40 * DEG, sagittal: 90 * DEG } as const
export const RAISE_TOP = 150 * DEG

/** Seconds between the moments of a motion that are looked at. */
const STEP = 0.15
/** Joints whose rotation tells poses apart. */
const TELLING = [
  'clavicle-joint-r',
  'scapula-joint-r',
  'humerus-joint-r',
  'ulna-joint-r',
  'radius-joint-r',
] as const
/** A degree of the girdle moves more muscle than a degree of the forearm. */
const WORTH = [2, 2, 1, 0.6, 0.3] as const

/**
 * Poses that stand for every clip, both arms of it, and the arm raised in three planes: rest first, then always the one
 * that differs most from those taken, until `count` are there; then `more` of the others, evenly spread.
 */
export function samplePoses(count: number, more = 0): readonly SamplePose[] {
  const all = candidates()
  const rotations = all.map(({ motions }) => TELLING.map((joint) => motions[joint].rotation))
  const nearest = rotations.map((one) => difference(one, rotations[0]!))
  const taken = [0]
  while (taken.length < Math.min(count, all.length)) {
    const next = nearest.reduce((best, d, i) => (d > nearest[best]! ? i : best), 0)
    taken.push(next)
    rotations.forEach((one, i) => {
      nearest[i] = Math.min(nearest[i]!, difference(one, rotations[next]!))
    })
  }
  const others = all.map((_, i) => i).filter((i) => !taken.includes(i))
  const spread = Array.from({ length: Math.min(more, others.length) }, (_, k) => {
    return others[Math.floor((k * others.length) / more)]!
  })
  return [...taken, ...spread].map((i) => all[i]!)
}

/** Turns of the joints of the right side's poses, all samples of all motions. */
function candidates(): readonly SamplePose[] {
  const rest = { name: 'rest', ...sampleOf(REST_SHOULDER) }
  const clips = bakedMotions().flatMap((motion) => {
    const steps = Math.ceil(motion.duration / STEP)
    return Array.from({ length: steps }, (_, i) => {
      const time = (i * motion.duration) / steps
      const { r, l } = motion.pose(time, motion.kind === 'action' ? 'both' : motion.defaultSides)
      const name = `${motion.id} ${time.toFixed(2)} s`
      const moving = { name, ...sampleOf(r) }
      return r === l ? [moving] : [moving, { name: `${name} (left)`, ...sampleOf(l) }]
    }).flat()
  })
  const raises = Object.entries(RAISE_PLANES).flatMap(([plane, angle]) =>
    Array.from({ length: 10 }, (_, i) => {
      const elevation = ((i + 1) / 10) * RAISE_TOP
      return {
        name: `raise ${plane} ${(elevation / DEG).toFixed(0)}°`,
        ...sampleOf(raisedShoulder(angle, elevation)),
      }
    }),
  )
  return [rest, ...clips, ...raises]
}

/** Motions of the joints, and features, with the right shoulder in a pose and the left at rest. */
export function sampleOf(pose: ShoulderPose): Omit<SamplePose, 'name'> {
  const skeleton = skeletonPose({ r: pose, l: REST_SHOULDER, lean: 0 })
  const features = new Float64Array(FEATURE_COUNT)
  poseFeatures(skeleton, 'r', features)
  return { motions: motionsOf((joint) => skeleton.rotations[joint]), features }
}

const difference = (a: readonly Quat[], b: readonly Quat[]): number =>
  Math.hypot(...a.map((q, i) => WORTH[i]! * angleBetween(q, b[i]!)))

/** Rotation and translation of every joint as rows of 3 × 4, joint after joint in the order of `JOINTS`. */
export function motionMatrices(motions: JointMotions): Float64Array {
  const out = new Float64Array(JOINTS.length * 12)
  JOINTS.forEach((joint, j) => {
    const { rotation: q, translation: t } = motions[joint]
    const [x, y, z, w] = q
    out.set(
      [
        1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w), t[0],
        2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w), t[1],
        2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y), t[2],
      ],
      12 * j,
    ) // prettier-ignore
  })
  return out
}
