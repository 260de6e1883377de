import { HANDS_OFF, type HandPose } from '../../kinematics/hand'
import type { Vec3 } from '../../math/vec3'
import { HANGING_ARM } from '../../kinematics/handArm'

/** The hands on both shoulders, and the stand of the trunk that they found: its lean [rad], and where the hips were [m]. */
export interface Hands {
  readonly r: HandPose
  readonly l: HandPose
  readonly lean: number
  readonly shift: Vec3
}

const STANDING: Vec3 = [0, 0, 0]
/** Nobody's hands. */
export const AT_REST: Hands = { r: HANDS_OFF, l: HANDS_OFF, lean: 0, shift: STANDING }

const DEG = Math.PI / 180
const CM = 0.01
const BETWEEN_NUMBERS = '_'
const BETWEEN_SIDES = '*'

/** The numbers of a hand [rad], those that rarely differ from rest last. */
const numbersOf = ({ girdle, arm }: HandPose): readonly number[] => [
  girdle.protraction,
  girdle.elevation,
  girdle.upwardRotation,
  girdle.winging,
  girdle.tilt,
  arm.elevation,
  arm.plane,
  arm.rotation,
  arm.elbow,
  arm.forearm,
]
const NOTHING = numbersOf(HANDS_OFF)

function sideText(hand: HandPose): string {
  // Against rest, so that what is at rest is 0 and can be left out at the end.
  return inTenths(numbersOf(hand).map((value, i) => (value - NOTHING[i]!) / DEG))
}

function inTenths(values: readonly number[]): string {
  const tenths = values.map((value) => Math.round(value * 10) / 10)
  while (tenths.length > 0 && tenths[tenths.length - 1] === 0) tenths.pop()
  return tenths.map((value) => `${value}`).join(BETWEEN_NUMBERS)
}

/**
 * The hands as a link holds them: degrees from rest in tenths, right side, then the left where it differs, then how the
 * trunk stands: its lean, and the hips' place in centimetres.
 * Null at rest.
 */
export function handsToText({ r, l, lean, shift }: Hands): string | null {
  const right = sideText(r)
  const left = sideText(l)
  const stand = inTenths([lean / DEG, ...shift.map((metres) => metres / CM)])
  if (right === '' && left === '' && stand === '') return null
  const parts = stand !== '' ? [right, left, stand] : left !== right ? [right, left] : [right]
  return parts.join(BETWEEN_SIDES)
}

/** Farthest that a number of a link may be from rest [deg]: past every reach, and no pose is undone by it. */
const FARTHEST = 180
/** Farthest that the trunk of a link leans [deg] and its hips are from standing [cm]. */
const FARTHEST_STAND = 90

/** One number of a part of the text, 0 where it has none, no farther from 0 than `most`. */
function numberAt(text: string, i: number, most: number): number {
  const value = Number(text.split(BETWEEN_NUMBERS)[i] ?? 0)
  return Number.isFinite(value) ? Math.min(Math.max(value, -most), most) : 0
}

function sideFromText(text: string): HandPose {
  const at = (i: number): number => NOTHING[i]! + numberAt(text, i, FARTHEST) * DEG
  return {
    girdle: { protraction: at(0), elevation: at(1), upwardRotation: at(2), winging: at(3), tilt: at(4) },
    arm: {
      elevation: at(5),
      plane: at(6),
      rotation: at(7),
      elbow: at(8),
      forearm: at(9),
      direction: HANGING_ARM.direction,
    },
  }
}

/** Inverse of `handsToText`, to a tenth of a degree. Never throws; what is no number is 0. */
export function handsFromText(text: string | null): Hands {
  if (text === null) return AT_REST
  const [right = '', left = right, stand = ''] = text.split(BETWEEN_SIDES)
  const r = sideFromText(right)
  const at = (i: number): number => numberAt(stand, i, FARTHEST_STAND)
  return {
    r,
    l: left === right ? r : sideFromText(left),
    lean: at(0) * DEG,
    shift: [at(1) * CM, at(2) * CM, at(3) * CM],
  }
}
