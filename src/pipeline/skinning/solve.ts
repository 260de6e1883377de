import { morphWeights } from '../../kinematics/drivers'
import { splineBasis } from './basis'
import { faceNeighbours, faceNormals, type FaceNeighbours } from '../rig/faceNeighbours'
import type { BoneField } from './boneField'
import { driven, regress } from './drive'

/** One fibre sheet as the solver sees it: a grid of cells, each with a vertex on the front face and one on the back. */
export interface SkinGrid {
  readonly front: readonly (readonly number[])[]
  readonly back: readonly (readonly number[])[]
  /** Place of each row along the fibres, and of each column across them, 0 to 1. */
  readonly us: readonly number[]
  readonly vs: readonly number[]
}

/** Bones that must not be sunk into, and the bone (index into `bones` matrices) that carries them. */
export interface Obstacle {
  readonly field: BoneField
  /** Index into `JOINTS`. */
  readonly joint: number
}

export interface SkinProblem {
  /** n × 3, at rest [m]. */
  readonly positions: Float64Array
  readonly indices: ArrayLike<number>
  readonly grids: readonly SkinGrid[]
  /** Candidate joints, indices into `JOINTS`. */
  readonly joints: readonly number[]
  /** Wished shares of the candidates at a vertex; held exactly in the first and the last row. */
  prior(vertex: number): readonly number[]
  /** For each pose 3 × 4 matrices of all joints; the first pose is rest. */
  readonly poses: readonly Float64Array[]
  readonly obstacles: readonly Obstacle[]
  /** n × 3: what one unit of contraction adds to a vertex at rest [m]. */
  readonly growth: Float64Array
  /** For each pose the numbers that drive the shifts; all 0 at rest. */
  readonly features: readonly Float64Array[]
  /** How many of the poses, from the first, shapes are fitted to; volumes are kept in all. */
  readonly fitted: number
}

/** Solved skin: for each vertex the share of every candidate joint. */
export interface SkinSolution {
  readonly shares: Float64Array
  /** Weights of the features that drive the growth. */
  readonly contraction: Float64Array
  readonly energy: readonly number[]
  /** Per shift: n × 3 displacement at rest [m], and the weights of the features that drive it. */
  readonly shifts: readonly { readonly offsets: Float64Array; readonly drivers: Float64Array }[]
}

export interface SolveSettings {
  readonly rounds: number
  readonly collision: number
  readonly evenness: number
  readonly width: number
  readonly thickness: number
  readonly shear: number
  readonly fold: number
  readonly smooth: number
  readonly prior: number
  readonly tension: number
  readonly shifts: number
  readonly shiftCost: number
  readonly shiftBend: number
  readonly shiftFrom: number
}

export const SETTINGS: SolveSettings = {
  rounds: 240,
  collision: 12,
  evenness: 1.5,
  width: 0.2,
  thickness: 0.6,
  shear: 0.1,
  fold: 100,
  smooth: 1,
  prior: 0.03,
  tension: 0,
  shifts: 2,
  shiftCost: 0.05,
  shiftBend: 0.2,
  shiftFrom: 100,
}

/** Length over which a relative stretch counts [mm]. */
const GRAIN = 8
/** A vertex keeps the clearance that it has at rest up to this much [mm], and sinks at most this much deeper. */
const CLEARANCE = 1.5
const SLACK = 0.5
/** Rounds between two looks at which way the surface faces. */
const FACING_EVERY = 5
/** Distance of controls [mm]. */
const SPACING = 22
/** Distance within which a vertex is watched [mm]. */
const NEARBY = 9
/** Rounds between two looks at what is near and how much volume the skin keeps. */
const CONTRACTION_EVERY = 20

interface Control {
  readonly rows: number
  readonly columns: number
  readonly along: readonly Float64Array[]
  readonly across: readonly Float64Array[]
  /** First control number of this grid, and its first cell. */
  readonly first: number
  readonly firstCell: number
}

