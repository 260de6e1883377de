import type { Exercise, ExercisePhase, PhasePose } from '../anatomy/types'
import { slerp, type Quat } from '../math/quat'
import { smootherstep } from '../math/smooth'
import { copyVec3 } from '../math/vec3'
import { humerothoracic, humerusOrientation } from './arm'
import { solveGirdle } from './closedChain'
import { stageOnInclineBench, stageOverFlatBench } from './exercise/benches'
import { mirrored, type Staged } from './exercise/stage'
import { stageOnStraps } from './exercise/straps'
import { limitRetraction } from './freedoms'
import { REST_ANGLES } from './girdle'
import {
  bendBody,
  createBody,
  keptBody,
  setSides,
  type BodyBuffer,
  type Motion,
  type MotionMark,
  type Placement,
  type ShoulderPose,
  type Sides,
} from './motion'
import { girdleAngles, KinematicsError } from './shoulder'
import { mixBends, STRAIGHT, type TrunkBend } from './trunk'

/**
 * Exercises as motions. A phase's pose gives the girdle's angles as changes from rest, the arm's rhythm already in them;
 * they are wishes: the chain takes the nearest pose with TS and AI on the ribs, so the blade stays where it can be. What
 * the figure hangs, lies or kneels on then decides the rest: the lean from the length of the straps, the elbow from the
 * weight that hangs in the hand, the supporting arm and the legs from where they stand.
 */

const DEG = Math.PI / 180

/** Seconds for which the set-up pose is shown before the first phase. */
const SETUP_HOLD = 0.6
/** Seconds of the way back to the set-up pose, only where the last phase does not end in it. */
const CLOSING = 1
/** Share of a phase by which the follower starts after the leader, and the leader is done before the follower. */
const LAG = 0.08

/** How much a wished angle counts, in the order of the girdle's six; axial rotation is the ligament's business. */
const WEIGHTS: readonly number[] = [1, 0.6, 0.05, 0.3, 1, 0.5]

/** Half of a shoulder at a key that the blade moves, half that the arm does, and how the trunk is bent. */
interface ShoulderKey {
  readonly girdle: readonly number[]
  readonly humerus: Quat
  readonly elbow: number
  readonly forearm: number
  readonly trunk: TrunkBend
}

/** The working shoulder at the end of a phase, and who led the way there. */
interface PhaseKey {
  readonly time: number
  readonly shoulder: ShoulderKey
  readonly lead: ExercisePhase['lead'] | undefined
}

/** What can be asked of an exercise. */
export interface ExerciseChoice {
  /** One part alone: an id of `Exercise.parts`. Default: all, one after the other. */
  readonly part?: string | undefined
  /** Ankles behind the anchor [m], for exercises on straps. Default: the setting's. */
  readonly feetBehindAnchor?: number | undefined
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
    forearm: (pose.forearmPronation ?? 0) * DEG,
    trunk: pose.trunk ? bendOf(pose.trunk) : STRAIGHT,
  }
}

const bendOf = ({ hips, lumbar, neck, head }: NonNullable<PhasePose['trunk']>): TrunkBend => ({
  hips: (hips ?? 0) * DEG,
  lumbar: (lumbar ?? 0) * DEG,
  neck: (neck ?? 0) * DEG,
  head: (head ?? 0) * DEG,
})

/**
 * The arm that does not work, raised by `flexion` [rad] against the trunk: the girdle follows by about a quarter of a degree
 * of upward rotation for each degree of arm.
 */
