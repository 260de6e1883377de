import {
  BufferAttribute,
  BufferGeometry,
  DataTexture,
  FloatType,
  Group,
  Matrix4,
  Mesh,
  NearestFilter,
  RGBAFormat,
  Object3D,
  type Material,
  type Vector3,
} from 'three'
import { JOINTS } from '../../contract/joints'
import type { Side } from '../../contract/sides'
import { createGrainTexture, TILE } from './fibreGrain'
import { createFacesDrawn } from './facesDrawn'
import { createLookBuffer, type LookBuffer } from './lookBuffer'
import {
  fibreSize,
  mergeStructures,
  MORPH_SLOTS,
  type MergedMesh,
  type StructureRange,
} from './mergeStructures'
import { parentNumber, type ModelParts } from './readModel'
import { createTissueMaterials } from './tissueMaterial'

/** Fineness of the striation on the stage: width of a fibre bundle and length of its unevenness [m]. */
const BUNDLE_WIDTH = 0.0021
const BUNDLE_LENGTH = 0.03

/** A hand that another stands in for shrinks into its wrist. */
const HIDDEN_SCALE = 1e-3

/** The drawn body: everything in at most two opaque and four glass draw calls. */
export interface Figure {
  readonly root: Group
  /** All structures in the order of their numbers. */
  readonly ranges: readonly StructureRange[]
  readonly numberOf: ReadonlyMap<string, number>
  /** Bones, cartilages, discs and ligaments; then muscles. */
  readonly merged: readonly MergedMesh[]
  /** The joints, in the order of `JOINTS`, each under its parent. */
  readonly joints: readonly Object3D[]
  /** What a bending trunk hangs on the thorax, at rest where that stands; none in a figure that does not bend. */
  readonly segments: readonly Object3D[]
  /** Above all joints: carries the pose's root motion. */
  readonly base: Object3D
  /** For each joint, then segment, its world matrix times the inverse of that at rest, as of the last `placeSkins`. */
  readonly skins: readonly Matrix4[]
  /** `MORPH_SLOTS` numbers a structure: weights of its morphs, the rest unused. Call `uploadMorphs` after a change. */
  readonly morphWeights: Float32Array
  /** Sends the morph weights to the graphics card. */
  uploadMorphs(): void
  /** Brings the joints' world matrices and `skins` up to date with the pose that was set. */
  placeSkins(): void
  /** Shows a hand, or lets another stand in for it. @returns whether that is new; it counts from the next `placeSkins` on */
  setHandShown(side: Side, shown: boolean): boolean
  /** Sorts what is drawn for a viewer in `direction` (length 1) from the figure; free unless the view has turned. */
  sortFor(direction: Vector3): void
  readonly looks: LookBuffer
  /** How dark outlines are drawn, 0 to 1; in the next frame. */
  setInk(share: number): void
  /** Sends the looks to the graphics card, and sorts out what is drawn solid, what as glass, and what not at all. */
  uploadLooks(): void
  dispose(): void
}

/** Rows of the look texture. */
const ROWS = 5

/** Builds the merged meshes, their materials and skeleton. */
export function createFigure(parts: ModelParts): Figure {
  const rigid = parts.structures.filter((structure) => structure.kind !== 'muscle')
  const muscles = parts.structures.filter((structure) => structure.kind === 'muscle')
  const merged = [mergeStructures(rigid), mergeStructures(muscles, rigid.length)]
  const ranges = merged.flatMap((mesh) => mesh.ranges)
  const looks = createLookBuffer(ranges.length)
  const { texture, texels } = createLookTexture(merged, looks)
  const morphWeights = new Float32Array(looks.columns * MORPH_SLOTS)
  const { joints, base, restInverses } = createJoints(parts.jointPositions)
  const segments = Array.from({ length: parts.segments ?? 0 }, () => new Object3D())
  for (const segment of segments) joints[0]?.add(segment)
  const carriers = [...joints, ...segments]
  const skins = carriers.map(() => new Matrix4())
  const grain = createGrainTexture()
  const ink = { value: 0 }
  const inputs = { looks: texture, grain, skins, ink, morphs: merged[1]?.morphs.length ?? 0 }
  const materials = [createTissueMaterials('rigid', inputs), createTissueMaterials('muscle', inputs)] as const

  const root = new Group()
  root.add(base)
  const geometries = merged.map(toGeometry)
  const clearGeometries = geometries.map(withSameVertices)
  const solid = merged.map((mesh, i) => createFacesDrawn(mesh, geometries[i] ?? new BufferGeometry()))
  const glass = merged.map((mesh, i) => createFacesDrawn(mesh, clearGeometries[i] ?? new BufferGeometry()))
  const add = (geometry: BufferGeometry, material: Material, order: number): Mesh => {
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    mesh.renderOrder = order
    // Rays go through `picking`, which knows the pose and what is hidden.
    mesh.raycast = () => {}
    root.add(mesh)
    return mesh
  }
  // Muscles before the bones that they cover.
  geometries.forEach((geometry, i) => add(geometry, materials[i === 0 ? 0 : 1].solid, -i))
  const glassMeshes = clearGeometries.map((geometry, i) => {
    const { glassDepth, glass: clear } = materials[i === 0 ? 0 : 1]
    return [add(geometry, glassDepth, 1), add(geometry, clear, 2)]
  })

  return {
    root,
    ranges,
    numberOf: new Map(ranges.map((range) => [range.id, range.number])),
    merged,
    joints,
    segments,
    base,
    skins,
    morphWeights,
    uploadMorphs() {
      writeMorphRows(morphWeights, texels, looks.columns)
      texture.needsUpdate = true
    },
    placeSkins() {
      root.updateWorldMatrix(true, true)
      for (let i = 0; i < skins.length; i++) {
        const carrier = carriers[i]
        const inverse = restInverses[i < joints.length ? i : 0]
        if (carrier && inverse) skins[i]?.multiplyMatrices(carrier.matrixWorld, inverse)
      }
    },
    setHandShown(side, shown) {
      // Nothing but the hand hangs on its joint, so drawing it to a point hides it and nothing else.
      const joint = joints[JOINTS.indexOf(`hand-joint-${side}`)]
      const scale = shown ? 1 : HIDDEN_SCALE
      if (!joint || joint.scale.x === scale) return false
      joint.scale.setScalar(scale)
      return true
    },
    sortFor(direction) {
      for (const faces of solid) faces.sortFor(direction)
    },
    looks,
    setInk(share) {
      ink.value = share
    },
    uploadLooks() {
      texels.set(looks.texels)
      texture.needsUpdate = true
      for (const faces of solid) faces.refill(looks.isSolid)
      glass.forEach((faces, i) => {
        const some = faces.refill(looks.isGlass)
        for (const mesh of glassMeshes[i] ?? []) mesh.visible = some
      })
    },
    dispose() {
      for (const geometry of [...geometries, ...clearGeometries]) geometry.dispose()
      for (const material of materials) material.dispose()
      grain.dispose()
      texture.dispose()
    },
  }
}

