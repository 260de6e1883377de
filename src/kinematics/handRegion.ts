import { freedomsOf } from './freedoms'
import { anglesOf, handBase, handShoulder, type HandPose } from './hand'

/** A place of the blade: protraction and elevation from rest [rad]. */
export type BladePlace = readonly [protraction: number, elevation: number]

/** Farther than any hand can go [rad]. */
const FAR = 1.4
/** Levels at which the outline is sampled: closer at the ends, where its corners are. */
const LEVELS = 14

/** Freedoms from rest [rad] that a hand has brought the blade to, the arm's share included. */
export const placeOf = (hand: HandPose) => freedomsOf(anglesOf(handShoulder(hand).pose))

/**
 * Outline of where a hand can bring the blade, arm and rotation as they are: asked of the chain itself, level by level, as
 * far back and as far forward as it goes. Closed, the last place joins the first; about 28 solves, 1.5 ms.
 */
export function reachOutline(hand: HandPose): readonly BladePlace[] {
  const base = handBase(hand.arm)
  const at = (protraction: number, elevation: number): BladePlace => {
    const girdle = {
      ...hand.girdle,
      protraction: protraction - base.protraction,
      elevation: elevation - base.elevation,
    }
    const place = placeOf({ ...hand, girdle })
    return [place.protraction, place.elevation]
  }
  const lowest = at(0, -FAR)[1]
  const highest = at(0, FAR)[1]
  const levels = Array.from({ length: LEVELS }, (_, i) => {
    const share = (1 - Math.cos((Math.PI * i) / (LEVELS - 1))) / 2
    // A little beyond, for the clamps bend the last of the way.
    return lowest - 0.1 + (highest - lowest + 0.2) * share
  })
  return [...levels.map((level) => at(FAR, level)), ...levels.toReversed().map((level) => at(-FAR, level))]
}

/** Lowest and highest upward rotation from rest [rad] that a hand reaches, everything else as it is. */
export function turnReach(hand: HandPose): readonly [number, number] {
  const at = (upwardRotation: number): number =>
    placeOf({ ...hand, girdle: { ...hand.girdle, upwardRotation } }).upwardRotation
  return [at(-FAR), at(FAR)]
}
