import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { ACTION_IDS, type ActionId } from '../../src/anatomy/types'
import { GLIDING_SURFACE } from '../../src/anatomy/body/glidingSurface'
import { JOINTS } from '../../src/contract/joints'
import { actionMotion } from '../../src/kinematics/actions'
import { exerciseMotion } from '../../src/kinematics/exercises'
import type { BladeReadout, Motion, Sides } from '../../src/kinematics/motion'
import { pointsOfSide } from '../../src/kinematics/points'
import { bladeReadout } from '../../src/kinematics/readout'
import { REST_POSE, skeletonPose } from '../../src/kinematics/skeleton'
import { ellipsoidDistance, ellipsoidHit } from '../../src/math/ellipsoid'
import { angleBetween, IDENTITY } from '../../src/math/quat'
import { distance, lerp, type Vec3 } from '../../src/math/vec3'
import { placedJoints } from './placedJoints'

const DEG = Math.PI / 180
const FRAME = 1 / 60
const MOTIONS: readonly Motion[] = [...ACTION_IDS.map(actionMotion), ...EXERCISES.map(exerciseMotion)]
const SIDES: readonly Sides[] = ['r', 'l', 'both']
const frames = (motion: Motion): readonly number[] =>
  Array.from({ length: Math.floor(motion.duration / FRAME) + 1 }, (_, i) => i * FRAME)

/** Clavicle and scapula angles and landmarks of the moving blade. */
const girdle = (motion: Motion, time: number) => {
  const { r } = motion.pose(time, 'r')
  return { angles: [...Object.values(r.sc), ...Object.values(r.st)] as number[], points: pointsOfSide(r) }
}

describe.each(MOTIONS.map((motion) => [motion.id, motion] as const))('%s', (_, motion) => {
  it('loops, and its marks rise within its duration', () => {
    const [start, end] = [0, motion.duration].map((time) => skeletonPose(motion.pose(time, 'both')))
    for (const joint of JOINTS)
      expect(angleBetween(start!.rotations[joint], end!.rotations[joint])).toBeLessThan(1e-6)
    expect(end!.root).toEqual(start!.root)
    expect(motion.marks[0]?.time).toBe(0)
    motion.marks.forEach((mark, i) => {
      expect(mark.time).toBeLessThan(motion.duration)
      if (i > 0) expect(mark.time).toBeGreaterThan(motion.marks[i - 1]!.time)
    })
  })

  it('turns clavicle and scapula by less than 1° between frames at 60 Hz', () => {
    let last = girdle(motion, 0)
    for (const time of frames(motion)) {
      const now = girdle(motion, time)
      now.angles.forEach((angle, i) => expect(Math.abs(angle - last.angles[i]!)).toBeLessThan(DEG))
      if (motion.kind === 'action')
        for (const name of ['AC', 'TS', 'AI', 'GH'] as const)
          expect(distance(now.points[name], last.points[name])).toBeLessThan(1e-3)
      last = now
    }
  })

  it('never jerks: every joint is within 0.1° and 1 mm of the middle of its neighbouring frames', () => {
    const poses = frames(motion).map((time) => skeletonPose(motion.pose(time, motion.defaultSides)))
    const placed = poses.map(placedJoints)
    for (let i = 1; i + 1 < poses.length; i++)
      for (const joint of JOINTS) {
        const at = (k: number): Vec3 => placed[k]!.get(joint)!.at
        expect(distance(at(i), lerp(at(i - 1), at(i + 1), 0.5))).toBeLessThan(1e-3)
        const turn = (k: number) => poses[k]!.rotations[joint]
        const [before, after] = [angleBetween(turn(i - 1), turn(i)), angleBetween(turn(i), turn(i + 1))]
        expect(Math.abs(before - after)).toBeLessThan(0.2 * DEG)
      }
  })

  it('moves the left as the mirror image of the right', () => {
    for (let k = 0; k <= 8; k++) {
      const time = (motion.duration * k) / 8
      const [right, left] = [motion.pose(time, 'r'), motion.pose(time, 'l')]
      expect(left.l).toEqual(right.r)
      expect(left.r).toEqual(right.l)
      expect(bladeReadout(left, 'l')).toEqual(bladeReadout(right, 'r'))
    }
  })

  it('is a function of time alone', () => {
    const time = motion.duration / 3
    for (const sides of SIDES) {
      const first = motion.pose(time, sides)
      motion.pose(motion.duration / 2, sides)
      expect(motion.pose(time, sides)).toEqual(first)
    }
  })

  it('keeps every landmark of the blade outside the ribs’ surface, TS and AI at least 3 mm', () => {
    for (const time of frames(motion).filter((_, i) => i % 6 === 0)) {
      const { TS, AI, AA, PC, GH } = pointsOfSide(motion.pose(time, 'r').r)
      for (const p of [TS, AI, AA, PC, GH]) {
        const { distance: height } = ellipsoidDistance(GLIDING_SURFACE, p[0], p[1], p[2], ellipsoidHit())
        expect(height).toBeGreaterThan(0.003)
      }
    }
  })

  it('keeps the arm out of the trunk', () => {
    for (const time of frames(motion).filter((_, i) => i % 6 === 0)) {
      const placed = placedJoints(skeletonPose({ ...motion.pose(time, 'r'), lean: 0 }))
      const at = (joint: 'humerus-joint-r' | 'ulna-joint-r' | 'hand-joint-r'): Vec3 => placed.get(joint)!.at
      const [shoulder, elbow, hand] = [at('humerus-joint-r'), at('ulna-joint-r'), at('hand-joint-r')]
      for (const p of [0.25, 0.5, 0.75, 1].flatMap((t) => [lerp(shoulder, elbow, t), lerp(elbow, hand, t)])) {
        // Trunk: an upright ellipse about the spine and ribs of this body.
        const inside = ((p[0] - 0.09) / 0.1) ** 2 + (p[2] / 0.13) ** 2
        if (p[1] > 0.95 && p[1] < 1.3) expect(inside).toBeGreaterThan(1)
      }
    }
  })
})

