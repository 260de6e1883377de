import { morphWeights } from '../../kinematics/drivers'
import { adam } from './adam'
import { CellBlend } from './cellBlend'
import { inverseOf, keepCovered, nearby, pushOut } from './contact'
import { bendShift, calm, controlNet, wishedShares } from './controls'
import { driven, regress } from './drive'
import { faceMeans, facesOf, unfold } from './folds'
import { SETTINGS, type SkinProblem, type SkinSolution, type SolveSettings } from './problem'
import { chainsOf, crossingsOf, evenOut, pairsOf, spring, stand } from './springs'
import { signedVolume } from '../field/topology'
import { CoverWatch } from './underlay'

/** A vertex keeps the clearance that it has at rest up to this much [mm], and sinks at most this much deeper. */
const CLEARANCE = 1.5
const SLACK = 0.5
/** How far what lies below stays under the outer face, unless it is nearer at rest [mm]. */
const GAP = 0.8
/** Turns between two looks at which faces cover it. */
const COVERS_EVERY = 10
/** Turns through all poses between two looks at which way the surface faces. */
const FACING_EVERY = 5
/** Turns between two looks at what is near. */
const NEARBY_EVERY = 20
/** Rounds between two looks at how much volume the skin keeps. */
const CONTRACTION_EVERY = 20

/** Shares of the joints that let a muscle follow every pose with least harm. Deterministic. */
export function solveSkin(problem: SkinProblem, settings: SolveSettings = SETTINGS): SkinSolution {
  const { grids, joints, poses, fitted, obstacles, underlay } = problem
  const { batch } = settings
  const rest = problem.positions.map((value) => value * 1000)
  const growth = problem.growth.map((value) => value * 1000)
  const count = rest.length / 3
  const bones = joints.length

  const net = controlNet(grids, rest)
  const { controls, controlCount, cellCount, cellOf, terms } = net
  const { prior, held } = wishedShares(net, grids, bones, (vertex) => problem.prior(vertex))
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
    toCells(shares, cellShares, bones)
  }
  // What controls have, added to the cells that they reach, and the way back: `width` numbers each.
  const toCells = (from: Float64Array, to: Float64Array, width: number): void => {
    for (let t = 0; t < terms.cell.length; t++) {
      const [cell, control, weight] = [terms.cell[t]! * width, terms.control[t]! * width, terms.weight[t]!]
      for (let k = 0; k < width; k++) to[cell + k]! += weight * from[control + k]!
    }
  }
  const toControls = (from: Float64Array, to: Float64Array, width: number, scale: number): void => {
    for (let t = 0; t < terms.cell.length; t++) {
      const [cell, control] = [terms.cell[t]! * width, terms.control[t]! * width]
      const weight = scale * terms.weight[t]!
      for (let k = 0; k < width; k++) to[control + k]! += weight * from[cell + k]!
    }
  }

  const blend = new CellBlend(joints, cellCount)
  const contraction = new Float64Array(poses.length)
  let growthDrivers: Float64Array = new Float64Array()
  const one = new Float64Array(1)
  const shape = new Float64Array(count * 3)
  const posed = new Float64Array(count * 3)
  /** Puts every vertex where the skin of now carries it in a pose. */
  const place = (p: number, contracted: boolean): void => {
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
    blend.mix(poses[p]!, cellShares)
    blend.place(shape, cellOf, posed)
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
      cellOffsets[k]!.fill(0)
      toCells(offsets[k]!, cellOffsets[k]!, 3)
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
  const watch = new CoverWatch(rest, problem.sliding, underlay)
  const chains = chainsOf(grids, rest)
  const crossings = crossingsOf(grids, rest)
  const pairs = pairsOf(grids, rest)
  const faces = facesOf(problem.indices, rest)
  const facings = poses.map(() => new Float64Array(problem.indices.length))

  const pull = new Float64Array(count * 3)
  const restPull = new Float64Array(count * 3)
  const cellPull = new Float64Array(cellCount * bones)
  const gradient = new Float64Array(controlCount * bones)
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
        place(p, false)
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
    const turn = Math.floor(round / batch)
    for (let p = 1 + (round % batch); p < fitted; p += batch) {
      place(p, true)
      pull.fill(0)
      for (let k = 0; k < shifts; k++) strengthNow[k] = strength(p, k)
      driverNow.fill(0)
      obstacles.forEach(({ field }, o) => {
        if (turn % NEARBY_EVERY === 0) near[o]![p] = nearby(field, inverses[o]![p]!, posed)
        energy +=
          settings.collision *
          pushOut(field, inverses[o]![p]!, limits[o]!, near[o]![p]!, posed, pull, settings.collision)
      })
      energy +=
        settings.cover *
        keepCovered(
          underlay,
          watch.find(posed, p, turn % COVERS_EVERY === 0),
          p,
          GAP,
          posed,
          pull,
          settings.cover,
        )
      for (const chain of chains) energy += evenOut(chain, posed, pull, settings)
      for (const { a, b, length, weight } of crossings)
        energy += spring(a, b, length, posed, pull, settings.width * weight)
      for (const pair of pairs) energy += stand(pair, posed, pull, settings, rest, growth, contraction[p]!)
      if (turn % FACING_EVERY === 0) faceMeans(faces, posed, facings[p]!)
      energy += unfold(faces, facings[p]!, posed, pull, settings.fold)
      blend.pullBack(shape, cellOf, pull, cellPull, restPull)
      if (!shifting) continue
      for (let n = 0; n < count; n++) {
        const lx = restPull[3 * n]!
        const ly = restPull[3 * n + 1]!
        const lz = restPull[3 * n + 2]!
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
    const scale = batch / (count * (fitted - 1))
    energy *= scale
    gradient.fill(0)
    for (const pulls of offsetPulls) pulls.fill(0)
    toControls(cellPull, gradient, bones, scale)
    if (shifting) for (let k = 0; k < shifts; k++) toControls(cellOffsetPulls[k]!, offsetPulls[k]!, 3, scale)
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
