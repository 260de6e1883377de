import { describe, expect, it } from 'vitest'
import { PRONE_Y } from '../../docs/examples/proneY'
import { CONTENT } from '../../src/anatomy/content'
import { exerciseProblems } from '../../src/anatomy/rules/exercises'
import { SCHEMAS } from '../../src/anatomy/schema'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { bladeReadout } from '../../src/kinematics/readout'
import { skeletonPose } from '../../src/kinematics/skeleton'
import { distance } from '../../src/math/vec3'
import { placedJoints } from './placedJoints'

/** The worked example of `docs/adding-an-exercise.md`: a record alone makes an exercise. */
describe('an exercise of one data file', () => {
  const motion = exerciseMotion(PRONE_Y)

  it('satisfies schema and rules', () => {
    expect(SCHEMAS.exercises.safeParse(PRONE_Y).error?.issues ?? []).toEqual([])
    expect(exerciseProblems({ ...CONTENT, exercises: [PRONE_Y] })).toEqual([])
  })

  it('moves: phases, loop, blade up and back, a Y at the top', () => {
    expect(motion.marks.map(({ id }) => id)).toEqual(['hang', 'raise', 'lower'])
    const at = (id: string): number => motion.marks.find((mark) => mark.id === id)!.time
    const [start, top, end] = [0, at('lower'), motion.duration].map((time) => motion.pose(time, 'both'))
    expect(skeletonPose(start!)).toEqual(skeletonPose(end!))
    expect(bladeReadout(top!, 'r').upwardRotationDeg).toBeGreaterThan(
      bladeReadout(start!, 'r').upwardRotationDeg + 15,
    )
    const placed = placedJoints(skeletonPose({ ...top!, lean: 0 }))
    const [shoulder, hand] = [placed.get('humerus-joint-r')!.at, placed.get('hand-joint-r')!.at]
    expect(hand[1]).toBeGreaterThan(shoulder[1] + 0.3)
  })

  it('has bench, dumbbells in both hands, and elbows held straight', () => {
    for (let i = 0; i <= 20; i++) {
      const time = (motion.duration * i) / 20
      const things = new Map(motion.equipment!(time, 'both').map(({ node, place }) => [node, place]))
      expect(things.has('incline-bench')).toBe(true)
      for (const side of ['r', 'l'] as const) {
        const hand = placedJoints(skeletonPose(motion.pose(time, 'both'))).get(`hand-joint-${side}`)!
        expect(distance(things.get(`grip-hand-${side}`)!.translation, hand.at)).toBeLessThan(1e-5)
        expect(distance(things.get(`dumbbell-${side}`)!.translation, hand.at)).toBeLessThan(0.08)
      }
      expect(motion.pose(time, 'both').r.elbow).toBeCloseTo((5 * Math.PI) / 180, 6)
    }
  })
})
