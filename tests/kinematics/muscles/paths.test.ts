import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { muscleById } from '../../../src/anatomy/muscles'
import { PATH_RECIPES } from '../../../src/anatomy/paths'
import {
  bonePlaces,
  BONE_INDEX,
  onBone,
  placeBones,
  POSE_ANGLES,
  writeAngles,
  writePoint,
} from '../../../src/kinematics/muscles/bones'
import { MUSCLE_ELEMENTS, muscleLengths } from '../../../src/kinematics/muscles/lengths'
import type { PathBone, PathPoint } from '../../../src/kinematics/muscles/types'
import { bodyFromThorax } from '../../../src/kinematics/frames'
import { actionMotion } from '../../../src/kinematics/actions'
import { exerciseMotion } from '../../../src/kinematics/exercises'
import type { ShoulderPose } from '../../../src/kinematics/motion'
import { armAt, raisedShoulder, shoulderFromFreedoms } from '../../../src/kinematics/shoulder'
import { jointRestPositions, REST_SHOULDER, skeletonPose } from '../../../src/kinematics/skeleton'
import { EXERCISES } from '../../../src/anatomy/exercises'
import { ACTION_IDS } from '../../../src/anatomy/types'
import { apply } from '../../../src/math/rigid'
import { rotate } from '../../../src/math/quat'
import { add, distance, sub, type Vec3 } from '../../../src/math/vec3'
import type { JointName } from '../../../src/contract/joints'
import { SEED, wishes } from '../arbitraries'
import { placedJoints } from '../placedJoints'

const DEG = Math.PI / 180

/** Any pose of one shoulder: a wish for the blade, the arm raised in any plane, elbow and forearm anywhere. */
const poses: fc.Arbitrary<ShoulderPose> = fc
  .record({
    wish: wishes,
    plane: fc.double({ min: -20, max: 100, noNaN: true }),
    elevation: fc.double({ min: 5, max: 150, noNaN: true }),
    elbow: fc.double({ min: 5, max: 140, noNaN: true }),
    forearm: fc.double({ min: -90, max: 80, noNaN: true }),
  })
  .map(({ wish, plane, elevation, elbow, forearm }) => ({
    ...shoulderFromFreedoms(wish),
    ...armAt(plane * DEG, elevation * DEG),
    elbow: elbow * DEG,
    forearm: forearm * DEG,
  }))

const JOINT: Readonly<Record<PathBone, JointName>> = {
  thorax: 'thorax',
  neck: 'thorax',
  head: 'thorax',
  clavicle: 'clavicle-joint-r',
  scapula: 'scapula-joint-r',
  humerus: 'humerus-joint-r',
  ulna: 'ulna-joint-r',
  radius: 'radius-joint-r',
}

/** A path point in a pose, body frame, by the joints that the model hangs on. */
function placed(pose: ShoulderPose, point: PathPoint): Vec3 {
  const joint = JOINT[point.bone]
  const { at, turn } = placedJoints(skeletonPose({ r: pose, l: REST_SHOULDER, lean: 0 })).get(joint)!
  return add(at, rotate(turn, sub(point.position, jointRestPositions()[joint])))
}

describe('the bones that muscles hang on', () => {
  it('stand where the joints of the model put them, in any pose', () => {
    const angles = new Float64Array(POSE_ANGLES)
    const places = bonePlaces()
    const out = new Float64Array(3)
    fc.assert(
      fc.property(poses, (pose) => {
        writeAngles(pose, angles)
        placeBones(angles, places)
        for (const bone of Object.keys(BONE_INDEX) as PathBone[]) {
          const position: Vec3 = [0.08, 1.2, 0.21]
          writePoint(places, BONE_INDEX[bone], onBone(bone, position), out, 0)
          const now = apply(bodyFromThorax, [out[0]!, out[1]!, out[2]!])
          expect(distance(now, placed(pose, { bone, position }))).toBeLessThan(1e-9)
        }
      }),
      { seed: SEED, numRuns: 100 },
    )
  })
})

