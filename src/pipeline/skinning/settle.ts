import type { MusclePart } from '../part'
import { FaultFinder, type FaultLimits } from './faults'
import { addMoves, LOOK_EVERY, posedMuscle, pulledBack, step, type PoseContext } from './posedMuscle'

/** What moves the shape at rest, more strictly than what is then mended. */
const LIMITS: FaultLimits = { sink: 2.4, cover: 0.4, open: 0.03, volume: Infinity }
const STEPS = 60
/** Faults of a pose that sum to less than this [mm] are left alone. */
const TRIFLE = 0.1
/** Farthest that the shape gives way [mm]. */
const FARTHEST = 2
/** The same of what lies on its bone: it may press a little into it. */
const FARTHEST_HELD = 1.3

/**
 * The shape at rest gives way, by a little, where that keeps the muscle out of the bones that it slides over: loose tissue
 * lies between them in the body. Costs no morph target, and what it takes in one pose it takes in all.
 */
export function settleMuscle(
  part: MusclePart,
  fixed: (vertex: number) => boolean,
  context: PoseContext,
): MusclePart {
  const muscle = posedMuscle(part, fixed, context)
  const { rest, faces, count, bones, bases, covers } = muscle
  const offsets = new Float64Array(rest.length)
  const shape = rest.slice()
  const posed = new Float64Array(rest.length)
  const sum = new Float64Array(rest.length)
  const share = new Float64Array(count)
  const finder = new FaultFinder(rest, faces, bones, LIMITS, covers)
  const every = bases.map((_, p) => p)
  let active = every
  for (let taken = 0; taken < STEPS; taken++) {
    const all = taken % LOOK_EVERY === 0
    if (taken > 0) finder.restAt(shape)
    sum.fill(0)
    share.fill(0)
    const faulty: number[] = []
    for (const p of all ? every : active) {
      posed.set(bases[p]!.places)
      addMoves(posed, bases[p]!, offsets, 1)
      if (finder.look(posed, p, taken) < TRIFLE) continue
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
    step(offsets, sum, share, muscle, FARTHEST, FARTHEST_HELD)
    rest.forEach((value, i) => (shape[i] = value + offsets[i]!))
  }
  const positions = part.mesh.positions.map((value, i) => value + offsets[i]! / 1000)
  return { ...part, mesh: { ...part.mesh, positions } }
}
