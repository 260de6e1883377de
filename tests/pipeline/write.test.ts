import { NodeIO } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { beforeAll, describe, expect, it } from 'vitest'
import { isbToGltf } from '../../src/contract/frames'
import { JOINTS, parentOf } from '../../src/contract/joints'
import { TISSUE_ATTRIBUTE } from '../../src/contract/structures'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { assembleFigure, manifestOf } from '../../src/pipeline/assemble'
import { POSITION_STEP } from '../../src/pipeline/write/encodeAttributes'
import type { BakedClip } from '../../src/pipeline/write/figure'
import type { AreaPart } from '../../src/pipeline/part'
import { ATTACHMENT_SCENE, ROOT_NODE, writeFigure } from '../../src/pipeline/write/writeFigure'
import { madeUpParts } from './madeUpParts'

const clip: BakedClip = {
  name: 'retraction',
  duration: 1,
  root: null,
  morphs: new Map(),
  rotations: new Map([
    [
      'scapula-joint-r',
      {
        times: [0, 0.5, 1],
        values: [
          [0, 0, 0, 1],
          [0, Math.sin(0.1), 0, Math.cos(0.1)],
          [0, 0, 0, 1],
        ],
      },
    ],
  ]),
}

const read = async (glb: Uint8Array) => {
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  return (await io.readBinary(glb)).getRoot()
}

beforeAll(() => MeshoptEncoder.ready)