/** Shares of the joints that let a muscle follow every pose with least harm. Deterministic. */
export function solveSkin(problem: SkinProblem, settings: SolveSettings = SETTINGS): SkinSolution {
  const { grids, joints, poses, fitted, obstacles } = problem
  const rest = problem.positions.map((value) => value * 1000)
  const growth = problem.growth.map((value) => value * 1000)
  const count = rest.length / 3
  const bones = joints.length

  // Cells, controls and what is held.
  const cellOf = new Int32Array(count).fill(-1)
  const controls: Control[] = []
  let controlCount = 0
  let cellCount = 0
  for (const grid of grids) {
    const { rows, columns } = controlSize(grid, rest)
    controls.push({
      rows,
      columns,
      along: splineBasis(rows, grid.us),
      across: splineBasis(columns, grid.vs),
      first: controlCount,
      firstCell: cellCount,
    })
    grid.front.forEach((row, i) =>
      row.forEach((vertex, j) => {
        const cell = cellCount + i * grid.vs.length + j
        cellOf[vertex] = cell
        cellOf[grid.back[i]![j]!] = cell
      }),
    )
    controlCount += rows * columns
    cellCount += grid.us.length * grid.vs.length
  }
  const prior = new Float64Array(controlCount * bones)
  const held = new Uint8Array(controlCount)
  controls.forEach((control, g) => {
    const grid = grids[g]!
    for (let r = 0; r < control.rows; r++)
      for (let c = 0; c < control.columns; c++) {
        const i = nearestPlace(grid.us, greville(control.rows, r))
        const j = nearestPlace(grid.vs, greville(control.columns, c))
        const at = control.first + r * control.columns + c
        prior.set(problem.prior(grid.front[i]![j]!), at * bones)
        if (r === 0 || r === control.rows - 1) held[at] = 1
      }
  })
  const logits = prior.map((share) => Math.log(0.9 * share + 0.1 / bones))
  const shares = new Float64Array(controlCount * bones)
  const cellShares = new Float64Array(cellCount * bones)

  const soften = (): void => {
    for (let k = 0; k < controlCount; k++) {
      if (held[k]) {
        for (let b = 0; b < bones; b++) shares[k * bones + b] = prior[k * bones + b]!
        continue
      }
      let top = -Infinity
      for (let b = 0; b < bones; b++) top = Math.max(top, logits[k * bones + b]!)
      let sum = 0
      for (let b = 0; b < bones; b++) sum += shares[k * bones + b] = Math.exp(logits[k * bones + b]! - top)
      for (let b = 0; b < bones; b++) shares[k * bones + b]! /= sum
    }
    cellShares.fill(0)
    eachTerm((cell, control, weight) => {
      for (let b = 0; b < bones; b++) cellShares[cell * bones + b]! += weight * shares[control * bones + b]!
    })
  }
  const terms = listTerms(controls, grids)
  const eachTerm = (visit: (cell: number, control: number, weight: number) => void): void => {
    for (let t = 0; t < terms.cell.length; t++) visit(terms.cell[t]!, terms.control[t]!, terms.weight[t]!)
  }

  // Where every candidate joint would carry every vertex, in the pose looked at.
  const carried = new Float64Array(count * bones * 3)
  const contraction = new Float64Array(poses.length)
  let growthDrivers: Float64Array = new Float64Array()
  const one = new Float64Array(1)
  const shape = new Float64Array(count * 3)
  const carry = (p: number, contracted: boolean): void => {
    const matrices = poses[p]!
    const c = contracted ? contraction[p]! : 0
    for (let i = 0; i < shape.length; i++) shape[i] = rest[i]! + c * growth[i]!
    for (let k = 0; k < shifts; k++) {
      const s = strength(p, k)
      if (s === 0) continue
      const offsets = cellOffsets[k]!
      for (let n = 0; n < count; n++) {
        const cell = 3 * cellOf[n]!
        shape[3 * n]! += s * offsets[cell]!
        shape[3 * n + 1]! += s * offsets[cell + 1]!
        shape[3 * n + 2]! += s * offsets[cell + 2]!
      }
    }
    for (let n = 0; n < count; n++) {
      const x = shape[3 * n]!
      const y = shape[3 * n + 1]!
      const z = shape[3 * n + 2]!
      for (let b = 0; b < bones; b++) {
        const m = 12 * joints[b]!
        const at = 3 * (n * bones + b)
        for (let k = 0; k < 3; k++) {
          const row = m + 4 * k
          carried[at + k] =
            matrices[row]! * x + matrices[row + 1]! * y + matrices[row + 2]! * z + 1000 * matrices[row + 3]!
        }
      }
    }
  }

  // Shifts: displacement of the controls, driven by the features of the pose.
  const shifts = settings.shifts
  const features = problem.features
  const featureCount = features[0]?.length ?? 0
  const drivers = Array.from({ length: shifts }, (_, k) =>
    Float64Array.from({ length: featureCount }, (_, f) => 0.4 * Math.cos(2.4 * (k * featureCount + f) + 0.7)),
  )
  const offsets = Array.from({ length: shifts }, () => new Float64Array(controlCount * 3))
  const cellOffsets = Array.from({ length: shifts }, () => new Float64Array(cellCount * 3))
  const strength = (p: number, k: number): number => driven(drivers[k]!, features[p]!)
  const spread = (): void => {
    for (let k = 0; k < shifts; k++) {
      const out = cellOffsets[k]!
      const from = offsets[k]!
      out.fill(0)
      eachTerm((cell, control, weight) => {
        for (let d = 0; d < 3; d++) out[3 * cell + d]! += weight * from[3 * control + d]!
      })
    }
  }

  // Clearances from the obstacles at rest.
  const limits = obstacles.map(({ field }) =>
    Float64Array.from({ length: count }, (_, n) => {
      const s = 1000 * field.read(rest[3 * n]! / 1000, rest[3 * n + 1]! / 1000, rest[3 * n + 2]! / 1000)
      return Math.min(s, CLEARANCE) - SLACK
    }),
  )
  const inverses = obstacles.map(({ joint }) => poses.map((matrices) => inverseOf(matrices, joint)))
  const near = obstacles.map(() => poses.map((): readonly number[] => []))
  const chains = chainsOf(grids, rest)
  const crossings = crossingsOf(grids, rest)
  const pairs = pairsOf(grids, rest)
  const faces = facesOf(problem.indices, rest)
  const facings = poses.map(() => new Float64Array(problem.indices.length))

  const posed = new Float64Array(count * 3)
  const pull = new Float64Array(count * 3)
  const cellPull = new Float64Array(cellCount * bones)
  const gradient = new Float64Array(controlCount * bones)
  const place = (): void => {
    const from = carried
    posed.fill(0)
    for (let n = 0; n < count; n++) {
      const cell = cellOf[n]! * bones
      for (let b = 0; b < bones; b++) {
        const w = cellShares[cell + b]!
        const at = 3 * (n * bones + b)
        posed[3 * n]! += w * from[at]!
        posed[3 * n + 1]! += w * from[at + 1]!
        posed[3 * n + 2]! += w * from[at + 2]!
      }
    }
  }
  const volume = (points: Float64Array): number => signedVolume(points, problem.indices)
  const restVolume = volume(rest)

  const weightStep = adam(gradient.length)
  const offsetSteps = offsets.map((o) => adam(o.length))
  const driverSteps = drivers.map((d) => adam(d.length))
  const offsetPulls = offsets.map((o) => new Float64Array(o.length))
  const cellOffsetPulls = cellOffsets.map((o) => new Float64Array(o.length))
  const driverPulls = drivers.map((d) => new Float64Array(d.length))
  const softPull = new Float64Array(gradient.length)
  const energies: number[] = []
  const strengthNow = new Float64Array(shifts)
  const driverNow = new Float64Array(shifts)
  for (let round = 0; round < settings.rounds; round++) {
    const shifting = round >= settings.shiftFrom
    soften()
    spread()
    if (round % CONTRACTION_EVERY === 0) {
      for (let p = 1; p < poses.length; p++) {
        carry(p, false)
        place()
        contraction[p] = volume(posed) / restVolume - 1
      }
      growthDrivers = regress(features, contraction)
      for (let p = 1; p < poses.length; p++) {
        morphWeights([growthDrivers], features[p]!, one)
        contraction[p] = one[0]!
      }
    }
    let energy = 0
    cellPull.fill(0)
    for (const pulls of [...cellOffsetPulls, ...driverPulls]) pulls.fill(0)
    for (let p = 1; p < fitted; p++) {
      carry(p, true)
      place()
      pull.fill(0)
      for (let k = 0; k < shifts; k++) strengthNow[k] = strength(p, k)
      driverNow.fill(0)
      obstacles.forEach(({ field }, o) => {
        if (round % CONTRACTION_EVERY === 0) near[o]![p] = nearby(field, inverses[o]![p]!, posed)
        energy +=
          settings.collision *
          pushOut(field, inverses[o]![p]!, limits[o]!, near[o]![p]!, posed, pull, settings.collision)
      })
      for (const chain of chains) energy += evenOut(chain, posed, pull, settings)
      for (const { a, b, length, weight } of crossings)
        energy += spring(a, b, length, posed, pull, settings.width * weight)
      for (const pair of pairs) energy += stand(pair, posed, pull, settings, rest, growth, contraction[p]!)
      const matrices = poses[p]!
      if (round % FACING_EVERY === 0) faceMeans(faces, posed, facings[p]!)
      energy += unfold(faces, facings[p]!, posed, pull, settings.fold)
      for (let n = 0; n < count; n++) {
        const gx = pull[3 * n]!
        const gy = pull[3 * n + 1]!
        const gz = pull[3 * n + 2]!
        if (gx === 0 && gy === 0 && gz === 0) continue
        const cell = cellOf[n]! * bones
        let lx = 0
        let ly = 0
        let lz = 0
        for (let b = 0; b < bones; b++) {
          const at = 3 * (n * bones + b)
          cellPull[cell + b]! += gx * carried[at]! + gy * carried[at + 1]! + gz * carried[at + 2]!
          const w = cellShares[cell + b]!
          const m = 12 * joints[b]!
          lx += w * (matrices[m]! * gx + matrices[m + 4]! * gy + matrices[m + 8]! * gz)
          ly += w * (matrices[m + 1]! * gx + matrices[m + 5]! * gy + matrices[m + 9]! * gz)
          lz += w * (matrices[m + 2]! * gx + matrices[m + 6]! * gy + matrices[m + 10]! * gz)
        }
        if (!shifting) continue
        const at = 3 * cellOf[n]!
        for (let k = 0; k < shifts; k++) {
          const s = strengthNow[k]!
          const offset = cellOffsets[k]!
          const pulls = cellOffsetPulls[k]!
          pulls[at]! += s * lx
          pulls[at + 1]! += s * ly
          pulls[at + 2]! += s * lz
          driverNow[k]! += offset[at]! * lx + offset[at + 1]! * ly + offset[at + 2]! * lz
        }
      }
      if (!shifting) continue
      for (let k = 0; k < shifts; k++) {
        // How far the shift moves things, counted against it.
        const offset = cellOffsets[k]!
        const pulls = cellOffsetPulls[k]!
        const s = strengthNow[k]!
        const cost = (settings.shiftCost * count) / cellCount
        for (let i = 0; i < offset.length; i++) {
          energy += cost * s * s * offset[i]! * offset[i]!
          pulls[i]! += 2 * cost * s * s * offset[i]!
          driverNow[k]! += 2 * cost * s * offset[i]! * offset[i]!
        }
        for (let f = 0; f < featureCount; f++) driverPulls[k]![f]! += driverNow[k]! * features[p]![f]!
      }
    }
    const scale = 1 / (count * (fitted - 1))
    energy *= scale
    gradient.fill(0)
    for (const pulls of offsetPulls) pulls.fill(0)
    eachTerm((cell, control, weight) => {
      for (let b = 0; b < bones; b++)
        gradient[control * bones + b]! += scale * weight * cellPull[cell * bones + b]!
      if (!shifting) return
      for (let k = 0; k < shifts; k++)
        for (let d = 0; d < 3; d++)
          offsetPulls[k]![3 * control + d]! += scale * weight * cellOffsetPulls[k]![3 * cell + d]!
    })
    energy += calm(controls, shares, prior, bones, gradient, settings)
    energies.push(energy)
    // Back through the softmax, then a step of each.
    const fade = Math.min(1, (settings.rounds - round) / (0.4 * settings.rounds))
    for (let k = 0; k < controlCount; k++) {
      let mean = 0
      for (let b = 0; b < bones; b++) mean += shares[k * bones + b]! * gradient[k * bones + b]!
      for (let b = 0; b < bones; b++)
        softPull[k * bones + b] = held[k] ? 0 : shares[k * bones + b]! * (gradient[k * bones + b]! - mean)
    }
    weightStep(logits, softPull, 0.12 * fade)
    for (let i = 0; i < logits.length; i++) logits[i] = Math.max(-9, Math.min(9, logits[i]!))
    if (!shifting) continue
    for (let k = 0; k < shifts; k++) {
      for (let c = 0; c < controlCount; c++) if (held[c]) offsetPulls[k]!.fill(0, 3 * c, 3 * c + 3)
      bendShift(controls, offsets[k]!, offsetPulls[k]!, settings.shiftBend)
      for (let c = 0; c < controlCount; c++) if (held[c]) offsetPulls[k]!.fill(0, 3 * c, 3 * c + 3)
      offsetSteps[k]!(offsets[k]!, offsetPulls[k]!, 0.25 * fade)
      for (let f = 0; f < featureCount; f++) driverPulls[k]![f]! *= scale
      driverSteps[k]!(drivers[k]!, driverPulls[k]!, 0.03 * fade)
    }
  }
  spread()
  soften()
  const out = new Float64Array(count * bones)
  for (let n = 0; n < count; n++)
    for (let b = 0; b < bones; b++) out[n * bones + b] = cellShares[cellOf[n]! * bones + b]!
  return {
    shares: out,
    contraction: growthDrivers,
    energy: energies,
    shifts: drivers.map((weights, k) => ({
      drivers: weights,
      offsets: Float64Array.from(
        { length: 3 * count },
        (_, i) => cellOffsets[k]![3 * cellOf[Math.floor(i / 3)]! + (i % 3)]! / 1000,
      ),
    })),
  }
}

