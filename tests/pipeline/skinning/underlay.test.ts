import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../../src/contract/joints'
import { raisedShoulder } from '../../../src/kinematics/shoulder'
import { REST_SHOULDER } from '../../../src/kinematics/skeleton'
import type { MusclePart } from '../../../src/pipeline/part'
import { fromTheRibsOutward, muscleLiesOn, sharedEnds } from '../../../src/pipeline/muscles/layering'
import { MUSCLES } from '../../../src/pipeline/muscles/table'
import { CellBlend } from '../../../src/pipeline/skinning/cellBlend'
import { keepCovered } from '../../../src/pipeline/skinning/contact'
import { mendMuscle } from '../../../src/pipeline/skinning/mend'
import { motionMatrices, sampleOf } from '../../../src/pipeline/skinning/poses'
import { blendOf } from '../../../src/pipeline/skinning/posedMuscle'
import { settleMuscle } from '../../../src/pipeline/skinning/settle'
import { CoverFinder, slidingFaces, underlayOf } from '../../../src/pipeline/skinning/underlay'
import { ball, madeUpMuscle } from '../madeUpParts'

const CENTRE = [0, 1.2, 0.08] as const
const millimetres = (places: ArrayLike<number>): Float64Array =>
  Float64Array.from(places, (value) => 1000 * value)

describe('what lies under a muscle', () => {
  // A flat muscle that stands still, and under its outer face a ball that a pose takes out through it.
  const draft = madeUpMuscle('latissimus-dorsi-r', 3, 'thorax', 'thorax', [...CENTRE])
  const muscle: MusclePart = {
    ...draft,
    weights: draft.weights.map((_, i) => (i % 4 === 0 ? 1 : 0)),
    morphs: [],
  }
  const inner = ball([CENTRE[0] - 0.008, CENTRE[1], CENTRE[2]], [0.008, 0.008, 0.008])
  const outward = [0, 0.007]
  const below = {
    indices: inner.indices,
    posed: (pose: number) =>
      millimetres(inner.positions.map((value, i) => value + (i % 3 === 0 ? outward[pose]! : 0))),
  }
  const faces = slidingFaces(muscle)
  const rest = millimetres(muscle.mesh.positions)
  const underlay = underlayOf(rest, faces, new Set(), [below], 2)
  const poses = [REST_SHOULDER, raisedShoulder(0, 2)].map(sampleOf)
  const context = {
    obstacles: [],
    poses: poses.map(({ motions }) => motionMatrices(motions)),
    features: poses.map(({ features }) => features),
    underlay,
  }
  const lowest = (part: MusclePart, pose: number): number => {
    const finder = new CoverFinder(rest, faces)
    finder.move(blendOf(part, context)(pose).places)
    return Math.min(...finder.covers(underlay, pose).map(({ height }) => height))
  }

  it('is found where it is covered, and how deep', () => {
    expect(underlay.count).toBeGreaterThan(10)
    expect(Math.min(...underlay.depths)).toBeGreaterThan(0)
    // The top of the ball, under the middle of a sheet whose outer face stands 4 mm over its own middle.
    expect(Math.min(...underlay.depths)).toBeCloseTo(4, 0)
    expect(lowest(muscle, 0)).toBeGreaterThan(0)
    expect(lowest(muscle, 1)).toBeLessThan(-2)
  })

  it('is covered again by a shape that gives way and a target for the pose', () => {
    const settled = settleMuscle(muscle, () => false, context)
    expect(lowest(settled, 1)).toBeGreaterThan(lowest(muscle, 1) + 0.5)
    const mended = mendMuscle(settled, () => false, context, 2)
    expect(mended.morphs.map(({ name }) => name)).toContain('mend-1')
    expect(lowest(mended, 1)).toBeGreaterThan(0)
    expect(lowest(mended, 0)).toBeGreaterThan(0)
  })

  it('pulls at the face over it by the slope of its penalty', () => {
    const posed = rest.slice()
    const finder = new CoverFinder(rest, faces)
    const covers = finder.covers(underlay, 1)
    const energy = (pull = new Float64Array(rest.length)): number =>
      keepCovered(underlay, covers, 1, 0.8, posed, pull, 1)
    const pull = new Float64Array(rest.length)
    expect(energy(pull)).toBeGreaterThan(1)
    const step = 1e-4
    const corner = covers.find(({ height }) => height < 0)!.corners[0]
    for (let k = 3 * corner; k < 3 * corner + 3; k++) {
      posed[k]! += step
      const up = energy()
      posed[k]! -= 2 * step
      const down = energy()
      posed[k]! += step
      expect(pull[k]!).toBeCloseTo((up - down) / (2 * step), 3)
    }
  })
})

