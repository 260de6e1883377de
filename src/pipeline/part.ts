import type { JointName } from '../contract/joints'
import type { StructureKind } from '../contract/structures'

/** Closed triangle surface in the body frame [m]; faces wind counter-clockwise seen from outside. */
export interface IndexedMesh {
  /** n × 3 coordinates. */
  readonly positions: Float32Array
  /** m × 3 vertex numbers. */
  readonly indices: Uint32Array
}

/** A rigid structure: it moves with one joint. */
export interface RigidPart {
  readonly id: string
  readonly kind: StructureKind
  readonly mesh: IndexedMesh
  readonly joint: JointName
}

/** A displacement of a muscle's vertices that a pose drives. */
export interface MuscleMorph {
  /** Name of the morph target in the file. */
  readonly name: string
  /** n × 3 displacement at weight 1, of the shape at rest, body frame [m]. */
  readonly offsets: Float32Array
  /** How the pose drives its weight, see `morphWeights` of `kinematics/drivers`. */
  readonly drivers: readonly number[]
}

/** A muscle: skinned, with fibre coordinates. */
export interface MusclePart {
  readonly id: string
  readonly kind: 'muscle'
  readonly mesh: IndexedMesh
  /** n × 2: u along the fibre (0 origin, 1 insertion), v across (0 to 1). */
  readonly uv: Float32Array
  /** n: 1 tendon, 0 belly. */
  readonly tendon: Float32Array
  /** n × 4 indices into `JOINTS`. */
  readonly joints: Uint8Array
  /** n × 4 weights, each row summing to 1. */
  readonly weights: Float32Array
  /** `contracted` first, then what the skin alone cannot do. */
  readonly morphs: readonly MuscleMorph[]
  /** Depth order for layers and occlusion: 0 is deepest. */
  readonly layer: number
}

/** An attachment area: a thin open surface just above its bones, each vertex moving with the bone under it. */
export interface AreaPart {
  readonly id: string
  readonly kind: 'attachment'
  readonly mesh: IndexedMesh
  /** n × 4 indices into `JOINTS`; the first one counts. */
  readonly joints: Uint8Array
  /** n × 4: 1, 0, 0, 0. */
  readonly weights: Float32Array
}

export type Part = RigidPart | MusclePart | AreaPart