/** Steps of the Adam method (Kingma and Ba 2015, arXiv:1412.6980) with its own memory. */
function adam(size: number): (values: Float64Array, slope: Float64Array, rate: number) => void {
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  let step = 0
  return (values, slope, rate) => {
    step++
    const a = 1 - 0.9 ** step
    const b = 1 - 0.98 ** step
    for (let i = 0; i < size; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!
      square[i] = 0.98 * square[i]! + 0.02 * slope[i]! * slope[i]!
      values[i]! -= (rate * (mean[i]! / a)) / (Math.sqrt(square[i]! / b) + 1e-9)
    }
  }
}

/** Slope of the penalty on an uneven shift. */
function bendShift(
  controls: readonly Control[],
  offsets: Float64Array,
  slope: Float64Array,
  strength: number,
): void {
  const total = controls.reduce((s, { rows, columns }) => s + rows * columns, 0)
  const bend = (a: number, b: number, c: number): void => {
    for (let d = 0; d < 3; d++) {
      const off = offsets[3 * a + d]! - 2 * offsets[3 * b + d]! + offsets[3 * c + d]!
      const s = (2 * strength * off) / total
      slope[3 * a + d]! += s
      slope[3 * b + d]! -= 2 * s
      slope[3 * c + d]! += s
    }
  }
  for (const { rows, columns, first } of controls)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const at = first + r * columns + c
        if (r > 0 && r < rows - 1) bend(at - columns, at, at + columns)
        if (c > 0 && c < columns - 1) bend(at - 1, at, at + 1)
      }
}

