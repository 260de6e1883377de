import { describe, expect, it } from 'vitest'
import { FEATURE_COUNT, morphWeights, poseFeatures } from '../../src/kinematics/drivers'
import { REST_POSE, REST_SHOULDER, skeletonPose } from '../../src/kinematics/skeleton'
import { raisedShoulder } from '../../src/kinematics/shoulder'

const featuresOf = (pose: ReturnType<typeof skeletonPose>, side: 'r' | 'l'): Float64Array => {
  const out = new Float64Array(FEATURE_COUNT)
  poseFeatures(pose, side, out)
  return out
}
const raised = raisedShoulder(0.6, 1.8)

describe('poseFeatures', () => {
  it('are nothing at rest', () => {
    for (const side of ['r', 'l'] as const)
      featuresOf(skeletonPose(REST_POSE), side).forEach((x) => expect(x).toBeCloseTo(0, 12))
  })

  it('are those of the mirrored body on the left, and of the own side only', () => {
    const right = skeletonPose({ r: raised, l: REST_SHOULDER, lean: 0 })
    const left = skeletonPose({ r: REST_SHOULDER, l: raised, lean: 0 })
    const wanted = featuresOf(right, 'r')
    expect(Math.max(...wanted)).toBeGreaterThan(0.2)
    featuresOf(left, 'l').forEach((x, f) => expect(x).toBeCloseTo(wanted[f]!, 12))
    featuresOf(right, 'l').forEach((x) => expect(x).toBeCloseTo(0, 12))
  })

  it('do not jump while the arm is raised', () => {
    let before = featuresOf(skeletonPose(REST_POSE), 'r')
    for (let i = 1; i <= 150; i++) {
      const shoulder = raisedShoulder(1, 0.25 + ((2.6 - 0.25) * i) / 150)
      const now = featuresOf(skeletonPose({ r: shoulder, l: REST_SHOULDER, lean: 0 }), 'r')
      if (i > 1) now.forEach((x, f) => expect(Math.abs(x - before[f]!)).toBeLessThan(0.03))
      before = now
    }
  })
})

describe('morphWeights', () => {
  const features = Float64Array.from({ length: FEATURE_COUNT }, (_, f) => (f === 2 ? 0.5 : 0))
  const row = (value: number) => Array.from({ length: FEATURE_COUNT }, (_, f) => (f === 2 ? value : 9))

  it('gives a muscle back the volume that its skin loses, and takes back what it gains', () => {
    const out = new Float64Array(3)
    morphWeights([row(-1), row(0.4)], features, out, 1)
    expect([...out]).toEqual([0, 1, 0.2])
    morphWeights([row(0.5)], features, out)
    expect(out[0]).toBeCloseTo(1 / 1.25 - 1, 12)
  })

  it('thickens at most threefold', () => {
    const out = new Float64Array(1)
    morphWeights([row(-7)], features, out)
    expect(out[0]).toBeCloseTo(2, 12)
  })
})