describe('what each action shows at its end', () => {
  const RANGES: Readonly<Record<ActionId, Partial<Record<keyof BladeReadout, readonly [number, number]>>>> = {
    retraction: {
      protractionCm: [-4.5, -2],
      internalRotationDeg: [-16, -6],
      medialBorderToSpineCm: [1.5, 4],
    },
    protraction: { protractionCm: [2, 5], internalRotationDeg: [6, 18], medialBorderToSpineCm: [8, 11] },
    elevation: { elevationCm: [3, 5], upwardRotationDeg: [0, 12] },
    depression: { elevationCm: [-4, -1.5], upwardRotationDeg: [-4, 4] },
    'upward-rotation': { upwardRotationDeg: [25, 35], posteriorTiltDeg: [8, 22], elevationCm: [-2, 2] },
    'downward-rotation': { upwardRotationDeg: [-15, -8], elevationCm: [-2, 2] },
    'posterior-tilt': { posteriorTiltDeg: [5, 13], internalRotationDeg: [-5, 3], upwardRotationDeg: [0, 6] },
    'anterior-tilt': { posteriorTiltDeg: [-14, -8], upwardRotationDeg: [-3, 3] },
    'external-rotation': { internalRotationDeg: [-14, -7], upwardRotationDeg: [-3, 3] },
    'internal-rotation': { internalRotationDeg: [8, 16], posteriorTiltDeg: [-4, 4] },
  }

  it.each(ACTION_IDS)('%s', (id) => {
    const motion = actionMotion(id)
    const readout = bladeReadout(motion.pose(motion.marks[1]!.time, 'both'), 'l')
    for (const [field, [lo, hi]] of Object.entries(RANGES[id])) {
      const value = readout[field as keyof BladeReadout]
      expect(value, field).toBeGreaterThan(lo)
      expect(value, field).toBeLessThan(hi)
    }
  })

  it.each(ACTION_IDS)('%s takes the inferior angle along', (id) => {
    const motion = actionMotion(id)
    const [start, end] = [0, motion.marks[1]!.time].map((time) => pointsOfSide(motion.pose(time, 'r').r))
    const moved = distance(start!.AI, end!.AI)
    expect(moved).toBeGreaterThan(0.008)
    expect(moved).toBeLessThan(0.13)
  })

  it('leaves the other blade at rest', () => {
    const motion = actionMotion('retraction')
    expect(motion.pose(1.8, 'r').l).toEqual(REST_POSE.l)
    expect(motion.pose(1.8, 'l').r).toEqual(REST_POSE.r)
  })
})

