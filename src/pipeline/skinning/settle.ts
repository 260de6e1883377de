import type { MusclePart } from '../part'
import { signedVolume } from '../field/topology'
import { FaultFinder, type FaultLimits } from './faults'
import { addMoves, posedMuscle, pulledBack, spreadOut, type PoseContext } from './posedMuscle'

/** What moves the shape at rest, more strictly than what is then mended. */
const LIMITS: FaultLimits = { sink: 2.4, open: 0.03, volume: Infinity }
/** Steps; every so many, all poses are looked at anew. */
const STEPS = 60
const LOOK_EVERY = 6
/** Share of the wanted move made in a step. */
const RATE = 0.7
/** Farthest that the shape gives way [mm]. */
const FARTHEST = 2

/**
 * The shape at rest gives way, by a little, where that keeps the muscle out of the bones that it slides over: loose tissue
 * lies between them in the body. Costs no morph target, and what it takes in one pose it takes in all.
 */
export function settleMuscle(
  part: MusclePart,
  fixed: (vertex: number) => boolean,
  context: PoseContext,
): MusclePart {
  const { rest, faces, count, bones, bases, around, held } = posedMuscle(part, fixed, context)
  const offsets = new Float64Array(rest.length)
  const shape = rest.slice()
  const posed = new Float64Array(rest.length)
  const sum = new Float64Array(rest.length)
  const share = new Float64Array(count)
  const moving = bases.map((_, p) => p).slice(1)
  let active = moving
  for (let step = 0; step < STEPS; step++) {
    const all = step % LOOK_EVERY === 0
    const finder = new FaultFinder(shape, faces, bones, signedVolume(shape, part.mesh.indices), LIMITS)
    sum.fill(0)
    share.fill(0)
    const faulty: number[] = []
    for (const p of all ? moving : active) {
      posed.set(bases[p]!.places)
      addMoves(posed, bases[p]!, offsets, 1)
      if (finder.look(posed, p) === 0) continue
      faulty.push(p)
      for (let n = 0; n < count; n++) {
        if (finder.asked[n] === 0) continue
        const move = pulledBack(finder.moves, bases[p]!.turns, n)
        for (let k = 0; k < 3; k++) sum[3 * n + k]! += move[k]!
        share[n]!++
      }
    }
    if (all) active = faulty
    if (active.length === 0) break
    for (let n = 0; n < count; n++)
      for (let d = 3 * n; d < 3 * n + 3; d++) sum[d] = share[n]! > 0 && !held[n] ? sum[d]! / share[n]! : 0
    const even = spreadOut(spreadOut(sum, around), around)
    for (let n = 0; n < count; n++) {
      if (held[n]) continue
      for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! += RATE * even[d]!
      const far = Math.hypot(offsets[3 * n]!, offsets[3 * n + 1]!, offsets[3 * n + 2]!)
      if (far > FARTHEST) for (let d = 3 * n; d < 3 * n + 3; d++) offsets[d]! *= FARTHEST / far
      for (let d = 3 * n; d < 3 * n + 3; d++) shape[d] = rest[d]! + offsets[d]!
    }
  }
  const positions = part.mesh.positions.map((value, i) => value + offsets[i]! / 1000)
  return { ...part, mesh: { ...part.mesh, positions } }
}
