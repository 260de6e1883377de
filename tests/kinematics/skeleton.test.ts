import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { bodyFromThorax } from '../../src/kinematics/frames'
import { pointsOfSide } from '../../src/kinematics/points'
import { raisedShoulder, shoulderFromFreedoms } from '../../src/kinematics/shoulder'
import { jointRestPositions, REST_POSE, REST_SHOULDER, skeletonPose } from '../../src/kinematics/skeleton'
import { rotate } from '../../src/math/quat'
import { apply } from '../../src/math/rigid'
import { add, distance, lerp, mirrorSagittal, sub, type Vec3 } from '../../src/math/vec3'
import { SEED, wishes } from './arbitraries'
import { placedJoints, type PlacedJoint } from './placedJoints'

const rest = jointRestPositions()
const carried = (joint: PlacedJoint, from: Vec3, point: Vec3): Vec3 =>
  add(joint.at, rotate(joint.turn, sub(point, from)))

describe('skeletonPose', () => {
  it('brings the model’s landmarks where the core says they are, on both sides', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const shoulder = shoulderFromFreedoms(wish)
        const placed = placedJoints(skeletonPose({ ...REST_POSE, r: shoulder, l: shoulder }))
        for (const name of ['TS', 'AI', 'AA', 'PC', 'GH', 'AC'] as const) {
          const right = carried(placed.get('scapula-joint-r')!, rest['scapula-joint-r'], LANDMARKS[name])
          expect(distance(right, apply(bodyFromThorax, pointsOfSide(shoulder)[name]))).toBeLessThan(1e-6)
          const left = carried(
            placed.get('scapula-joint-l')!,
            rest['scapula-joint-l'],
            mirrorSagittal(LANDMARKS[name]),
          )
          expect(distance(left, mirrorSagittal(right))).toBeLessThan(1e-12)
          expect(distance(left, apply(bodyFromThorax, pointsOfSide(shoulder, 'l')[name]))).toBeLessThan(1e-6)
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('keeps bones their length and joints together', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const shoulder = shoulderFromFreedoms(wish)
        const placed = placedJoints(skeletonPose({ r: shoulder, l: REST_SHOULDER, lean: 0.7 }))
        const chain = ['clavicle-joint-r', 'scapula-joint-r', 'humerus-joint-r', 'ulna-joint-r'] as const
        for (let i = 1; i < chain.length; i++) {
          const [a, b] = [chain[i - 1]!, chain[i]!]
          expect(distance(placed.get(a)!.at, placed.get(b)!.at)).toBeCloseTo(distance(rest[a], rest[b]), 9)
        }
        // AC carried by the clavicle and AC carried by the scapula are one point.
        const byClavicle = carried(placed.get('clavicle-joint-r')!, rest['clavicle-joint-r'], LANDMARKS.AC)
        expect(distance(byClavicle, placed.get('scapula-joint-r')!.at)).toBeLessThan(1e-6)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  it('points the humerus where the humerothoracic angles say', () => {
    const DEG = Math.PI / 180
    for (const plane of [0, 40, 90])
      for (const elevation of [30, 90, 150]) {
        const shoulder = raisedShoulder(plane * DEG, elevation * DEG)
        const placed = placedJoints(skeletonPose({ ...REST_POSE, r: shoulder }))
        const up = rotate(bodyFromThorax.rotation, [0, 1, 0])
        const at = (name: 'GH' | 'EL' | 'EM'): Vec3 =>
          carried(placed.get('humerus-joint-r')!, rest['humerus-joint-r'], LANDMARKS[name])
        const arm = sub(lerp(at('EL'), at('EM'), 0.5), at('GH'))
        const cosine = -(arm[0] * up[0] + arm[1] * up[1] + arm[2] * up[2]) / Math.hypot(...arm)
        expect(Math.acos(cosine) / DEG).toBeCloseTo(elevation, 4)
      }
  })

  it('bends the elbow forward and turns the palm back in pronation', () => {
    const bent = placedJoints(skeletonPose({ ...REST_POSE, r: { ...REST_SHOULDER, elbow: Math.PI / 2 } }))
    expect(bent.get('hand-joint-r')!.at[0] - bent.get('ulna-joint-r')!.at[0]).toBeGreaterThan(0.18)
    const neutral = placedJoints(skeletonPose({ ...REST_POSE, r: { ...REST_SHOULDER, forearm: 0 } }))
    const radius = neutral.get('radius-joint-r')!
    const styloid = carried(radius, rest['radius-joint-r'], LANDMARKS.RS)
    const ulna = carried(neutral.get('ulna-joint-r')!, rest['ulna-joint-r'], LANDMARKS.US)
    // Neutral: the thumb's side faces forward.
    expect(styloid[0] - ulna[0]).toBeGreaterThan(0.03)
  })
})
