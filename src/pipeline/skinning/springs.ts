import { GRAIN, type SkinGrid, type SolveSettings } from './problem'

/** Distance of two vertices; not `Math.hypot`, which takes ten times as long. */
export function gap(p: Float64Array, a: number, b: number): number {
  const x = p[3 * b]! - p[3 * a]!
  const y = p[3 * b + 1]! - p[3 * a + 1]!
  const z = p[3 * b + 2]! - p[3 * a + 2]!
  return Math.sqrt(x * x + y * y + z * z)
}

export interface Chain {
  readonly vertices: readonly number[]
  readonly lengths: readonly number[]
  readonly total: number
}

/** The fibres of both faces. */
export function chainsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Chain[] {
  return grids.flatMap(({ front, back, vs }) =>
    [front, back].flatMap((face, side) =>
      vs.flatMap((_, j) => {
        if (side === 1 && (j === 0 || j === vs.length - 1)) return []
        const vertices = face.map((row) => row[j]!)
        const lengths = vertices.slice(1).map((v, k) => Math.max(0.05, gap(rest, vertices[k]!, v)))
        return [{ vertices, lengths, total: lengths.reduce((s, l) => s + l, 0) }]
      }),
    ),
  )
}

export interface Edge {
  readonly a: number
  readonly b: number
  readonly length: number
  readonly weight: number
}

/** Edges across the fibres. */
export function crossingsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Edge[] {
  const edges = grids.flatMap(({ front, back }) =>
    [front, back].flatMap((face) =>
      face.flatMap((row) => row.slice(1).map((b, j) => [row[j]!, b, gap(rest, row[j]!, b)] as const)),
    ),
  )
  const mean = edges.reduce((s, [, , l]) => s + l, 0) / edges.length
  return edges
    .filter(([, , length]) => length > 0.05)
    .map(([a, b, length]) => ({ a, b, length, weight: length / mean }))
}

export interface Pair {
  readonly front: number
  readonly back: number
  readonly length: number
  /** Ends of the fibre and of the row through it. */
  readonly along: readonly [number, number, number]
  readonly across: readonly [number, number, number]
}

/** Vertices that face each other through the thickness. */
export function pairsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Pair[] {
  return grids.flatMap(({ front, back }) =>
    front.slice(1, -1).flatMap((row, k) =>
      row.slice(1, -1).map((f, l) => {
        const [i, j] = [k + 1, l + 1]
        const b = back[i]![j]!
        const ends = (u: number, v: number) => [u, v, Math.max(0.05, gap(rest, u, v))] as const
        return {
          front: f,
          back: b,
          length: Math.max(0.3, gap(rest, f, b)),
          along: ends(front[i - 1]![j]!, front[i + 1]![j]!),
          across: ends(front[i]![j - 1]!, front[i]![j + 1]!),
        }
      }),
    ),
  )
}

const _lengths = new Float64Array(128)

/** Penalty on stretch that differs along a fibre; the mean is taken as given. */
export function evenOut(
  { vertices, lengths, total }: Chain,
  posed: Float64Array,
  pull: Float64Array,
  { evenness, tension }: SolveSettings,
): number {
  let now = 0
  for (let k = 0; k < lengths.length; k++)
    now += _lengths[k] = Math.max(1e-6, gap(posed, vertices[k]!, vertices[k + 1]!))
  const mean = now / total
  let energy = 0
  for (let k = 0; k < lengths.length; k++) {
    const a = vertices[k]!
    const b = vertices[k + 1]!
    const rest = lengths[k]!
    const length = _lengths[k]!
    const off = length / rest - mean
    const weight = (rest * lengths.length) / total
    energy += evenness * GRAIN * GRAIN * weight * off * off + tension * GRAIN * GRAIN * weight * mean * mean
    const slope =
      ((2 * evenness * GRAIN * GRAIN * weight * off) / rest +
        (2 * tension * GRAIN * GRAIN * weight * mean) / rest) /
      length
    for (let d = 0; d < 3; d++) {
      const g = slope * (posed[3 * b + d]! - posed[3 * a + d]!)
      pull[3 * b + d]! += g
      pull[3 * a + d]! -= g
    }
  }
  return energy
}

/** Penalty on an edge from a to b whose length is not that wanted. */
export function spring(
  a: number,
  b: number,
  wanted: number,
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  const length = Math.max(1e-6, gap(posed, a, b))
  const off = length / wanted - 1
  const s = strength * GRAIN * GRAIN
  const slope = (2 * s * off) / (wanted * length)
  for (let d = 0; d < 3; d++) {
    const g = slope * (posed[3 * b + d]! - posed[3 * a + d]!)
    pull[3 * b + d]! += g
    pull[3 * a + d]! -= g
  }
  return s * off * off
}

/** Penalty on thickness lost and on a thickness that leans against the surface. */
export function stand(
  pair: Pair,
  posed: Float64Array,
  pull: Float64Array,
  { thickness, shear }: SolveSettings,
  rest: Float64Array,
  growth: Float64Array,
  c: number,
): number {
  const { front, back } = pair
  let wanted = 0
  for (let d = 0; d < 3; d++) {
    const f = rest[3 * front + d]! + c * growth[3 * front + d]!
    const b = rest[3 * back + d]! + c * growth[3 * back + d]!
    wanted += (f - b) ** 2
  }
  wanted = Math.max(0.3, Math.sqrt(wanted))
  return (
    spring(back, front, wanted, posed, pull, thickness) +
    straighten(pair, pair.along, wanted, posed, pull, shear, rest) +
    straighten(pair, pair.across, wanted, posed, pull, shear, rest)
  )
}

/** Penalty on a thickness that leans more along a line of the surface than at rest. */
function straighten(
  { front, back, length }: Pair,
  [u, v, span]: readonly [number, number, number],
  wanted: number,
  posed: Float64Array,
  pull: Float64Array,
  shear: number,
  rest: Float64Array,
): number {
  const unit = 1 / (wanted * span)
  let before = 0
  let now = 0
  for (let d = 0; d < 3; d++) {
    before += (rest[3 * front + d]! - rest[3 * back + d]!) * (rest[3 * v + d]! - rest[3 * u + d]!)
    now += (posed[3 * front + d]! - posed[3 * back + d]!) * (posed[3 * v + d]! - posed[3 * u + d]!)
  }
  const off = now * unit - before / (length * span)
  const s = shear * GRAIN * GRAIN
  const slope = 2 * s * off * unit
  for (let d = 0; d < 3; d++) {
    const through = posed[3 * front + d]! - posed[3 * back + d]!
    const line = posed[3 * v + d]! - posed[3 * u + d]!
    pull[3 * front + d]! += slope * line
    pull[3 * back + d]! -= slope * line
    pull[3 * v + d]! += slope * through
    pull[3 * u + d]! -= slope * through
  }
  return s * off * off
}
