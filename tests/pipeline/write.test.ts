import { NodeIO, type Node, type Root } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { beforeAll, describe, expect, it } from 'vitest'
import { isbToGltf } from '../../src/contract/frames'
import { JOINTS, parentOf } from '../../src/contract/joints'
import { TISSUE_ATTRIBUTE } from '../../src/contract/structures'
import { jointRestPositions } from '../../src/kinematics/skeleton'
import { assembleFigure, manifestOf } from '../../src/pipeline/assemble'
import { placedMesh } from '../../src/pipeline/inspect/placed'
import { surfaceReport } from '../../src/pipeline/inspect/surface'
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
      const { positions, indices } = placedMesh(nodeOf(root, part.id))!
      const p = part.mesh.positions
      expect(positions.length).toBe(p.length)
      for (let i = 0; i < p.length; i += 3) {
        const wanted = isbToGltf([p[i]!, p[i + 1]!, p[i + 2]!])
        for (const k of [0, 1, 2] as const)
          expect(Math.abs(positions[i + k]! - wanted[k])).toBeLessThan(POSITION_STEP * 0.51)
      }
      expect(triangleSet([...indices])).toEqual(triangleSet([...part.mesh.indices]))
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
  })

  it('holds the mesh of a paired bone once, and shows the left as its mirror image', async () => {
    const root = await read(writeFigure(assembleFigure(madeUpParts(), [])))
    expect(nodeOf(root, 'scapula-l').getMesh()).toBe(nodeOf(root, 'scapula-r').getMesh())
    const [right, left] = [placedMesh(nodeOf(root, 'scapula-r'))!, placedMesh(nodeOf(root, 'scapula-l'))!]
    left.positions.forEach((value, i) =>
      expect(value).toBeCloseTo((i % 3 === 0 ? -1 : 1) * right.positions[i]!, 6),
    )
    expect(surfaceReport(left.positions, left.indices).volume).toBeGreaterThan(0)
    // Only bones: programs read rest poses from a skin, and joints and landmarks carry no scale either.
    for (const one of root.listNodes()) {
      const mirrored = !one.getSkin() && one.getMesh() && /-l$/.test(one.getName())
      expect(one.getScale(), one.getName()).toEqual(mirrored ? [-1, 1, 1] : [1, 1, 1])
    }
  })

  it('lets attachment areas share their vertices, each with triangles of its own', async () => {
    const areas = ['origin-rhomboid-major-r', 'insertion-rhomboid-major-r'].map((id, i): AreaPart => ({
      id,
      kind: 'attachment',
      mesh: {
        positions: Float32Array.from([0, 1.3, 0, 0, 1.31, 0, 0, 1.3, 0.01], (x) => x + i / 16),
        indices: new Uint32Array([0, 1, 2]),
      },
      joints: new Uint8Array(12).fill(i),
      weights: Float32Array.from({ length: 12 }, (_, k) => (k % 4 === 0 ? 1 : 0)),
    }))
    const figure = assembleFigure([...madeUpParts(), ...areas], [])
    const root = await read(writeFigure(figure))
    const attribute = (id: string) =>
      nodeOf(root, id).getMesh()!.listPrimitives()[0]!.getAttribute('POSITION')
    expect(attribute('origin-rhomboid-major-r')).toBe(attribute('insertion-rhomboid-major-l'))
    for (const { part } of figure.structures.filter(({ part }) => part.kind === 'attachment')) {
      const { positions, indices, first } = placedMesh(nodeOf(root, part.id))!
      expect(positions.length).toBe(9)
      expect(triangleSet([...indices])).toEqual(triangleSet([...part.mesh.indices]))
      const p = part.mesh.positions
      const wanted = [0, 3, 6].flatMap((i) => isbToGltf([p[i]!, p[i + 1]!, p[i + 2]!]))
      positions.forEach((value, i) => expect(Math.abs(value - wanted[i]!)).toBeLessThan(POSITION_STEP * 0.51))
      const joints = nodeOf(root, part.id).getMesh()!.listPrimitives()[0]!.getAttribute('JOINTS_0')!
      expect('joints' in part && joints.getElement(first, [])[0]).toBe('joints' in part && part.joints[0])
    }
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
    const primitive = (id: string) => nodeOf(root, id).getMesh()!.listPrimitives()[0]!
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

const nodeOf = (root: Root, id: string): Node =>
  root.listNodes().find((candidate) => candidate.getName() === id)!

/** Triangles as a sorted list, each turned to start at its smallest corner. */
function triangleSet(indices: readonly number[]): string[] {
  return Array.from({ length: indices.length / 3 }, (_, t) => {
    const corners = indices.slice(3 * t, 3 * t + 3)
    const start = corners.indexOf(Math.min(...corners))
    return [...corners.slice(start), ...corners.slice(0, start)].join()
  }).sort()
}
