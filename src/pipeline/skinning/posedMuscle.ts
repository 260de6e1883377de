import { morphWeights } from '../../kinematics/drivers'
import type { MusclePart } from '../part'
import { quantiseWeights } from '../rig/weights'
import { MORPH_EXPONENT, snap } from '../write/encodeAttributes'
import { inverseOf } from './contact'
import type { MovingBone } from './faults'
import { facesOf, type Faces } from './folds'
import type { Obstacle } from './problem'
import { CoverWatch, slidingFaces, type Underlay } from './underlay'

/** A skin that blends joints flattens what lies between: bounds how much is asked of a vertex there. */
const LEAST_SCALE = 0.3

/** Share of the wanted move made in a step. */
const RATE = 0.7
/** Steps between two looks at all poses, instead of those with faults. */
export const LOOK_EVERY = 6

/** Poses that a muscle goes through, and what it must keep out of. */
export interface PoseContext {
  readonly obstacles: readonly Obstacle[]
  readonly poses: readonly Float64Array[]
  readonly features: readonly Float64Array[]
  /** What the muscle must go on covering. */
  readonly underlay: Underlay
}

/** A muscle under its skin in all poses, in millimetres. */
export interface PosedMuscle {
  readonly rest: Float64Array
  readonly faces: Faces
  readonly count: number
  readonly bones: readonly MovingBone[]
  readonly covers: CoverWatch
  readonly bases: readonly Blend[]
  readonly around: readonly (readonly number[])[]
  /** 1 for vertices that stay on their bones. */
  readonly held: Uint8Array
}

/** @param fixed vertices that stay on their bones */
export function posedMuscle(
  part: MusclePart,
  fixed: (vertex: number) => boolean,
  { obstacles, poses, features, underlay }: PoseContext,
): PosedMuscle {
  const blend = blendOf(part, { poses, features })
  const rest = Float64Array.from(part.mesh.positions, (value) => 1000 * snap(value))
  const count = rest.length / 3
  return {
    rest,
    faces: facesOf(part.mesh.indices, rest),
    count,
    bones: obstacles.map(({ field, joint }) => ({
      field,
      inverses: poses.map((matrices) => inverseOf(matrices, joint)),
    })),
    covers: new CoverWatch(rest, slidingFaces(part), underlay),
    bases: poses.map((_, p) => blend(p)),
    around: neighboursOf(part.mesh.indices, count),
    held: Uint8Array.from({ length: count }, (_, n) => (fixed(n) ? 1 : 0)),
  }
}

/** A muscle in one pose after another, as the file will have it. */
export function blendOf(
  part: MusclePart,
  { poses, features }: Pick<PoseContext, 'poses' | 'features'>,
): (pose: number) => Blend {
  const rest = Float64Array.from(part.mesh.positions, (value) => 1000 * snap(value))
  const skin = quantiseWeights(part.joints, part.weights)
  const drivers = part.morphs.map((morph) => morph.drivers)
  const shapes = part.morphs.map(({ offsets }) =>
    Float64Array.from(offsets, (value) => 1000 * snap(value, MORPH_EXPONENT)),
  )
  const weights = new Float64Array(drivers.length)
  return (pose) => {
    morphWeights(drivers, features[pose]!, weights)
    const shape = rest.slice()
    shapes.forEach((offsets, k) => offsets.forEach((value, i) => (shape[i]! += weights[k]! * value)))
    return blended(shape, skin, poses[pose]!)
  }
}

export interface Blend {
  readonly places: Float64Array
  readonly turns: Float32Array
}

/** Vertices under the skin alone [mm], and the linear part of each one's blend, row by row. */
function blended(
  shape: Float64Array,
  { joints, weights }: { readonly joints: Uint8Array; readonly weights: Uint8Array },
  matrices: Float64Array,
): Blend {
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

/**
 * A step of `offsets` [mm] along the mean of the moves that poses ask for (their sum, and what it is to be divided by), spread
 * over the neighbours; no vertex goes farther than `farthest` [mm], and those on their bones no farther than `farthestHeld`. `moves` is
 * used up.
 */
export function step(
  offsets: Float64Array,
  moves: Float64Array,
  shares: Float64Array,
  { around, held, count }: PosedMuscle,
  farthest: number,
  farthestHeld = 0,
): void {
  const reach = (n: number): number => (held[n] ? farthestHeld : farthest)
  for (let n = 0; n < count; n++)
    for (let d = 3 * n; d < 3 * n + 3; d++)
      moves[d] = shares[n]! > 0 && reach(n) > 0 ? moves[d]! / shares[n]! : 0
  const even = spreadOut(spreadOut(moves, around), around)
  for (let n = 0; n < count; n++) {
    const most = reach(n)
    if (most === 0) continue
    for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! += RATE * even[d]!
    const far = Math.hypot(offsets[3 * n]!, offsets[3 * n + 1]!, offsets[3 * n + 2]!)
    if (far > most) for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! *= most / far
  }
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

/** Adds moves of the shape at rest, times `w`, to vertices in a pose. */
export function addMoves(posed: Float64Array, { turns }: Blend, offsets: Float64Array, w: number): void {
  for (let n = 0; n < posed.length / 3; n++) {
    const x = w * offsets[3 * n]!
    const y = w * offsets[3 * n + 1]!
    const z = w * offsets[3 * n + 2]!
    const m = 9 * n
    posed[3 * n]! += turns[m]! * x + turns[m + 1]! * y + turns[m + 2]! * z
    posed[3 * n + 1]! += turns[m + 3]! * x + turns[m + 4]! * y + turns[m + 5]! * z
    posed[3 * n + 2]! += turns[m + 6]! * x + turns[m + 7]! * y + turns[m + 8]! * z
  }
}

/** A move in the pose as a move at rest: the shortest that makes it. */
export function pulledBack(
  moves: Float64Array,
  turns: Float32Array,
  n: number,
): readonly [number, number, number] {
  const [x, y, z] = [moves[3 * n]!, moves[3 * n + 1]!, moves[3 * n + 2]!]
  const m = 9 * n
  const back = [0, 1, 2].map((k) => turns[m + k]! * x + turns[m + 3 + k]! * y + turns[m + 6 + k]! * z)
  const length = x * x + y * y + z * z
  const scale = length > 0 ? (back[0]! ** 2 + back[1]! ** 2 + back[2]! ** 2) / length : 1
  const s = 1 / Math.max(LEAST_SCALE, scale)
  return [s * back[0]!, s * back[1]!, s * back[2]!]
}