function signedVolume(p: Float64Array, indices: ArrayLike<number>): number {
  let volume = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!]
    volume +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return volume / 6
}

/** Distance of two vertices; not `Math.hypot`, which takes ten times as long. */
function gap(p: Float64Array, a: number, b: number): number {
  const x = p[3 * b]! - p[3 * a]!
  const y = p[3 * b + 1]! - p[3 * a + 1]!
  const z = p[3 * b + 2]! - p[3 * a + 2]!
  return Math.sqrt(x * x + y * y + z * z)
}

/** Controls of a sheet: one every two centimetres or so, enough for the relief of the ribs. */
function controlSize({ front, vs }: SkinGrid, rest: Float64Array): { rows: number; columns: number } {
  const middle = Math.floor(vs.length / 2)
  let length = 0
  for (let i = 1; i < front.length; i++) length += gap(rest, front[i - 1]![middle]!, front[i]![middle]!)
  let width = 0
  for (const row of front)
    for (let j = 1; j < row.length; j++) width += gap(rest, row[j - 1]!, row[j]!) / front.length
  const count = (size: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, 3 + Math.round(size / SPACING)))
  return { rows: count(length, 7, 14), columns: Math.min(vs.length, count(width, 3, 8)) }
}

/** Middle of what a control value reaches. */
function greville(count: number, index: number): number {
  const degree = Math.min(3, count - 1)
  const spans = count - degree
  let sum = 0
  for (let k = 1; k <= degree; k++) sum += Math.min(1, Math.max(0, (index + k - degree) / spans))
  return sum / degree
}