describe('the order of the layers', () => {
  const ids = MUSCLES.map(({ id }) => id)

  it('names muscles that the build makes, and the shoulder blade', () => {
    for (const id of ids)
      for (const below of muscleLiesOn(id)) expect([...ids, 'scapula-r'], `under ${id}`).toContain(below)
    expect(muscleLiesOn('latissimus-dorsi-r')).toContain('scapula-r')
  })

  it('takes every muscle once, after those that it lies on', () => {
    const order = fromTheRibsOutward(MUSCLES.map((spec) => ({ spec }))).map(({ spec }) => spec.id)
    expect([...order].sort()).toEqual([...ids].sort())
    for (const id of ids)
      for (const below of muscleLiesOn(id)) {
        if (below === 'scapula-r') continue
        expect(order.indexOf(below), `${below} before ${id}`).toBeLessThan(order.indexOf(id))
      }
  })

  it('leaves ends side by side alone, but not where the cover slides over their bone', () => {
    expect(sharedEnds('trapezius-ascending-r', 'trapezius-transverse-r')).toEqual({
      origin: false,
      insertion: true,
    })
    expect(sharedEnds('teres-major-r', 'latissimus-dorsi-r')).toEqual({ origin: false, insertion: true })
  })
})

describe('CellBlend', () => {
  const joints = [0, JOINTS.indexOf('scapula-joint-r'), JOINTS.indexOf('humerus-joint-r')]
  const matrices = motionMatrices(sampleOf(raisedShoulder(0.4, 1.5)).motions)
  const shares = Float64Array.from([0.2, 0.5, 0.3, 0.6, 0.4, 0])
  const cellOf = Int32Array.from([0, 0, 1])
  const shape = Float64Array.from([10, 1300, 150, 14, 1290, 160, -5, 1250, 90])
  const placed = (at: Float64Array, by = shares): Float64Array => {
    const blend = new CellBlend(joints, 2)
    const out = new Float64Array(9)
    blend.mix(matrices, by)
    blend.place(at, cellOf, out)
    return out
  }

  it('carries vertices as each joint would, in their shares', () => {
    const out = placed(shape)
    for (let n = 0; n < 3; n++)
      for (let r = 0; r < 3; r++) {
        let wanted = 0
        joints.forEach((joint, b) => {
          const m = 12 * joint + 4 * r
          const carried =
            matrices[m]! * shape[3 * n]! +
            matrices[m + 1]! * shape[3 * n + 1]! +
            matrices[m + 2]! * shape[3 * n + 2]! +
            1000 * matrices[m + 3]!
          wanted += shares[3 * cellOf[n]! + b]! * carried
        })
        expect(out[3 * n + r]).toBeCloseTo(wanted, 8)
      }
  })

  it('hands a pull back to the shares and to the shape at rest', () => {
    const pull = Float64Array.from([1, -2, 0.5, 0.3, 0.7, -1, 2, 0.1, 0.4])
    const along = (out: Float64Array): number => out.reduce((sum, value, i) => sum + value * pull[i]!, 0)
    const blend = new CellBlend(joints, 2)
    blend.mix(matrices, shares)
    const [cellPull, restPull] = [new Float64Array(6), new Float64Array(9)]
    blend.pullBack(shape, cellOf, pull, cellPull, restPull)
    const slope = (
      list: Float64Array<ArrayBuffer>,
      i: number,
      at: (list: Float64Array<ArrayBuffer>) => Float64Array,
    ): number => {
      const [more, less] = [list.slice(), list.slice()]
      more[i]! += 1e-3
      less[i]! -= 1e-3
      return (along(at(more)) - along(at(less))) / 2e-3
    }
    shares.forEach((_, i) =>
      expect(cellPull[i]).toBeCloseTo(
        slope(shares, i, (by) => placed(shape, by)),
        4,
      ),
    )
    shape.forEach((_, i) => expect(restPull[i]).toBeCloseTo(slope(shape, i, placed), 6))
  })
})
