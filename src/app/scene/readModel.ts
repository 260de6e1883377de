import { Matrix4, Mesh, SkinnedMesh, Vector3, type BufferAttribute, type Object3D } from 'three'
import type { InterleavedBufferAttribute } from 'three'
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js'
import { MeshoptDecoder } from 'meshoptimizer/decoder'
import { JOINTS, parentOf, type JointName } from '../../contract/joints'
import { MORPH_TARGETS, TISSUE_ATTRIBUTE, type StructureKind } from '../../contract/structures'
import { ModelFileError } from './fetchModel'
import type { StructureMesh, StructureMorph } from './mergeStructures'

/** The model as the scene needs it: structures at rest in the model's axes, and where the joints are. */
export interface ModelParts {
  readonly structures: readonly StructureMesh[]
  /** Rest position of each joint [m], in the order of `JOINTS`. */
  readonly jointPositions: readonly Vector3[]
  /** How many segments of a bending trunk structures hang on, numbered after the joints; none in the file (`trunkSkin`). */
  readonly segments?: number
}

type Attribute = BufferAttribute | InterleavedBufferAttribute

const KINDS: readonly string[] = [
  'bone',
  'cartilage',
  'disc',
  'muscle',
  'ligament',
  'attachment',
] satisfies readonly StructureKind[]

const _matrix = new Matrix4()
const _bone = new Matrix4()
const _point = new Vector3()
const _sum = new Vector3()

/**
 * Parses the GLB and takes its structures out of the node tree, each in one piece and in metres, whatever quantisation
 * and node transforms the file uses.
 *
 * @throws {ModelFileError} 'corrupt' when it cannot be parsed, or lacks joints or structures
 */
export async function readModel(bytes: ArrayBuffer): Promise<ModelParts> {
  const [root, ...others] = await parse(bytes)
  root.updateMatrixWorld(true)
  const jointNodes = JOINTS.map((joint) => {
    const node = root.getObjectByName(joint)
    if (!node) throw new ModelFileError('corrupt', `the model has no joint node “${joint}”.`)
    return node
  })
  const structures: StructureMesh[] = []
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return
    const owner = structureOf(object)
    if (owner) structures.push(toStructure(object, owner.id, owner.kind, jointNodes))
  })
  // Attachment areas stand in a scene of their own, beside a copy of the skeleton, so that viewers do not show them at once.
  for (const other of others)
    other.traverse((object) => {
      const owner = object instanceof SkinnedMesh ? structureOf(object) : null
      if (owner?.kind === 'attachment' && object instanceof SkinnedMesh)
        structures.push(toStructure(object, owner.id, owner.kind, jointNodes))
    })
  if (structures.length === 0) throw new ModelFileError('corrupt', 'the model has no structures.')
  return {
    structures: joinPieces(structures),
    jointPositions: jointNodes.map((node) => new Vector3().setFromMatrixPosition(node.matrixWorld)),
  }
}

/** The scenes of a GLB, the one to show first in front. @throws {ModelFileError} 'corrupt' when it cannot be parsed */
export async function parse(bytes: ArrayBuffer): Promise<readonly [Object3D, ...Object3D[]]> {
  try {
    const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder)
    const { scene, scenes } = await loader.parseAsync(bytes, '')
    return [scene, ...scenes.filter((other) => other !== scene)]
  } catch (error) {
    throw new ModelFileError('corrupt', `the model cannot be parsed: ${String(error)}.`)
  }
}

/** Structure that a mesh belongs to: its own node or, for a mesh of several pieces, the node above; the node's name is its id. */
function structureOf(mesh: Object3D): { readonly id: string; readonly kind: StructureKind } | null {
  for (const node of [mesh, mesh.parent]) {
    const kind: unknown = node?.userData['kind']
    if (node && isKind(kind)) return { id: node.name, kind }
  }
  return null
}

const isKind = (value: unknown): value is StructureKind => typeof value === 'string' && KINDS.includes(value)

