import { describe, expect, it } from 'vitest'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { JOINTS, parentOf, SIDE_HELPERS, SIDE_JOINTS } from '../../src/contract/joints'
import { actionMotion } from '../../src/kinematics/actions'
import { bladeGlide, GLIDE_CENTRE } from '../../src/kinematics/glide'
import { raisedShoulder } from '../../src/kinematics/shoulder'
import { REST_SHOULDER, sideRotations, skeletonPose } from '../../src/kinematics/skeleton'
import { angleBetween, IDENTITY, multiply, rotate } from '../../src/math/quat'
import { add, distance, norm, normalize, sub, type Vec3 } from '../../src/math/vec3'

describe('helper joints', () => {
  it('hang on bones, after all of them', () => {
    const helpers = JOINTS.slice(JOINTS.length - 2 * SIDE_HELPERS.length)
    for (const helper of helpers) {
      const parent = parentOf(helper)!
      expect(JOINTS.indexOf(parent)).toBeLessThan(3 + 2 * SIDE_JOINTS.length)
      if (parent !== 'thorax') expect(parent.slice(-1)).toBe(helper.slice(-1))
    }
  })

  it('make two, three or three halves of a turn of the joint they help', () => {
    const { rotations: q } = skeletonPose({ r: raisedShoulder(0.5, 2), l: REST_SHOULDER, lean: 0 })
    const third = q['humerus-third-r']
    const thrice = multiply(third, multiply(third, third))
    expect(angleBetween(thrice, q['humerus-joint-r'])).toBeCloseTo(0, 6)
    expect(angleBetween(multiply(third, third), q['humerus-two-thirds-r'])).toBeCloseTo(0, 6)
    const half = q['clavicle-half-r']
    expect(angleBetween(multiply(half, half), q['clavicle-joint-r'])).toBeCloseTo(0, 6)
    expect(q['elbow-half-r']).toEqual(IDENTITY)
  })
})

describe('bladeGlide', () => {
  const { r } = actionMotion('protraction').pose(1.8, 'both')
  const turns = sideRotations(r)

  it('is nothing at rest', () => {
    expect(angleBetween(bladeGlide(sideRotations(REST_SHOULDER)), IDENTITY)).toBeLessThan(1e-6)
  })

  it('carries the medial border to where the blade carries it, but for its height over the ribs', () => {
    const glide = bladeGlide(turns)
    const joint = add(LANDMARKS.SC, rotate(turns.clavicle, sub(LANDMARKS.AC, LANDMARKS.SC)))
    for (const point of [LANDMARKS.TS, LANDMARKS.AI]) {
      const now: Vec3 = add(joint, rotate(turns.scapula, sub(point, LANDMARKS.AC)))
      const carried = add(GLIDE_CENTRE, rotate(glide, sub(point, GLIDE_CENTRE)))
      expect(distance(point, now)).toBeGreaterThan(0.02)
      const off = sub(normalize(sub(carried, GLIDE_CENTRE)), normalize(sub(now, GLIDE_CENTRE)))
      expect(norm(off) * 0.13).toBeLessThan(0.006)
      expect(distance(carried, GLIDE_CENTRE)).toBeCloseTo(distance(point, GLIDE_CENTRE), 9)
    }
  })
})