function toGeometry(mesh: MergedMesh): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(mesh.normals, 3))
  geometry.setAttribute('fibre', new BufferAttribute(mesh.uv, 2))
  geometry.setAttribute('tissue', new BufferAttribute(mesh.tissue, 4, true))
  geometry.setAttribute('structure', new BufferAttribute(mesh.structure, 1))
  geometry.setAttribute('joints', new BufferAttribute(mesh.joints, 4))
  geometry.setAttribute('weights', new BufferAttribute(mesh.weights, 4))
  mesh.morphs.forEach((offsets, k) => geometry.setAttribute(`morph${k}`, new BufferAttribute(offsets, 3)))
  return geometry
}

/** A second geometry over the same vertices, for faces of its own. */
function withSameVertices(source: BufferGeometry): BufferGeometry {
  const geometry = new BufferGeometry()
  for (const [name, attribute] of Object.entries(source.attributes)) geometry.setAttribute(name, attribute)
  return geometry
}

/** The first four morph weights of each structure into row 3 of the texture, the others into row 4. */
function writeMorphRows(weights: Float32Array, texels: Float32Array, columns: number): void {
  for (let i = 0; i < columns; i++)
    for (let k = 0; k < MORPH_SLOTS; k++) {
      const row = k < 4 ? 3 : 4
      texels[4 * (row * columns + i) + (k % 4)] = weights[MORPH_SLOTS * i + k] ?? 0
    }
}

function createJoints(positions: readonly Vector3[]) {
  const base = new Object3D()
  const joints = JOINTS.map((name) => {
    const joint = new Object3D()
    joint.name = name
    return joint
  })
  joints.forEach((joint, i) => {
    const parent = parentNumber(i)
    const here = positions[i]
    const above = positions[parent]
    if (here) joint.position.copy(here)
    if (above) joint.position.sub(above)
    const hangsOn = joints[parent] ?? base
    hangsOn.add(joint)
  })
  const restInverses = positions.map(({ x, y, z }) => new Matrix4().makeTranslation(-x, -y, -z))
  return { joints, base, restInverses }
}

/**
 * Rows 0 and 1 follow the look buffer; row 2 holds the grain of each structure and never changes; rows 3 and 4 the weights
 * of its morphs.
 */
function createLookTexture(
  merged: readonly MergedMesh[],
  looks: LookBuffer,
): { readonly texture: DataTexture; readonly texels: Float32Array<ArrayBuffer> } {
  const data = new Float32Array(looks.columns * 4 * ROWS)
  const grainRow = looks.columns * 8
  for (const mesh of merged) {
    for (const range of mesh.ranges) {
      const { length, width } = fibreSize(mesh, range)
      const shift = (range.number * 0.618034) % 1
      data.set(
        [length / (BUNDLE_LENGTH * TILE.along), width / (BUNDLE_WIDTH * TILE.across), shift, shift * 7.3],
        grainRow + range.number * 4,
      )
    }
  }
  const texture = new DataTexture(data, looks.columns, ROWS, RGBAFormat, FloatType)
  texture.minFilter = NearestFilter
  texture.magFilter = NearestFilter
  texture.generateMipmaps = false
  texture.needsUpdate = true
  return { texture, texels: data }
}
