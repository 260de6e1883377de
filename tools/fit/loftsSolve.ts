/**
 * Fits the numbers behind a surface to a scan: Gauss-Newton with Marquardt damping on closest-point gaps in both
 * directions (scan to surface and surface to scan), robust (Huber at half a millimetre), with linear smoothness priors.
 * The surface may be anything that gives vertices from numbers with a fixed list of faces.
 */
import { signedFootOf } from '../../src/pipeline/loft/meshField'
import type { IndexedMesh } from '../../src/pipeline/part'
import { pairUp, type Pair } from './loftsPairs'
import { sampleSurface } from './scans'

/** A surface driven by numbers, frozen for one round: same faces whatever the numbers. */
export interface FrozenSurface {
  /** Faces of each closed body; all number the same vertices. */
  readonly faces: readonly Uint32Array[]
  /** How many of them, the last ones, are taken away instead of added; none when left out. */
  readonly hollows?: number
  /** Vertices [m, flat xyz]. */
  readonly points: (parameters: Float64Array) => Float64Array
}

/** One prior: (Σ weight_k · parameter_k − target)² is added to the mean of squares (mm²). */
export interface Prior {
  readonly terms: readonly (readonly [index: number, weight: number])[]
  readonly target: number
}

export interface FitProblem {
  readonly scan: IndexedMesh
  readonly start: Float64Array
  /** Finite step of each parameter, its own unit. */
  readonly steps: Float64Array
  readonly freeze: (parameters: Float64Array) => FrozenSurface
  readonly priors: readonly Prior[]
  /** Brings parameters back within what they may be, in place. */
  readonly clamp: (parameters: Float64Array) => void
  readonly rounds: number
  /** Points on the scan and on each body. */
  readonly samples: number
  /** Fillet between bodies [mm]. */
  readonly fillet?: number
  readonly log?: (line: string) => void
}

const HUBER = 0.5

/** The best parameters found, and their mean symmetric distance [mm]. */
export function fitSurface(problem: FitProblem): {
  readonly parameters: Float64Array
  readonly mean: number
} {
  const { scan, steps, priors } = problem
  const n = problem.start.length
  const scanFoot = signedFootOf(scan)
  const scanPoints = sampleSurface(scan, problem.samples).points
  let best = problem.start.slice()
  let state = evaluate(best)
  let damping = 1e-3
  for (let round = 0; round < problem.rounds; round++) {
    const { normal, gradient } = linearise(best, state)
    let gain = 0
    for (let attempt = 0; attempt < 5 && gain === 0; attempt++) {
      const step = solveDamped(normal, gradient, n, damping)
      const next = step ? best.map((p, i) => p - step[i]!) : best.slice()
      problem.clamp(next)
      const there = step ? evaluate(next) : state
      if (there.cost < state.cost) {
        gain = (state.cost - there.cost) / state.cost
        best = next
        state = there
        damping = Math.max(damping / 4, 1e-6)
      } else damping *= 6
    }
    problem.log?.(
      `round ${round} mean ${state.mean.toFixed(3)} cost ${state.cost.toFixed(4)} damping ${damping.toExponential(1)}`,
    )
    if (gain < (round > 3 ? 2e-4 : 1e-9)) break
  }
  return { parameters: best, mean: state.mean }

  function evaluate(parameters: Float64Array): State {
    const surface = problem.freeze(parameters)
    const points = surface.points(parameters)
    const bodies = {
      positions: Float32Array.from(points),
      faces: surface.faces,
      hollows: surface.hollows ?? 0,
      fillet: problem.fillet ?? 1,
    }
    const pairs = pairUp(bodies, scanPoints, scanFoot, problem.samples)
    let [cost, sum] = [0, 0]
    for (const pair of pairs) {
      const gap = Math.abs(pair.gap)
      sum += gap
      cost += gap < HUBER ? gap * gap : HUBER * (2 * gap - HUBER)
    }
    cost /= pairs.length
    for (const prior of priors) cost += priorValue(prior, parameters) ** 2
    return { surface, points, pairs, cost, mean: sum / pairs.length }
  }

  function linearise(
    parameters: Float64Array,
    at: State,
  ): { readonly normal: Float64Array; readonly gradient: Float64Array } {
    const derivative = Array.from({ length: n }, (_, k) => {
      const moved = parameters.slice()
      moved[k] = moved[k]! + steps[k]!
      const column = at.surface.points(moved)
      const factor = 1000 / steps[k]!
      return column.map((x, i) => (x - at.points[i]!) * factor)
    })
    const normal = new Float64Array(n * n)
    const gradient = new Float64Array(n)
    const which = new Int32Array(n)
    const what = new Float64Array(n)
    for (const { corners, vectors, gap } of at.pairs) {
      const trust = Math.min(1, HUBER / Math.abs(gap)) / at.pairs.length
      let used = 0
      for (let k = 0; k < n; k++) {
        const d = derivative[k]!
        let slope = 0
        for (let c = 0; c < corners.length; c++) {
          const i = 3 * corners[c]!
          slope += vectors[3 * c]! * d[i]! + vectors[3 * c + 1]! * d[i + 1]! + vectors[3 * c + 2]! * d[i + 2]!
        }
        if (Math.abs(slope) > 1e-7) {
          which[used] = k
          what[used++] = slope
        }
      }
      for (let a = 0; a < used; a++) {
        const wa = what[a]! * trust
        gradient[which[a]!] = gradient[which[a]!]! + wa * gap
        const row = which[a]! * n
        for (let b = 0; b <= a; b++) normal[row + which[b]!] = normal[row + which[b]!]! + wa * what[b]!
      }
    }
    for (const prior of priors) {
      const value = priorValue(prior, parameters)
      for (const [i, wi] of prior.terms) {
        gradient[i] = gradient[i]! + wi * value
        for (const [j, wj] of prior.terms) if (j <= i) normal[i * n + j] = normal[i * n + j]! + wi * wj
      }
    }
    return { normal, gradient }
  }
}

interface State {
  readonly surface: FrozenSurface
  readonly points: Float64Array
  readonly pairs: readonly Pair[]
  readonly cost: number
  readonly mean: number
}

const priorValue = (prior: Prior, parameters: Float64Array): number =>
  prior.terms.reduce((sum, [i, w]) => sum + w * parameters[i]!, -prior.target)

/** Solves (N + damping · diag N) x = g by Cholesky; lower triangle of N given. Undefined when not positive. */
function solveDamped(
  normal: Float64Array,
  gradient: Float64Array,
  n: number,
  damping: number,
): Float64Array | undefined {
  const l = normal.slice()
  for (let i = 0; i < n; i++) l[i * n + i] = l[i * n + i]! * (1 + damping) + 1e-9
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i * n + j]!
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!
      if (i === j) {
        if (!(sum > 0)) return undefined
        l[i * n + i] = Math.sqrt(sum)
      } else l[i * n + j] = sum / l[j * n + j]!
    }
  }
  const x = gradient.slice()
  for (let i = 0; i < n; i++) {
    let sum = x[i]!
    for (let k = 0; k < i; k++) sum -= l[i * n + k]! * x[k]!
    x[i] = sum / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!
    for (let k = i + 1; k < n; k++) sum -= l[k * n + i]! * x[k]!
    x[i] = sum / l[i * n + i]!
  }
  return x
}
