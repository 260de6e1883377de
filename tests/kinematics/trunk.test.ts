import { describe, expect, it } from 'vitest'
import { LUMBAR_DISCS } from '../../src/anatomy/body/lumbarSpine'
import { HIP } from '../../src/anatomy/equipment/figure'
import {
  bendTo,
  createCarried,
  createPlacement,
  hipTo,
  inRoom,
  putPelvis,
  type Carried,
} from '../../src/kinematics/exercise/stage'
import { REST_POSE, skeletonPose } from '../../src/kinematics/skeleton'
import { pelvisInTrunk, STRAIGHT, TRUNK_SEGMENTS, trunkSegments } from '../../src/kinematics/trunk'
import { angleBetween, fromAxisAngle, IDENTITY, multiply } from '../../src/math/quat'
import { apply, STILL } from '../../src/math/rigid'
import { createVec3, distance } from '../../src/math/vec3'

const DEG = Math.PI / 180

describe('bend of the lower back', () => {
  it('is shared out to all discs, none more than a quarter', () => {
    expect(LUMBAR_DISCS.length).toBe(TRUNK_SEGMENTS.length)
    expect(LUMBAR_DISCS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
    for (const { share } of LUMBAR_DISCS) expect(share).toBeLessThan(0.25)
  })

  it.each([-30, -10, 25, 50])('of %i° keeps neighbours together in the middle of their disc', (bend) => {
    const segments = trunkSegments(bend * DEG)
    segments.forEach((segment, i) => {
      const { middle } = LUMBAR_DISCS[i]!
      const above = segments[i - 1]
      expect(distance(apply(segment, middle), above ? apply(above, middle) : middle)).toBeLessThan(1e-12)
    })
    // Against the rib cage the pelvis goes the other way.
    expect(
      angleBetween(pelvisInTrunk(bend * DEG).rotation, fromAxisAngle([0, 0, 1], bend * DEG)),
    ).toBeLessThan(1e-7)
  })

  it('moves nothing where there is none', () => {
    for (const { rotation, translation } of trunkSegments(0)) {
      expect(angleBetween(rotation, IDENTITY)).toBeLessThan(1e-12)
      expect(distance(translation, [0, 0, 0])).toBeLessThan(1e-12)
    }
    expect(skeletonPose(REST_POSE)).not.toHaveProperty('segments')
    expect(skeletonPose({ ...REST_POSE, trunk: STRAIGHT }).rotations.neck[3]).toBe(1)
  })

  it('turns neck and head as asked', () => {
    const { rotations } = skeletonPose({
      ...REST_POSE,
      trunk: { ...STRAIGHT, neck: 20 * DEG, head: -15 * DEG },
    })
    expect(angleBetween(rotations.neck, fromAxisAngle([0, 0, 1], -20 * DEG))).toBeLessThan(1e-7)
    expect(angleBetween(rotations.head, fromAxisAngle([0, 0, 1], 15 * DEG))).toBeLessThan(1e-7)
  })
})

describe('a carried trunk that bends', () => {
  const straight: Carried = { lean: 40 * DEG, shift: [0.1, -0.2, 0] }

  const pelvisTurn = (carried: Carried) => {
    const pelvis = createPlacement('pelvis-form')
    putPelvis(pelvis, carried)
    return pelvis.place.rotation
  }

  it('is the straight one without a bend, whatever it was before', () => {
    const out = bendTo(createCarried(), straight, { ...STRAIGHT, hips: 1, lumbar: 1 })
    expect(bendTo(out, straight, STRAIGHT)).toEqual({ ...straight, pelvis: STILL })
  })

  it('leaves the hips where they are, turns the pelvis by the hips and the rib cage by both', () => {
    const carried = bendTo(createCarried(), straight, { ...STRAIGHT, hips: -15 * DEG, lumbar: 35 * DEG })
    expect(carried.lean / DEG).toBeCloseTo(60, 9)
    expect(distance(hipTo(createVec3(), carried, 'r'), inRoom(straight, HIP))).toBeLessThan(1e-3)
    const rotation = pelvisTurn(carried)
    expect(angleBetween(rotation, fromAxisAngle([0, 0, 1], -25 * DEG))).toBeLessThan(1e-7)
    const upright = pelvisTurn(straight)
    expect(angleBetween(multiply(fromAxisAngle([0, 0, 1], 15 * DEG), upright), rotation)).toBeLessThan(1e-7)
  })
})
