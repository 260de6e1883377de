/**
 * Refines a sheet's stations against the scan: rounds of closest points both ways and a linear least-squares step for
 * station points and thicknesses, with bending held down. Residuals are weighted towards the mean absolute distance,
 * which is what the accuracy report shows. Millimetres, body frame.
 */
import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { SheetFigures, StationMm } from '../../src/anatomy/figures/muscles/sheet'
import { cardinal } from '../../src/pipeline/muscles/cardinal'
import { sheetSurface, type SheetSurface } from '../../src/pipeline/muscles/sheetMesh'
import type { ScanMm } from './musclesInit'

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

interface Sample {
  readonly p: readonly [number, number, number]
  readonly n: readonly [number, number, number]
  readonly face: number
  readonly bary: readonly [number, number, number]
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

interface Sparse {
  readonly index: readonly number[]
  readonly value: readonly number[]
}

function sparse(w: Float64Array): Sparse {
  const index: number[] = []
  const value: number[] = []
  w.forEach((x, i) => {
    if (Math.abs(x) > 6e-3) {
      index.push(i)
      value.push(x)
    }
  })
  return { index, value }
}

class NormalEquations {
  readonly #n: number
  readonly #a: Float64Array
  readonly #b: Float64Array
  readonly #row: Float64Array
  readonly #touched: number[] = []

  constructor(n: number) {
    this.#n = n
    this.#a = new Float64Array(n * n)
    this.#b = new Float64Array(n)
    this.#row = new Float64Array(n)
  }

  addRow(index: readonly number[], value: readonly number[], target: number, weight: number): void {
    for (let p = 0; p < index.length; p++) {
      this.#b[index[p]!]! += weight * value[p]! * target
      for (let q = 0; q < index.length; q++)
        this.#a[index[p]! * this.#n + index[q]!]! += weight * value[p]! * value[q]!
    }
  }

