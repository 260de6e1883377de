import type { Exercise, ExercisePhase, PhasePose } from '../anatomy/exerciseTypes'
import { copyQuat, createQuat, IDENTITY, slerpTo, type Quat } from '../math/quat'
import { smootherstep } from '../math/smooth'
import { copyVec3 } from '../math/vec3'
import { hangingHumerusTo, humerothoracicInto, humerusOrientation } from './arm'
import { createAnswer, createWish, solveGirdleInto } from './closedChain'
import { flatBenchStage, inclineBenchStage } from './exercise/benches'
import {
  createMirrored,
  keptPlacement,
  putAllMirrored,
  type PlacementBuffer,
  type Stage,
  type Staged,
} from './exercise/stage'
import { strapStage } from './exercise/straps'
import { limitRetraction } from './freedoms'
import { GIRDLE_ANGLES, REST_ANGLES } from './girdle'
import {
  bendBody,
  copyShoulder,
  createBody,
  createShoulder,
  keptBody,
  setSides,
  type BodyBuffer,
  type Motion,
  type MotionMark,
  type Placement,
  type ShoulderBuffer,
  type Sides,
} from './motion'
import { girdleAnglesInto, KinematicsError } from './shoulder'
import { nextKey } from './track'
import { copyBend, createBend, mixBends, STRAIGHT, type TrunkBend } from './trunk'

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
  readonly girdle: ArrayLike<number>
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

const RAISED_BY_ONE = girdleWish({
  clavicleRetraction: 0,
  clavicleElevation: 0.05,
  upwardRotation: 0.22,
  posteriorTilt: 0.12,
  externalRotation: -0.05,
})
const IDLE_ABDUCTION = 8 * DEG
const IDLE_ELBOW = 20 * DEG
const _idle = {
  girdle: new Float64Array(GIRDLE_ANGLES),
  humerus: createQuat(),
  elbow: IDLE_ELBOW,
  forearm: 0,
  trunk: STRAIGHT,
}

/**
 * The arm that does not work, raised by `flexion` [rad] against the trunk: the girdle follows by about a quarter of a degree
 * of upward rotation for each degree of arm.
 */
function idleInto(flexion: number, id: string, out: ShoulderBuffer): ShoulderBuffer {
  const share = Math.max(0, flexion) / DEG
  for (let i = 0; i < GIRDLE_ANGLES; i++)
    _idle.girdle[i] = REST_ANGLES[i]! + share * (RAISED_BY_ONE[i]! - REST_ANGLES[i]!)
  hangingHumerusTo(_idle.humerus, flexion, IDLE_ABDUCTION, IDLE_ELBOW)
  return shoulderInto(_idle, id, out)
}

const mix = (a: number, b: number, t: number): number => a + (b - a) * t

/** Shoulder between two keys at a share of the phase: blade and arm set off one after the other where one leads. */
function between(from: PhaseKey, to: PhaseKey, share: number): ShoulderKey {
  const early = smootherstep(share / (1 - LAG))
  const late = smootherstep((share - LAG) / (1 - LAG))
  const even = smootherstep(share)
  const blade = to.lead === 'blade' ? early : to.lead === 'arm' ? late : even
  const arm = to.lead === 'blade' ? late : to.lead === 'arm' ? early : even
  const a = from.shoulder
  const b = to.shoulder
  for (let i = 0; i < GIRDLE_ANGLES; i++) _key.girdle[i] = mix(a.girdle[i]!, b.girdle[i]!, blade)
  slerpTo(_key.humerus, a.humerus, b.humerus, arm)
  _key.elbow = mix(a.elbow, b.elbow, arm)
  _key.forearm = mix(a.forearm, b.forearm, arm)
  _key.trunk = a.trunk === b.trunk ? a.trunk : mixBends(a.trunk, b.trunk, even, _trunk)
  return _key
}

const _trunk = createBend()
const _key = {
  girdle: new Float64Array(GIRDLE_ANGLES),
  humerus: createQuat(),
  elbow: 0,
  forearm: 0,
  trunk: STRAIGHT,
}

