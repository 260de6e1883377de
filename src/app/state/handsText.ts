import { HANDS_OFF, type HandPose } from '../../kinematics/hand'
import { HANGING_ARM } from '../../kinematics/handArm'

/** The hands on both shoulders, and the lean of the trunk that they found [rad]. */
export interface Hands {
  readonly r: HandPose
  readonly l: HandPose
  readonly lean: number
}

/** Nobody's hands. */
export const AT_REST: Hands = { r: HANDS_OFF, l: HANDS_OFF, lean: 0 }

const DEG = Math.PI / 180
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
  const tenths = numbersOf(hand).map((value, i) => Math.round(((value - NOTHING[i]!) / DEG) * 10) / 10)
  while (tenths.length > 0 && tenths[tenths.length - 1] === 0) tenths.pop()
  return tenths.map((value) => `${value}`).join(BETWEEN_NUMBERS)
}

/**
 * The hands as a link holds them: degrees from rest in tenths, right side, then the left where it differs, then the lean.
 * Null at rest.
 */
export function handsToText({ r, l, lean }: Hands): string | null {
  const right = sideText(r)
  const left = sideText(l)
  const leanText = lean === 0 ? '' : `${Math.round((lean / DEG) * 10) / 10}`
  if (right === '' && left === '' && leanText === '') return null
  const parts = leanText !== '' ? [right, left, leanText] : left !== right ? [right, left] : [right]
  return parts.join(BETWEEN_SIDES)
}

/** Farthest that a number of a link may be from rest [deg]: past every reach, and no pose is undone by it. */
const FARTHEST = 180

function sideFromText(text: string): HandPose {
  const at = (i: number): number => {
    const value = Number(text.split(BETWEEN_NUMBERS)[i] ?? 0)
    const degrees = Number.isFinite(value) ? Math.min(Math.max(value, -FARTHEST), FARTHEST) : 0
    return NOTHING[i]! + degrees * DEG
  }
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
  const [right = '', left = right, lean = '0'] = text.split(BETWEEN_SIDES)
  const r = sideFromText(right)
  const leanDeg = Number(lean)
  return {
    r,
    l: left === right ? r : sideFromText(left),
    lean: Number.isFinite(leanDeg) ? Math.min(Math.max(leanDeg, -90), 90) * DEG : 0,
  }
}
