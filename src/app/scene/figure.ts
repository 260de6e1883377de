import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Group,
  Matrix4,
  NearestFilter,
  RGBAFormat,
  Skeleton,
  SkinnedMesh,
  type Material,
  type Vector3,
} from 'three'
import { JOINTS } from '../../contract/joints'
import { createGlassPart } from './glassPart'
import { createLookBuffer, type LookBuffer } from './lookBuffer'
import {
  fibreSize,
  mergeStructures,
  type MergedMesh,
  type StructureMesh,
  type StructureRange,
} from './mergeStructures'
import { parentNumber, type ModelParts } from './readModel'
import { createTissueMaterials } from './tissueMaterial'

/** Fineness of the striation on the stage: width of a fibre bundle and length of its unevenness [m]. */
const BUNDLE_WIDTH = 0.0021
const BUNDLE_LENGTH = 0.03

/** The drawn body: everything in at most two opaque and four glass draw calls. */
export interface Figure {
  readonly root: Group
  /** All structures in the order of their numbers. */
  readonly ranges: readonly StructureRange[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Bones, cartilages, discs and ligaments; then muscles. */
  readonly merged: readonly MergedMesh[]
  readonly skeleton: Skeleton
  /** The bone above all joints, which carries the pose's root motion. */
  readonly base: Bone
  /** For each joint its world matrix times its inverse bind matrix, as of the last `placeSkins`. */
  readonly skins: readonly Matrix4[]
  /** Brings the joints' world matrices and `skins` up to date with the pose that was set. */
  placeSkins(): void
  readonly looks: LookBuffer
  /** Sends the looks to the graphics card and shows or hides the glass pass. */
  uploadLooks(): void
  dispose(): void
}

/** Builds the merged meshes, their materials and skeleton. */
export function createFigure(parts: ModelParts): Figure {
  const rigid = parts.structures.filter((structure) => structure.kind !== 'muscle')
  // Outermost first: what they hide is then not shaded.
  const muscles = parts.structures
    .filter((structure) => structure.kind === 'muscle')
    .toSorted((a, b) => openness(b) - openness(a))
  const merged = [mergeStructures(rigid), mergeStructures(muscles, rigid.length)]
  const ranges = merged.flatMap((mesh) => mesh.ranges)
  const looks = createLookBuffer(ranges.length)
  const texture = createLookTexture(merged, looks)
  const materials = createTissueMaterials(texture)
  const { skeleton, base } = createSkeleton(parts.jointPositions)

  const root = new Group()
  root.add(base)
  const geometries = merged.map(toGeometry)
  const glass = merged.map((mesh, i) => createGlassPart(mesh, geometries[i] ?? new BufferGeometry()))
  const add = (geometry: BufferGeometry, material: Material, order: number): SkinnedMesh => {
    const mesh = new SkinnedMesh(geometry, material)
    mesh.bind(skeleton, IDENTITY)
    mesh.frustumCulled = false
    mesh.renderOrder = order
    // Rays go through `picking`, which knows the pose and what is hidden.
    mesh.raycast = () => {}
    root.add(mesh)
    return mesh
  }
  // Muscles before the bones that they cover.
  geometries.forEach((geometry, i) => add(geometry, materials.solid, -i))
  const glassMeshes = glass.map(({ geometry }) => [
    add(geometry, materials.glassDepth, 1),
    add(geometry, materials.glass, 2),
  ])

  const skins = skeleton.bones.map(() => new Matrix4())
  return {
    root,
    ranges,
    numberOf: new Map(ranges.map((range) => [range.id, range.number])),
    merged,
    skeleton,
    base,
    skins,
    placeSkins() {
      root.updateWorldMatrix(true, true)
      for (let i = 0; i < skins.length; i++) {
        const bone = skeleton.bones[i]
        const inverse = skeleton.boneInverses[i]
        if (bone && inverse) skins[i]?.multiplyMatrices(bone.matrixWorld, inverse)
      }
    },
    looks,
    uploadLooks() {
      const data = texture.image.data
      if (data instanceof Float32Array) data.set(looks.texels)
      texture.needsUpdate = true
      glass.forEach((part, i) => {
        const some = part.refill(looks)
        for (const mesh of glassMeshes[i] ?? []) mesh.visible = some
      })
    },
    dispose() {
      for (const geometry of geometries) geometry.dispose()
      for (const { geometry } of glass) geometry.dispose()
      materials.dispose()
      texture.dispose()
      skeleton.dispose()
    },
  }
}

const IDENTITY = new Matrix4()

function toGeometry(mesh: MergedMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  geometry.setAttribute('fibre', new BufferAttribute(mesh.uv, 2))
  geometry.setAttribute('tissue', new BufferAttribute(mesh.tissue, 4, true))
  geometry.setAttribute('structure', new BufferAttribute(mesh.structure, 1))
  geometry.setAttribute('skinIndex', new BufferAttribute(mesh.joints, 4))
  geometry.setAttribute('skinWeight', new BufferAttribute(mesh.weights, 4))
  geometry.setIndex(new BufferAttribute(mesh.indices, 1))
  return geometry
}

/** Mean openness to the light of a structure: high for what lies outermost. */
function openness({ tissue }: StructureMesh): number {
  if (!tissue) return 0
  let sum = 0
  for (let i = 0; i < tissue.length; i += 4) sum += tissue[i] ?? 0
  return sum / (tissue.length / 4)
}

function createSkeleton(positions: readonly Vector3[]): { skeleton: Skeleton; base: Bone } {
  const base = new Bone()
  const bones = JOINTS.map((name) => {
    const bone = new Bone()
    bone.name = name
    return bone
  })
  bones.forEach((bone, i) => {
    const parent = parentNumber(i)
    const here = positions[i]
    const above = positions[parent]
    if (here) bone.position.copy(here)
    if (above) bone.position.sub(above)
    const parentBone = bones[parent] ?? base
    parentBone.add(bone)
  })
  const inverses = positions.map(({ x, y, z }) => new Matrix4().makeTranslation(-x, -y, -z))
  return { skeleton: new Skeleton(bones, inverses), base }
}

/** Rows 0 and 1 follow the look buffer; row 2 holds the grain of each structure and never changes. */
function createLookTexture(merged: readonly MergedMesh[], looks: LookBuffer): DataTexture {
  const data = new Float32Array(looks.columns * 4 * 3)
  const grainRow = looks.columns * 8
  for (const mesh of merged) {
    for (const range of mesh.ranges) {
      const isMuscle = range.kind === 'muscle'
      const { length, width } = fibreSize(mesh, range)
      const seed = ((range.number * 0.618034) % 1) + 0.1
      data.set(
        [width / BUNDLE_WIDTH, length / BUNDLE_LENGTH, isMuscle ? 1 : 0, seed],
        grainRow + range.number * 4,
      )
    }
  }
  const texture = new DataTexture(data, looks.columns, 3, RGBAFormat, FloatType)
  texture.minFilter = NearestFilter
  texture.magFilter = NearestFilter
  texture.generateMipmaps = false
  texture.needsUpdate = true
  return texture
}