/** The key of a moment; between two of them in a buffer that the next call writes anew. */
function keyAt(keys: readonly PhaseKey[], time: number): ShoulderKey {
  const next = nextKey(keys, time)
  const to = keys[next]
  const from = keys[next - 1]
  if (to && from && to.shoulder !== from.shoulder)
    return between(from, to, (time - from.time) / (to.time - from.time))
  return (from ?? keys[0]!).shoulder
}

const _wish = createWish(WEIGHTS)
const _answer = createAnswer()

function shoulderInto(key: ShoulderKey, id: string, out: ShoulderBuffer): ShoulderBuffer {
  for (let i = 0; i < GIRDLE_ANGLES; i++) _wish.target[i] = key.girdle[i]!
  if (!solveGirdleInto(_wish, _answer))
    throw new KinematicsError(
      `kinematics/exercises: no girdle pose for ${id}, ${[..._wish.target]} rad: ${_answer.failure}, constraints off by ${_answer.residual} m.`,
      'no-pose',
      _answer.residual,
    )
  girdleAnglesInto(_answer.angles, out)
  humerothoracicInto(key.humerus, out.ht)
  out.elbow = key.elbow
  out.forearm = key.forearm
  copyQuat(out.wrist, IDENTITY)
  return out
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
  const working = createShoulder()
  const bend = createBend()
  let staged: Staged | null = null
  const of = { time: NaN, oneSide: false, straight: true }
  const at = (time: number, sides: Sides): Staged => {
    const clamped = Math.min(Math.max(time, 0), duration)
    const oneSide = sides !== 'both' || exercise.arms === 'one'
    if (staged && of.time === clamped && of.oneSide === oneSide) return staged
    // Nothing is staged should this throw.
    of.time = NaN
    const key = keyAt(keys, clamped)
    copyBend(bend, key.trunk)
    of.straight = key.trunk === STRAIGHT
    staged = stage(shoulderInto(key, exercise.id, working), bend, oneSide)
    of.time = clamped
    of.oneSide = oneSide
    return staged
  }
  let ofLeft: readonly PlacementBuffer[] | null = null
  const equipmentNow = (time: number, sides: Sides): readonly Placement[] => {
    const { placements } = at(time, sides)
    if (sides !== 'l') return placements
    ofLeft ??= placements.map(createMirrored)
    putAllMirrored(ofLeft, placements)
    return ofLeft
  }
  const writePose = (time: number, sides: Sides, out: BodyBuffer): void => {
    const now = at(time, sides)
    copyShoulder(out.moving, now.working)
    if (now.idle !== now.working) copyShoulder(out.resting, now.idle)
    const resting = now.idle === now.working ? out.moving : out.resting
    setSides(out, exercise.arms === 'one' && sides === 'both' ? 'r' : sides, out.moving, resting)
    out.lean = now.lean
    copyVec3(out.shift, now.shift)
    bendBody(out, of.straight ? null : bend)
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
    equipment: (time, sides) => equipmentNow(time, sides).map(keptPlacement),
    equipmentNow,
  }
}

/** What turns a working shoulder and a bend into figure and things, for the setting of an exercise. */
function stager(exercise: Exercise, choice: ExerciseChoice, start: ShoulderKey): Stage {
  const { id, setting } = exercise
  const first = shoulderInto(start, id, createShoulder())
  switch (setting.kind) {
    case 'straps': {
      const straps = { ...setting, feetBehindAnchor: choice.feetBehindAnchor ?? setting.feetBehindAnchor }
      // Leaning back the free arm hangs, as far behind the trunk as it easily goes.
      return strapStage(straps, ({ lean }, out) => idleInto(Math.max(lean, -20 * DEG), id, out))
    }
    case 'incline-bench':
      return inclineBenchStage(setting, first)
    case 'flat-bench':
      return flatBenchStage(setting, {
        working: first,
        bend: start.trunk,
        idle: idleInto((setting.leanDeg + 30) * DEG, id, createShoulder()),
      })
  }
}
