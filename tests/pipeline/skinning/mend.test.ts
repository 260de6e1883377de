import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../../src/contract/joints'
import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../../src/kinematics/drivers'
import { raisedShoulder } from '../../../src/kinematics/shoulder'
import { REST_SHOULDER, skeletonPose } from '../../../src/kinematics/skeleton'
import { surfaceReport } from '../../../src/pipeline/inspect/surface'
import { BoneField } from '../../../src/pipeline/skinning/boneField'
import { mendMuscle } from '../../../src/pipeline/skinning/mend'
import { motionMatrices, sampleOf } from '../../../src/pipeline/skinning/poses'
import { settleMuscle } from '../../../src/pipeline/skinning/settle'
import { tidyMuscle } from '../../../src/pipeline/skinning/tidy'
import { underlayOf } from '../../../src/pipeline/skinning/underlay'
import { ball, madeUpBone, madeUpMuscle } from '../madeUpParts'

const UP = raisedShoulder(0, 2)

describe('mendMuscle', () => {
  // A ball that hangs on the arm, and beside where the raised arm takes it a bone that stands still.
  const draft = madeUpMuscle('deltoid-acromial-r', 0, 'scapula-joint-r', 'humerus-joint-r', [0, 1.3, 0.25])
  const muscle = {
    ...draft,
    joints: draft.joints.map((_, i) => (i % 4 === 0 ? JOINTS.indexOf('humerus-joint-r') : 0)),
    weights: draft.weights.map((_, i) => (i % 4 === 0 ? 1 : 0)),
  }
  const poses = [REST_SHOULDER, UP].map(sampleOf)
  const raised = motionMatrices(poses[1]!.motions)
  const carried = (
    p: Float32Array,
    offsets: Float32Array | null,
    v: number,
  ): readonly [number, number, number] => {
    const m = 12 * JOINTS.indexOf('humerus-joint-r')
    const at = [0, 1, 2].map((k) => p[3 * v + k]! + (offsets ? offsets[3 * v + k]! : 0))
    const row = (r: number): number =>
      raised[m + 4 * r]! * at[0]! +
      raised[m + 4 * r + 1]! * at[1]! +
      raised[m + 4 * r + 2]! * at[2]! +
      raised[m + 4 * r + 3]!
    return [row(0), row(1), row(2)]
  }
  const p = muscle.mesh.positions
  const lowest = Array.from({ length: p.length / 3 }, (_, v) => v).reduce((best, v) =>
    carried(p, null, v)[1] < carried(p, null, best)[1] ? v : best,
  )
  const [x, y, z] = carried(p, null, lowest)
  const bone = madeUpBone('rib-04-r', 'thorax', [x, y - 0.015, z], [0.02, 0.02, 0.02])
  const field = new BoneField([bone.mesh])
  const millimetres = Float64Array.from(p, (value) => 1000 * value)
  const context = {
    obstacles: [{ joint: JOINTS.indexOf('thorax'), field }],
    poses: poses.map(({ motions }) => motionMatrices(motions)),
    features: poses.map(({ features }) => features),
    underlay: underlayOf(millimetres, muscle.mesh.indices, new Set(), [], poses.length),
  }
  const mended = mendMuscle({ ...muscle, morphs: [] }, () => false, context, 2)

  it('pushes a muscle out of the bone that a pose takes it into', () => {
    const depth = (offsets: Float32Array | null): number =>
      Math.max(...Array.from({ length: p.length / 3 }, (_, v) => -field.read(...carried(p, offsets, v))))
    expect(depth(null)).toBeGreaterThan(0.004)
    expect(mended.morphs.map(({ name }) => name)).toEqual(['mend-1'])
    expect(depth(mended.morphs[0]!.offsets)).toBeLessThan(0.003)
  })

  it('is spared some of it by a shape that gives way at rest, a little, and less where it is fixed', () => {
    const deepest = (shape: Float32Array): number =>
      Math.max(...Array.from({ length: p.length / 3 }, (_, v) => -field.read(...carried(shape, null, v))))
    const moved = (shape: Float32Array, v: number): number =>
      Math.hypot(...[0, 1, 2].map((k) => shape[3 * v + k]! - p[3 * v + k]!))
    const settle = (fixed: (v: number) => boolean): Float32Array =>
      settleMuscle({ ...muscle, morphs: [] }, fixed, context).mesh.positions
    const free = settle(() => false)
    expect(deepest(free)).toBeLessThan(deepest(p) - 0.001)
    for (let v = 0; v < p.length / 3; v++) expect(moved(free, v)).toBeLessThan(0.00201)
    const held = moved(
      settle((v) => v === lowest),
      lowest,
    )
    expect(held).toBeGreaterThan(0)
    expect(held).toBeLessThan(0.00131)
  })

  it('leaves rest and far poses alone', () => {
    const weight = (pose: ReturnType<typeof sampleOf>): number => {
      const out = new Float64Array(2)
      morphWeights([new Float64Array(FEATURE_COUNT), mended.morphs[0]!.drivers], pose.features, out)
      return out[1]!
    }
    expect(weight(poses[1]!)).toBeCloseTo(1, 3)
    expect(weight(poses[0]!)).toBe(0)
    const features = new Float64Array(FEATURE_COUNT)
    poseFeatures(
      skeletonPose({ r: raisedShoulder(Math.PI / 2, 2), l: REST_SHOULDER, lean: 0 }),
      'r',
      features,
    )
    expect(weight({ ...poses[0]!, features })).toBe(0)
  })
})

describe('tidyMuscle', () => {
  it('closes slivers and leaves the surface whole, its size, and fixed vertices where they are', () => {
    const muscle = madeUpMuscle('rhomboid-major-r', 2, 'thorax', 'scapula-joint-r', [0, 1.2, 0.08])
    const mesh = ball([0, 1.2, 0.08], [0.03, 0.03, 0.03], 12, 200)
    const part = { ...muscle, mesh }
    // Round the poles of a ball of 200 columns stand triangles 0.25 mm wide.
    const tidy = tidyMuscle(part, (v) => v === 0)
    expect(tidy.mesh.indices.length).toBeLessThan(mesh.indices.length)
    expect(tidy.mesh.indices).toContain(0)
    const [before, after] = [mesh, tidy.mesh].map((m) => surfaceReport(m.positions, m.indices))
    expect(after!.openEdges).toBe(0)
    expect(after!.volume / before!.volume).toBeCloseTo(1, 2)
    expect(tidyMuscle(tidy, (v) => v === 0).mesh.indices.length).toBeLessThanOrEqual(tidy.mesh.indices.length)
  })

  it('has nothing to do on a surface without slivers', () => {
    const muscle = madeUpMuscle('rhomboid-major-r', 2, 'thorax', 'scapula-joint-r', [0, 1.2, 0.08])
    const part = { ...muscle, mesh: ball([0, 1.2, 0.08], [0.03, 0.03, 0.03]) }
    expect([...tidyMuscle(part, () => false).mesh.indices]).toEqual([...part.mesh.indices])
  })
})
