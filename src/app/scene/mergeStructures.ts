import type { StructureKind } from '../../contract/structures'
import { MORPH_TARGETS } from '../../contract/structures'
import { smoothNormals } from './smoothNormals'

/** Numbers held for the morph weights of one structure: two texels of four. */
export const MORPH_SLOTS = 8

/** A change of shape that the pose drives. */
export interface StructureMorph {
  /** n × 3 displacement of the shape at rest at weight 1 [m]. */
  readonly offsets: Float32Array
  /** Its weight is the sum of these times the features of the pose, see `kinematics/drivers`. */
  readonly drivers: Float64Array
}

/** One structure as it comes out of the file, in the model's axes [m] at rest, under the joints that carry it. */
export interface StructureMesh {
  readonly id: string
  readonly kind: StructureKind
  /** n × 3. */
  readonly positions: Float32Array
  /** n × 3, or null where the file leaves them to the reader. */
  readonly normals: Float32Array | null
  /** n × 2: u along the fibre, v across; null on bones. */
  readonly uv: Float32Array | null
  /** n × 4 bytes: ambient occlusion, tendon, reserved, reserved; null where the file has none. */
  readonly tissue: Uint8Array | null
  /** n × 4 joint numbers and their weights. */
  readonly joints: Uint8Array
  readonly weights: Float32Array
  /** At most `MORPH_TARGETS`; none on bones. */
  readonly morphs: readonly StructureMorph[]
  /** m × 3 vertex numbers. */
  readonly indices: Uint32Array
}

/** Where one structure lies in a merged mesh. */
export interface StructureRange {
  readonly id: string
  readonly kind: StructureKind
  /** Its number: the column of the look texture, the value of the `structure` attribute. */
  readonly number: number
  readonly firstVertex: number
  readonly vertexCount: number
  readonly firstIndex: number
  readonly indexCount: number
  /** Drivers of its morphs. */
  readonly drivers: readonly Float64Array[]
}

/** Many structures in one set of buffers, drawn in one call. */
export interface MergedMesh {
  readonly positions: Float32Array
  readonly normals: Float32Array
  readonly uv: Float32Array
  readonly tissue: Uint8Array
  readonly structure: Float32Array
  readonly joints: Uint8Array
  readonly weights: Float32Array
  /** `MORPH_TARGETS` times n × 3 displacements; empty where no structure has any. */
  readonly morphs: readonly Float32Array[]
  readonly indices: Uint32Array
  readonly ranges: readonly StructureRange[]
}

/** Open to the light and all belly: the look of a vertex whose file says nothing. */
const PLAIN_TISSUE = [255, 0, 0, 0] as const

/**
 * Puts structures one after the other into shared buffers and computes the normals that the file left out.
 *
 * @param meshes       structures, in drawing order
 * @param firstNumber  number of the first one; the rest count on from there
 */
