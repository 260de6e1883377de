/**
 * Fits the numbers behind a surface to a scan: Gauss-Newton with Marquardt damping on closest-point distances in both
 * directions (scan to surface and surface to scan), robust (Huber at half a millimetre), with linear smoothness priors.
 * The surface may be anything that gives vertices from numbers with a fixed list of faces.
 */
import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { IndexedMesh } from '../../src/pipeline/part'
import { random, sampleSurface } from './scans'

/** A surface driven by numbers, frozen for one round: same faces whatever the numbers. */
export interface FrozenSurface {
  readonly indices: Uint32Array
  readonly points: (parameters: Float64Array) => Float64Array
}

/** One prior: (Σ weight_k · parameter_k − target)² is added to the sum of squares (all in mm). */
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
  readonly samples: number
  /** Share of the way from least squares (0) to least absolute distance (1). */
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
  const scanTree = tree(scan)
  const scanPoints = sampleSurface(scan, problem.samples).points
  let best = problem.start.slice()
  let state = evaluate(best)
  let damping = 1e-3
  for (let round = 0; round < problem.rounds; round++) {
    const { normal, gradient } = linearise(best, state)
    let improved = false
    for (let attempt = 0; attempt < 5 && !improved; attempt++) {
      const step = solveDamped(normal, gradient, n, damping)
      if (step) {
        const next = best.map((p, i) => p - step[i]!)
        problem.clamp(next)
        const there = evaluate(next)
        if (there.cost < state.cost) {
          const gain = (state.cost - there.cost) / state.cost
          best = next
          state = there
          damping = Math.max(damping / 4, 1e-6)
          improved = true
          problem.log?.(
            `round ${round} mean ${there.mean.toFixed(3)} cost ${there.cost.toFixed(4)} damping ${damping}`,
          )
          if (gain < 2e-4 && round > 3) return { parameters: best, mean: state.mean }
          continue
        }
      }
      damping *= 6
    }
    if (!improved) break
  }
  return { parameters: best, mean: state.mean }

  /** Closest-point pairs for given parameters, and the robust cost. */
  function evaluate(parameters: Float64Array): State {
    const surface = problem.freeze(parameters)
    const points = surface.points(parameters)
    const mesh = { positions: Float32Array.from(points), indices: surface.indices }
    const own = tree(mesh)
    const pairs: Pair[] = []
    let sum = 0
    const v = new Vector3()
    const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
    for (let i = 0; i < scanPoints.length; i += 3) {
      v.set(scanPoints[i]!, scanPoints[i + 1]!, scanPoints[i + 2]!)
      own.bvh.closestPointToPoint(v, hit)
      sum += hit.distance
      pairs.push(pair(own.index, mesh.positions, hit.faceIndex, hit.point, v, hit.distance))
    }
    const spots = spread(mesh, problem.samples)
    for (const { face, point } of spots) {
      scanTree.bvh.closestPointToPoint(point, hit)
      sum += hit.distance
      pairs.push(pair(mesh.indices, mesh.positions, face, point, hit.point, hit.distance))
    }
    let cost = 0
    for (const { gap } of pairs) cost += gap < HUBER ? gap * gap : HUBER * (2 * gap - HUBER)
    cost /= pairs.length
    for (const prior of priors) cost += priorValue(prior, parameters) ** 2
    return { surface, points, pairs, cost, mean: (sum / pairs.length) * 1000 }
  }

  function linearise(parameters: Float64Array, at: State): { normal: Float64Array; gradient: Float64Array } {
    const size = at.points.length
    const derivative: Float64Array[] = []
    for (let k = 0; k < n; k++) {
      const moved = parameters.slice()
      moved[k] = moved[k]! + steps[k]!
      const shifted = at.surface.points(moved)
      const column = new Float64Array(size)
      const factor = 1000 / steps[k]!
      for (let i = 0; i < size; i++) column[i] = (shifted[i]! - at.points[i]!) * factor
      derivative.push(column)
    }
    const normal = new Float64Array(n * n)
    const gradient = new Float64Array(n)
    const which = new Int32Array(n)
    const what = new Float64Array(n)
    const scale = 1 / at.pairs.length
    for (const { corners, weights, direction, gap } of at.pairs) {
      const trust = (gap < HUBER ? 1 : HUBER / gap) * scale
      let used = 0
      for (let k = 0; k < n; k++) {
        const d = derivative[k]!
        let slope = 0
        for (let c = 0; c < 3; c++) {
          const i = 3 * corners[c]!
          slope += weights[c]! * (direction[0] * d[i]! + direction[1] * d[i + 1]! + direction[2] * d[i + 2]!)
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

interface Pair {
  readonly corners: readonly [number, number, number]
  readonly weights: readonly [number, number, number]
  /** From the scan's point to the surface's, unit; `gap` [mm] shrinks when the surface moves against it. */
  readonly direction: readonly [number, number, number]
  readonly gap: number
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

function tree(mesh: IndexedMesh): { readonly bvh: MeshBVH; readonly index: Uint32Array } {
  const geometry = new BufferGeometry()
  const index = mesh.indices.slice()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return { bvh: new MeshBVH(geometry), index }
}

function pair(
  index: Uint32Array,
  positions: Float32Array,
  face: number,
  own: Vector3,
  other: Vector3,
  distance: number,
): Pair {
  const corners = [index[3 * face]!, index[3 * face + 1]!, index[3 * face + 2]!] as const
  const [a, b, c] = corners.map(
    (i) => new Vector3(positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!),
  )
  const ab = b!.clone().sub(a!)
  const ac = c!.clone().sub(a!)
  const ap = own.clone().sub(a!)
  const [d00, d01, d11, d20, d21] = [ab.dot(ab), ab.dot(ac), ac.dot(ac), ap.dot(ab), ap.dot(ac)]
  const area = d00 * d11 - d01 * d01
  const v = area > 0 ? (d11 * d20 - d01 * d21) / area : 0
  const w = area > 0 ? (d00 * d21 - d01 * d20) / area : 0
  const gap = distance * 1000
  const normal = ab.cross(ac).normalize()
  const offset = own.clone().sub(other)
  // within a hundredth of a millimetre the difference has no reliable direction: take the face's normal
  const direction = gap > 0.01 ? offset.multiplyScalar(1 / distance) : normal
  return { corners, weights: [1 - v - w, v, w], direction: [direction.x, direction.y, direction.z], gap }
}

/** Points evenly by area over the surface, with their faces. */
function spread(mesh: IndexedMesh, count: number): { readonly face: number; readonly point: Vector3 }[] {
  const faces = mesh.indices.length / 3
  const at = (i: number): Vector3 =>
    new Vector3(mesh.positions[3 * i]!, mesh.positions[3 * i + 1]!, mesh.positions[3 * i + 2]!)
  const areas = new Float64Array(faces)
  let total = 0
  for (let t = 0; t < faces; t++) {
    const a = at(mesh.indices[3 * t]!)
    const b = at(mesh.indices[3 * t + 1]!).sub(a)
    const c = at(mesh.indices[3 * t + 2]!).sub(a)
    total += b.cross(c).length() / 2
    areas[t] = total
  }
  const next = random(11)
  const out: { face: number; point: Vector3 }[] = []
  let t = 0
  for (let i = 0; i < count; i++) {
    const want = ((i + next()) / count) * total
    while (t < faces - 1 && areas[t]! < want) t++
    let [u, v] = [next(), next()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const point = at(mesh.indices[3 * t]!)
      .multiplyScalar(1 - u - v)
      .addScaledVector(at(mesh.indices[3 * t + 1]!), u)
      .addScaledVector(at(mesh.indices[3 * t + 2]!), v)
    out.push({ face: t, point })
  }
  return out
}

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
