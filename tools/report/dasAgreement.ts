import { ACTION_IDS, type ActionId } from '../../src/anatomy/types'
import { shoulderInAction } from '../../src/kinematics/actions'
import { PART_GROUPS, meanOver } from '../../src/kinematics/muscles/groups'
import { MUSCLE_ELEMENTS, muscleLengths } from '../../src/kinematics/muscles/lengths'
import { REST_SHOULDER } from '../../src/kinematics/skeleton'
import type { ShoulderPose } from '../../src/kinematics/motion'
import type { DasModel } from './das'

/** Ours and theirs agree on a direction only where both move by more than this [m]. */
const COUNTS = 0.003

/** The six actions in which lengths are compared: slides and turns of the blade. */
export const COMPARED_ACTIONS: readonly ActionId[] = ACTION_IDS.slice(0, 6)

/** A muscle part of ours beside that of the other model: mean lengths by force [m]. */
export interface PartPair {
  readonly part: string
  readonly ours: number
  readonly theirs: number
}

/** How our paths agree with the other model's. */
export interface Agreement {
  readonly rest: readonly PartPair[]
  /** Correlation of the rest lengths of the parts, and of single elements in the order of their length within a part. */
  readonly correlation: number
  readonly elementCorrelation: number
  /** Changes of length to the end of an action where both exceed 3 mm [m], and the share of one sign. */
  readonly changes: readonly (PartPair & { readonly action: ActionId })[]
  readonly sameSign: number
}

/** Compares rest lengths and the signs of length changes. */
export function dasAgreement(das: DasModel): Agreement {
  const groups = PART_GROUPS.filter(({ id }) => das.elements.some(({ part }) => part === id))
  const theirs = (part: string, lengths: readonly number[]): number => {
    let [sum, force] = [0, 0]
    das.elements.forEach((element, i) => {
      if (element.part !== part) return
      sum += element.force * lengths[i]!
      force += element.force
    })
    return sum / force
  }
  const pairs = (pose: ShoulderPose): readonly PartPair[] => {
    const [a, b] = [muscleLengths(pose), das.lengths(pose)]
    return groups.map((group) => ({ part: group.id, ours: meanOver(group, a), theirs: theirs(group.id, b) }))
  }
  const rest = pairs(REST_SHOULDER)
  const changes = COMPARED_ACTIONS.flatMap((action) =>
    pairs(shoulderInAction(action, 1, 1)).map((pair, i) => ({
      action,
      part: pair.part,
      ours: pair.ours - rest[i]!.ours,
      theirs: pair.theirs - rest[i]!.theirs,
    })),
  ).filter(({ ours, theirs: other }) => Math.abs(ours) > COUNTS && Math.abs(other) > COUNTS)
  const single = singles(
    das,
    groups.map(({ id }) => id),
  )
  return {
    rest,
    correlation: correlation(rest),
    elementCorrelation: correlation(single),
    changes,
    sameSign: changes.filter(({ ours, theirs: other }) => ours * other > 0).length / changes.length,
  }
}

/** Every element of theirs with the length of ours that stands at the same place in the order of lengths of its part. */
function singles(das: DasModel, parts: readonly string[]): readonly PartPair[] {
  const lengths = das.lengths(REST_SHOULDER)
  return parts.flatMap((part) => {
    const ours = MUSCLE_ELEMENTS.filter((e) => e.part === part)
      .map(({ restLength }) => restLength)
      .sort((a, b) => a - b)
    const theirs = das.elements
      .flatMap((e, i) => (e.part === part ? [lengths[i]!] : []))
      .sort((a, b) => a - b)
    return theirs.map((length, i) => {
      const place = theirs.length > 1 ? (i / (theirs.length - 1)) * (ours.length - 1) : (ours.length - 1) / 2
      const k = Math.floor(place)
      const next = ours[k + 1] ?? ours[k]!
      return { part, ours: ours[k]! + (place - k) * (next - ours[k]!), theirs: length }
    })
  })
}

function correlation(pairs: readonly PartPair[]): number {
  const mean = (pick: (pair: PartPair) => number): number =>
    pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length
  const [a, b] = [mean(({ ours }) => ours), mean(({ theirs }) => theirs)]
  const [xy, xx, yy] = pairs.reduce<readonly [number, number, number]>(
    (sums, { ours, theirs }) => [
      sums[0] + (ours - a) * (theirs - b),
      sums[1] + (ours - a) ** 2,
      sums[2] + (theirs - b) ** 2,
    ],
    [0, 0, 0],
  )
  return xy / Math.sqrt(xx * yy)
}