export function mergeStructures(meshes: readonly StructureMesh[], firstNumber = 0): MergedMesh {
  const vertexTotal = meshes.reduce((sum, mesh) => sum + mesh.positions.length / 3, 0)
  const indexTotal = meshes.reduce((sum, mesh) => sum + mesh.indices.length, 0)
  const merged = {
    positions: new Float32Array(vertexTotal * 3),
    normals: new Float32Array(vertexTotal * 3),
    uv: new Float32Array(vertexTotal * 2),
    tissue: new Uint8Array(vertexTotal * 4),
    structure: new Float32Array(vertexTotal),
    joints: new Uint8Array(vertexTotal * 4),
    weights: new Float32Array(vertexTotal * 4),
    morphs: meshes.some((mesh) => mesh.morphs.length > 0)
      ? Array.from({ length: MORPH_TARGETS }, () => new Float32Array(vertexTotal * 3))
      : [],
    indices: new Uint32Array(indexTotal),
  }
  const ranges: StructureRange[] = []
  let firstVertex = 0
  let firstIndex = 0
  meshes.forEach((mesh, i) => {
    const vertexCount = mesh.positions.length / 3
    const indexCount = mesh.indices.length
    merged.positions.set(mesh.positions, firstVertex * 3)
    merged.normals.set(mesh.normals ?? smoothNormals(mesh.positions, mesh.indices), firstVertex * 3)
    if (mesh.uv) merged.uv.set(mesh.uv, firstVertex * 2)
    if (mesh.tissue) merged.tissue.set(mesh.tissue, firstVertex * 4)
    else for (let v = 0; v < vertexCount; v++) merged.tissue.set(PLAIN_TISSUE, (firstVertex + v) * 4)
    merged.structure.fill(firstNumber + i, firstVertex, firstVertex + vertexCount)
    merged.joints.set(mesh.joints, firstVertex * 4)
    merged.weights.set(mesh.weights, firstVertex * 4)
    merged.morphs.forEach((morph, k) => {
      const own = mesh.morphs[k]
      if (own) morph.set(own.offsets, firstVertex * 3)
    })
    for (let k = 0; k < indexCount; k++) {
      merged.indices[firstIndex + k] = (mesh.indices[k] ?? 0) + firstVertex
    }
    ranges.push({
      id: mesh.id,
      kind: mesh.kind,
      number: firstNumber + i,
      firstVertex,
      vertexCount,
      firstIndex,
      indexCount,
      drivers: mesh.morphs.map(({ drivers }) => drivers),
    })
    firstVertex += vertexCount
    firstIndex += indexCount
  })
  return { ...merged, ranges }
}

/** Physical size of a structure's fibre coordinates. */
export interface FibreSize {
  /** Metres along the fibre per unit of u. */
  readonly length: number
  /** Metres across the fibres per unit of v. */
  readonly width: number
}

/**
 * Mean size of the fibre coordinates over the surface of one structure, weighted by area, so that striation has the same
 * grain on a broad muscle as on a narrow one. Zero on structures without fibre coordinates.
 */
export function fibreSize(mesh: MergedMesh, range: StructureRange): FibreSize {
  const { positions, uv, indices } = mesh
  let areaSum = 0
  let lengthSum = 0
  let widthSum = 0
  const coordinate = (array: Float32Array, i: number): number => array[i] ?? 0
  for (let t = range.firstIndex; t < range.firstIndex + range.indexCount; t += 3) {
    const a = indices[t] ?? 0
    const b = indices[t + 1] ?? 0
    const c = indices[t + 2] ?? 0
    const du1 = coordinate(uv, 2 * b) - coordinate(uv, 2 * a)
    const dv1 = coordinate(uv, 2 * b + 1) - coordinate(uv, 2 * a + 1)
    const du2 = coordinate(uv, 2 * c) - coordinate(uv, 2 * a)
    const dv2 = coordinate(uv, 2 * c + 1) - coordinate(uv, 2 * a + 1)
    const det = du1 * dv2 - du2 * dv1
    // Rims where v stands still would count as infinitely fine grain.
    if (Math.abs(det) < 1e-7) continue
    let uu = 0
    let vv = 0
    const edge1: number[] = []
    const edge2: number[] = []
    for (let k = 0; k < 3; k++) {
      const e1 = coordinate(positions, 3 * b + k) - coordinate(positions, 3 * a + k)
      const e2 = coordinate(positions, 3 * c + k) - coordinate(positions, 3 * a + k)
      edge1.push(e1)
      edge2.push(e2)
      uu += ((e1 * dv2 - e2 * dv1) / det) ** 2
      vv += ((e2 * du1 - e1 * du2) / det) ** 2
    }
    const [x1 = 0, y1 = 0, z1 = 0] = edge1
    const [x2 = 0, y2 = 0, z2 = 0] = edge2
    const area = Math.hypot(y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2)
    areaSum += area
    lengthSum += area * Math.sqrt(uu)
    widthSum += area * Math.sqrt(vv)
  }
  return areaSum > 0 ? { length: lengthSum / areaSum, width: widthSum / areaSum } : { length: 0, width: 0 }
}
