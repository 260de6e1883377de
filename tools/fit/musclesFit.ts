/**
 * Refines a sheet's stations against the scan: rounds of closest points both ways and a linear least-squares step for
 * station points and thicknesses, with bending held down. Residuals are weighted towards the mean absolute distance,
 * which is what the accuracy report shows. Millimetres, body frame.
 */
import { Vector3 } from 'three'
import type { MeshBVH } from 'three-mesh-bvh'
import type { SheetFigures, StationMm } from '../../src/anatomy/figures/muscles/sheet'
import { cardinal } from '../../src/pipeline/muscles/cardinal'
import { sheetSurface } from '../../src/pipeline/muscles/sheetMesh'
import type { ScanMm } from './musclesInit'
import { dot, facingTree, sampleScan, treeOf, triangles, type Sample } from './musclesSurface'
import { NormalEquations, sparse } from './normalEquations'

/** Settings of a fit. */
export interface FitOptions {
  readonly rounds: number
  /** Weight of bending of the middle surface and of the thickness; larger is smoother. */
  readonly smooth: number
  readonly samples: number
  /** How many times stiffer the first round is, less one; falls to nothing. */
  readonly anneal?: number
  /** Points of the middle surface that are held to a place: the shared edge of two parts of a muscle. */
  readonly pins?: readonly Pin[]
}

/** Middle-surface point (u, v), the place it should take and the full thickness there [mm]. */
export interface Pin {
  readonly u: number
  readonly v: number
  readonly target: readonly [number, number, number]
  readonly thickness: number
  readonly weight: number
}

/** Fits one sheet to the scan (or to the part of it that belongs to a slip). */
export function fitSheet(scan: ScanMm, start: SheetFigures, options: FitOptions): SheetFigures {
  let figures = start
  const scanSamples = sampleScan(scan, options.samples)
  for (let round = 0; round < options.rounds; round++) {
    const stiff =
      options.smooth * (1 + (options.anneal ?? 9) * Math.max(0, 1 - round / (0.6 * options.rounds)))
    figures = step(scan, scanSamples, figures, options, stiff)
  }
  return figures
}

/** Mean symmetric distance [mm] of sheets (together) to a scan. */
export function meanDistance(scan: ScanMm, sheets: readonly SheetFigures[], samples = 4000): number {
  const target = treeOf(scan.points.flat(), scan.triangles.flat())
  const positions: number[] = []
  const indices: number[] = []
  for (const sheet of sheets) {
    const { mesh } = sheetSurface(sheet, { across: 16, along: 40 })
    const base = positions.length / 3
    for (const x of mesh.positions) positions.push(x * 1000)
    for (const i of mesh.indices) indices.push(base + i)
  }
  const own = treeOf(positions, indices)
  const points = Array.from(
    { length: positions.length / 3 },
    (_, i) => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!] as const,
  )
  const triangles = Array.from(
    { length: indices.length / 3 },
    (_, t) => [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!] as const,
  )
  const mean = (from: ScanMm, to: MeshBVH): number =>
    sampleScan(from, samples).reduce((s, x) => s + to.closestPointToPoint(new Vector3(...x.p))!.distance, 0) /
    samples
  return (mean(scan, own) + mean({ points, triangles }, target)) / 2
}

