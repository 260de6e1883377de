import { FEATURE_COUNT, morphWeights, poseNearness } from '../../kinematics/drivers'
import type { MuscleMorph, MusclePart } from '../part'
import { quantiseWeights } from '../rig/weights'
import { MORPH_EXPONENT, snap } from '../write/encodeAttributes'
import { inverseOf } from './contact'
import { FaultFinder, type FaultLimits } from './faults'
import { facesOf } from './folds'
import type { Obstacle } from './problem'
import { signedVolume } from '../field/topology'

/**
 * What solved skins leave undone, mended pose by pose: the pose with the worst faults gets a morph target of its own that
 * pushes the muscle out of the bones, unfolds its faces and gives it its volume back, and fades out in the poses around it.
 * Then the pose that is worst now, until `most` targets are there. Every vertex is free, where the solver's shifts
 * have controls two centimetres apart; moves are spread over the neighbours, and pulled back through the skin.
 *
 * More linear targets, fitted to all poses at once, were the alternative: what mends one pose there harms another.
 */

const LIMITS: FaultLimits = { sink: 2.6, open: 0.03, volume: 0.135 }
/** Faults that sum to less than this [mm] are left alone. */
const TRIFLE = 0.25
/** How far a target reaches, in the measure of `poseNearness`. */
const REACH = 0.7
/** Steps for each target; every so many, all poses within reach are looked at anew. */
const STEPS = 40
const LOOK_EVERY = 6
/** Share of the wanted move made in a step. */
const RATE = 0.7
/** Farthest that a target moves a vertex [mm]: what would take more is a crease that stays one. */
const FARTHEST = 5
/** A target that moves nothing by more than this [mm] is left out. */
const LEAST = 0.25
/** A skin that blends joints flattens what lies between: bounds how much is asked of a vertex there. */
const LEAST_SCALE = 0.3

export interface MendContext {
  readonly obstacles: readonly Obstacle[]
  readonly poses: readonly Float64Array[]
  readonly features: readonly Float64Array[]
}

/**
 * @param part  with its solved skin and morphs
 * @param fixed vertices that stay on their bones
 * @param most  targets that may be added
 */