const nearestPlace = (places: readonly number[], wanted: number): number =>
  places.reduce(
    (best, place, i) => (Math.abs(place - wanted) < Math.abs(places[best]! - wanted) ? i : best),
    0,
  )

function listTerms(controls: readonly Control[], grids: readonly SkinGrid[]) {
  const cell: number[] = []
  const control: number[] = []
  const weight: number[] = []
  controls.forEach(({ along, across, columns, first, firstCell }, g) => {
    const width = grids[g]!.vs.length
    along.forEach((a, i) =>
      across.forEach((b, j) =>
        a.forEach((wa, r) =>
          b.forEach((wb, c) => {
            if (wa * wb === 0) return
            cell.push(firstCell + i * width + j)
            control.push(first + r * columns + c)
            weight.push(wa * wb)
          }),
        ),
      ),
    )
  })
  return {
    cell: Int32Array.from(cell),
    control: Int32Array.from(control),
    weight: Float64Array.from(weight),
  }
}

/** Inverse rigid motion of one joint, 3 × 4, translation in mm. */
function inverseOf(matrices: Float64Array, joint: number): Float64Array {
  const m = matrices.subarray(12 * joint, 12 * joint + 12)
  const out = new Float64Array(12)
  for (let r = 0; r < 3; r++) {
    for (let c = 0; c < 3; c++) out[4 * r + c] = m[4 * c + r]!
    out[4 * r + 3] = -1000 * (m[r]! * m[3]! + m[4 + r]! * m[7]! + m[8 + r]! * m[11]!)
  }
  return out
}

