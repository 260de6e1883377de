/**
 * Timing of the kinematics core: `npx tsx tests/bench/kinematics.ts`. Prints microseconds a pose; the bars are 50 for the
 * solver and 1000 for the muscle lengths of both sides. `--json` prints an object instead of lines.
 */
import { EXERCISES } from '../../src/anatomy/exercises'
import { actionMotion } from '../../src/kinematics/actions'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { girdleFromFreedoms, type Freedoms } from '../../src/kinematics/freedoms'
import { involvementAt } from '../../src/kinematics/muscles/involvement'
import { MUSCLE_ELEMENTS, writeLengths } from '../../src/kinematics/muscles/lengths'
import { writeMomentArms } from '../../src/kinematics/muscles/moments'
import { bladeReadout } from '../../src/kinematics/readout'
import { dragBlade, gripAt } from '../../src/kinematics/dragBlade'
import { toThorax } from '../../src/kinematics/frames'
import { HANDS_OFF, handShoulder } from '../../src/kinematics/hand'
import { HANGING_ARM } from '../../src/kinematics/handArm'
import { reachOutline } from '../../src/kinematics/handRegion'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { raisedShoulder } from '../../src/kinematics/shoulder'
import { REST_SHOULDER, skeletonPose } from '../../src/kinematics/skeleton'

const DEG = Math.PI / 180
const COUNT = 20_000

/** Evenly spread wishes over and beyond the reach of the girdle (a golden-ratio sequence: no random numbers). */
function wish(i: number): Freedoms {
  const part = (k: number, lo: number, hi: number): number =>
    (lo + (hi - lo) * ((i * (0.618034 + k)) % 1)) * DEG
  return {
    protraction: part(0.1, -40, 40),
    elevation: part(0.27, -25, 45),
    upwardRotation: part(0.39, -25, 75),
    winging: part(0.53, -15, 25),
    tilt: part(0.71, -25, 20),
  }
}

/** Time of one call [µs]: the best of seven rounds after one to warm up, which other work on the machine disturbs least. */
function microseconds(count: number, call: (i: number) => unknown): number {
  const rounds: number[] = []
  for (let round = 0; round < 8; round++) {
    const start = performance.now()
    for (let i = 0; i < count; i++) call(i)
    if (round > 0) rounds.push(((performance.now() - start) / count) * 1000)
  }
  return Math.min(...rounds)
}

const row = exerciseMotion(EXERCISES[0]!)
const retraction = actionMotion('retraction')
const failed = Array.from({ length: COUNT }, (_, i) => girdleFromFreedoms(wish(i))).filter(
  (s) => !s.ok,
).length

const out = new Float64Array(MUSCLE_ELEMENTS.length)
const poses = Array.from({ length: 276 }, (_, i) => retraction.pose(i / 60, 'r'))
const body = (i: number) => poses[i % poses.length]!
/** Seen square on from behind, metres as they are. */
const view = { rows: Float64Array.of(0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1), metres: [1, 1] as const }
const grip = { point: gripAt(REST_SHOULDER, toThorax(LANDMARKS.AI)), start: HANDS_OFF }
const [, restY, restZ] = toThorax(LANDMARKS.AI)
let wished = HANDS_OFF.girdle
/** A pointer that circles 2 cm about the inferior angle, once in three seconds. */
function dragStep(i: number): void {
  const turn = (2 * Math.PI * i) / 180
  wished = dragBlade(grip, view, restZ + 0.02 * Math.cos(turn), restY + 0.02 * Math.sin(turn), wished)
}

const figures = {
  solverUs: microseconds(COUNT, (i) => girdleFromFreedoms(wish(i))),
  raisedShoulderUs: microseconds(COUNT, (i) =>
    raisedShoulder(((i * 0.618) % 1) * 90 * DEG, ((i * 0.382) % 1) * 170 * DEG),
  ),
  actionFrameUs: microseconds(COUNT, (i) => skeletonPose(retraction.pose((i % 276) / 60, 'both'))),
  exerciseFrameUs: microseconds(COUNT, (i) => skeletonPose(row.pose((i % 300) / 60, 'both'))),
  readoutUs: microseconds(COUNT, (i) => bladeReadout(retraction.pose((i % 276) / 60, 'both'), 'l')),
  musclesBothSidesUs: microseconds(COUNT / 20, (i) => {
    writeLengths(body(i).r, out)
    writeLengths(body(i).l, out)
  }),
  momentArmsOneFreedomUs: microseconds(COUNT / 20, (i) => writeMomentArms(body(i).r, 'protraction', out)),
  involvementAtUs: microseconds(COUNT / 40, (i) => involvementAt(body(i), 'r', 'retraction')),
  handUs: microseconds(COUNT, (i) => handShoulder({ girdle: wish(i), arm: HANGING_ARM })),
  dragUs: microseconds(2000, dragStep),
  reachOutlineUs: microseconds(200, () => reachOutline(HANDS_OFF)),
  failedOf20000: failed,
}

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else for (const [name, value] of Object.entries(figures)) console.log(name.padEnd(24), value.toFixed(1))
