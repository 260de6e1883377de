import type { FlatBenchSetting, InclineBenchSetting } from '../../anatomy/exerciseTypes'
import { DUMBBELL, FLAT_BENCH } from '../../anatomy/equipment/dimensions'
import { FOOT } from '../../anatomy/equipment/figure'
import {
  conjugate,
  conjugateTo,
  createQuat,
  fromAxisAngle,
  fromBasis,
  multiply,
  multiplyTo,
  type Quat,
} from '../../math/quat'
import type { Rigid } from '../../math/rigid'
import { copyVec3, createVec3, scale, type Vec3 } from '../../math/vec3'
import { copyShoulder, createShoulder, type Placement, type ShoulderPose } from '../motion'
import { copyBend, createBend, type TrunkBend } from '../trunk'
import { reachInto } from './armReach'
import { hold, holdDumbbell, putDumbbell, putHand } from './hold'
import { createArmPlaces, HAND_AXES, socketOf, writeArmPlaces } from './limb'
import {
  ankleOver,
  bendTo,
  createCarried,
  createLeg,
  createMirrored,
  createPlacement,
  downTo,
  HIPS,
  hipTo,
  inRoom,
  inTrunkTo,
  leanTurn,
  leanTurnTo,
  placed,
  putAllMirrored,
  putLeg,
  putMirrored,
  putPelvis,
  towardsTrunkTo,
  type Carried,
  type LegTarget,
  type Stage,
} from './stage'

const DEG = Math.PI / 180

/** Chest on the pad: how far ahead of the hips' middle the pad's face lies, and where its upper end is, trunk frame [m]. */
export const PAD_AHEAD = 0.1445
export const PAD_TOP = 1.27

/** Hips of the figure on the incline bench over the floor [m], and the legs behind it. */
const INCLINE_HIPS = 0.71
const INCLINE_PITCH = 24 * DEG
/** The right ankle there, X from the hip: the balls of the feet stand 0.38 m behind it. */
const INCLINE_ANKLE = ankleOver([-0.38, 0, 0.14], INCLINE_PITCH)

const onInclineBench = (lean: number): Carried => ({ lean, shift: [0, INCLINE_HIPS - HIPS[1], 0] })

/** Where the pad is for an angle from the floor [°]: origin at the upper end of its face, Y up along it. */
export function inclinePadPlace(angleDeg: number): Rigid {
  const lean = angleDeg * DEG
  return {
    rotation: leanTurn(lean),
    translation: inRoom(onInclineBench(lean), [HIPS[0] + PAD_AHEAD, PAD_TOP, 0]),
  }
}

/**
 * The stage of an exercise face down on the incline bench, dumbbells hanging from the hands.
 * @param idle  the shoulder of the arm that does not work, before its dumbbell hangs from it
 */
export function inclineBenchStage(setting: InclineBenchSetting, idle: ShoulderPose): Stage {
  const straight = onInclineBench(setting.angleDeg * DEG)
  const pad = inclinePadPlace(setting.angleDeg)
  const hang = setting.heldElbows ? hold : holdDumbbell
  const working = createShoulder()
  const other = createShoulder()
  const down = createVec3()
  const hip = createVec3()
  const ankle = createVec3()
  const target = { ankle, pitch: INCLINE_PITCH, pole: [1, 0.3, 0] } as const
  const pelvis = createPlacement('pelvis-form')
  const leg = createLeg('r')
  const otherLeg = leg.map(createMirrored)
  const held = createHeld()
  const otherHeld = held.map(createMirrored)
  const one: readonly Placement[] = [
    placed('floor', [HIPS[0], 0, 0]),
    placed('incline-bench', pad.translation, pad.rotation),
    placed('incline-frame', [pad.translation[0], 0, 0]),
    pelvis,
    ...leg,
    ...otherLeg,
    ...held,
  ]
  const both = [...one, ...otherHeld]
  const staged = { ...createCarried(), working, idle: other, placements: one }

  return (wished, bend, oneSide) => {
    bendTo(staged, straight, bend)
    downTo(down, staged)
    hang(copyShoulder(working, wished), down)
    if (oneSide) hang(copyShoulder(other, idle), down)
    putPelvis(pelvis, staged)
    hipTo(hip, staged, 'r')
    copyVec3(ankle, INCLINE_ANKLE)
    ankle[0] += hip[0]
    putLeg(leg, hip, target)
    putAllMirrored(otherLeg, leg)
    putHeld(held, staged, working)
    if (!oneSide) putAllMirrored(otherHeld, held)
    staged.idle = oneSide ? other : working
    staged.placements = oneSide ? one : both
    return staged
  }
}

/** Room for the right hand, closed, and the dumbbell in it. */
const createHeld = () => [createPlacement('grip-hand-r'), createPlacement('dumbbell-r')] as const

const _arm = createArmPlaces()

/** Places the right hand and its dumbbell. */
function putHeld(
  [hand, dumbbell]: ReturnType<typeof createHeld>,
  carried: Carried,
  shoulder: ShoulderPose,
): void {
  writeArmPlaces(shoulder, _arm)
  putHand(hand, carried, _arm)
  putDumbbell(dumbbell, carried, _arm)
}

