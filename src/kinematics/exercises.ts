import type { Exercise, PhasePose } from '../anatomy/types'
import { slerp, type Quat } from '../math/quat'
import { bodyOf } from './actions'
import { humerothoracic, humerusOrientation } from './arm'
import { solveGirdle } from './closedChain'
import { limitRetraction } from './freedoms'
import { REST_ANGLES } from './girdle'
import type { Motion, MotionMark, ShoulderPose, Sides } from './motion'
import { girdleAngles, KinematicsError } from './shoulder'
import { valueAt, type Key } from './track'

/**
 * Exercises as motions. A phase's pose gives the girdle's angles as changes from rest, the arm's rhythm already in them;
 * they are wishes: the chain takes the nearest pose with TS and AI on the ribs, so the blade stays where it can be.
 */

const DEG = Math.PI / 180

/** Seconds for which the set-up pose is shown before the first phase. */
const SETUP_HOLD = 0.6
/** Seconds of the way back to the set-up pose, only where the last phase does not end in it. */
const CLOSING = 1

/** How much a wished angle counts, in the order of the girdle's six; axial rotation is the ligament's business. */
const WEIGHTS: readonly number[] = [1, 0.6, 0.05, 0.3, 1, 0.5]

/** One shoulder at a key: girdle wish, upper arm, elbow, forearm. */
interface ShoulderKey {
  readonly girdle: readonly number[]
  readonly humerus: Quat
  readonly elbow: number
  readonly forearm: number
}

interface BodyKey {
  readonly working: ShoulderKey
  readonly idle: ShoulderKey
  readonly lean: number
}

/**
 * Wished girdle angles [rad] of a phase. Axial rotation, which phases leave out, takes what the chain asks for near rest:
 * 1.1° backward for each degree of upward rotation, 0.9° forward for each of clavicular elevation.
 */
function girdleWish(scapula: PhasePose['scapula']): readonly number[] {
  const { clavicleRetraction, clavicleElevation, upwardRotation, posteriorTilt, externalRotation } = scapula
  const change = [
    -clavicleRetraction,
    -clavicleElevation,
    0.1 * clavicleRetraction - 0.9 * clavicleElevation + 1.1 * upwardRotation,
    -externalRotation,
    -upwardRotation,
    posteriorTilt,
  ]
  const wish = change.map((degrees) => degrees * DEG)
  wish[0] = limitRetraction(wish[0]!)
  return wish.map((angle, i) => REST_ANGLES[i]! + angle)
}

const radians = (degrees: number | undefined): number | undefined =>
  degrees === undefined ? undefined : degrees * DEG

/** Neutral grip, as with straps and dumbbells. */
const NEUTRAL_GRIP = 0

function workingKey(pose: PhasePose): ShoulderKey {
  const elbow = pose.elbowFlexion * DEG
  const given = Object.entries(pose.arm).flatMap(([name, value]) => {
    const angle = radians(value)
    return angle === undefined ? [] : [[name, angle] as const]
  })
  return {
    girdle: girdleWish(pose.scapula),
    humerus: humerusOrientation({ ...Object.fromEntries(given), elbow }),
    elbow,
    forearm: NEUTRAL_GRIP,
  }
}

/**
 * The arm that does not work. Leaning forward it reaches down to its support, 15° ahead of the plumb line and slightly
 * bent; leaning back it hangs, as far behind the trunk as it easily goes. The girdle follows by about a quarter of a
 * degree of upward rotation for each degree of arm.
 */
function idleKey(lean: number): ShoulderKey {
  const flexion = lean > 0 ? lean + 15 * DEG * Math.min(1, lean / (40 * DEG)) : Math.max(lean, -20 * DEG)
  const share = Math.max(0, flexion) / DEG
  return {
    girdle: girdleWish({
      clavicleRetraction: 0,
      clavicleElevation: 0.05 * share,
      upwardRotation: 0.22 * share,
      posteriorTilt: 0.12 * share,
      externalRotation: -0.05 * share,
    }),
    humerus: humerusOrientation({ flexion, abduction: 8 * DEG, elbow: 20 * DEG }),
    elbow: 20 * DEG,
    forearm: lean > 0 ? 40 * DEG : NEUTRAL_GRIP,
  }
}

function bodyKey(exercise: Exercise, pose: PhasePose): BodyKey {
  const lean = pose.trunkInclination * DEG * (exercise.trunkDirection === 'forward lean' ? 1 : -1)
  return { working: workingKey(pose), idle: idleKey(lean), lean }
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

const blendShoulders = (a: ShoulderKey, b: ShoulderKey, t: number): ShoulderKey => ({
  girdle: a.girdle.map((angle, i) => mix(angle, b.girdle[i]!, t)),
  humerus: slerp(a.humerus, b.humerus, t),
  elbow: mix(a.elbow, b.elbow, t),
  forearm: mix(a.forearm, b.forearm, t),
})

const blendBodies = (a: BodyKey, b: BodyKey, t: number): BodyKey => ({
  working: blendShoulders(a.working, b.working, t),
  idle: blendShoulders(a.idle, b.idle, t),
  lean: mix(a.lean, b.lean, t),
})

function shoulderAt(key: ShoulderKey, id: string): ShoulderPose {
  const solution = solveGirdle({ target: key.girdle, weights: WEIGHTS })
  if (!solution.ok)
    throw new KinematicsError(
      `kinematics/exercises: ${id} asks for girdle angles ${key.girdle.map((a) => (a / DEG).toFixed(1)).join(', ')}° that the chain cannot come near (${solution.reason}).`,
      'no-pose',
      solution.residual,
    )
  return {
    ...girdleAngles(solution.angles),
    ht: humerothoracic(key.humerus),
    elbow: key.elbow,
    forearm: key.forearm,
  }
}

/** Whether two poses are one, for closing the loop. */
const same = (a: PhasePose, b: PhasePose): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Motion of an exercise: one repetition, from the set-up pose through its phases and back to it. Within a phase the pose
 * eases from the last one's end; the upper arm turns the shortest way. `sides` 'r' or 'l' lets one arm work while the
 * other rests or supports.
 *
 * @throws {RangeError} without phases
 */
export function exerciseMotion(exercise: Exercise): Motion {
  const [first] = exercise.phases
  const last = exercise.phases[exercise.phases.length - 1]
  if (!first || !last) throw new RangeError(`kinematics/exercises: ${exercise.id} has no phases.`)
  const keys: Key<BodyKey>[] = []
  const marks: MotionMark[] = []
  let time = 0
  for (const phase of exercise.phases) {
    marks.push({ id: phase.id, label: phase.name, time })
    const value = bodyKey(exercise, phase.pose)
    if (phase.duration === null) {
      keys.push({ time, value })
      time += SETUP_HOLD
    } else {
      if (keys.length === 0) keys.push({ time, value: bodyKey(exercise, last.pose) })
      time += phase.duration
    }
    keys.push({ time, value })
  }
  if (keys.length > 0 && first.duration === null && !same(first.pose, last.pose)) {
    time += CLOSING
    keys.push({ time, value: bodyKey(exercise, first.pose) })
  }
  const duration = time
  return {
    id: exercise.id,
    kind: 'exercise',
    duration,
    marks,
    defaultSides: exercise.arms === 'one' ? 'r' : 'both',
    pose(at: number, sides: Sides) {
      const key = valueAt(keys, Math.min(Math.max(at, 0), duration), blendBodies)
      const working = shoulderAt(key.working, exercise.id)
      const idle = sides === 'both' ? working : shoulderAt(key.idle, exercise.id)
      return bodyOf(working, idle, sides, key.lean)
    },
  }
}
