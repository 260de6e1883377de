import type { Side } from '../../contract/sides'
import { humerusFrom } from '../../kinematics/arm'
import type { Freedoms } from '../../kinematics/freedoms'
import {
  anglesOf,
  easedShoulder,
  handOf,
  handReach,
  handShoulder,
  type HandPose,
} from '../../kinematics/hand'
import { HANGING_ARM, highestElevation } from '../../kinematics/handArm'
import type { BodyPose, ShoulderPose, Sides } from '../../kinematics/motion'
import { angleBetween, IDENTITY } from '../../math/quat'
import { distance, lerp } from '../../math/vec3'
import { smootherstep } from '../../math/smooth'
import { tellHands, type HandsSource } from './hands'
import { AT_REST, handsFromText, handsToText, type Hands } from './handsText'
import { prefersReducedMotion } from './reducedMotion'

/** Seconds in which the body eases from where it was to where the hands have it. */
const EASE = 0.45
/** Raising the arm: seconds up, and as long down, and held at the top. */
const SWEEP = 3.4
const TOP = 0.6
/** Farthest that a wish is remembered beyond reach [rad]: so much the clamps' soft ends need. */
const OVERSHOOT = (9 * Math.PI) / 180
const MOST_UNDO = 50
/** Angle that nobody sees [rad], and way [m]. */
const UNSEEN = 2e-4

/** The arm on its way up and down again. */
interface Sweep {
  readonly sides: Sides
  /** Elevations [rad]: where it began, and the highest. */
  readonly from: number
  readonly top: number
  time: number
}

/** The hands on the two shoulders: what they ask for, what comes of it, and how it gets there. */
export interface HandsStore extends HandsSource {
  /** What the hand on one side asks for. */
  hand(side: Side): HandPose
  /** What of it was within reach [rad]. */
  achieved(side: Side): Freedoms
  /** Whether the arm is being raised. */
  readonly raising: boolean
  /** Begins one gesture: what follows until the next is undone at once. Stops the arm. */
  begin(): void
  /** Changes what the hands on some sides ask for: at once, or easing there. */
  change(sides: Sides, to: (hand: HandPose) => HandPose, how?: 'now' | 'eased'): void
  /** Raises the arm as far as it goes and lowers it again; where motion is not wanted, up or down at once. Again: stops. */
  raise(sides: Sides): void
}

/** Hands at rest. @param still whether the person prefers things to cut instead of easing */
export function createHands(still: () => boolean = prefersReducedMotion): HandsStore {
  let now: Hands = AT_REST
  let ease: { readonly from: BodyPose; share: number } | null = null
  let sweep: Sweep | null = null
  let past: readonly Hands[] = []
  let shown: BodyPose | null = null
  const solved = { r: handShoulder(now.r), l: handShoulder(now.l) }

  const put = (next: Hands) => {
    if (next.r !== now.r) solved.r = handShoulder(next.r)
    if (next.l !== now.l) solved.l = next.l === next.r ? solved.r : handShoulder(next.l)
    now = next
    shown = null
  }
  const goal = (): BodyPose => ({ r: solved.r.pose, l: solved.l.pose, lean: now.lean, shift: now.shift })
  const pose = (): BodyPose => (shown ??= ease ? easedBody(ease.from, goal(), ease.share) : goal())
  const easeFrom = (from: BodyPose) => {
    ease = still() || samePlace(from, goal()) ? null : { from, share: 0 }
    shown = null
  }
  /** Takes the body up where it is shown, so that it follows the hands at once. */
  const catchUp = (from: BodyPose) => {
    const r = handOf(from.r)
    const { lean, shift = AT_REST.shift } = from
    put({ r, l: from.l === from.r ? r : handOf(from.l), lean, shift })
    easeFrom(from)
  }
  const remember = () => {
    if (past[past.length - 1] !== now) past = [...past.slice(1 - MOST_UNDO), now]
  }
  const easeTo = (next: Hands) => {
    const from = pose()
    put(next)
    easeFrom(from)
    tellHands()
  }
  const changed = (sides: Sides, to: (hand: HandPose) => HandPose): Hands => {
    const r = sides === 'l' ? now.r : bounded(to(now.r))
    const l = sides === 'r' ? now.l : now.l === now.r && sides === 'both' ? r : bounded(to(now.l))
    return { ...now, r, l }
  }

  return {
    pose,
    get moving() {
      return ease !== null || sweep !== null
    },
    get raising() {
      return sweep !== null
    },
    get canUndo() {
      return past.length > 0
    },
    hand: (side) => now[side],
    achieved: (side) => solved[side].achieved,
    advance(dt) {
      if (!(dt > 0) || (!ease && !sweep)) return
      if (ease) {
        ease.share += dt / EASE
        if (ease.share >= 1) ease = null
      }
      if (sweep) {
        sweep.time += dt
        const { arm, done } = sweepAt(sweep)
        put(changed(sweep.sides, (hand) => ({ ...hand, arm: { ...hand.arm, ...arm } })))
        if (done) sweep = null
      }
      shown = null
      tellHands()
    },
    takeUp(from) {
      sweep = null
      past = []
      catchUp(from)
      tellHands()
    },
    text: () => handsToText(now),
    goTo(text, how) {
      sweep = null
      // What the hands themselves have written comes back here from the address bar: nothing to do.
      if (text !== handsToText(now)) easeTo(handsFromText(text))
      if (how === 'cut' && ease) {
        ease = null
        shown = null
        tellHands()
      }
    },
    begin() {
      sweep = null
      remember()
      if (ease) catchUp(pose())
    },
    change(sides, to, how = 'now') {
      const next = changed(sides, to)
      // One gesture for two hands that stood apart: the other one eases to where the first is.
      if (how === 'eased' || (sides === 'both' && joins(now, next))) {
        easeTo(next)
      } else {
        put(next)
        tellHands()
      }
    },
    letGo() {
      sweep = null
      remember()
      easeTo(AT_REST)
    },
    undo() {
      const before = past[past.length - 1]
      if (!before) return
      past = past.slice(0, -1)
      sweep = null
      easeTo(before)
    },
    raise(sides) {
      if (sweep) {
        sweep = null
        tellHands()
        return
      }
      remember()
      const { elevation: from, plane } = now[sides === 'l' ? 'l' : 'r'].arm
      const top = highestElevation(plane)
      if (still()) {
        const elevation = from < top ? top : HANGING_ARM.elevation
        this.change(sides, (hand) => ({ ...hand, arm: { ...hand.arm, elevation } }))
      } else {
        if (sides === 'both' && now.l.arm.elevation !== from) easeFrom(pose())
        sweep = { sides, from, top, time: 0 }
        tellHands()
      }
    },
  }
}

