import type { JointName } from '../../contract/joints'
import type { SheetDensity } from './sheetMesh'
import type { SkinRule } from './skin'
import type { TendonRule } from './tendon'

/** Depth order: 0 lies on the spine and ribs, 3 under the skin. */
export type MuscleLayer = 0 | 1 | 2 | 3

/** What the build knows about one muscle besides its figures. Ids are those of the right side. */
export interface MuscleSpec {
  readonly id: string
  /** Bones (structure ids) that it arises from and ends on. */
  readonly origins: readonly string[]
  readonly insertions: readonly string[]
  readonly layer: MuscleLayer
  /** Mesh of each sheet; about 4·across·(along − 1) triangles. */
  readonly density: SheetDensity
  /** Mesh of every sheet after the first, where those are small slips; else as `density`. */
  readonly slipDensity?: SheetDensity
  readonly skin: SkinRule
  /** Bones that it is not attached to but slides on, so that its skin may follow them too. */
  readonly near?: readonly JointName[]
  readonly tendon: TendonRule
}

/** Ids of a run of vertebrae: `vertebrae('t', 2, 5)` is `vertebra-t2` … `vertebra-t5`. */
export const vertebrae = (region: 'c' | 't' | 'l', from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `vertebra-${region}${from + i}`)

/** Ids of a run of right ribs. */
export const ribs = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `rib-${String(from + i).padStart(2, '0')}-r`)