describe('the lines of action', () => {
  it('cover the muscles that the mechanics are about, three to twelve lines for most', () => {
    const parts = new Set(MUSCLE_ELEMENTS.map(({ part }) => part))
    expect([...parts]).toEqual(PATH_RECIPES.map(({ part }) => part))
    for (const { part, strips } of PATH_RECIPES) {
      const lines = strips.reduce((sum, strip) => sum + strip.lines, 0)
      expect(lines).toBeGreaterThanOrEqual(3)
      expect(lines).toBeLessThanOrEqual(12)
      const record = muscleById(part)
      expect(record, part).toBeDefined()
    }
    expect(new Set(MUSCLE_ELEMENTS.map(({ id }) => id)).size).toBe(MUSCLE_ELEMENTS.length)
  })

  it('name structures that their records show', () => {
    for (const { part, structure, muscle } of MUSCLE_ELEMENTS) {
      expect(muscleById(part)?.structures).toContain(structure)
      expect(muscleById(muscle)?.partOf ?? null).toBeNull()
    }
  })

  it('end on the sheets that the model is built from', () => {
    for (const { id, part, origin, insertion } of MUSCLE_ELEMENTS) {
      const recipe = PATH_RECIPES.find((r) => r.part === part)!
      const stations = [...recipe.figures.sheets, ...(recipe.insertionOn?.sheets ?? [])].flatMap((s) =>
        s.rows.flat(),
      )
      for (const { position } of [origin, insertion]) {
        const gap = Math.min(
          ...stations.map((s) => distance(position, [s[0] / 1000, s[1] / 1000, s[2] / 1000])),
        )
        expect(gap, id).toBeLessThan(0.03)
      }
    }
  })

  it('are at least as long as the straight line over their via points, in any pose', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const lengths = muscleLengths(pose)
        MUSCLE_ELEMENTS.forEach(({ id, origin, via, insertion }, i) => {
          const stops = [origin, ...via, insertion].map((point) => placed(pose, point))
          const straight = stops.slice(1).reduce((sum, p, k) => sum + distance(p, stops[k]!), 0)
          expect(lengths[i]!, id).toBeGreaterThan(straight - 1e-9)
          expect(lengths[i]!, id).toBeLessThan(straight + 0.09)
        })
      }),
      { seed: SEED, numRuns: 60 },
    )
  })

  it('are straight where nothing is in the way', () => {
    MUSCLE_ELEMENTS.forEach(({ wraps, via, origin, insertion, restLength }) => {
      if (wraps.length === 0 && via.length === 0)
        expect(restLength).toBeCloseTo(distance(origin.position, insertion.position), 9)
    })
  })

  it('change without a jump over every clip, at 60 Hz', () => {
    for (const motion of [...ACTION_IDS.map(actionMotion), ...EXERCISES.map(exerciseMotion)]) {
      const times = Array.from({ length: Math.floor(motion.duration * 60) }, (_, i) => i / 60)
      const { jump, kink } = roughness(times.map((time) => motion.pose(time, 'r').r))
      expect(jump.size, `${motion.id}: ${jump.id} at ${times[jump.at]} s`).toBeLessThan(8e-3)
      expect(kink.size, `${motion.id}: ${kink.id} at ${times[kink.at]} s`).toBeLessThan(1e-3)
    }
  }, 60_000)

  it('change smoothly as the arm goes up in any plane', () => {
    for (let plane = 0; plane <= 90; plane += 15) {
      const elevations = Array.from({ length: 300 }, (_, i) => 12 + i / 2)
      const { jump, kink } = roughness(elevations.map((e) => raisedShoulder(plane * DEG, e * DEG)))
      expect(jump.size, `plane ${plane}: ${jump.id} at ${elevations[jump.at]}°`).toBeLessThan(1.5e-3)
      expect(kink.size, `plane ${plane}: ${kink.id} at ${elevations[kink.at]}°`).toBeLessThan(2e-4)
    }
  }, 60_000)
})

interface Worst {
  readonly size: number
  readonly id: string
  readonly at: number
}

/** Largest step of any length between neighbouring poses, and largest change of a step [m]. */
function roughness(poses: readonly ShoulderPose[]): { readonly jump: Worst; readonly kink: Worst } {
  let jump: Worst = { size: 0, id: '', at: 0 }
  let kink: Worst = jump
  const lengths = poses.map(muscleLengths)
  for (let at = 1; at < lengths.length; at++)
    MUSCLE_ELEMENTS.forEach(({ id }, i) => {
      const step = lengths[at]![i]! - lengths[at - 1]![i]!
      if (Math.abs(step) > jump.size) jump = { size: Math.abs(step), id, at }
      if (at < 2) return
      const bend = Math.abs(step - (lengths[at - 1]![i]! - lengths[at - 2]![i]!))
      if (bend > kink.size) kink = { size: bend, id, at }
    })
  return { jump, kink }
}