/** The one pair of hands of the app. */
export const hands: HandsStore = createHands()

/** Whether a change brings two hands together in a freedom or an angle of the arm in which they were apart. */
function joins(before: Hands, after: Hands): boolean {
  const flat = ({ girdle, arm }: HandPose): readonly number[] => [
    ...Object.values(girdle),
    ...Object.values(arm),
  ]
  const [r, l, next] = [flat(before.r), flat(before.l), flat(after.l)]
  return l.some((value, i) => value !== r[i] && value !== next[i])
}

/** Whether two poses are one to the eye [rad]. */
function samePlace(a: BodyPose, b: BodyPose): boolean {
  const sameSide = (x: ShoulderPose, y: ShoulderPose): boolean => {
    const other = anglesOf(y)
    return (
      x === y ||
      (anglesOf(x).every((angle, i) => Math.abs(angle - other[i]!) < UNSEEN) &&
        angleBetween(humerusFrom(x.ht), humerusFrom(y.ht)) < UNSEEN &&
        Math.abs(x.elbow - y.elbow) < UNSEEN &&
        Math.abs(x.forearm - y.forearm) < UNSEEN &&
        angleBetween(x.wrist ?? IDENTITY, y.wrist ?? IDENTITY) < UNSEEN)
    )
  }
  const stands =
    Math.abs(a.lean - b.lean) < UNSEEN &&
    distance(a.shift ?? AT_REST.shift, b.shift ?? AT_REST.shift) < UNSEEN
  return stands && sameSide(a.r, b.r) && sameSide(a.l, b.l)
}

/** Elevation and rhythm of an arm on its way: up from where it was, held, and down to where it hangs. */
function sweepAt({ from, top, time }: Sweep): {
  readonly arm: { readonly elevation: number; readonly direction: number }
  readonly done: boolean
} {
  const way = Math.abs(top - from) / (top - HANGING_ARM.elevation)
  const up = SWEEP * Math.max(0.2, way)
  const down = time - up - TOP
  const mix = (a: number, b: number, share: number) => a + (b - a) * smootherstep(share)
  if (down < 0) {
    return {
      arm: {
        elevation: mix(from, top, time / up),
        direction: mix(1, -1, (time - up) / TOP),
      },
      done: false,
    }
  }
  const done = down >= SWEEP
  return {
    arm: {
      // Exactly: the hanging arm is where the rhythm begins.
      elevation: done ? HANGING_ARM.elevation : mix(top, HANGING_ARM.elevation, down / SWEEP),
      direction: done ? 1 : -1,
    },
    done,
  }
}

function easedBody(from: BodyPose, to: BodyPose, share: number): BodyPose {
  const s = smootherstep(share)
  const r = easedShoulder(from.r, to.r, s)
  const l = from.l === from.r && to.l === to.r ? r : easedShoulder(from.l, to.l, s)
  const { shift: start = AT_REST.shift } = from
  const { shift: end = AT_REST.shift } = to
  return { r, l, lean: from.lean + (to.lean - from.lean) * s, shift: lerp(start, end, s) }
}

/** A wish with the blade asked for no more than `OVERSHOOT` beyond reach. */
function bounded(hand: HandPose): HandPose {
  const { girdle, arm } = hand
  const reached = handReach(hand)
  const near = (name: keyof Freedoms): number =>
    Math.min(Math.max(girdle[name], reached[name] - OVERSHOOT), reached[name] + OVERSHOOT)
  return {
    arm,
    girdle: {
      protraction: near('protraction'),
      elevation: near('elevation'),
      upwardRotation: near('upwardRotation'),
      winging: near('winging'),
      tilt: near('tilt'),
    },
  }
}
