import { readFileSync, statSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DUMBBELL, FLAT_BENCH, INCLINE_BENCH, STRAPS } from '../../src/anatomy/equipment/dimensions'
import { EXERCISES } from '../../src/anatomy/exercises'
import {
  EQUIPMENT_FILE,
  EQUIPMENT_MANIFEST_FILE,
  EQUIPMENT_NODES,
  type EquipmentManifest,
} from '../../src/contract/equipment'
import { exerciseMotion } from '../../src/kinematics/exercises'
import { GRIP, GRIP_AXIS } from '../../src/kinematics/exercise/limb'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { apply } from '../../src/math/rigid'
import { cross, norm, sub, type Vec3 } from '../../src/math/vec3'
import { manifestText, MODEL_FOLDER } from '../../src/pipeline/build'
import { buildEquipment } from '../../src/pipeline/equipment/build'
import { equipmentParts } from '../../src/pipeline/equipment/parts'
import { joined } from '../../src/pipeline/equipment/solids'
import { readModel } from '../../src/pipeline/inspect/readModel'
import { validatorProblems } from '../../src/pipeline/inspect/validate'
import { solidsOf } from '../support/equipmentSolids'

const glb = new Uint8Array(readFileSync(join(MODEL_FOLDER, EQUIPMENT_FILE)))
const manifest = JSON.parse(
  readFileSync(join(MODEL_FOLDER, EQUIPMENT_MANIFEST_FILE), 'utf8'),
) as EquipmentManifest
const parts = equipmentParts()
const pointsOf = (node: string): readonly Vec3[] => {
  const mesh = joined(parts.find((part) => part.node === node)!.pieces.map((piece) => piece.mesh))
  return Array.from({ length: mesh.positions.length / 3 }, (_, i): Vec3 => [
    mesh.positions[3 * i]!,
    mesh.positions[3 * i + 1]!,
    mesh.positions[3 * i + 2]!,
  ])
}

describe('the committed equipment', () => {
  it('is the file that its manifest describes, and small', () => {
    expect(manifest.bytes).toBe(glb.length)
    expect(manifest.sha256).toBe(createHash('sha256').update(glb).digest('hex'))
    expect(statSync(join(MODEL_FOLDER, EQUIPMENT_FILE)).size).toBeLessThan(150_000)
  })

  it('comes out of a rebuild byte for byte', async () => {
    const built = await buildEquipment()
    expect(Buffer.from(built.glb).equals(Buffer.from(glb))).toBe(true)
    expect(manifestText(built.manifest)).toBe(manifestText(manifest))
  }, 60_000)

  it('has nothing for the Khronos validator to say', async () => {
    expect(await validatorProblems(glb)).toEqual([])
  }, 60_000)

  it('has a node for every name of the contract, each with a mesh under it', async () => {
    const root = (await readModel(glb)).getRoot()
    const names = root
      .listScenes()[0]!
      .listChildren()
      .map((node) => node.getName())
    expect(names).toEqual([...EQUIPMENT_NODES])
    expect(manifest.structures.map(({ id }) => id)).toEqual([...EQUIPMENT_NODES])
    for (const node of root.listScenes()[0]!.listChildren())
      expect(node.listChildren()[0]?.getMesh(), node.getName()).toBeTruthy()
  })

  it('is all of it used by the exercises', () => {
    const used = new Set(
      EXERCISES.flatMap((exercise) => {
        const motion = exerciseMotion(exercise)
        return (['both', 'l'] as const).flatMap((sides) =>
          motion.equipment!(0, sides).map(({ node }) => node),
        )
      }),
    )
    expect(EQUIPMENT_NODES.filter((node) => !used.has(node))).toEqual([])
  })
})