describe('writeFigure', () => {
  it('gives the same bytes for the same parts', () => {
    const once = writeFigure(assembleFigure(madeUpParts(), [clip]))
    const twice = writeFigure(assembleFigure(madeUpParts(), [clip]))
    expect(Buffer.from(once).equals(Buffer.from(twice))).toBe(true)
  })

  it('keeps attachment areas out of the scene that viewers show, in one of their own with the skeleton', async () => {
    const patch: AreaPart = {
      id: 'origin-rhomboid-major-r',
      kind: 'attachment',
      mesh: {
        positions: new Float32Array([0, 1.3, 0, 0, 1.31, 0, 0, 1.3, 0.01]),
        indices: new Uint32Array([0, 1, 2]),
      },
      joints: new Uint8Array(12),
      weights: Float32Array.from({ length: 12 }, (_, i) => (i % 4 === 0 ? 1 : 0)),
    }
    const root = await read(writeFigure(assembleFigure([...madeUpParts(), patch], [])))
    const [shown, areas] = root
      .listScenes()
      .map((scene) => scene.listChildren().map((node) => node.getName()))
    expect(root.getDefaultScene()?.getName()).toBe(ROOT_NODE)
    expect(shown).not.toContain('origin-rhomboid-major-r')
    expect(areas).toEqual([ROOT_NODE, 'origin-rhomboid-major-r', 'origin-rhomboid-major-l'])
    expect(root.listScenes()[1]!.getName()).toBe(ATTACHMENT_SCENE)
  })

  it('keeps every vertex within half a grid step of its place, both sides', async () => {
    const figure = assembleFigure(madeUpParts(), [])
    const root = await read(writeFigure(figure))
    for (const { part } of figure.structures) {
      const node = root.listNodes().find((candidate) => candidate.getName() === part.id)!
      const position = node.getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')!
      const offset = node.getSkin() ? [0, 0, 0] : node.getWorldTranslation()
      for (let i = 0; i < position.getCount(); i++) {
        const p = part.mesh.positions
        const wanted = isbToGltf([p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!])
        position.getElement(i, []).forEach((value, k) => {
          expect(Math.abs(value + offset[k]! - wanted[k]!)).toBeLessThan(POSITION_STEP * 0.51)
        })
      }
      const indices = [...node.getMesh()!.listPrimitives()[0]!.getIndices()!.getArray()!]
      expect(triangleSet(indices)).toEqual(triangleSet([...part.mesh.indices]))
    }
  })

  it('hangs joints, rigid structures and landmarks where the contract says', async () => {
    const root = await read(writeFigure(assembleFigure(madeUpParts(), [])))
    const rest = jointRestPositions()
    const node = (name: string) => root.listNodes().find((candidate) => candidate.getName() === name)!
    for (const joint of JOINTS) {
      expect(node(joint).getParentNode()?.getName()).toBe(parentOf(joint) ?? 'upper-torso')
      node(joint)
        .getWorldTranslation()
        .forEach((v, k) => expect(v).toBeCloseTo(isbToGltf(rest[joint])[k]!, 6))
    }
    expect(node('scapula-l').getParentNode()?.getName()).toBe('scapula-joint-l')
    expect(node('rhomboid-major-l').getParentNode()).toBeNull()
    expect(node('landmark-ai-l').getParentNode()?.getName()).toBe('scapula-joint-l')
    expect(node('landmark-ai-l').getWorldTranslation()[0]).toBeCloseTo(
      -node('landmark-ai-r').getWorldTranslation()[0],
      9,
    )
    expect(node('scapula-r').getExtras()).toMatchObject({
      structure: 'scapula-r',
      kind: 'bone',
      side: 'r',
      fma: 'FMA13395',
    })
    for (const one of root.listNodes()) expect(one.getScale()).toEqual([1, 1, 1])
  })

  it('binds muscles to the joints that they were given, mirrored on the left, with weights that sum to one', async () => {
    const root = await read(writeFigure(assembleFigure(madeUpParts(), [])))
    for (const side of ['r', 'l']) {
      const muscle = root.listNodes().find((candidate) => candidate.getName() === `rhomboid-major-${side}`)!
      const names = muscle
        .getSkin()!
        .listJoints()
        .map((joint) => joint.getName())
      const primitive = muscle.getMesh()!.listPrimitives()[0]!
      const joints = primitive.getAttribute('JOINTS_0')!
      const weights = primitive.getAttribute('WEIGHTS_0')!
      const used = new Set<string>()
      for (let i = 0; i < joints.getCount(); i++) {
        const row = weights.getElement(i, [])
        expect(row.reduce((sum, w) => sum + Math.round(w * 255), 0)).toBe(255)
        joints.getElement(i, []).forEach((joint, k) => row[k]! > 0 && used.add(names[joint]!))
      }
      expect([...used].sort()).toEqual([`scapula-joint-${side}`, 'thorax'])
    }
  })

  it('carries colour, tissue and fibre coordinates, shared by both sides', async () => {
    const root = await read(writeFigure(assembleFigure(madeUpParts(), [])))
    const primitive = (id: string) =>
      root
        .listMeshes()
        .find((mesh) => mesh.getName() === id)!
        .listPrimitives()[0]!
    for (const name of ['COLOR_0', TISSUE_ATTRIBUTE, 'TEXCOORD_0'])
      expect(primitive('rhomboid-major-r').getAttribute(name)).toBe(
        primitive('rhomboid-major-l').getAttribute(name),
      )
    expect(primitive('scapula-r').getAttribute('TEXCOORD_0')).toBeNull()
    const uv = primitive('rhomboid-major-r').getAttribute('TEXCOORD_0')!
    expect(uv.getMinNormalized([])[0]).toBeCloseTo(0, 4)
    expect(uv.getMaxNormalized([])[0]).toBeCloseTo(1, 4)
  })

  it('writes clips that read back within 0.01°', async () => {
    const root = await read(writeFigure(assembleFigure(madeUpParts(), [clip])))
    const [animation] = root.listAnimations()
    expect(animation!.getName()).toBe('retraction')
    const output = animation!.listSamplers()[0]!.getOutput()!
    const key: number[] = output.getElement(1, [])
    expect(Math.atan2(key[1]!, key[3]!)).toBeCloseTo(0.1, 4)
  })

  it('describes the file in its manifest', () => {
    const figure = assembleFigure(madeUpParts(), [clip])
    const glb = writeFigure(figure)
    const manifest = manifestOf(figure, glb)
    expect(manifest.bytes).toBe(glb.length)
    expect(manifest.structures.map((s) => s.id)).toEqual([
      'vertebra-t4',
      'rib-04-r',
      'rib-04-l',
      'scapula-r',
      'scapula-l',
      'rhomboid-major-r',
      'rhomboid-major-l',
      'trapezius-transverse-r',
      'trapezius-transverse-l',
    ])
    expect(manifest.clips).toEqual([{ name: 'retraction', duration: 1 }])
    expect(manifest.landmarks).toContain('landmark-ts-r')
    expect(manifest.structures.find((s) => s.id === 'scapula-r')!.max[0]).toBeLessThan(0)
  })

  it('refuses left parts and double ids', () => {
    const [bone] = madeUpParts()
    expect(() => assembleFigure([bone!, bone!], [])).toThrow('two parts are called "vertebra-t4"')
    expect(() => assembleFigure([{ ...bone!, id: 'rib-01-l' }], [])).toThrow('is a left part')
  })
})

/** Triangles as a sorted list, each turned to start at its smallest corner. */
function triangleSet(indices: readonly number[]): string[] {
  return Array.from({ length: indices.length / 3 }, (_, t) => {
    const corners = indices.slice(3 * t, 3 * t + 3)
    const start = corners.indexOf(Math.min(...corners))
    return [...corners.slice(start), ...corners.slice(0, start)].join()
  }).sort()
}
