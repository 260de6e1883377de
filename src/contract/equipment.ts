import type { Vec3 } from '../math/vec3'

/**
 * Nodes of `public/models/equipment.glb`: what an exercise is done on and with, the plain legs that stand in below the
 * measured body, and the hands closed on a handle or laid flat. Each is drawn about its own origin in body axes (X forward, Y up, Z
 * right) and placed by the core.
 */
export const EQUIPMENT_NODES = [
  'floor',
  'trx-anchor',
  'trx-strap-r',
  'trx-strap-l',
  'trx-handle-r',
  'trx-handle-l',
  'incline-bench',
  'incline-frame',
  'flat-bench',
  'dumbbell-r',
  'dumbbell-l',
  'pelvis-form',
  'thigh-r',
  'thigh-l',
  'shank-r',
  'shank-l',
  'foot-r',
  'foot-l',
  'grip-hand-r',
  'grip-hand-l',
  'flat-hand-r',
  'flat-hand-l',
] as const
export type EquipmentNode = (typeof EQUIPMENT_NODES)[number]

/** Bounds of one node about its own origin [m], glTF axes. */
export interface EquipmentManifestNode {
  readonly id: EquipmentNode
  readonly triangles: number
  readonly min: Vec3
  readonly max: Vec3
}

/** `public/models/equipment.manifest.json`: what the app and the tests expect of the GLB beside it. */
export interface EquipmentManifest {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly triangles: number
  /** The nodes; named as in the model's manifest, so that one loader checks both. */
  readonly structures: readonly EquipmentManifestNode[]
}

export const EQUIPMENT_FILE = 'equipment.glb'
export const EQUIPMENT_MANIFEST_FILE = 'equipment.manifest.json'
