import { Document, NodeIO, type Mesh, type Primitive } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { quantize, reorder } from '@gltf-transform/functions'
import { createHash } from 'node:crypto'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { MeshoptEncoder } from 'meshoptimizer/encoder'
import {
  EQUIPMENT_FILE,
  type EquipmentManifest,
  type EquipmentManifestNode,
  type EquipmentNode,
} from '../../contract/equipment'
import { isbToGltf } from '../../contract/frames'
import type { Vec3 } from '../../math/vec3'
import { bakeOcclusion } from '../occlusion/bake'
import { vertexNormals } from '../rig/normals'
import { equipmentParts, FLOOR_RADIUS, type EquipmentFinish, type EquipmentPart } from './parts'
import { joined } from './solids'

/** The built equipment: the GLB's bytes and the manifest beside it. */
export interface BuiltEquipment {
  readonly glb: Uint8Array
  readonly manifest: EquipmentManifest
}

/** How much of a colour the deepest shade takes. */
const SHADE = 0.62
const FINISHES: Readonly<Record<EquipmentFinish, { roughness: number; alpha: number }>> = {
  solid: { roughness: 0.72, alpha: 1 },
  pale: { roughness: 0.5, alpha: 0.3 },
  floor: { roughness: 1, alpha: 1 },
}
/** Opacity of the floor in its middle. */
const FLOOR_ALPHA = 0.16

/** Builds the equipment from its figures; the same bytes every time. */
export async function buildEquipment(): Promise<BuiltEquipment> {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready])
  const document = new Document()
  document.getRoot().getAsset().generator = 'Scapulab'
  document.getRoot().getAsset().copyright = 'MIT; hands and legs after figures named in the source'
  const buffer = document.createBuffer()
  const scene = document.createScene('equipment')
  document.getRoot().setDefaultScene(scene)
  const materials = Object.fromEntries(
    Object.entries(FINISHES).map(([finish, { roughness, alpha }]) => [
      finish,
      document
        .createMaterial(finish)
        .setMetallicFactor(0)
        .setRoughnessFactor(roughness)
        .setBaseColorFactor([1, 1, 1, alpha])
        .setAlphaMode(finish === 'solid' ? 'OPAQUE' : 'BLEND'),
    ]),
  )
  const nodes: EquipmentManifestNode[] = []
  const meshes = new Map<EquipmentNode, Mesh>()
  for (const part of equipmentParts()) {
    const twin = part.mirrorOf ? meshes.get(part.mirrorOf) : undefined
    if (twin) {
      const inner = document.createNode(`${part.node}-mesh`).setMesh(twin).setScale([-1, 1, 1])
      scene.addChild(document.createNode(part.node).addChild(inner))
      nodes.push(
        mirroredRow(
          part.node,
          nodes.find(({ id }) => id === part.mirrorOf)!,
        ),
      )
      continue
    }
    const { positions, normals, colours, indices } = surfaceOf(part)
    const accessor = (array: Float32Array | Uint32Array | Uint8Array, type: 'VEC3' | 'VEC4' | 'SCALAR') =>
      document.createAccessor().setBuffer(buffer).setType(type).setArray(array)
    const primitive: Primitive = document
      .createPrimitive()
      .setIndices(accessor(indices, 'SCALAR'))
      .setAttribute('POSITION', accessor(positions, 'VEC3'))
      .setAttribute('NORMAL', accessor(normals, 'VEC3'))
      .setAttribute('COLOR_0', accessor(colours, 'VEC4').setNormalized(true))
      .setMaterial(materials[part.finish]!)
    // The mesh hangs under the node that is placed, so that its quantisation stays out of the way.
    const mesh = document.createMesh(part.node).addPrimitive(primitive)
    meshes.set(part.node, mesh)
    const inner = document.createNode(`${part.node}-mesh`).setMesh(mesh)
    scene.addChild(document.createNode(part.node).addChild(inner))
    nodes.push({ id: part.node, triangles: indices.length / 3, ...boundsOf(positions) })
  }
  await document.transform(
    reorder({ encoder: MeshoptEncoder, target: 'size' }),
    quantize({ quantizePosition: 13, quantizeNormal: 8, quantizeColor: 8, quantizationVolume: 'mesh' }),
  )
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE })
  const glb = await new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder })
    .writeBinary(document)
  return {
    glb,
    manifest: {
      file: EQUIPMENT_FILE,
      bytes: glb.length,
      sha256: createHash('sha256').update(glb).digest('hex'),
      triangles: nodes.reduce((sum, node) => sum + node.triangles, 0),
      structures: nodes,
    },
  }
}

/** The left twin's row: the same triangles, bounds mirrored (X points left in glTF axes). */
const mirroredRow = (
  id: EquipmentNode,
  { triangles, min, max }: EquipmentManifestNode,
): EquipmentManifestNode => ({
  id,
  triangles,
  min: [-max[0] + 0, min[1], min[2]],
  max: [-min[0] + 0, max[1], max[2]],
})

/** Positions, normals and colours of a part, glTF axes; occlusion among its own pieces darkens the colours. */
function surfaceOf({ node, finish, pieces }: EquipmentPart) {
  const mesh = joined(pieces.map((piece) => piece.mesh))
  const count = mesh.positions.length / 3
  const normals = vertexNormals(mesh)
  const open =
    finish === 'solid'
      ? bakeOcclusion([{ id: node, kind: 'bone', joint: 'thorax', mesh }]).get(node)!
      : new Float32Array(count).fill(1)
  const ground = pieces.flatMap(({ mesh: { positions }, colour }) =>
    Array.from({ length: positions.length / 3 }, () => linear(colour)),
  )
  const colours = new Uint8Array(count * 4)
  const turned = { positions: new Float32Array(count * 3), normals: new Float32Array(count * 3) }
  for (let i = 0; i < count; i++) {
    const light = 1 - SHADE * (1 - open[i]!)
    for (const k of [0, 1, 2] as const) colours[4 * i + k] = Math.round(255 * ground[i]![k] * light)
    const p: Vec3 = [mesh.positions[3 * i]!, mesh.positions[3 * i + 1]!, mesh.positions[3 * i + 2]!]
    colours[4 * i + 3] = finish === 'floor' ? Math.round(255 * fading(Math.hypot(p[0], p[2]))) : 255
    turned.positions.set(isbToGltf(p), 3 * i)
    turned.normals.set(isbToGltf([normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!]), 3 * i)
  }
  return { ...turned, colours, indices: mesh.indices }
}

const fading = (radius: number): number => {
  const t = Math.min(1, radius / FLOOR_RADIUS)
  return FLOOR_ALPHA * (1 - t * t * (3 - 2 * t))
}

/** sRGB hex colour as linear RGB, 0 to 1. */
function linear(hex: string): Vec3 {
  const channel = (from: number): number => {
    const value = parseInt(hex.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function boundsOf(positions: Float32Array): { readonly min: Vec3; readonly max: Vec3 } {
  const side = (k: number, pick: (a: number, b: number) => number): number => {
    let best = positions[k]!
    for (let i = k; i < positions.length; i += 3) best = pick(best, positions[i]!)
    return Math.round(best * 1e4) / 1e4 + 0
  }
  return {
    min: [side(0, Math.min), side(1, Math.min), side(2, Math.min)],
    max: [side(0, Math.max), side(1, Math.max), side(2, Math.max)],
  }
}