function idleShoulder(flexion: number, id: string): ShoulderPose {
  const share = Math.max(0, flexion) / DEG
  return shoulderAt(
    {
      girdle: girdleWish({
        clavicleRetraction: 0,
        clavicleElevation: 0.05 * share,
        upwardRotation: 0.22 * share,
        posteriorTilt: 0.12 * share,
        externalRotation: -0.05 * share,
      }),
      humerus: humerusOrientation({ flexion, abduction: 8 * DEG, elbow: 20 * DEG }),
      elbow: 20 * DEG,
      forearm: 0,
      trunk: STRAIGHT,
    },
    id,
  )
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

/** Shoulder between two keys at a share of the phase: blade and arm set off one after the other where one leads. */
function between(from: PhaseKey, to: PhaseKey, share: number): ShoulderKey {
  const early = smootherstep(share / (1 - LAG))
  const late = smootherstep((share - LAG) / (1 - LAG))
  const even = smootherstep(share)
  const blade = to.lead === 'blade' ? early : to.lead === 'arm' ? late : even
  const arm = to.lead === 'blade' ? late : to.lead === 'arm' ? early : even
  const [a, b] = [from.shoulder, to.shoulder]
  return {
    girdle: a.girdle.map((angle, i) => mix(angle, b.girdle[i]!, blade)),
    humerus: slerp(a.humerus, b.humerus, arm),
    elbow: mix(a.elbow, b.elbow, arm),
    forearm: mix(a.forearm, b.forearm, arm),
    trunk: mixBends(a.trunk, b.trunk, even),
  }
}

function keyAt(keys: readonly PhaseKey[], time: number): ShoulderKey {
  const next = keys.findIndex((key) => key.time > time)
  const to = keys[next]
  const from = keys[next - 1]
  if (to && from && to.shoulder !== from.shoulder)
    return between(from, to, (time - from.time) / (to.time - from.time))
  return (from ?? (next === 0 ? keys[0]! : keys[keys.length - 1]!)).shoulder
}

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

/** The phases of a choice: the set-up pose, and those of the part or of all. */
export const phasesOf = (exercise: Exercise, part?: string): readonly ExercisePhase[] =>
  exercise.phases.filter((phase, i) => i === 0 || part === undefined || phase.part === part)

/** Keys and marks of one repetition. */
function timeline(id: string, phases: readonly ExercisePhase[]) {
  const [first] = phases
  const last = phases[phases.length - 1]
  if (!first || !last) throw new RangeError(`kinematics/exercises: ${id} has no phases.`)
  const keys: PhaseKey[] = []
  const marks: MotionMark[] = []
  let time = 0
  for (const phase of phases) {
    marks.push({ id: phase.id, label: phase.name, time, ...(phase.lead === 'arm' ? { minor: true } : {}) })
    const shoulder = workingKey(phase.pose)
    if (phase.duration === null) {
      keys.push({ time, shoulder, lead: undefined })
      time += SETUP_HOLD
      keys.push({ time, shoulder, lead: undefined })
      continue
    }
    if (keys.length === 0) keys.push({ time, shoulder: workingKey(last.pose), lead: undefined })
    time += phase.duration
    keys.push({ time, shoulder, lead: phase.lead })
  }
  if (first.duration === null && !same(first.pose, last.pose)) {
    time += CLOSING
    keys.push({ time, shoulder: workingKey(first.pose), lead: undefined })
  }
  return { keys, marks, duration: time }
}

/**
 * Motion of an exercise: one repetition, from the set-up pose through its phases and back to it. Within a phase the pose
 * eases from the last one's end; the upper arm turns the shortest way. `sides` 'r' or 'l' lets one arm work while the
 * other rests or supports; an exercise for one arm takes 'both' for the right.
 *
 * @throws {RangeError} without phases, or where straps cannot be taut
 */
export const exerciseMotion = (exercise: Exercise): Motion => chosenMotion(exercise, {})

/** `exerciseMotion` with a choice: one part alone, or the feet elsewhere. @throws {RangeError} as there */
export function chosenMotion(exercise: Exercise, choice: ExerciseChoice): Motion {
  const { keys, marks, duration } = timeline(exercise.id, phasesOf(exercise, choice.part))
  const stage = stager(exercise, choice, keys[0]!.shoulder)
  let last: { readonly time: number; readonly oneSide: boolean; readonly moment: Moment } | null = null
  const at = (time: number, sides: Sides): Moment => {
    const clamped = Math.min(Math.max(time, 0), duration)
    const oneSide = sides !== 'both' || exercise.arms === 'one'
    if (last && last.time === clamped && last.oneSide === oneSide) return last.moment
    const key = keyAt(keys, clamped)
    const { trunk } = key
    const moment = { ...stage(shoulderAt(key, exercise.id), trunk, oneSide), trunk }
    last = { time: clamped, oneSide, moment }
    return moment
  }
  const sided = (sides: Sides): Sides => (exercise.arms === 'one' && sides === 'both' ? 'r' : sides)
  const writePose = (time: number, sides: Sides, out: BodyBuffer): void => {
    const { working, idle, lean, shift, trunk } = at(time, sides)
    setSides(out, sided(sides), working, idle)
    out.lean = lean
    copyVec3(out.shift, shift)
    bendBody(out, trunk === STRAIGHT ? null : trunk)
  }
  const equipment = (time: number, sides: Sides): readonly Placement[] => {
    const { placements } = at(time, sides)
    return sides === 'l' ? placements.map(mirrored) : placements
  }
  return {
    id: exercise.id,
    kind: 'exercise',
    duration,
    marks,
    defaultSides: exercise.arms === 'one' ? 'r' : 'both',
    pose(time, sides) {
      const out = createBody()
      writePose(time, sides, out)
      return keptBody(out)
    },
    writePose,
    equipment,
    equipmentNow: equipment,
  }
}

/** A moment as its setting makes it, and how the trunk is bent in it. */
interface Moment extends Staged {
  readonly trunk: TrunkBend
}

/** What turns a working shoulder and a bend into figure and things, for the setting of an exercise. */
function stager(
  exercise: Exercise,
  choice: ExerciseChoice,
  start: ShoulderKey,
): (working: ShoulderPose, bend: TrunkBend, oneSide: boolean) => Staged {
  const { id, setting } = exercise
  const first = shoulderAt(start, id)
  switch (setting.kind) {
    case 'straps': {
      const straps = { ...setting, feetBehindAnchor: choice.feetBehindAnchor ?? setting.feetBehindAnchor }
      // Leaning back the free arm hangs, as far behind the trunk as it easily goes.
      const hanging = (lean: number) => idleShoulder(Math.max(lean, -20 * DEG), id)
      return (working, bend, oneSide) => stageOnStraps(straps, { working, idle: hanging }, bend, oneSide)
    }
    case 'incline-bench':
      return (working, bend, oneSide) => stageOnInclineBench(setting, { working, idle: first }, bend, oneSide)
    case 'flat-bench': {
      const idle = idleShoulder((setting.leanDeg + 30) * DEG, id)
      return (working, bend) =>
        stageOverFlatBench(setting, { working, idle, bend, start: first, startBend: start.trunk })
    }
  }
}