function toStructure(
  mesh: Mesh,
  id: string,
  kind: StructureKind,
  jointNodes: readonly Object3D[],
): StructureMesh {
  const { attributes, index } = mesh.geometry
  const position: Attribute | undefined = attributes['position']
  if (!position) throw new ModelFileError('corrupt', `structure “${id}” has no positions.`)
  const run = vertexRun(index, position.count)
  const { first, count } = run
  const joints = new Uint8Array(count * 4)
  const weights = new Float32Array(count * 4)
  const positions = new Float32Array(count * 3)
  const normal: Attribute | undefined = attributes['normal']

  if (mesh instanceof SkinnedMesh) {
    readSkinned(mesh, position, run, jointNodes, { positions, joints, weights })
  } else {
    const joint = jointAbove(mesh, jointNodes)
    for (let v = 0; v < count; v++) {
      _point
        .fromBufferAttribute(position, first + v)
        .applyMatrix4(mesh.matrixWorld)
        .toArray(positions, v * 3)
      joints[v * 4] = joint
      weights[v * 4] = 1
    }
  }
  const uv: Attribute | undefined = attributes['uv']
  const tissue: Attribute | undefined = attributes[TISSUE_ATTRIBUTE.toLowerCase()]
  return {
    id,
    kind,
    positions,
    normals: normal ? readNormals(mesh, normal, run) : null,
    uv: uv ? readPairs(uv, run) : null,
    tissue: tissue ? readBytes(tissue, run) : null,
    joints,
    weights,
    morphs: readMorphs(mesh, run),
    indices: readIndices(mesh, run),
  }
}

/** The run of a mesh's vertices that are its own: small structures share their attributes with others. */
interface VertexRun {
  readonly first: number
  readonly count: number
}

function vertexRun(index: BufferAttribute | null, count: number): VertexRun {
  if (!index) return { first: 0, count }
  let first = count
  let last = 0
  for (let i = 0; i < index.count; i++) {
    const v = index.getX(i)
    first = Math.min(first, v)
    last = Math.max(last, v)
  }
  return { first, count: Math.max(0, last + 1 - first) }
}

/** Triangles, counted from the run's first vertex and turned round where the mesh's place mirrors it. */
function readIndices(mesh: Mesh, { first, count }: VertexRun): Uint32Array {
  const { index } = mesh.geometry
  const out = index
    ? Uint32Array.from(index.array, (v) => v - first)
    : Uint32Array.from({ length: count }, (_, i) => i)
  if (mesh instanceof SkinnedMesh || mesh.matrixWorld.determinant() >= 0) return out
  for (let t = 1; t < out.length; t += 3) {
    const corner = out[t] ?? 0
    out[t] = out[t + 1] ?? 0
    out[t + 1] = corner
  }
  return out
}

/**
 * Vertices of a skinned mesh as its skin places them at rest. The file's skin may hold its joints in any order, and
 * joints that `JOINTS` does not know (helpers): those give their weight to the known joint above them.
 */
function readSkinned(
  mesh: SkinnedMesh,
  position: Attribute,
  { first, count }: VertexRun,
  jointNodes: readonly Object3D[],
  out: {
    readonly positions: Float32Array
    readonly joints: Uint8Array
    readonly weights: Float32Array
  },
): void {
  const { bones, boneInverses } = mesh.skeleton
  const known = bones.map((bone) => jointAbove(bone, jointNodes))
  const rest = bones.map((bone, b) =>
    new Matrix4()
      .multiplyMatrices(bone.matrixWorld, boneInverses[b] ?? _matrix.identity())
      .multiply(mesh.bindMatrix),
  )
  const skinIndex: Attribute | undefined = mesh.geometry.attributes['skinIndex']
  const skinWeight: Attribute | undefined = mesh.geometry.attributes['skinWeight']
  if (!skinIndex || !skinWeight) {
    throw new ModelFileError('corrupt', `“${mesh.name}” has a skin but no weights.`)
  }
  for (let v = 0; v < count; v++) {
    const at = first + v
    _sum.set(0, 0, 0)
    let total = 0
    for (let k = 0; k < 4; k++) total += skinWeight.getComponent(at, k)
    for (let k = 0; k < 4; k++) {
      const weight = skinWeight.getComponent(at, k) / (total || 1)
      const bone = skinIndex.getComponent(at, k)
      out.joints[v * 4 + k] = weight > 0 ? (known[bone] ?? 0) : 0
      out.weights[v * 4 + k] = weight
      if (weight > 0) {
        _bone.copy(rest[bone] ?? _matrix.identity())
        _sum.addScaledVector(_point.fromBufferAttribute(position, at).applyMatrix4(_bone), weight)
      }
    }
    _sum.toArray(out.positions, v * 3)
  }
}

