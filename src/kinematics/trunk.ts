import { LUMBAR_DISCS } from '../anatomy/body/lumbarSpine'
import { createQuat, fromAxisTurnTo, type MutableQuat } from '../math/quat'
import { composeTo, createRigid, rotationAboutTo, STILL, type MutableRigid, type Rigid } from '../math/rigid'
import type { Vec3 } from '../math/vec3'

/**
 * What the trunk does besides leaning as a whole. The rib cage stays one piece, as the blade's gliding surface asks; the
 * lower back bends at its six discs, the pelvis on the thighs, neck and head on the trunk.
 */

/** Bends forward [rad], back negative; all 0 in a straight trunk. */
export interface TrunkBend {
  /** Pelvis on the thighs. */
  readonly hips: number
  /** Lower back, T12 to the sacrum. */
  readonly lumbar: number
  /** Neck on the trunk, and head on the neck. */
  readonly neck: number
  readonly head: number
}

export const STRAIGHT: TrunkBend = { hips: 0, lumbar: 0, neck: 0, head: 0 }

/** Room for the bends of a trunk. */
export type BendBuffer = { -readonly [K in keyof TrunkBend]: TrunkBend[K] }
export const createBend = (): BendBuffer => ({ ...STRAIGHT })

/** Copies the bends of a trunk. */
export function copyBend(out: BendBuffer, { hips, lumbar, neck, head }: TrunkBend): BendBuffer {
  out.hips = hips
  out.lumbar = lumbar
  out.neck = neck
  out.head = head
  return out
}

/** What moves below the rib cage, from above down. */
export const TRUNK_SEGMENTS = ['l1', 'l2', 'l3', 'l4', 'l5', 'pelvis'] as const

const SIDEWAYS: Vec3 = [0, 0, 1]
const _angle = new Float64Array(1)
const _turn = createQuat()
const _step = createRigid()

/**
 * Turn of what lies above against what lies below in a bend forward; body axes. Makes nothing.
 *
 * @param of     bends [rad]
 * @param joint  which of them
 */
export function bendTurnTo(out: MutableQuat, of: TrunkBend, joint: keyof TrunkBend): MutableQuat {
  _angle[0] = -of[joint]
  return fromAxisTurnTo(out, SIDEWAYS, _angle)
}

/** Room for how the segments of a trunk have moved. */
export const createSegments = (): readonly MutableRigid[] => TRUNK_SEGMENTS.map(createRigid)

/** `trunkSegments` into a buffer; makes nothing. */
export function writeSegments({ lumbar }: Pick<TrunkBend, 'lumbar'>, out: readonly MutableRigid[]): void {
  for (let i = 0; i < out.length; i++) {
    const disc = LUMBAR_DISCS[i]!
    _angle[0] = lumbar * disc.share
    rotationAboutTo(_step, disc.middle, fromAxisTurnTo(_turn, SIDEWAYS, _angle))
    composeTo(out[i]!, i === 0 ? STILL : out[i - 1]!, _step)
  }
}

/**
 * How each of `TRUNK_SEGMENTS` has moved from rest, in the frame of the rib cage (body axes as it stands).
 *
 * @param lumbar  bend of the lower back, shared out to its discs [rad]
 */
export function trunkSegments(lumbar: number): readonly Rigid[] {
  const out = createSegments()
  writeSegments({ lumbar }, out)
  return out
}

/** How the pelvis has moved from rest, in the frame of the rib cage. */
export const pelvisInTrunk = (lumbar: number): Rigid => trunkSegments(lumbar)[TRUNK_SEGMENTS.length - 1]!

/** Writes the bend between two, at a share. */
export function mixBends(a: TrunkBend, b: TrunkBend, share: number, out: BendBuffer): BendBuffer {
  out.hips = a.hips + (b.hips - a.hips) * share
  out.lumbar = a.lumbar + (b.lumbar - a.lumbar) * share
  out.neck = a.neck + (b.neck - a.neck) * share
  out.head = a.head + (b.head - a.head) * share
  return out
}
