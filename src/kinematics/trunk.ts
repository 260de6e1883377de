import { LUMBAR_DISCS } from '../anatomy/body/lumbarSpine'
import { fromAxisAngle, type Quat } from '../math/quat'
import { compose, rotationAbout, STILL, type Rigid } from '../math/rigid'

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

/** What moves below the rib cage, from above down. */
export const TRUNK_SEGMENTS = ['l1', 'l2', 'l3', 'l4', 'l5', 'pelvis'] as const

/** Turn of what lies above against what lies below in a bend forward; body axes. */
export const bendTurn = (bend: number): Quat => fromAxisAngle([0, 0, 1], -bend)

/**
 * How each of `TRUNK_SEGMENTS` has moved from rest, in the frame of the rib cage (body axes as it stands).
 *
 * @param lumbar  bend of the lower back, shared out to its discs [rad]
 */
export function trunkSegments(lumbar: number): readonly Rigid[] {
  let above = STILL
  return LUMBAR_DISCS.map(({ middle, share }) => {
    above = compose(above, rotationAbout(middle, bendTurn(-lumbar * share)))
    return above
  })
}

/** How the pelvis has moved from rest, in the frame of the rib cage. */
export const pelvisInTrunk = (lumbar: number): Rigid =>
  trunkSegments(lumbar)[TRUNK_SEGMENTS.length - 1] ?? STILL

/** Between two bends, at a share. */
export function mixBends(a: TrunkBend, b: TrunkBend, share: number): TrunkBend {
  if (a === b) return a
  const mix = (from: number, to: number): number => from + (to - from) * share
  return {
    hips: mix(a.hips, b.hips),
    lumbar: mix(a.lumbar, b.lumbar),
    neck: mix(a.neck, b.neck),
    head: mix(a.head, b.head),
  }
}
