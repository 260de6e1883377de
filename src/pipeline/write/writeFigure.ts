import type { GLTF } from '@gltf-transform/core'
import { isbToGltf } from '../../contract/frames'
import { JOINTS, parentOf, type JointName } from '../../contract/joints'
import type { StructureKind } from '../../contract/structures'
import { sub, type Vec3 } from '../../math/vec3'
import { BufferStreams, type Span } from './bufferStreams'
import { ClipWriter } from './clipWriter'
import type { Figure } from './figure'
import { toGlb } from './glb'
import { MeshWriter } from './meshWriter'

/** Name of the node that holds the joint tree and the rigid structures. */
export const ROOT_NODE = 'upper-torso'

/** Name of the second scene: the skeleton with the areas where muscles hold on to it. */
export const ATTACHMENT_SCENE = 'attachments'

/** Roughness of each tissue in plain viewers; the app brings its own materials. */
const ROUGHNESS: Readonly<Record<StructureKind, number>> = {
  bone: 0.75,
  cartilage: 0.6,
  disc: 0.7,
  muscle: 0.6,
  ligament: 0.7,
  attachment: 0.7,
}
const KINDS = Object.keys(ROUGHNESS) as StructureKind[]

/**
 * The figure as one GLB: `upper-torso` › joints › rigid structures and landmarks; skinned structures beside the root, as
 * glTF asks (a skinned node's own place is ignored). Vertices are plain metres in glTF axes, measured from the joint for
 * rigid structures and from the floor for skinned ones, so one skin serves every muscle. Bones of the left side are the
 * right side's meshes in nodes of scale −1, 1, 1 (a negative determinant turns the faces round, section 3.7.4 of the glTF
 * specification), which saves 150 kB; skins cannot be mirrored so, because modelling programs read rest poses from them.
 * Attachment areas are hidden until asked for: they stand in the second scene, with the skeleton and without the muscles.
 * The same figure gives the same bytes. Needs `MeshoptEncoder.ready` to have resolved.
 */
export function writeFigure(figure: Figure): Uint8Array {
  const accessors: GLTF.IAccessor[] = []
  const nodes: GLTF.INode[] = []
  const meshes: GLTF.IMesh[] = []
  const streams = new BufferStreams()
  const meshWriter = new MeshWriter(streams, accessors)
  const clipWriter = new ClipWriter(streams, accessors)

  const root = nodes.push({ name: ROOT_NODE, children: [] }) - 1
  const jointNodes = addJoints(nodes, root, figure.rest)
  const sceneNodes = [root]
  const areaNodes = [root]
  const skin = 0
  let skinned = false
  const structureNodes = new Map<string, number>()
  meshWriter.pool(figure.structures.filter(({ part }) => part.kind === 'attachment'))
  for (const structure of figure.structures) {
    const { part, extras, mirrorOf } = structure
    const rigid = 'joint' in part
    const origin: Vec3 = rigid ? figure.rest[part.joint] : [0, 0, 0]
    const twin = mirrorOf === null ? undefined : nodes[structureNodes.get(mirrorOf) ?? -1]?.mesh
    const mesh = twin ?? meshes.push(meshWriter.write(structure, origin, KINDS.indexOf(part.kind))) - 1
    const node: GLTF.INode = { name: part.id, mesh, extras: { ...extras }, ...(rigid ? {} : { skin }) }
    if (twin !== undefined) node.scale = [-1, 1, 1]
    const index = nodes.push(node) - 1
    structureNodes.set(part.id, index)
    if (rigid) childrenOf(nodes, jointNodes[part.joint]).push(index)
    else (part.kind === 'attachment' ? areaNodes : sceneNodes).push(index)
    skinned ||= !rigid
  }
  for (const landmark of figure.landmarks) {
    const translation = isbToGltf(sub(landmark.position, figure.rest[landmark.joint])).map(toMicrons)
    const index = nodes.push({ name: landmark.name, translation: asVec3(translation) }) - 1
    childrenOf(nodes, jointNodes[landmark.joint]).push(index)
  }

  const animations = figure.clips.map((clip) =>
    clipWriter.write(clip, (name) => structureNodes.get(name) ?? jointNodes[name as JointName], root),
  )
  const skins: GLTF.ISkin[] = []
  if (skinned) {
    const span = streams.append('inverseBind', inverseBinds(figure.rest), { stride: 64, filter: 'NONE' })
    skins.push(addSkin(accessors, span, jointNodes))
  }
  const { binary, buffers, bufferViews } = streams.encode()
  return toGlb(
    {
      asset: {
        version: '2.0',
        generator: 'Scapulab',
        copyright: 'MIT; figures after BodyParts3D, CC BY 4.0',
      },
      extensionsUsed: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
      extensionsRequired: ['EXT_meshopt_compression', 'KHR_mesh_quantization'],
      scene: 0,
      scenes: [
        { name: ROOT_NODE, nodes: sceneNodes },
        ...(areaNodes.length > 1 ? [{ name: ATTACHMENT_SCENE, nodes: areaNodes }] : []),
      ],
      nodes,
      meshes,
      ...(skins.length > 0 ? { skins } : {}),
      ...(animations.length > 0 ? { animations } : {}),
      materials: KINDS.map((kind) => ({
        name: kind,
        pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: ROUGHNESS[kind] },
      })),
      accessors,
      bufferViews,
      buffers,
    },
    binary,
  )
}

function addJoints(
  nodes: GLTF.INode[],
  root: number,
  rest: Readonly<Record<JointName, Vec3>>,
): Readonly<Record<JointName, number>> {
  const index = {} as Record<JointName, number> // filled for every joint below
  for (const joint of JOINTS) {
    const parent = parentOf(joint)
    const offset = parent ? sub(rest[joint], rest[parent]) : rest[joint]
    index[joint] = nodes.push({ name: joint, translation: asVec3([...isbToGltf(offset)]) }) - 1
    childrenOf(nodes, parent ? index[parent] : root).push(index[joint])
  }
  return index
}

function childrenOf(nodes: GLTF.INode[], index: number): number[] {
  const node = nodes[index]!
  node.children ??= []
  return node.children
}

/** Inverse bind matrices, column-major: at rest every joint only translates. */
function inverseBinds(rest: Readonly<Record<JointName, Vec3>>): Uint8Array {
  const out = new Float32Array(JOINTS.length * 16)
  JOINTS.forEach((joint, i) => {
    const [x, y, z] = isbToGltf(rest[joint])
    out.set([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, -x, -y, -z, 1], 16 * i)
  })
  return new Uint8Array(out.buffer)
}

function addSkin(
  accessors: GLTF.IAccessor[],
  span: Span,
  jointNodes: Readonly<Record<JointName, number>>,
): GLTF.ISkin {
  accessors.push({ ...span, componentType: 5126, count: JOINTS.length, type: 'MAT4' })
  return {
    name: ROOT_NODE,
    skeleton: jointNodes.thorax,
    joints: JOINTS.map((joint) => jointNodes[joint]),
    inverseBindMatrices: accessors.length - 1,
  }
}

const toMicrons = (metres: number): number => Math.round(metres * 1e6) / 1e6 + 0
const asVec3 = (v: readonly number[]): [number, number, number] => [v[0]! + 0, v[1]! + 0, v[2]! + 0]
