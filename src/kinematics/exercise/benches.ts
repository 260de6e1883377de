import type { FlatBenchSetting, InclineBenchSetting } from '../../anatomy/types'
import { DUMBBELL, FLAT_BENCH } from '../../anatomy/equipment/dimensions'
import { FOOT } from '../../anatomy/equipment/figure'
import { conjugate, fromAxisAngle, fromBasis, multiply, type Quat } from '../../math/quat'
import type { Rigid } from '../../math/rigid'
import { scale, sub, type Vec3 } from '../../math/vec3'
import type { Placement, ShoulderPose } from '../motion'
import type { TrunkBend } from '../trunk'
import { reachFor } from './armReach'
import { dumbbellPlacement, handPlacement, holding, withDumbbell } from './hold'
import { armPlaces, HAND_AXES, socketOf } from './limb'
import {
  ankleOver,
  bent,
  downFor,
  hipOf,
  HIPS,
  inRoom,
  inTrunk,
  leanTurn,
  legPlacements,
  mirrored,
  pelvisPlacement,
  placed,
  type Carried,
  type Staged,
} from './stage'

const DEG = Math.PI / 180

/** Chest on the pad: how far ahead of the hips' middle the pad's face lies, and where its upper end is, trunk frame [m]. */
export const PAD_AHEAD = 0.143
export const PAD_TOP = 1.27

/** Hips of the figure on the incline bench over the floor [m], and the legs behind it. */
const INCLINE_HIPS = 0.71
const INCLINE_PITCH = 24 * DEG
/** How far behind the hips the balls of the feet stand there [m]. */
const INCLINE_FEET_BEHIND = 0.38

interface Arms {
  readonly working: ShoulderPose
  readonly idle: ShoulderPose
}

const onInclineBench = (lean: number): Carried => ({ lean, shift: [0, INCLINE_HIPS - HIPS[1], 0] })

/** Where the pad is for an angle from the floor [°]: origin at the upper end of its face, Y up along it. */
export function inclinePadPlace(angleDeg: number): Rigid {
  const lean = angleDeg * DEG
  return {
    rotation: leanTurn(lean),
    translation: inRoom(onInclineBench(lean), [HIPS[0] + PAD_AHEAD, PAD_TOP, 0]),
  }
}

/** Figure face down on the incline bench, dumbbells hanging from the hands. */
export function stageOnInclineBench(
  setting: InclineBenchSetting,
  arms: Arms,
  bend: TrunkBend,
  oneSide: boolean,
): Staged {
  const carried = bent(onInclineBench(setting.angleDeg * DEG), bend)
  const { lean } = carried
  const pad = inclinePadPlace(setting.angleDeg)
  const inHand = (shoulder: ShoulderPose): ShoulderPose =>
    setting.heldElbows ? holding(shoulder, downFor(lean)) : withDumbbell(shoulder, lean)
  const working = inHand(arms.working)
  const hand = inDumbbellHand(carried, working)
  const idle = oneSide ? inHand(arms.idle) : working
  const hip = hipOf(carried, 'r')
  const leg = legPlacements('r', hip, {
    ankle: ankleOver([hip[0] - INCLINE_FEET_BEHIND, 0, 0.14], INCLINE_PITCH),
    pitch: INCLINE_PITCH,
    pole: [1, 0.3, 0],
  })
  return {
    ...carried,
    working,
    idle,
    placements: [
      placed('floor', [HIPS[0], 0, 0]),
      placed('incline-bench', pad.translation, pad.rotation),
      placed('incline-frame', [pad.translation[0], 0, 0]),
      pelvisPlacement(carried),
      ...leg,
      ...leg.map(mirrored),
      ...hand,
      ...(oneSide ? [] : hand.map(mirrored)),
    ],
  }
}

const inDumbbellHand = (carried: Carried, shoulder: ShoulderPose): Placement[] => {
  const arm = armPlaces(shoulder)
  return [handPlacement('grip-hand-r', carried, arm), dumbbellPlacement(carried, arm)]
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
const FLAT_FOOT: Vec3 = [0.05, FOOT.ankleHeight, -0.13]
const BACK_BALL: Vec3 = [-0.24, 0, 0.12]
const BACK_PITCH = 30 * DEG

/** A moment of the lift, and how it starts: arm and trunk. */
interface Lift extends Arms {
  readonly bend: TrunkBend
  readonly start: ShoulderPose
  readonly startBend: TrunkBend
}

/**
 * Figure hinged before the flat bench: left hand on it, both feet on the floor, dumbbell in the right hand. The hips are as
 * high as lets the dumbbell stand on the floor at the start, and stay there.
 */
export function stageOverFlatBench(setting: FlatBenchSetting, lift: Lift): Staged {
  const lean = setting.leanDeg * DEG
  const level = bent({ lean, shift: [0, 0, 0] }, lift.startBend)
  const atStart = inRoom(level, armPlaces(withDumbbell(lift.start, level.lean)).grip)
  const height = DUMBBELL.headRadius - atStart[1]
  const carried = bent({ lean, shift: [0, height, 0] }, lift.bend)
  const working = withDumbbell(lift.working, carried.lean)
  const straight: Carried = { lean, shift: [0, height, 0] }
  const hand = inRoom(straight, socketOf(lift.idle))[0] + setting.handAhead
  const support = supporting(carried, lift.idle, hand)
  const beside = ([x, y, z]: Vec3): Vec3 => [HIPS[0] + x, y, z]
  return {
    ...carried,
    working,
    idle: support,
    placements: [
      placed('floor', [HIPS[0] + 0.3, 0, 0]),
      placed('flat-bench', [hand + FLAT_BENCH.length / 2 - setting.handOnBench, 0, BENCH_ASIDE]),
      pelvisPlacement(carried),
      ...legPlacements('r', hipOf(carried, 'r'), {
        ankle: ankleOver(beside(BACK_BALL), BACK_PITCH),
        pitch: BACK_PITCH,
        pole: [1, 0, 0.1],
      }),
      ...legPlacements('l', hipOf(carried, 'l'), { ankle: beside(FLAT_FOOT), pitch: 0, pole: [1, 0, -0.2] }),
      ...inDumbbellHand(carried, working),
      mirrored(handPlacement('flat-hand-r', carried, armPlaces(support))),
    ],
  }
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

/** The other shoulder with its hand on the bench at `ahead` [m], as a right side (mirrored by whoever draws it). */
function supporting(carried: Carried, idle: ShoulderPose, ahead: number): ShoulderPose {
  const wrist: Vec3 = [ahead, FLAT_BENCH.height + WRIST_OVER_PAD, -HAND_ASIDE]
  const toTrunk = (v: Vec3): Vec3 => sub(inTrunk(carried, v), inTrunk(carried, [0, 0, 0]))
  const turn = leanTurn(-carried.lean)
  const {
    ht,
    elbow,
    forearm,
    wrist: hand,
  } = reachFor(socketOf(idle), {
    wrist: inTrunk(carried, wrist),
    hand: multiply(turn, FLAT_HAND),
    pole: toTrunk([-0.8, 0.2, 0.4]),
  })
  return { ...idle, ht, elbow, forearm, wrist: hand }
}
