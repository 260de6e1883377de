import type { MuscleFigures } from '../../anatomy/figures/muscles/sheet'
import type { Vec3 } from '../../math/vec3'
import type { MusclePart } from '../part'
import { FIGURES } from './figures'
import { sheetSurface } from './sheetMesh'
import { writeShares } from './skin'
import type { MuscleSpec } from './spec'
import { MUSCLES } from './table'

/**
 * The muscles of the right side: fibre sheets meshed from their figures, with fibre coordinates, tendon share and skin.
 * Body frame, metres; in the order of the table.
 *
 * @throws {Error} when a muscle of the table has no figures
 */
export function buildMuscles(): Promise<MusclePart[]> {
  return Promise.resolve(
    MUSCLES.map((spec) => {
      const figures = FIGURES.get(spec.id)
      if (!figures) throw new Error(`pipeline/muscles: no figures for “${spec.id}”; add them to figures.ts.`)
      return buildMuscle(spec, figures)
    }),
  )
}

/** One muscle; several slips become one structure. */
export function buildMuscle(spec: MuscleSpec, figures: MuscleFigures): MusclePart {
  const surfaces = figures.sheets.map((sheet) => sheetSurface(sheet, spec.density))
  const positions: number[] = []
  const indices: number[] = []
  const uv: number[] = []
  surfaces.forEach((surface, sheet) => {
    const base = positions.length / 3
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
  return {
    id: spec.id,
    kind: 'muscle',
    mesh: { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) },
    uv: Float32Array.from(uv),
    tendon,
    joints,
    weights,
    layer: spec.layer,
  }
}