describe('its surfaces', () => {
  it.each(parts.map((part) => [part.node, part] as const))('%s: closed pieces, facing out', (_, part) => {
    if (part.finish === 'floor') return
    for (const { mesh } of part.pieces) {
      let volume = 0
      for (let t = 0; t < mesh.indices.length; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k): Vec3 => {
          const i = 3 * mesh.indices[t + k]!
          return [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!]
        }) as [Vec3, Vec3, Vec3]
        const n = cross(b, c)
        volume += (a[0] * n[0] + a[1] * n[1] + a[2] * n[2]) / 6
      }
      expect(volume).toBeGreaterThan(0)
      expect(mesh.positions.every(Number.isFinite)).toBe(true)
    }
  })

  it('have the sizes that the core places the figure by', () => {
    const size = (node: string): Vec3 => {
      const { min, max } = manifest.structures.find(({ id }) => id === node)!
      return sub(max, min)
    }
    // glTF axes: X across, Y up, Z along.
    expect(size('flat-bench')[2]).toBeCloseTo(FLAT_BENCH.length, 2)
    expect(size('flat-bench')[1]).toBeCloseTo(FLAT_BENCH.height, 2)
    expect(size('incline-bench')[0]).toBeCloseTo(INCLINE_BENCH.padWidth, 2)
    expect(size('incline-bench')[1]).toBeCloseTo(INCLINE_BENCH.padLength, 2)
    expect(size('dumbbell-r')[1]).toBeCloseTo(2 * DUMBBELL.headRadius, 2)
    expect(size('trx-strap-r')[1]).toBeCloseTo(1, 3)
    expect(size('trx-handle-r')[0]).toBeGreaterThan(STRAPS.gripLength)
  })
})

describe('hands on things', () => {
  const wrist = jointRestPositions()['hand-joint-r']
  const middle = sub(GRIP, wrist)

  it('close round a handle without going into it', () => {
    let nearest = Infinity
    let round = new Set<number>()
    for (const p of pointsOf('grip-hand-r')) {
      const from = sub(p, middle)
      const along = from[0] * GRIP_AXIS[0] + from[1] * GRIP_AXIS[1] + from[2] * GRIP_AXIS[2]
      if (Math.abs(along) > 0.05) continue
      const off: Vec3 = [
        from[0] - along * GRIP_AXIS[0],
        from[1] - along * GRIP_AXIS[1],
        from[2] - along * GRIP_AXIS[2],
      ]
      nearest = Math.min(nearest, norm(off))
      if (norm(off) < 0.045)
        round = round.add(Math.floor(((Math.atan2(off[1], off[2]) + Math.PI) / Math.PI) * 6) % 12)
    }
    // Bones lie on the handle with a little flesh between, and on all sides but one.
    expect(nearest).toBeGreaterThan(STRAPS.gripRadius - 0.005)
    expect(nearest).toBeLessThan(STRAPS.gripRadius + 0.006)
    expect(round.size).toBeGreaterThan(8)
  })

  it('lie flat on the bench', () => {
    const motion = exerciseMotion(EXERCISES.find(({ id }) => id === 'unilateral-deadstop-row')!)
    const placements = motion.equipment!(0, 'l')
    const hand = placements.find(({ node }) => node === 'flat-hand-r')!
    const bench = solidsOf(placements).find(({ name }) => name === 'flat-bench')!
    const depths = pointsOf('flat-hand-r').map((p) => bench.depth(apply(hand.place, p)))
    expect(Math.max(...depths)).toBeLessThan(0.005)
    expect(Math.max(...depths)).toBeGreaterThan(-0.01)
  })

  it('keep legs out of the benches by the stand-in’s own thickness', () => {
    for (const exercise of EXERCISES) {
      const motion = exerciseMotion(exercise)
      for (let i = 0; i <= 6; i++) {
        const placements = motion.equipment!((motion.duration * i) / 6, motion.defaultSides)
        const solids = solidsOf(placements).filter(({ name }) => name !== 'floor')
        for (const { node, place } of placements) {
          if (!/^(thigh|shank)-r$/.test(node)) continue
          for (const p of pointsOf(node))
            for (const solid of solids)
              expect(solid.depth(apply(place, p)), `${exercise.id}: ${node} in ${solid.name}`).toBeLessThan(
                0.02,
              )
        }
      }
    }
  })
})