describe('exercises', () => {
  const byId = (id: string): Motion => exerciseMotion(EXERCISES.find((exercise) => exercise.id === id)!)

  it('last as long as their phases', () => {
    for (const exercise of EXERCISES) {
      const phases = exercise.phases.reduce((sum, phase) => sum + (phase.duration ?? 0), 0)
      expect(exerciseMotion(exercise).duration).toBeCloseTo(phases + 0.6, 9)
    }
  })

  it('lean the right way', () => {
    // The straps decide: 45° is what the feet were set for.
    expect(Math.abs(byId('trx-row').pose(0, 'both').lean / DEG + 45)).toBeLessThan(1.5)
    expect(byId('unilateral-deadstop-row').pose(0, 'r').lean).toBeCloseTo(94 * DEG)
    // Backward lean takes the head back, forward lean forward.
    const head = (id: string): number =>
      placedJoints(skeletonPose(byId(id).pose(0, 'both'))).get('head')!.at[0]
    expect(head('trx-row')).toBeLessThan(-0.2)
    expect(head('chest-supported-dumbbell-row')).toBeGreaterThan(0.4)
  })

  it('draw the blades together in the pull of every row', () => {
    for (const id of ['trx-row', 'chest-supported-dumbbell-row', 'unilateral-deadstop-row']) {
      const motion = byId(id)
      const start = bladeReadout(motion.pose(0, 'r'), 'r')
      const pulled = bladeReadout(motion.pose(motion.marks[2]!.time, 'r'), 'r')
      expect(start.protractionCm).toBeGreaterThan(1.5)
      expect(pulled.protractionCm).toBeLessThan(-3)
      expect(pulled.medialBorderToSpineCm).toBeGreaterThan(1.5)
    }
  })

  it('let dumbbells hang: the forearm is within 15° of the plumb line in both dumbbell rows', () => {
    for (const id of ['chest-supported-dumbbell-row', 'unilateral-deadstop-row']) {
      const motion = byId(id)
      for (const mark of motion.marks) {
        const placed = placedJoints(skeletonPose(motion.pose(mark.time, 'r')))
        const [elbow, hand] = [placed.get('ulna-joint-r')!.at, placed.get('hand-joint-r')!.at]
        const plumb = (elbow[1] - hand[1]) / distance(elbow, hand)
        expect(Math.acos(plumb) / DEG, `${id} ${mark.id}`).toBeLessThan(15)
      }
    }
  })

  it('support the dead-stop row with the other arm, reaching down ahead of the shoulder', () => {
    const placed = placedJoints(skeletonPose(byId('unilateral-deadstop-row').pose(2, 'r')))
    const [shoulder, hand] = [placed.get('humerus-joint-l')!.at, placed.get('hand-joint-l')!.at]
    expect(shoulder[1] - hand[1]).toBeGreaterThan(0.2)
    expect(hand[0] - shoulder[0]).toBeGreaterThan(0)
  })

  it('open a Y, a T and a W', () => {
    const motion = byId('trx-ytw')
    const hands = (mark: string): { readonly elbow: Vec3; readonly hand: Vec3; readonly shoulder: Vec3 } => {
      const index = motion.marks.findIndex((m) => m.id === mark)
      const pose = { ...motion.pose(motion.marks[index + 1]!.time, 'both'), lean: 0 }
      const placed = placedJoints(skeletonPose(pose))
      const at = (joint: 'humerus-joint-r' | 'ulna-joint-r' | 'hand-joint-r'): Vec3 => placed.get(joint)!.at
      return { shoulder: at('humerus-joint-r'), elbow: at('ulna-joint-r'), hand: at('hand-joint-r') }
    }
    const y = hands('y-up')
    expect(y.hand[1]).toBeGreaterThan(y.shoulder[1] + 0.35)
    expect(y.hand[2]).toBeGreaterThan(y.shoulder[2])
    const t = hands('t-open')
    expect(Math.abs(t.hand[1] - t.shoulder[1])).toBeLessThan(0.1)
    expect(t.hand[2]).toBeGreaterThan(t.shoulder[2] + 0.4)
    const w = hands('w-rotate')
    expect(w.hand[1]).toBeGreaterThan(w.elbow[1] + 0.15)
    expect(w.elbow[2]).toBeGreaterThan(w.shoulder[2] + 0.15)
  })
})

describe('the rest pose', () => {
  it('is the identity of every joint', () => {
    const { root, rotations } = skeletonPose(REST_POSE)
    for (const joint of JOINTS) expect(angleBetween(rotations[joint], IDENTITY)).toBeLessThan(1e-7)
    expect(Math.hypot(...root.translation)).toBeLessThan(1e-12)
  })

  it('reads nothing but the distance from the spine, which is that of the scan', () => {
    const { medialBorderToSpineCm, ...changes } = bladeReadout(REST_POSE, 'r')
    for (const change of Object.values(changes)) expect(change).toBe(0)
    expect(medialBorderToSpineCm).toBeCloseTo(6, 0)
  })
})
