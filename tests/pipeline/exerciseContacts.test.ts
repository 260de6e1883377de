import type { Document } from '@gltf-transform/core'
import { describe, expect, it } from 'vitest'
import { EXERCISES } from '../../src/anatomy/exercises'
import { gltfToIsb } from '../../src/contract/frames'
import { JOINTS } from '../../src/contract/joints'
import { exerciseMotion } from '../../src/kinematics/exercises'
import type { Motion, Sides } from '../../src/kinematics/motion'
import { skeletonPose } from '../../src/kinematics/skeleton'
import { apply } from '../../src/math/rigid'
import type { Vec3 } from '../../src/math/vec3'
import { committedModel } from '../../src/pipeline/inspect/check'
import { corePose, deform, skinnedSurfaces, type SkinnedSurface } from '../../src/pipeline/inspect/deform'
import { readModel } from '../../src/pipeline/inspect/readModel'
import { solidsOf } from '../support/equipmentSolids'

/** How deep a muscle or bone may lie in what the figure lies on or holds [m]. */
const ALLOWED = 0.005
/** Every how many vertices are asked. */
const STRIDE = 2

/** Structures that move with one joint, as surfaces of that joint alone. */
function rigidSurfaces(document: Document): readonly SkinnedSurface[] {
  return document
    .getRoot()
    .listNodes()
    .flatMap((node) => {
      const position = node.getMesh()?.listPrimitives()[0]?.getAttribute('POSITION')
      if (!position || node.getSkin()) return []
      let above = node.getParentNode()
      while (above && !JOINTS.some((joint) => joint === above!.getName())) above = above.getParentNode()
      const joint = JOINTS.findIndex((name) => name === above?.getName())
      if (joint < 0) return []
      const world = node.getWorldMatrix()
      const count = position.getCount()
      const rest = new Float64Array(count * 3)
      for (let i = 0; i < count; i++) {
        const element: number[] = position.getElement(i, [])
        const [x, y, z] = [element[0]!, element[1]!, element[2]!]
        const at = (row: number): number =>
          world[row]! * x + world[4 + row]! * y + world[8 + row]! * z + world[12 + row]!
        rest.set(gltfToIsb([at(0), at(1), at(2)]), 3 * i)
      }
      const weights = new Float64Array(count * 4)
      const joints = new Uint8Array(count * 4)
      for (let i = 0; i < count; i++) {
        weights[4 * i] = 1
        joints[4 * i] = joint
      }
      return [{ id: node.getName(), rest, indices: [], joints, weights, morphs: [] }]
    })
}

const { glb } = committedModel()
const document = readModel(glb)
const surfaces = document.then((one) => [...skinnedSurfaces(one), ...rigidSurfaces(one)])

interface Deepest {
  readonly depth: number
  readonly what: string
}

/** Deepest place of the figure in the equipment over a repetition, and how near the body comes to each solid. */
async function deepest(
  motion: Motion,
  sides: Sides,
): Promise<{ worst: Deepest; nearest: Map<string, number> }> {
  let worst: Deepest = { depth: -Infinity, what: '' }
  const nearest = new Map<string, number>()
  for (let step = 0; step <= 16; step++) {
    const time = (motion.duration * step) / 16
    const things = motion.equipment!(time, sides)
    const held = new Set(
      things.flatMap(({ node }) => (/^(grip|flat)-hand-/.test(node) ? [node.replace(/^[a-z]+-/, '')] : [])),
    )
    const solids = solidsOf(things)
    const skeleton = skeletonPose(motion.pose(time, sides))
    const { root } = skeleton
    const { motions, morphWeights } = corePose(skeleton)
    for (const surface of await surfaces) {
      // A closed or flat hand stands in for the half-open one; it has a test of its own.
      if (held.has(surface.id)) continue
      const posed = deform(surface, motions, morphWeights(surface))
      for (let i = 0; i < posed.length; i += 3 * STRIDE) {
        const p: Vec3 = apply(root, [posed[i]!, posed[i + 1]!, posed[i + 2]!])
        for (const solid of solids) {
          const depth = solid.depth(p)
          nearest.set(solid.name, Math.max(nearest.get(solid.name) ?? -Infinity, depth))
          if (depth > worst.depth)
            worst = { depth, what: `${surface.id} in ${solid.name} at ${time.toFixed(2)} s` }
        }
      }
    }
  }
  return { worst, nearest }
}

describe('nothing passes through anything', () => {
  it.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    '%s',
    async (_, exercise) => {
      const motion = exerciseMotion(exercise)
      const { worst, nearest } = await deepest(motion, motion.defaultSides)
      expect(worst.depth, worst.what).toBeLessThan(ALLOWED)
      // What carries the figure touches it.
      if (exercise.setting.kind === 'incline-bench')
        expect(nearest.get('incline-bench')).toBeGreaterThan(-0.005)
    },
    120_000,
  )
})
