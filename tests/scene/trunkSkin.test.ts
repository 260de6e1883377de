import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { LUMBAR_DISCS } from '../../src/anatomy/body/lumbarSpine'
import { applyPose } from '../../src/app/scene/applyPose'
import { createFigure } from '../../src/app/scene/figure'
import type { StructureMesh } from '../../src/app/scene/mergeStructures'
import { posedPositions } from '../../src/app/scene/posedPositions'
import { bendable } from '../../src/app/scene/trunkSkin'
import { isbToGltf } from '../../src/contract/frames'
import { JOINTS } from '../../src/contract/joints'
import { jointRestPositions, REST_POSE, skeletonPose } from '../../src/kinematics/skeleton'
import { pelvisInTrunk, STRAIGHT, trunkSegments } from '../../src/kinematics/trunk'
import { apply } from '../../src/math/rigid'
import { distance, type Vec3 } from '../../src/math/vec3'
import { patch } from './patch'

const DEG = Math.PI / 180

/** A strip along the back from the ribs to the sacrum, a vertex every 5 mm. */
function strip(id: string, kind: StructureMesh['kind'], x: number, second?: number): StructureMesh {
  const count = 60
  const positions = new Float32Array(count * 3)
  const joints = new Uint8Array(count * 4)
  const weights = new Float32Array(count * 4)
  for (let v = 0; v < count; v++) {
    positions.set([x, 1.16 - 0.005 * v, 0.04], 3 * v)
    weights[4 * v] = second === undefined ? 1 : 0.6
    if (second === undefined) continue
    joints[4 * v + 1] = second
    weights[4 * v + 1] = 0.4
  }
  return { ...patch(id, { kind }), positions, joints, weights, indices: Uint32Array.of(0, 1, 2) }
}

const scapula = JOINTS.indexOf('scapula-joint-r')
const parts = {
  structures: [
    strip('rib-12-r', 'bone', -0.05),
    strip('vertebra-l3', 'bone', 0),
    strip('hip-bone-r', 'bone', -0.1),
    strip('longissimus-thoracis-r', 'muscle', -0.02),
    strip('latissimus-dorsi-r', 'muscle', -0.12, scapula),
  ],
  jointPositions: JOINTS.map((name) => new Vector3(...isbToGltf(jointRestPositions()[name]))),
}

function posed(lumbar: number) {
  const figure = createFigure(bendable(parts))
  applyPose(figure, skeletonPose({ ...REST_POSE, trunk: { ...STRAIGHT, lumbar } }))
  figure.placeSkins()
  return new Map(
    figure.merged.flatMap((mesh) => {
      const out = new Float32Array(mesh.positions.length)
      posedPositions(mesh, figure, out)
      return mesh.ranges.map(
        ({ id, firstVertex, vertexCount }) =>
          [
            id,
            Array.from({ length: vertexCount }, (_, v): { readonly rest: Vec3; readonly now: Vec3 } => {
              const at = 3 * (firstVertex + v)
              const point = (array: Float32Array): Vec3 => [array[at]!, array[at + 1]!, array[at + 2]!]
              return { rest: point(mesh.positions), now: point(out) }
            }),
          ] as const,
      )
    }),
  )
}

const isb = ([x, y, z]: Vec3): Vec3 => [z, y, -x]

describe('skin of a bending trunk', () => {
  it('shares every weight out whole', () => {
    for (const { id, weights } of bendable(parts).structures)
      for (let v = 0; v < weights.length; v += 4) {
        const sum = weights.slice(v, v + 4).reduce((total, weight) => total + weight, 0)
        expect(sum, id).toBeCloseTo(1, 6)
      }
  })

  it('shows the figure at rest as it was', () => {
    for (const points of posed(0).values())
      for (const { rest, now } of points) expect(distance(rest, now)).toBeLessThan(1e-6)
  })

  it.each([-28, 40])('bent by %i° leaves the ribs, turns each bone as a piece', (bend) => {
    const after = posed(bend * DEG)
    for (const { rest, now } of after.get('rib-12-r')!) expect(distance(rest, now)).toBeLessThan(1e-6)
    const carriers = {
      'vertebra-l3': trunkSegments(bend * DEG)[2]!,
      'hip-bone-r': pelvisInTrunk(bend * DEG),
    }
    for (const [id, motion] of Object.entries(carriers))
      for (const { rest, now } of after.get(id)!)
        expect(distance(isb(now), apply(motion, isb(rest))), id).toBeLessThan(1e-5)
  })

  it.each([-28, 40])('bent by %i° runs the long back muscles smoothly from ribs to sacrum', (bend) => {
    for (const id of ['longissimus-thoracis-r', 'latissimus-dorsi-r']) {
      const points = posed(bend * DEG).get(id)!
      for (let i = 1; i < points.length; i++) {
        const [a, b] = [points[i - 1]!, points[i]!]
        const stretch = distance(a.now, b.now) / distance(a.rest, b.rest)
        expect(stretch, `${id} at ${b.rest[1].toFixed(3)} m`).toBeGreaterThan(0.4)
        expect(stretch, `${id} at ${b.rest[1].toFixed(3)} m`).toBeLessThan(1.9)
      }
    }
  })

  it('takes T12 for the thorax and the sacrum for the pelvis', () => {
    const after = posed(30 * DEG).get('longissimus-thoracis-r')!
    for (const { rest, now } of after) {
      if (rest[1] > LUMBAR_DISCS[0]!.middle[1] + 0.02) expect(distance(rest, now)).toBeLessThan(1e-6)
      if (rest[1] < LUMBAR_DISCS[5]!.middle[1] - 0.02)
        expect(distance(isb(now), apply(pelvisInTrunk(30 * DEG), isb(rest)))).toBeLessThan(1e-5)
    }
  })
})
