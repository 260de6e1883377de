import { FEATURE_COUNT, poseNearness } from '../../kinematics/drivers'
import type { MuscleMorph, MusclePart } from '../part'
import { FaultFinder, type FaultLimits } from './faults'
import { addMoves, LOOK_EVERY, posedMuscle, pulledBack, step, type PoseContext } from './posedMuscle'

/**
 * What solved skins leave undone, mended pose by pose: the pose with the worst faults gets a morph target of its own that
 * pushes the muscle out of the bones, unfolds its faces and gives it its volume back, and fades out in the poses around it.
 * Then the pose that is worst now, until `most` targets are there. Every vertex is free, where the solver's shifts
 * have controls two centimetres apart; moves are spread over the neighbours, and pulled back through the skin.
 *
 * More linear targets, fitted to all poses at once, were the alternative: what mends one pose there harms another.
 */

const LIMITS: FaultLimits = { sink: 2.6, cover: 0.3, open: 0.03, volume: 0.135 }
/** Faults that sum to less than this [mm] are left alone. */
const TRIFLE = 0.25
/** How far a target reaches, in the measure of `poseNearness`. */
const REACH = 0.7
/** Steps for each target. */
const STEPS = 80
/** Farthest that a target moves a vertex [mm]: what would take more is a crease that stays one. */
const FARTHEST = 8
/** A target that moves nothing by more than this [mm] is left out. */
const LEAST = 0.25

/**
 * @param part  with its solved skin and morphs
 * @param fixed vertices that stay on their bones
 * @param most  targets that may be added
 */
export function mendMuscle(
  part: MusclePart,
  fixed: (vertex: number) => boolean,
  context: PoseContext,
  most: number,
): MusclePart {
  const { poses, features } = context
  const muscle = posedMuscle(part, fixed, context)
  const { rest, faces, count, bones, bases, covers } = muscle
  const finder = new FaultFinder(rest, faces, bones, LIMITS, covers)
  const mends: {
    readonly driver: readonly number[]
    readonly offsets: Float64Array
    readonly at: Float64Array
  }[] = []
  const posed = new Float64Array(rest.length)
  const place = (p: number): void => {
    posed.set(bases[p]!.places)
    for (const { offsets, at } of mends) if (at[p]! > 0) addMoves(posed, bases[p]!, offsets, at[p]!)
  }
  const faults = new Float64Array(poses.length)
  const look = (p: number, step = 0): number => {
    place(p)
    return (faults[p] = finder.look(posed, p, step))
  }
  for (let p = 1; p < poses.length; p++) look(p)
  while (mends.length < most) {
    const centre = worstOf(faults, features)
    if (centre === null) break
    const driver = driverOf(features[centre]!)
    mends.push({
      driver,
      offsets: new Float64Array(rest.length),
      at: Float64Array.from(features, (row) => poseNearness(driver, row)),
    })
    relax(STEPS)
  }

  function relax(steps: number): void {
    const reached = poses.map((_, p) => p).filter((p) => mends.some(({ at }) => at[p]! > 0.02))
    let active = reached
    const sums = mends.map(() => new Float64Array(rest.length))
    const shares = mends.map(() => new Float64Array(count))
    for (let taken = 0; taken < steps; taken++) {
      const all = taken % LOOK_EVERY === 0
      for (const sum of [...sums, ...shares]) sum.fill(0)
      for (const p of all ? reached : active) {
        if (look(p, taken) === 0) continue
        const { turns } = bases[p]!
        const square = mends.reduce((sum, { at }) => sum + at[p]! * at[p]!, 0)
        for (let n = 0; n < count; n++) {
          if (finder.asked[n] === 0) continue
          const [x, y, z] = pulledBack(finder.moves, turns, n)
          mends.forEach(({ at }, k) => {
            const w = at[p]!
            if (w === 0) return
            const s = (w * w * w) / square
            sums[k]![3 * n]! += s * x
            sums[k]![3 * n + 1]! += s * y
            sums[k]![3 * n + 2]! += s * z
            shares[k]![n]! += w * w
          })
        }
      }
      if (all) active = reached.filter((p) => faults[p]! > 0)
      if (active.length === 0) break
      mends.forEach(({ offsets }, k) => step(offsets, sums[k]!, shares[k]!, muscle, FARTHEST))
    }
    for (let p = 1; p < poses.length; p++) look(p)
  }

  const added = mends
    .filter(({ offsets }) => offsets.some((value) => Math.abs(value) > LEAST))
    .map(({ driver, offsets }, k): MuscleMorph => ({
      name: `mend-${k + 1}`,
      offsets: Float32Array.from(offsets, (value) => value / 1000),
      drivers: driver,
    }))
  return { ...part, morphs: [...part.morphs, ...added] }
}

/** The pose around which the faults are worst, those of near poses counting too; null where only trifles are left. */
function worstOf(faults: Float64Array, features: readonly Float64Array[]): number | null {
  let best: number | null = null
  let most = 0
  features.forEach((row, p) => {
    if (faults[p]! < TRIFLE) return
    const driver = driverOf(row)
    let sum = 0
    features.forEach((other, q) => {
      if (faults[q]! > 0) sum += faults[q]! * poseNearness(driver, other)
    })
    if (sum <= most) return
    most = sum
    best = p
  })
  return best
}

/** A driver with its middle at a pose. */
const driverOf = (features: Float64Array): readonly number[] => [
  ...Array.from(features.subarray(0, FEATURE_COUNT), (value) => Math.round(value * 1e4) / 1e4),
  REACH,
]