interface Chain {
  readonly vertices: readonly number[]
  readonly lengths: readonly number[]
  readonly total: number
}

/** The fibres of both faces. */
function chainsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Chain[] {
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

interface Edge {
  readonly a: number
  readonly b: number
  readonly length: number
  readonly weight: number
}

/** Edges across the fibres. */
function crossingsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Edge[] {
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

interface Pair {
  readonly front: number
  readonly back: number
  readonly length: number
  /** Ends of the fibre and of the row through it. */
  readonly along: readonly [number, number, number]
  readonly across: readonly [number, number, number]
}

/** Vertices that face each other through the thickness. */
function pairsOf(grids: readonly SkinGrid[], rest: Float64Array): readonly Pair[] {
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

/** Vertices near enough to an obstacle to meet it within the next rounds. */
function nearby(field: BoneField, back: Float64Array, posed: Float64Array): readonly number[] {
  const out: number[] = []
  for (let n = 0; n < posed.length / 3; n++) {
    const [x, y, z] = [posed[3 * n]!, posed[3 * n + 1]!, posed[3 * n + 2]!]
    const lx = back[0]! * x + back[1]! * y + back[2]! * z + back[3]!
    const ly = back[4]! * x + back[5]! * y + back[6]! * z + back[7]!
    const lz = back[8]! * x + back[9]! * y + back[10]! * z + back[11]!
    if (1000 * field.read(lx / 1000, ly / 1000, lz / 1000) < NEARBY) out.push(n)
  }
  return out
}

/** Penalty on vertices nearer to an obstacle than their limit; adds its slope to `pull`. */
function pushOut(
  field: BoneField,
  back: Float64Array,
  limits: Float64Array,
  near: readonly number[],
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  let energy = 0
  for (const n of near) {
    const x = posed[3 * n]!
    const y = posed[3 * n + 1]!
    const z = posed[3 * n + 2]!
    const lx = back[0]! * x + back[1]! * y + back[2]! * z + back[3]!
    const ly = back[4]! * x + back[5]! * y + back[6]! * z + back[7]!
    const lz = back[8]! * x + back[9]! * y + back[10]! * z + back[11]!
    const miss = limits[n]! - 1000 * field.read(lx / 1000, ly / 1000, lz / 1000)
    if (miss <= 0) continue
    // The square keeps clearances, the fourth power the few vertices that would sink deep.
    energy += miss * miss + 0.25 * miss ** 4
    const s = -strength * (2 * miss + miss ** 3)
    const { gx, gy, gz } = field
    pull[3 * n]! += s * (back[0]! * gx + back[4]! * gy + back[8]! * gz)
    pull[3 * n + 1]! += s * (back[1]! * gx + back[5]! * gy + back[9]! * gz)
    pull[3 * n + 2]! += s * (back[2]! * gx + back[6]! * gy + back[10]! * gz)
  }
  return energy
}

const _lengths = new Float64Array(128)

/** Penalty on stretch that differs along a fibre; the mean is taken as given. */
function evenOut(
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
function spring(
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
function stand(
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

interface Faces {
  readonly indices: ArrayLike<number>
  /** Twice the area at rest. */
  readonly areas: Float64Array
  readonly neighbours: FaceNeighbours
  /** Scratch: normals in the pose looked at. */
  readonly normals: Float64Array
}

function facesOf(indices: ArrayLike<number>, rest: Float64Array): Faces {
  const normals = new Float64Array(indices.length)
  faceNormals(rest, indices, normals)
  const areas = Float64Array.from({ length: indices.length / 3 }, (_, t) =>
    Math.hypot(normals[3 * t]!, normals[3 * t + 1]!, normals[3 * t + 2]!),
  )
  return { indices, areas, neighbours: faceNeighbours(rest, indices), normals }
}

/** Least share of its area that a face should keep, seen along the mean normal around it. */
const OPEN = 0.2

/** Mean normals around every face, unit: m × 3, written to `out`. */
function faceMeans({ indices, neighbours, normals }: Faces, posed: Float64Array, out: Float64Array): void {
  faceNormals(posed, indices, normals)
  for (let t = 0; t < neighbours.start.length - 1; t++) {
    let mx = 0
    let my = 0
    let mz = 0
    for (let k = neighbours.start[t]!; k < neighbours.start[t + 1]!; k++) {
      const at = 3 * neighbours.faces[k]!
      mx += normals[at]!
      my += normals[at + 1]!
      mz += normals[at + 2]!
    }
    const length = Math.sqrt(mx * mx + my * my + mz * mz) || 1
    out[3 * t] = mx / length
    out[3 * t + 1] = my / length
    out[3 * t + 2] = mz / length
  }
}

/** Penalty on faces that look against those around them; which way those look is taken as given. */
function unfold(
  { indices, areas, normals }: Faces,
  facing: Float64Array,
  posed: Float64Array,
  pull: Float64Array,
  strength: number,
): number {
  const s = strength * GRAIN * GRAIN
  faceNormals(posed, indices, normals)
  let energy = 0
  for (let t = 0; t < areas.length; t++) {
    if (areas[t]! < 1e-6) continue
    const mx = facing[3 * t]!
    const my = facing[3 * t + 1]!
    const mz = facing[3 * t + 2]!
    const seen = normals[3 * t]! * mx + normals[3 * t + 1]! * my + normals[3 * t + 2]! * mz
    const miss = OPEN - seen / areas[t]!
    if (miss <= 0) continue
    energy += s * miss * miss
    const slope = (-2 * s * miss) / areas[t]!
    const a = indices[3 * t]!
    const b = indices[3 * t + 1]!
    const c = indices[3 * t + 2]!
    lift(c, b, a, slope, mx, my, mz, posed, pull)
    lift(a, c, b, slope, mx, my, mz, posed, pull)
    lift(b, a, c, slope, mx, my, mz, posed, pull)
  }
  return energy
}

/** A face's share grows as a corner moves along (opposite edge) × normal. */
function lift(
  from: number,
  to: number,
  at: number,
  slope: number,
  mx: number,
  my: number,
  mz: number,
  posed: Float64Array,
  pull: Float64Array,
): void {
  const ex = posed[3 * from]! - posed[3 * to]!
  const ey = posed[3 * from + 1]! - posed[3 * to + 1]!
  const ez = posed[3 * from + 2]! - posed[3 * to + 2]!
  pull[3 * at]! += slope * (my * ez - mz * ey)
  pull[3 * at + 1]! += slope * (mz * ex - mx * ez)
  pull[3 * at + 2]! += slope * (mx * ey - my * ex)
}

/** Penalty on unsteady shares and on leaving the prior, as a mean over the controls. */
function calm(
  controls: readonly Control[],
  shares: Float64Array,
  prior: Float64Array,
  bones: number,
  gradient: Float64Array,
  settings: SolveSettings,
): number {
  const total = controls.reduce((s, { rows, columns }) => s + rows * columns, 0)
  let energy = 0
  const bend = (a: number, b: number, c: number): void => {
    for (let k = 0; k < bones; k++) {
      const [i, j, l] = [a * bones + k, b * bones + k, c * bones + k]
      const off = shares[i]! - 2 * shares[j]! + shares[l]!
      const s = settings.smooth / total
      energy += s * off * off
      gradient[i]! += 2 * s * off
      gradient[j]! -= 4 * s * off
      gradient[l]! += 2 * s * off
    }
  }
  for (const { rows, columns, first } of controls)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const at = first + r * columns + c
        if (r > 0 && r < rows - 1) bend(at - columns, at, at + columns)
        if (c > 0 && c < columns - 1) bend(at - 1, at, at + 1)
        for (let k = 0; k < bones; k++) {
          const off = shares[at * bones + k]! - prior[at * bones + k]!
          const s = settings.prior / total
          energy += s * off * off
          gradient[at * bones + k]! += 2 * s * off
        }
      }
  return energy
}