/** Morph targets with the drivers that the node's extras hold for them; those beyond `MORPH_TARGETS` are left out. */
function readMorphs(mesh: Mesh, { first, count }: VertexRun): readonly StructureMorph[] {
  const targets: readonly Attribute[] = mesh.geometry.morphAttributes['position'] ?? []
  const all: unknown = mesh.userData['drivers'] ?? mesh.parent?.userData['drivers']
  return targets.slice(0, MORPH_TARGETS).map((target, k) => {
    const offsets = new Float32Array(count * 3)
    for (let v = 0; v < count; v++) _point.fromBufferAttribute(target, first + v).toArray(offsets, v * 3)
    const drivers: unknown = Array.isArray(all) ? all[k] : []
    return { offsets, drivers: Float64Array.from(Array.isArray(drivers) ? drivers : [], Number) }
  })
}

/** Number in `JOINTS` of the joint node that an object is, or hangs under; the thorax for anything else. */
function jointAbove(object: Object3D, jointNodes: readonly Object3D[]): number {
  for (let node: Object3D | null = object; node; node = node.parent) {
    const joint = jointNodes.indexOf(node)
    if (joint >= 0) return joint
  }
  return 0
}

/** Normals in the model's axes; joints are not turned at rest, so a skin leaves them as they are. */
function readNormals(mesh: Mesh, attribute: Attribute, { first, count }: VertexRun): Float32Array {
  const out = new Float32Array(count * 3)
  for (let v = 0; v < count; v++) {
    _point.fromBufferAttribute(attribute, first + v)
    if (!(mesh instanceof SkinnedMesh)) _point.transformDirection(mesh.matrixWorld)
    _point.normalize().toArray(out, v * 3)
  }
  return out
}

function readPairs(attribute: Attribute, { first, count }: VertexRun): Float32Array {
  const out = new Float32Array(count * 2)
  for (let v = 0; v < count; v++) {
    out[v * 2] = attribute.getX(first + v)
    out[v * 2 + 1] = attribute.getY(first + v)
  }
  return out
}

function readBytes(attribute: Attribute, { first, count }: VertexRun): Uint8Array {
  const out = new Uint8Array(count * 4)
  for (let v = 0; v < count; v++) {
    for (let k = 0; k < Math.min(4, attribute.itemSize); k++) {
      out[v * 4 + k] = Math.round(255 * attribute.getComponent(first + v, k))
    }
  }
  return out
}

/** Structures that came in several pieces, in one; rigid ones first, so that bones and muscles stay together. */
function joinPieces(pieces: readonly StructureMesh[]): StructureMesh[] {
  const whole = new Map<string, StructureMesh>()
  for (const piece of pieces) {
    const before = whole.get(piece.id)
    whole.set(piece.id, before ? join(before, piece) : piece)
  }
  return [...whole.values()]
}

function join(a: StructureMesh, b: StructureMesh): StructureMesh {
  const offset = a.positions.length / 3
  const total = offset + b.positions.length / 3
  const floats = (x: Float32Array | null, y: Float32Array | null, size: number): Float32Array | null => {
    if (!x && !y) return null
    const out = new Float32Array(total * size)
    if (x) out.set(x)
    if (y) out.set(y, offset * size)
    return out
  }
  const octets = (x: Uint8Array | null, y: Uint8Array | null): Uint8Array | null => {
    if (!x || !y) return null
    const out = new Uint8Array(total * 4)
    out.set(x)
    out.set(y, offset * 4)
    return out
  }
  const indices = new Uint32Array(a.indices.length + b.indices.length)
  indices.set(a.indices)
  b.indices.forEach((vertex, i) => {
    indices[a.indices.length + i] = vertex + offset
  })
  return {
    id: a.id,
    kind: a.kind,
    positions: floats(a.positions, b.positions, 3) ?? a.positions,
    normals: a.normals && b.normals ? floats(a.normals, b.normals, 3) : null,
    uv: floats(a.uv, b.uv, 2),
    tissue: octets(a.tissue, b.tissue),
    joints: octets(a.joints, b.joints) ?? a.joints,
    weights: floats(a.weights, b.weights, 4) ?? a.weights,
    morphs: a.morphs.map((morph, k) => ({
      drivers: morph.drivers,
      offsets: floats(morph.offsets, b.morphs[k]?.offsets ?? null, 3) ?? morph.offsets,
    })),
    indices,
  }
}

/** Number in `JOINTS` of the parent of joint `number`; −1 for the thorax. */
export function parentNumber(number: number): number {
  const joint: JointName | undefined = JOINTS[number]
  const parent = joint ? parentOf(joint) : null
  return parent ? JOINTS.indexOf(parent) : -1
}
