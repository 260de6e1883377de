import { describe, expect, it } from 'vitest'
import { readModel } from '../../src/app/scene/readModel'
import { JOINTS } from '../../src/contract/joints'
import { committedModel } from '../../src/pipeline/inspect/check'
import { placedMesh } from '../../src/pipeline/inspect/placed'
import { readModel as readFile } from '../../src/pipeline/inspect/readModel'

const { glb, manifest } = committedModel()
const { structures } = await readModel(glb.slice().buffer)
const byId = new Map(structures.map((structure) => [structure.id, structure]))
const nodes = new Map(
  (await readFile(glb))
    .getRoot()
    .listNodes()
    .map((node) => [node.getName(), node]),
)

describe('readModel', () => {
  it('takes every structure out of the file', () => {
    expect([...byId.keys()].sort()).toEqual(manifest.structures.map(({ id }) => id).sort())
  })

  it.each(manifest.structures)(
    '$id stands where the file puts it, its faces outward, its own vertices only',
    ({ id, joint, vertices }) => {
      const [ours, theirs] = [byId.get(id)!, placedMesh(nodes.get(id)!)!]
      expect(ours.positions.length).toBe(3 * vertices)
      expect([...ours.indices]).toEqual([...theirs.indices])
      let [farthest, against] = [0, 0]
      ours.positions.forEach((value, i) => {
        farthest = Math.max(farthest, Math.abs(value - theirs.positions[i]!))
      })
      expect(farthest).toBeLessThan(1e-6)
      const p = ours.positions
      for (let t = 0; t < ours.indices.length; t += 3) {
        const [a, b, c] = [3 * ours.indices[t]!, 3 * ours.indices[t + 1]!, 3 * ours.indices[t + 2]!]
        const u = [0, 1, 2].map((k) => p[b + k]! - p[a + k]!)
        const v = [0, 1, 2].map((k) => p[c + k]! - p[a + k]!)
        const n = [0, 1, 2].map((k) => u[(k + 1) % 3]! * v[(k + 2) % 3]! - u[(k + 2) % 3]! * v[(k + 1) % 3]!)
        if (n.reduce((sum, x, k) => sum + x * (ours.normals?.[a + k] ?? 0), 0) < 0) against++
      }
      // A few slivers at sharp rims look past their corners' smooth normals.
      expect(against).toBeLessThan(0.02 * ours.indices.length)
      if (joint !== null)
        expect(new Set(ours.joints)).toEqual(new Set([0, JOINTS.findIndex((name) => name === joint)]))
    },
  )
})
