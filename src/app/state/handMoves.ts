import type { Freedoms } from '../../kinematics/freedoms'
import { handBase, handReach, type HandPose } from '../../kinematics/hand'

/** The hand asking for the blade at a place: protraction and elevation from rest [rad], the arm's share included. */
export function placedAt(hand: HandPose, protraction: number, elevation: number): HandPose {
  const base = handBase(hand.arm)
  return withWish(hand, {
    protraction: protraction - base.protraction,
    elevation: elevation - base.elevation,
  })
}

/** The hand asking for an upward rotation from rest [rad], the arm's share included. */
export const turnedTo = (hand: HandPose, upwardRotation: number): HandPose =>
  withWish(hand, { upwardRotation: upwardRotation - handBase(hand.arm).upwardRotation })

/** The hand with some of its wishes replaced [rad]. */
export const withWish = (hand: HandPose, wish: Partial<Freedoms>): HandPose => ({
  ...hand,
  girdle: { ...hand.girdle, ...wish },
})

/**
 * One step of a key or a button. Inward it starts from where the blade is, so that a wish beyond reach costs no steps;
 * outward from the wish, for the last of the way the clamps give less than was asked.
 */
export function stepped(hand: HandPose, freedom: keyof Freedoms, by: number): HandPose {
  const wish = hand.girdle[freedom]
  const reached = handReach(hand)[freedom]
  const inward = (wish - reached) * by < 0
  return withWish(hand, { [freedom]: (inward ? reached : wish) + by })
}