  /** The coordinate of a surface point in one direction, as a linear function of the stations. */
  addPoint(
    surface: SheetSurface,
    triangle: readonly [number, number, number],
    bary: readonly [number, number, number],
    weights: readonly Sparse[],
    direction: readonly [number, number, number],
    target: number,
    weight: number,
  ): void {
    const row = this.#row
    this.#touched.length = 0
    for (let c = 0; c < 3; c++) {
      const v = triangle[c]!
      const n = surface.normals
      const off =
        surface.side[v]! *
        (n[3 * v]! * direction[0] + n[3 * v + 1]! * direction[1] + n[3 * v + 2]! * direction[2])
      const { index, value } = weights[v]!
      for (let s = 0; s < index.length; s++) {
        const [o, w] = [4 * index[s]!, bary[c]! * value[s]!]
        if (row[o] === 0 && row[o + 3] === 0 && row[o + 1] === 0 && row[o + 2] === 0) this.#touched.push(o)
        row[o]! += w * direction[0]
        row[o + 1]! += w * direction[1]
        row[o + 2]! += w * direction[2]
        row[o + 3]! += w * off
      }
    }
    const index: number[] = []
    const value: number[] = []
    for (const o of new Set(this.#touched))
      for (let k = 0; k < 4; k++) {
        index.push(o + k)
        value.push(row[o + k]!)
        row[o + k] = 0
      }
    this.addRow(index, value, target, weight)
  }

  /** Cholesky solution. */
  solve(): Float64Array {
    const [n, a] = [this.#n, this.#a]
    for (let i = 0; i < n; i++) a[i * n + i]! += 1e-9
    for (let j = 0; j < n; j++) {
      for (let k = 0; k < j; k++) {
        const f = a[j * n + k]!
        if (f !== 0) for (let i = j; i < n; i++) a[i * n + j]! -= a[i * n + k]! * f
      }
      const d = Math.sqrt(Math.max(1e-14, a[j * n + j]!))
      for (let i = j; i < n; i++) a[i * n + j]! /= d
    }
    const x = this.#b.slice()
    for (let i = 0; i < n; i++) {
      for (let k = 0; k < i; k++) x[i]! -= a[i * n + k]! * x[k]!
      x[i]! /= a[i * n + i]!
    }
    for (let i = n - 1; i >= 0; i--) {
      for (let k = i + 1; k < n; k++) x[i]! -= a[k * n + i]! * x[k]!
      x[i]! /= a[i * n + i]!
    }
    return x
  }
}

/** Nearest point of a mesh that does not face away: a mesh split in six by facing, nearest with a fine for opposite facing. */
function facingTree(mesh: ScanMm): (query: Sample) => Sample {
  const groups: number[][] = [[], [], [], [], [], []]
  const normals = mesh.triangles.map((t) => triangleNormal(mesh, t))
  normals.forEach((n, t) => {
    const axis = [0, 1, 2].reduce((a, b) => (Math.abs(n[b]!) > Math.abs(n[a]!) ? b : a), 0)
    groups[2 * axis + (n[axis]! < 0 ? 1 : 0)]!.push(t)
  })
  const flat = mesh.points.flat()
  const trees = groups.map((g) =>
    g.length
      ? treeOf(
          flat,
          g.flatMap((t) => [...mesh.triangles[t]!]),
        )
      : undefined,
  )
  const centres = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ] as const
  return (query) => {
    let best: { d: number; face: number; p: [number, number, number]; far: number } | undefined
    const order = trees
      .map((tree, g) => ({ tree, g, facing: dot(centres[g]!, query.n) }))
      .sort((a, b) => b.facing - a.facing)
    for (const { tree, g } of order) {
      if (!tree) continue
      const hit = tree.closestPointToPoint(new Vector3(...query.p), undefined, 0, best ? best.far : Infinity)
      if (!hit) continue
      const face = groups[g]![hit.faceIndex]!
      const fine = 4 * Math.max(0, -dot(normals[face]!, query.n))
      if (!best || hit.distance + fine < best.far)
        best = { d: hit.distance, face, p: [hit.point.x, hit.point.y, hit.point.z], far: hit.distance + fine }
    }
    const { face, p } = best!
    return { p, n: normals[face]!, face, bary: barycentric(mesh, mesh.triangles[face]!, p) }
  }
}

function treeOf(positions: readonly number[], indices: readonly number[]): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
  return new MeshBVH(geometry, { indirect: true })
}

function triangles(surface: SheetSurface): (readonly [number, number, number])[] {
  const { indices } = surface.mesh
  return Array.from(
    { length: indices.length / 3 },
    (_, t) => [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!] as const,
  )
}

function triangleNormal(mesh: ScanMm, t: readonly [number, number, number]): [number, number, number] {
  const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
  const length = Math.max(1e-12, Math.hypot(...n))
  return [n[0] / length, n[1] / length, n[2] / length]
}

function barycentric(
  mesh: ScanMm,
  t: readonly [number, number, number],
  p: readonly [number, number, number],
): [number, number, number] {
  const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
  const e = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
  const f = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const
  const g = [p[0] - a[0], p[1] - a[1], p[2] - a[2]] as const
  const [ee, ef, ff, eg, fg] = [dot(e, e), dot(e, f), dot(f, f), dot(e, g), dot(f, g)]
  const det = ee * ff - ef * ef
  if (det < 1e-12) return [1, 0, 0]
  const v = (ff * eg - ef * fg) / det
  const w = (ee * fg - ef * eg) / det
  return [1 - v - w, v, w]
}

/** Points spread evenly by area, the same every time. */
function sampleScan(mesh: ScanMm, count: number): Sample[] {
  const areas: number[] = []
  let total = 0
  const normals = mesh.triangles.map((t) => {
    const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
    total += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
    areas.push(total)
    return triangleNormal(mesh, t)
  })
  const out: Sample[] = []
  let t = 0
  let seed = 7
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  for (let i = 0; i < count; i++) {
    const want = ((i + next()) / count) * total
    while (t < areas.length - 1 && areas[t]! < want) t++
    let [u, v] = [next(), next()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const bary = [1 - u - v, u, v] as const
    const [a, b, c] = mesh.triangles[t]!.map((k) => mesh.points[k]!) as unknown as [
      number[],
      number[],
      number[],
    ]
    const p = [0, 1, 2].map((k) => a[k]! * bary[0] + b[k]! * bary[1] + c[k]! * bary[2]) as [
      number,
      number,
      number,
    ]
    out.push({ p, n: normals[t]!, face: t, bary })
  }
  return out
}

const dot = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