export function mendMuscle(
  part: MusclePart,
  fixed: (vertex: number) => boolean,
  { obstacles, poses, features }: MendContext,
  most: number,
): MusclePart {
  const rest = Float64Array.from(part.mesh.positions, (value) => 1000 * snap(value))
  const faces = facesOf(part.mesh.indices, rest)
  const count = rest.length / 3
  const skin = quantiseWeights(part.joints, part.weights)
  const drivers = part.morphs.map((morph) => morph.drivers)
  const shapes = part.morphs.map(({ offsets }) =>
    Float64Array.from(offsets, (value) => 1000 * snap(value, MORPH_EXPONENT)),
  )
  const bones = obstacles.map(({ field, joint }) => ({
    field,
    inverses: poses.map((matrices) => inverseOf(matrices, joint)),
  }))
  const finder = new FaultFinder(rest, faces, bones, signedVolume(rest, part.mesh.indices), LIMITS)
  const weights = new Float64Array(drivers.length)
  const bases = poses.map((matrices, p) => {
    morphWeights(drivers, features[p]!, weights)
    const shape = rest.slice()
    shapes.forEach((offsets, k) => offsets.forEach((value, i) => (shape[i]! += weights[k]! * value)))
    return blended(shape, skin, matrices)
  })
  const around = neighboursOf(part.mesh.indices, count)
  const held = Uint8Array.from({ length: count }, (_, n) => (fixed(n) ? 1 : 0))
  const mends: {
    readonly driver: readonly number[]
    readonly offsets: Float64Array
    readonly at: Float64Array
  }[] = []
  const posed = new Float64Array(rest.length)
  const place = (p: number): void => {
    const { places, turns } = bases[p]!
    posed.set(places)
    for (const { offsets, at } of mends) {
      const w = at[p]!
      if (w === 0) continue
      for (let n = 0; n < count; n++) {
        const [x, y, z] = [w * offsets[3 * n]!, w * offsets[3 * n + 1]!, w * offsets[3 * n + 2]!]
        const m = 9 * n
        posed[3 * n]! += turns[m]! * x + turns[m + 1]! * y + turns[m + 2]! * z
        posed[3 * n + 1]! += turns[m + 3]! * x + turns[m + 4]! * y + turns[m + 5]! * z
        posed[3 * n + 2]! += turns[m + 6]! * x + turns[m + 7]! * y + turns[m + 8]! * z
      }
    }
  }
  const faults = new Float64Array(poses.length)
  const look = (p: number): number => {
    place(p)
    return (faults[p] = finder.look(posed, p))
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
    for (let step = 0; step < steps; step++) {
      const all = step % LOOK_EVERY === 0
      for (const sum of [...sums, ...shares]) sum.fill(0)
      for (const p of all ? reached : active) {
        if (look(p) === 0) continue
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
      mends.forEach(({ offsets }, k) => {
        const move = sums[k]!
        const share = shares[k]!
        for (let n = 0; n < count; n++)
          for (let d = 3 * n; d < 3 * n + 3; d++)
            move[d] = share[n]! > 0 && !held[n] ? move[d]! / share[n]! : 0
        const even = spreadOut(spreadOut(move, around), around)
        for (let n = 0; n < count; n++) {
          if (held[n]) continue
          for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! += RATE * even[d]!
          const far = Math.hypot(offsets[3 * n]!, offsets[3 * n + 1]!, offsets[3 * n + 2]!)
          if (far > FARTHEST) for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! *= FARTHEST / far
        }
      })
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

/** A move in the pose as a move at rest: the shortest that makes it. */
function pulledBack(moves: Float64Array, turns: Float32Array, n: number): readonly [number, number, number] {
  const [x, y, z] = [moves[3 * n]!, moves[3 * n + 1]!, moves[3 * n + 2]!]
  const m = 9 * n
  const back = [0, 1, 2].map((k) => turns[m + k]! * x + turns[m + 3 + k]! * y + turns[m + 6 + k]! * z)
  const length = x * x + y * y + z * z
  const scale = length > 0 ? (back[0]! ** 2 + back[1]! ** 2 + back[2]! ** 2) / length : 1
  const s = 1 / Math.max(LEAST_SCALE, scale)
  return [s * back[0]!, s * back[1]!, s * back[2]!]
}

/** Vertices under the skin alone [mm], and the linear part of each one's blend, row by row. */
function blended(
  shape: Float64Array,
  { joints, weights }: { readonly joints: Uint8Array; readonly weights: Uint8Array },
  matrices: Float64Array,
): { readonly places: Float64Array; readonly turns: Float32Array } {
  const count = shape.length / 3
  const places = new Float64Array(shape.length)
  const turns = new Float32Array(9 * count)
  for (let n = 0; n < count; n++) {
    for (let j = 4 * n; j < 4 * n + 4; j++) {
      const w = weights[j]! / 255
      if (w === 0) continue
      const m = 12 * joints[j]!
      for (let r = 0; r < 3; r++) {
        places[3 * n + r]! += w * 1000 * matrices[m + 4 * r + 3]!
        for (let c = 0; c < 3; c++) {
          const value = w * matrices[m + 4 * r + c]!
          turns[9 * n + 3 * r + c]! += value
          places[3 * n + r]! += value * shape[3 * n + c]!
        }
      }
    }
  }
  return { places, turns }
}

/** Numbers of the vertices that share an edge with each. */
function neighboursOf(indices: Uint32Array, count: number): readonly (readonly number[])[] {
  const out = Array.from({ length: count }, () => new Set<number>())
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!]
      out[a]!.add(b)
      out[b]!.add(a)
    }
  return out.map((set) => [...set])
}

/** Half of each vertex's move, half of the mean of its neighbours'. */
function spreadOut(moves: Float64Array, around: readonly (readonly number[])[]): Float64Array {
  const out = new Float64Array(moves.length)
  around.forEach((near, n) => {
    for (let d = 0; d < 3; d++) {
      let sum = 0
      for (const other of near) sum += moves[3 * other + d]!
      out[3 * n + d] = near.length > 0 ? (moves[3 * n + d]! + sum / near.length) / 2 : 0
    }
  })
  return out
}
