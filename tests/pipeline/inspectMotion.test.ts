import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { beforeAll, describe, expect, it } from 'vitest'
import { JOINTS } from '../../src/contract/joints'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { fromAxisAngle, IDENTITY } from '../../src/math/quat'
import { apply } from '../../src/math/rigid'
import { assembleFigure } from '../../src/pipeline/assemble'
import { deform, skinnedSurfaces, turnedTriangles } from '../../src/pipeline/inspect/deform'
import { faceNeighbours } from '../../src/pipeline/rig/faceNeighbours'
import { motionsOf } from '../../src/pipeline/rig/motions'
import { solidsOf } from '../../src/pipeline/inspect/depth'
import { motionRows } from '../../src/pipeline/inspect/motion'
import { readModel } from '../../src/pipeline/inspect/readModel'
import type { BakedClip } from '../../src/pipeline/write/figure'
import { writeFigure } from '../../src/pipeline/write/writeFigure'
import { madeUpParts } from './madeUpParts'

beforeAll(() => MeshoptEncoder.ready)

const model = (clips: readonly BakedClip[] = []) =>
  readModel(writeFigure(assembleFigure(madeUpParts(), clips)))
const turn = fromAxisAngle([1, 0, 0], 0.6)
const raised = motionsOf((joint) => (joint === 'scapula-joint-r' ? turn : IDENTITY))

describe('deform', () => {
  it('leaves every vertex at rest under the rest pose', async () => {
    for (const surface of skinnedSurfaces(await model())) {
      const posed = deform(
        surface,
        motionsOf(() => IDENTITY),
      )
      posed.forEach((value, i) => expect(value).toBeCloseTo(surface.rest[i]!, 6))
      expect(turnedTriangles(surface, faceNeighbours(surface.rest, surface.indices), posed)).toEqual([])
    }
  })

  it('carries vertices by their weights: the far end with the joint, the near end not at all', async () => {
    const surface = skinnedSurfaces(await model()).find(({ id }) => id === 'rhomboid-major-r')!
    const posed = deform(surface, raised)
    const scapula = JOINTS.indexOf('scapula-joint-r')
    for (let i = 0; i < posed.length / 3; i++) {
      const share = [0, 1, 2, 3].reduce(
        (sum, k) => sum + (surface.joints[4 * i + k] === scapula ? surface.weights[4 * i + k]! : 0),
        0,
      )
      const rest = [surface.rest[3 * i]!, surface.rest[3 * i + 1]!, surface.rest[3 * i + 2]!] as const
      const full = apply(raised['scapula-joint-r'], rest)
      for (const k of [0, 1, 2] as const)
        expect(posed[3 * i + k]).toBeCloseTo(rest[k] + share * (full[k] - rest[k]), 6)
    }
  })

  it('turns joints about their own centres', () => {
    const centre = jointRestPositions()['scapula-joint-r']
    apply(raised['scapula-joint-r'], centre).forEach((v, k) => expect(v).toBeCloseTo(centre[k]!, 12))
    const humerus = jointRestPositions()['humerus-joint-r']
    expect(apply(raised['humerus-joint-r'], humerus)).not.toEqual(humerus)
  })
})

describe('Solid', () => {
  it('tells how deep a point lies, and nothing outside', async () => {
    const [rib] = solidsOf(await model(), /^rib-04-r$/)
    expect(rib!.joint).toBe('thorax')
    expect(rib!.depth([0.03, 1.27, 0.08])).toBeCloseTo(0.008, 3)
    expect(rib!.depth([0.03, 1.2775, 0.08])).toBeCloseTo(0.0005, 3)
    expect(rib!.depth([0.03, 1.279, 0.08])).toBe(0)
    expect(rib!.depth([0.0395, 1.277, 0.08])).toBe(0)
  })
})

describe('motionRows', () => {
  it('sees a muscle pressed into a bone by a clip', async () => {
    const clip: BakedClip = {
      name: 'press',
      duration: 1,
      root: null,
      morphs: new Map(),
      rotations: new Map([
        ['scapula-joint-r', { times: [0, 1], values: [IDENTITY, fromAxisAngle([0, 1, 0], 0.5)] }],
      ]),
    }
    const rows = motionRows(await model([clip]), 8, [])
    expect(rows.map(({ muscle }) => muscle)).toEqual(['rhomboid-major-r', 'trapezius-transverse-r'])
    expect(rows[0]!.sunk).toBeGreaterThan(0.002)
    expect(rows[0]!.into).toMatch(/rib|scapula/)
  })
})
