/**
 * What a frame makes: `node --expose-gc --max-semi-space-size=256 --import tsx tests/bench/allocations.ts` prints bytes a step
 * of every case as JSON. Each runs in a process of its own, as an app that plays one thing after the other would have it
 * after a while; with the name of a case it prints that one's figure.
 */
import { spawnSync } from 'node:child_process'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { exerciseById } from '../../src/anatomy/exercises'
import { withFault } from '../../src/anatomy/fault'
import type { ExerciseId } from '../../src/anatomy/types'
import { actionMotion } from '../../src/kinematics/actions'
import { dragBladeInto, gripAt } from '../../src/kinematics/dragBlade'
import { FEATURE_COUNT, poseFeatures } from '../../src/kinematics/drivers'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { toThorax } from '../../src/kinematics/frames'
import { createFreedoms } from '../../src/kinematics/freedoms'
import { createHandResult, easedShoulderInto, HANDS_OFF, handShoulderInto } from '../../src/kinematics/hand'
import { HANGING_ARM } from '../../src/kinematics/handArm'
import { createBody, createShoulder, type Motion, type Sides } from '../../src/kinematics/motion'
import { MUSCLE_ELEMENTS, writeLengths } from '../../src/kinematics/muscles/lengths'
import { createSkeleton, REST_SHOULDER, writeSkeleton } from '../../src/kinematics/skeleton'

const body = createBody()
const skeleton = createSkeleton()
const features = new Float64Array(FEATURE_COUNT)

/** What the stage does with a pose in a frame, but for three's own matrices. */
function draw(): void {
  writeSkeleton(body, skeleton)
  poseFeatures(skeleton, 'r', features)
  poseFeatures(skeleton, 'l', features)
}

const playing = (motion: Motion, sides: Sides) => (i: number) => {
  const time = (i / 60) % motion.duration
  motion.writePose(time, sides, body)
  draw()
}

/** A pointer that circles 2 cm about the inferior angle, seen square on from behind, once in three seconds. */
function dragging() {
  const view = { rows: Float64Array.of(0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1), metres: [1, 1] as const }
  const grip = { point: gripAt(REST_SHOULDER, toThorax(LANDMARKS.AI)), start: HANDS_OFF }
  const [, y, z] = toThorax(LANDMARKS.AI)
  const pointer = new Float64Array(2)
  const hand = { girdle: createFreedoms(), arm: HANGING_ARM }
  const result = createHandResult()
  return (i: number) => {
    pointer[0] = z + 0.02 * Math.cos((2 * Math.PI * i) / 180)
    pointer[1] = y + 0.02 * Math.sin((2 * Math.PI * i) / 180)
    dragBladeInto(grip, view, pointer, hand.girdle, hand.girdle)
    handShoulderInto(hand, result)
    body.r = body.l = result.pose
    draw()
  }
}

/** The arm raised and lowered by its slider. */
function raising() {
  const hand = { girdle: HANDS_OFF.girdle, arm: { ...HANGING_ARM } }
  const result = createHandResult()
  return (i: number) => {
    hand.arm.elevation = 1.4 - 1.1 * Math.cos((2 * Math.PI * i) / 400)
    handShoulderInto(hand, result)
    body.r = body.l = result.pose
    draw()
  }
}

/** A shoulder on its way home. */
function easing() {
  const far = createHandResult()
  handShoulderInto(
    { girdle: { ...HANDS_OFF.girdle, protraction: 0.2 }, arm: { ...HANGING_ARM, elevation: 1.5 } },
    far,
  )
  const eased = createShoulder()
  return (i: number) => {
    easedShoulderInto(far.pose, REST_SHOULDER, ((i % 60) + 0.5) / 60, eased)
    body.r = body.l = eased
    draw()
  }
}

/** An exercise, right or with the fault of one of its common mistakes: figure and what is around it. */
const training = (id: ExerciseId, mistake?: number, sides?: Sides) => () => {
  const exercise = exerciseById(id)!
  const fault = mistake === undefined ? undefined : exercise.commonMistakes[mistake]!.fault!
  const motion = exerciseMotion(fault ? withFault(exercise, fault) : exercise)
  const shown = sides ?? motion.defaultSides
  const play = playing(motion, shown)
  return (i: number) => {
    play(i)
    motion.equipmentNow!((i / 60) % motion.duration, shown)
  }
}

/** Lengths of all lines of action of one side, as they are asked for 30 times a second beside the picture. */
function lengths() {
  const motion = actionMotion('upward-rotation')
  const out = new Float64Array(MUSCLE_ELEMENTS.length)
  return (i: number) => {
    motion.writePose((i / 60) % motion.duration, 'both', body)
    writeLengths(body.r, out)
  }
}

/** Every case by name. */
const CASES: Readonly<Record<string, () => (i: number) => void>> = {
  retraction: () => playing(actionMotion('retraction'), 'both'),
  'upward-rotation': () => playing(actionMotion('upward-rotation'), 'r'),
  'downward-rotation': () => playing(actionMotion('downward-rotation'), 'l'),
  drag: dragging,
  'arm slider': raising,
  'easing home': easing,
  'muscle lengths': lengths,
  'trx-row': training('trx-row'),
  'trx-ytw': training('trx-ytw'),
  'chest-supported-dumbbell-row': training('chest-supported-dumbbell-row'),
  'unilateral-deadstop-row': training('unilateral-deadstop-row'),
  'trx-row, left': training('trx-row', undefined, 'l'),
  'hips that sag on straps': training('trx-row', 0),
  'rounded back over the bench': training('unilateral-deadstop-row', 1),
}

const WARM_UP = 20_000
const STEPS = 5_000

/** Heap growth a step [B]: the least of three rounds after a warm-up, so that a late compilation does not count. */
function bytesPerStep(step: (i: number) => void): number {
  const { gc } = globalThis
  if (!gc) throw new Error('tests/bench/allocations: no gc. Run node with --expose-gc.')
  for (let i = 0; i < WARM_UP; i++) step(i)
  let least = Infinity
  for (let round = 0; round < 3; round++) {
    gc()
    const before = process.memoryUsage().heapUsed
    for (let i = 0; i < STEPS; i++) step(i)
    least = Math.min(least, process.memoryUsage().heapUsed - before)
  }
  return least / STEPS
}

const asked = process.argv[2]
if (asked === undefined) {
  const found = Object.keys(CASES).map((name) => {
    const { stdout, stderr } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, name], {
      encoding: 'utf8',
    })
    if (stderr) throw new Error(stderr)
    return [name, Number(stdout)] as const
  })
  console.log(JSON.stringify(Object.fromEntries(found)))
} else {
  const start = CASES[asked]
  if (!start) throw new RangeError(`tests/bench/allocations: no case "${asked}".`)
  console.log(bytesPerStep(start()).toFixed(1))
}
