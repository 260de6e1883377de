import type { MuscleFigures } from '../../anatomy/figures/muscles/sheet'
import { distance, type Vec3 } from '../../math/vec3'
import type { MusclePart } from '../part'
import type { SkinGrid } from '../skinning/problem'
import { FIGURES } from './figures'
import { sheetSurface, type SheetSurface } from './sheetMesh'
import { writeShares } from './skin'
import type { MuscleSpec } from './spec'
import { MUSCLES } from './table'

/** A muscle whose skin is not solved yet: it hangs on its bones by the rule of its table row. */
export interface MuscleDraft {
  readonly spec: MuscleSpec
  readonly part: MusclePart
  /** Its sheets. */
  readonly grids: readonly SkinGrid[]
}

/**
 * The muscles of the right side: fibre sheets meshed from their figures, with fibre coordinates, tendon share and a first
 * skin. Body frame, metres; in the order of the table.
 *
 * @throws {Error} when a muscle of the table has no figures
 */
export function draftMuscles(): MuscleDraft[] {
  return MUSCLES.map((spec) => {
    const figures = FIGURES.get(spec.id)
    if (!figures) throw new Error(`pipeline/muscles: no figures for “${spec.id}”; add them to figures.ts.`)
    return draftMuscle(spec, figures)
  })
}

/** One muscle; several slips become one structure. */
export function draftMuscle(spec: MuscleSpec, figures: MuscleFigures): MuscleDraft {
  const surfaces = figures.sheets.map((sheet, i) =>
    sheetSurface(sheet, (i > 0 && spec.slipDensity) || spec.density),
  )
  const positions: number[] = []
  const indices: number[] = []
  const uv: number[] = []
  const grids: SkinGrid[] = []
  surfaces.forEach((surface, sheet) => {
    const base = positions.length / 3
    const numbered = (face: readonly (readonly number[])[]) => face.map((row) => row.map((v) => base + v))
    grids.push({
      front: numbered(surface.front),
      back: numbered(surface.back),
      us: rowPlaces(surface),
      vs: surface.front[0]!.map((v) => surface.uv[2 * v + 1]!),
    })
    positions.push(...surface.mesh.positions)
    for (const index of surface.mesh.indices) indices.push(base + index)
    for (let i = 0; i < surface.uv.length; i += 2)
      uv.push(surface.uv[i]!, (sheet + surface.uv[i + 1]!) / surfaces.length)
  })
  const count = positions.length / 3
  const tendon = new Float32Array(count)
  const joints = new Uint8Array(4 * count)
  const weights = new Float32Array(4 * count)
  for (let i = 0; i < count; i++) {
    const p: Vec3 = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!]
    const at = { u: uv[2 * i]!, v: uv[2 * i + 1]!, p }
    tendon[i] = Math.min(1, Math.max(0, spec.tendon(at)))
    writeShares(spec.skin(at), i, joints, weights)
  }
  const part: MusclePart = {
    id: spec.id,
    kind: 'muscle',
    mesh: { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) },
    uv: Float32Array.from(uv),
    tendon,
    joints,
    weights,
    morphs: [],
    layer: spec.layer,
  }
  return { spec, part, grids }
}

/** Place of each row on the way from the first to the last, 0 to 1, along the line of row middles. */
function rowPlaces({ front, mesh }: SheetSurface): readonly number[] {
  const middles = front.map((row): Vec3 => {
    const sum = [0, 1, 2].map((k) => row.reduce((s, v) => s + mesh.positions[3 * v + k]!, 0) / row.length)
    return [sum[0]!, sum[1]!, sum[2]!]
  })
  const places = [0]
  for (let i = 1; i < middles.length; i++)
    places.push(places[i - 1]! + distance(middles[i - 1]!, middles[i]!))
  const whole = places.at(-1)!
  return places.map((place) => place / whole)
}
