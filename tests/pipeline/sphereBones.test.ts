import { describe, expect, it } from 'vitest'
import { jointOfSphereBone } from '../../src/pipeline/bones/sphereBones'
import { SPHERE_BONES } from '../../src/pipeline/bones/sphereBoneList'
import { surfaceFor } from '../../src/pipeline/bones/sphereBoneSurface'
import { boneAxes, fromBoneFrame, sphereMeshOf, toBoneFrame } from '../../src/pipeline/field/sphereFigure'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'
import { committedBones } from '../support/committedBones'

const bone = await committedBones()

/** Through holes: the vertebral canal, and in the neck a foramen in each transverse process; sacral foramina; obturator. */
function holesOf(id: string): number {
  if (/^vertebra-c[1-7]$/.test(id)) return 3
  if (id.startsWith('vertebra-')) return 1
  return 0
}

describe.each(SPHERE_BONES.map((figure) => [figure.id, figure] as const))('%s', (id, figure) => {
  it('has balls of tenths of a millimetre, every one joined', () => {
    const balls = Object.values(figure.regions).flat()
    expect(balls.length).toBeLessThanOrEqual(220)
    for (const ball of balls) {
      for (const v of ball) expect(Math.abs(v * 10 - Math.round(v * 10))).toBeLessThan(1e-6)
      expect(ball[3]).toBeGreaterThan(0)
      if (figure.symmetric) expect(ball[2]).toBeGreaterThanOrEqual(0)
    }
    const mesh = sphereMeshOf(figure)
    const met = new Set([...mesh.edges.flat(), ...mesh.triangles.flat()])
    expect(mesh.balls.map((_, i) => i).filter((i) => !met.has(i))).toEqual([])
  })

  it('is one closed piece with the holes that it should have, within its budget', () => {
    const { mesh } = bone(id)
    const { badEdges, components, euler } = topologyOf(mesh)
    expect({ badEdges, components }).toEqual({ badEdges: 0, components: 1 })
    if (id.startsWith('vertebra') || id === 'scapula-r') expect(euler).toBe(2 - 2 * holesOf(id))
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(surfaceFor(id).triangles)
    expect(enclosedVolume(mesh)).toBeGreaterThan(0)
  })
})

describe('sphere bones', () => {
  it('hang on the joint that carries them', () => {
    expect(jointOfSphereBone('scapula-r')).toBe('scapula-joint-r')
    expect(jointOfSphereBone('vertebra-c7')).toBe('neck')
    expect(jointOfSphereBone('vertebra-t1')).toBe('thorax')
    expect(jointOfSphereBone('sternal-body')).toBe('thorax')
  })

  it('have right-handed frames that lead there and back', () => {
    for (const { frame } of SPHERE_BONES) {
      const [x, y, z] = boneAxes(frame)
      const det =
        x[0] * (y[1] * z[2] - y[2] * z[1]) -
        x[1] * (y[0] * z[2] - y[2] * z[0]) +
        x[2] * (y[0] * z[1] - y[1] * z[0])
      expect(det).toBeCloseTo(1, 12)
      const p = toBoneFrame(frame, fromBoneFrame(frame, [0.01, -0.02, 0.03]))
      expect(p[0]).toBeCloseTo(0.01, 12)
      expect(p[1]).toBeCloseTo(-0.02, 12)
      expect(p[2]).toBeCloseTo(0.03, 12)
    }
  })

  it('names the join that is wrong', () => {
    const [figure] = SPHERE_BONES
    expect(() => sphereMeshOf({ ...figure!, joins: '0-1 3-999' })).toThrow(/999/)
  })
})