/** Supporting hand: palm down, fingers ahead, tilted so that heel of the hand and fingertips both touch. */
const PALM_TILT = 4 * DEG
/** Fingers turned in from straight ahead, along the forearm of a bent elbow. */
const PALM_TURN = 20 * DEG
const WRIST_OVER_PAD = 0.024
/** How far left of the midline the bench's middle and the supporting hand are [m]. */
const BENCH_ASIDE = -0.19
const HAND_ASIDE = -0.17
/**
 * Feet of the hinge against the hips [m]: that of the supporting side flat and a little ahead, that of the working side
 * back on its ball, so that its knee leaves the dumbbell its way.
 */
const FRONT_LEG: LegTarget = {
  ankle: [HIPS[0] + 0.05, FOOT.ankleHeight, -0.13],
  pitch: 0,
  pole: [1, 0, -0.2],
}
const BACK_LEG: LegTarget = {
  ankle: ankleOver([HIPS[0] - 0.24, 0, 0.12], 30 * DEG),
  pitch: 30 * DEG,
  pole: [1, 0, 0.1],
}
/** Where the elbow of the supporting arm points, room. */
const SUPPORT_POLE: Vec3 = [-0.8, 0.2, 0.4]

/** The shoulders of a lift at its start: the working one, and the other one before its hand is laid on the bench. */
interface LiftStart {
  readonly working: ShoulderPose
  readonly bend: TrunkBend
  readonly idle: ShoulderPose
}

/**
 * The stage of an exercise hinged before the flat bench: left hand on it, both feet on the floor, dumbbell in the right hand.
 * The hips are as high as lets the dumbbell stand on the floor at the start, and stay there.
 */
export function flatBenchStage(setting: FlatBenchSetting, start: LiftStart): Stage {
  const lean = setting.leanDeg * DEG
  const straight = hingedFor(lean, start)
  const socket = socketOf(start.idle)
  const hand = inRoom(straight, socket)[0] + setting.handAhead
  const support = copyShoulder(createShoulder(), start.idle)
  const working = createShoulder()
  const down = createVec3()
  const hip = createVec3()
  const target = { wrist: createVec3(), hand: createQuat(), pole: createVec3() }
  const wrist: Vec3 = [hand, FLAT_BENCH.height + WRIST_OVER_PAD, -HAND_ASIDE]
  const pelvis = createPlacement('pelvis-form')
  const legs = { r: createLeg('r'), l: createLeg('l') }
  const held = createHeld()
  const flatHand = createPlacement('flat-hand-r')
  const otherHand = createMirrored(flatHand)
  const placements = [
    placed('floor', [HIPS[0] + 0.3, 0, 0]),
    placed('flat-bench', [hand + FLAT_BENCH.length / 2 - setting.handOnBench, 0, BENCH_ASIDE]),
    pelvis,
    ...legs.r,
    ...legs.l,
    ...held,
    otherHand,
  ]
  const staged = { ...createCarried(), working, idle: support, placements }
  const carriedFor = { ...createBend(), hips: NaN }

  /** Carries the trunk, with all that depends on nothing else. */
  const carry = (bend: TrunkBend): void => {
    copyBend(carriedFor, bend)
    bendTo(staged, straight, bend)
    putPelvis(pelvis, staged)
    putLeg(legs.r, hipTo(hip, staged, 'r'), BACK_LEG)
    putLeg(legs.l, hipTo(hip, staged, 'l'), FRONT_LEG)
    inTrunkTo(target.wrist, staged, wrist)
    towardsTrunkTo(target.pole, staged, SUPPORT_POLE)
    multiplyTo(target.hand, conjugateTo(target.hand, leanTurnTo(target.hand, staged)), FLAT_HAND)
    reachInto(socket, target, support)
    putHand(flatHand, staged, writeArmPlaces(support, _arm))
    putMirrored(otherHand, flatHand)
  }

  return (wished, bend) => {
    if (bend.hips !== carriedFor.hips || bend.lumbar !== carriedFor.lumbar) carry(bend)
    holdDumbbell(copyShoulder(working, wished), downTo(down, staged))
    putHeld(held, staged, working)
    return staged
  }
}

/** The straight trunk at a lean, so high that the dumbbell of the start stands on the floor. */
function hingedFor(lean: number, { working, bend }: LiftStart): Carried {
  const level = bendTo(createCarried(), { lean, shift: [0, 0, 0] }, bend)
  const shoulder = copyShoulder(createShoulder(), working)
  holdDumbbell(shoulder, downTo(createVec3(), level))
  const { grip } = writeArmPlaces(shoulder, _arm)
  return { lean, shift: [0, DUMBBELL.headRadius - inRoom(level, grip)[1], 0] }
}

/** Turn from rest of a right hand laid palm down, fingers ahead and thumb towards the midline; room axes. */
const FLAT_HAND: Quat = (() => {
  const { distal, radial, palmar } = HAND_AXES
  const rest = fromBasis(distal, radial, scale(palmar, -1))
  const [c, s] = [Math.cos(PALM_TILT), Math.sin(PALM_TILT)]
  return multiply(
    fromAxisAngle([0, 1, 0], PALM_TURN),
    multiply(fromBasis([c, s, 0], [0, 0, -1], [-s, c, 0]), conjugate(rest)),
  )
})()
