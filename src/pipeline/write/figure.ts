import type { JointName } from '../../contract/joints'
import type { StructureExtras } from '../../contract/structures'
import type { Quat } from '../../math/quat'
import type { Vec3 } from '../../math/vec3'
import type { Part } from '../part'

/** A part with everything that its node carries, both sides apart. Body frame. */
export interface FinishedStructure {
  readonly part: Part
  readonly extras: StructureExtras
  /** n × 3, unit. */
  readonly normals: Float32Array
  /** n × 4 bytes, linear RGB times occlusion, alpha 255. The left side holds the right side's very array. */
  readonly colours: Uint8Array
  /** n × 4 bytes: occlusion, tendon, 0, 0; see `TISSUE_ATTRIBUTE`. */
  readonly tissue: Uint8Array
  /** Id of the rigid structure of the right side whose mirror image this is: the file then holds its mesh once. */
  readonly mirrorOf: string | null
}

/** Empty node at an anatomical point that moves with a joint. */
export interface FigureLandmark {
  /** Node name: `landmark-ai-r`. */
  readonly name: string
  readonly joint: JointName
  /** At rest, body frame [m]. */
  readonly position: Vec3
}

/** Key frames of one node; rotations interpolate along the shorter arc. */
export interface ClipTrack<Value> {
  /** Seconds, rising. */
  readonly times: readonly number[]
  readonly values: readonly Value[]
}

/** A motion sampled for the file. Body frame axes. */
export interface BakedClip {
  readonly name: string
  readonly duration: number
  /** Local rotation of each joint that moves. */
  readonly rotations: ReadonlyMap<JointName, ClipTrack<Quat>>
  /** Morph weights of each muscle (structure id) that changes its shape, in the order of its morphs. */
  readonly morphs: ReadonlyMap<string, ClipTrack<readonly number[]>>
  /** Motion of the whole figure; null where it stands still. */
  readonly root: { readonly rotation: ClipTrack<Quat>; readonly translation: ClipTrack<Vec3> } | null
}

/** Everything that goes into the GLB. */
export interface Figure {
  /** Joint centres at rest, body frame [m]. */
  readonly rest: Readonly<Record<JointName, Vec3>>
  readonly structures: readonly FinishedStructure[]
  readonly landmarks: readonly FigureLandmark[]
  readonly clips: readonly BakedClip[]
}
