import type { Vec3 } from '../math/vec3'
import type { JointName } from './joints'
import type { StructureKind } from './structures'

/** One structure of the built model. Bounds in metres, glTF axes, at rest. */
export interface ManifestStructure {
  readonly id: string
  readonly kind: StructureKind
  /** Joint that carries a rigid structure; null for skinned ones. */
  readonly joint: JointName | null
  readonly triangles: number
  readonly vertices: number
  readonly min: Vec3
  readonly max: Vec3
}

/** `public/models/upper-torso.manifest.json`: what the app and the tests expect of the GLB beside it. */
export interface ModelManifest {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly triangles: number
  readonly structures: readonly ManifestStructure[]
  readonly joints: readonly JointName[]
  readonly landmarks: readonly string[]
  readonly clips: readonly { readonly name: string; readonly duration: number }[]
}

export const MODEL_FILE = 'upper-torso.glb'
export const MANIFEST_FILE = 'upper-torso.manifest.json'
