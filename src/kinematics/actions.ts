import type { ActionId } from '../anatomy/types'
import { armAt, blendArmsInto, raisedShoulderInto, shoulderFromFreedomsInto, type ArmPose } from './shoulder'
import { humerothoracic, humerusOrientation, REST_ARM } from './arm'
import { createFreedoms, NO_CHANGE, type Freedoms } from './freedoms'
import {
  bendBody,
  createBody,
  createShoulder,
  keptBody,
  setSides,
  type BodyBuffer,
  type Motion,
  type ShoulderBuffer,
  type ShoulderPose,
  type Sides,
} from './motion'
import { SCAPULAR_PLANE } from './rhythm'
import { REST_SHOULDER } from './skeleton'
import { valueAt, type Key } from './track'

/**
 * The ten scapular actions as motions: from rest to the end of the action, held, and back. Amplitudes lie inside the
 * ranges that `anatomy/actions` cites; what goes along with an action in life goes along here.
 */

const DEG = Math.PI / 180

/** Seconds of an action: on the way out and as long back, held at the end, and at rest before the next. */
const TRAVEL = 1.8
/** Travel where the arm takes part: no joint turns faster than 60°/s, no point of the blade moves 1 mm in a frame. */
const TRAVEL_WITH_ARM = 3.4
const HOLD = 0.6
const PAUSE = 0.4

const wish = (degrees: Partial<Freedoms>): Freedoms => ({
  ...NO_CHANGE,
  ...Object.fromEntries(Object.entries(degrees).map(([name, value]) => [name, value * DEG])),
})

/** End of an action: freedoms of the girdle, and the arm where it takes part. */
interface ActionEnd {
  readonly girdle: Freedoms
  readonly arm?: ArmPose
}

/** Hand behind the back: arm drawn back and turned in, elbow bent. */
const HAND_BEHIND_BACK: ArmPose = {
  ht: humerothoracic(
    humerusOrientation({
      flexion: -40 * DEG,
      abduction: 12 * DEG,
      externalRotation: -88 * DEG,
      elbow: 75 * DEG,
    }),
  ),
  elbow: 75 * DEG,
  forearm: -20 * DEG,
}

/**
 * Ends of the actions. Upward rotation is not here: it is shown with the arm raised, by the rhythm.
 * Sources (keys of `anatomy/sources`): retraction and protraction 15–30° at the clavicle (heathfulguide-sc), 35° in all
 * (gpn-sc-joint), with the turns of oyama-2010 and lunden-2009; elevation within the 37° from pressed down to shrugged
 * (hallaceli-scapula), in which the ligament turns the blade up 7° with it; depression about 10° (heathfulguide-sc);
 * downward rotation: little range below rest (seed of `scapular-actions`); tilts of 8–12° against 10° of resting anterior
 * tilt (struyf-2011), the posterior one with the upward rotation that serratus gives with it and the slight retraction
 * that makes room at the ribs; external rotation with its
 * retraction, internal rotation as lifting of the medial border.
 */
const ENDS: Readonly<Record<Exclude<ActionId, 'upward-rotation'>, ActionEnd>> = {
  retraction: { girdle: wish({ protraction: -17, elevation: -2, upwardRotation: 1 }) },
  protraction: { girdle: wish({ protraction: 16, elevation: 1, upwardRotation: -3, winging: 2 }) },
  elevation: { girdle: wish({ elevation: 20, upwardRotation: 7, protraction: -1 }) },
  depression: { girdle: wish({ elevation: -9, protraction: -1 }) },
  'downward-rotation': {
    girdle: wish({ upwardRotation: -12, elevation: -5, protraction: 4 }),
    arm: HAND_BEHIND_BACK,
  },
  'posterior-tilt': {
    girdle: wish({ tilt: 12, winging: 5, protraction: -5, elevation: 1, upwardRotation: 5 }),
  },
  'anterior-tilt': { girdle: wish({ tilt: -12, winging: -1, protraction: 3 }) },
  'external-rotation': { girdle: wish({ winging: -5, protraction: -9, tilt: 1 }) },
  'internal-rotation': { girdle: wish({ winging: 11, protraction: 4 }) },
}

/** Arm elevation at the end of upward rotation [rad]: 30° of upward rotation (ludewig-2009-table). */
const RAISED = 120 * DEG

const RAISED_ARM = armAt(SCAPULAR_PLANE, RAISED)

/** Pose of one shoulder at a share 0–1 of an action; `direction` 1 going out, −1 coming back (the rhythm differs). */
export const shoulderInAction = (id: ActionId, share: number, direction: number): ShoulderPose =>
  shoulderInActionInto(id, share, direction, createShoulder())

const _scaled = createFreedoms()
const _arm = createShoulder()

/** `shoulderInAction` into a buffer; makes nothing. */
export function shoulderInActionInto(
  id: ActionId,
  share: number,
  direction: number,
  out: ShoulderBuffer,
): ShoulderBuffer {
  if (id === 'upward-rotation') {
    blendArmsInto(REST_ARM, RAISED_ARM, share, _arm)
    return raisedShoulderInto(SCAPULAR_PLANE, -_arm.ht.elevation, direction, _arm, out)
  }
  const { girdle, arm } = ENDS[id]
  _scaled.protraction = girdle.protraction * share
  _scaled.elevation = girdle.elevation * share
  _scaled.upwardRotation = girdle.upwardRotation * share
  _scaled.winging = girdle.winging * share
  _scaled.tilt = girdle.tilt * share
  if (!arm) return shoulderFromFreedomsInto(_scaled, REST_ARM, out)
  blendArmsInto(REST_ARM, arm, share, _arm)
  return shoulderFromFreedomsInto(_scaled, _arm, out)
}

/** Motion of an action: rest, end, return; loops. The same id gives the same motion; poses depend on time alone. */
export function actionMotion(id: ActionId): Motion {
  const travel = id === 'upward-rotation' || ENDS[id].arm ? TRAVEL_WITH_ARM : TRAVEL
  const turning = travel + HOLD
  const home = turning + travel
  const duration = home + PAUSE
  const shares: readonly Key<number>[] = [
    { time: 0, value: 0 },
    { time: travel, value: 1 },
    { time: turning, value: 1 },
    { time: home, value: 0 },
  ]
  // The rhythm of raising turns into that of lowering while the end is held, and back at rest.
  const directions: readonly Key<number>[] = [
    { time: travel, value: 1 },
    { time: turning, value: -1 },
    { time: home, value: -1 },
    { time: duration, value: 1 },
  ]
  const writePose = (time: number, sides: Sides, out: BodyBuffer): void => {
    shoulderInActionInto(id, valueAt(shares, time), valueAt(directions, time), out.moving)
    setSides(out, sides, out.moving, REST_SHOULDER)
    out.lean = 0
    out.shift.fill(0)
    bendBody(out, null)
  }
  return {
    id,
    kind: 'action',
    duration,
    marks: [
      { id: 'rest', label: 'Rest', time: 0 },
      { id: 'end', label: 'End', time: travel },
      { id: 'return', label: 'Return', time: turning },
    ],
    defaultSides: 'both',
    pose(time, sides) {
      const out = createBody()
      writePose(time, sides, out)
      return keptBody(out)
    },
    writePose,
  }
}