function step(
  scan: ScanMm,
  scanSamples: readonly Sample[],
  figures: SheetFigures,
  options: FitOptions,
  stiff: number,
): SheetFigures {
  const { samples } = options
  const surface = sheetSurface(figures, { across: 12, along: 30 })
  const [N, M] = [figures.rows.length, figures.rows[0]!.length]
  const system = new NormalEquations(4 * N * M)
  const positions = Array.from(surface.mesh.positions, (x) => 1000 * x)
  const modelTriangles = triangles(surface)
  const model: ScanMm = {
    points: Array.from(
      { length: positions.length / 3 },
      (_, i) => [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!] as const,
    ),
    triangles: modelTriangles,
  }
  const weights = model.points.map((_, i) => sparse(surface.weights(i)))
  let turn = 0
  const pull = (
    sample: Sample,
    target: readonly [number, number, number],
    normal: readonly [number, number, number],
  ): void => {
    const d = [target[0] - sample.p[0], target[1] - sample.p[1], target[2] - sample.p[2]] as const
    const far = Math.hypot(...d)
    const robust = 1 / Math.max(0.6, far) / samples
    const direction = far > 0.4 ? ([d[0] / far, d[1] / far, d[2] / far] as const) : normal
    system.addPoint(
      surface,
      modelTriangles[sample.face]!,
      sample.bary,
      weights,
      direction,
      dot(direction, d),
      robust,
    )
    // A weak pull in all directions, one axis a sample, keeps the stations from sliding along the surface.
    const axis = AXES[turn++ % 3]!
    system.addPoint(
      surface,
      modelTriangles[sample.face]!,
      sample.bary,
      weights,
      axis,
      dot(axis, d),
      0.24 * robust,
    )
  }
  // Model to scan: the nearest scan point that faces the same way.
  const modelSamples = sampleScan(model, samples)
  const scanTree = facingTree(scan)
  for (const sample of modelSamples) {
    const hit = scanTree(sample)
    pull(sample, hit.p, hit.n)
  }
  const modelTree = facingTree(model)
  for (const sample of scanSamples) {
    const hit = modelTree(sample)
    pull(hit, sample.p, sample.n)
  }
  for (const pin of options.pins ?? []) hold(system, figures, pin)
  bending(system, figures, stiff)
  for (let k = 0; k < 4 * N * M; k++) system.addRow([k], [1], 0, DAMPING / (N * M))
  const x = system.solve()
  const rows: StationMm[][] = []
  for (let i = 0; i < N; i++) {
    const row: StationMm[] = []
    for (let j = 0; j < M; j++) {
      const o = 4 * (i * M + j)
      const was = figures.rows[i]![j]!
      row.push([
        was[0] + x[o]!,
        was[1] + x[o + 1]!,
        was[2] + x[o + 2]!,
        Math.max(0.3, was[3] + 2 * x[o + 3]!),
      ])
    }
    rows.push(row)
  }
  return { ...figures, rows }
}

/** Unknown number 4·station + k at present: coordinate, or half thickness for k = 3. */
const present = (figures: SheetFigures, i: number, j: number, k: number): number => {
  const station = figures.rows[i]![j]!
  return k === 3 ? station[3] / 2 : station[k]!
}

function hold(system: NormalEquations, figures: SheetFigures, pin: Pin): void {
  const [N, M] = [figures.rows.length, figures.rows[0]!.length]
  const [a, b] = [cardinal(N).value(pin.u * (N - 1)), cardinal(M).value(pin.v * (M - 1))]
  for (let k = 0; k < 4; k++) {
    const index: number[] = []
    const value: number[] = []
    let now = 0
    for (let i = 0; i < N; i++)
      for (let j = 0; j < M; j++) {
        index.push(4 * (i * M + j) + k)
        value.push(a[i]! * b[j]!)
        now += a[i]! * b[j]! * present(figures, i, j, k)
      }
    system.addRow(index, value, (k === 3 ? pin.thickness / 2 : pin.target[k]!) - now, pin.weight)
  }
}

/** Second differences of points and half thicknesses along and across, held towards zero. */
function bending(system: NormalEquations, figures: SheetFigures, stiff: number): void {
  const [N, M] = [figures.rows.length, figures.rows[0]!.length]
  for (let k = 0; k < 4; k++) {
    const w = ((k === 3 ? 2 : 1) * stiff) / (N * M)
    const row = (places: readonly (readonly [number, number])[], value: readonly number[]): void => {
      if (places.some(([i, j]) => i < 0 || j < 0 || i >= N || j >= M)) return
      const now = places.reduce((s, [i, j], c) => s + value[c]! * present(figures, i, j, k), 0)
      system.addRow(
        places.map(([i, j]) => 4 * (i * M + j) + k),
        value,
        -now,
        w,
      )
    }
    for (let i = 0; i < N; i++)
      for (let j = 0; j < M; j++) {
        row(
          [
            [i - 1, j],
            [i, j],
            [i + 1, j],
          ],
          [1, -2, 1],
        )
        row(
          [
            [i, j - 1],
            [i, j],
            [i, j + 1],
          ],
          [1, -2, 1],
        )
        row(
          [
            [i, j],
            [i - 1, j],
            [i, j - 1],
            [i - 1, j - 1],
          ],
          [1, -1, -1, 1],
        )
      }
  }
}

/** Holds each round's change of the stations down where the surface says nothing about them. */
const DAMPING = 0.02

const AXES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const
