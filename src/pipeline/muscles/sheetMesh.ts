import type { SheetFigures } from '../../anatomy/figures/muscles/sheet'
import { cross, norm, normalize, sub, type Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import { cardinal } from './cardinal'

/** How finely a sheet is meshed: cells from edge to edge on each face, and rows along the fibres. */
export interface SheetDensity {
  readonly across: number
  readonly along: number
}

/**
 * Closed surface of one sheet and the coordinates of its vertices.
 *
 * Vertices lie in rings of 2·across round the fibres (first the front face from edge to edge, then the back face),
 * closed at each end into a line of across + 1 points. What a fit needs rides along: each vertex is
 * Σ weights·(station point) + side · normal · Σ weights·(half thickness).
 */
export interface SheetSurface {
  readonly mesh: IndexedMesh
  /** n × 2: u along the fibre (0 origin, 1 insertion), v across. */
  readonly uv: Float32Array
  /** n: share of the half thickness by which a vertex lies off the middle surface; negative on the back face. */
  readonly side: Float64Array
  /** n × 3: unit normal of the middle surface at the vertex. */
  readonly normals: Float64Array
  /** Vertex numbers of each face, row by row along the fibres, from edge to edge; the faces share rims and ends. */
  readonly front: readonly (readonly number[])[]
  readonly back: readonly (readonly number[])[]
  /** Vertex number → weights of the stations, row by row. */
  weights(vertex: number): Float64Array
}

/** Share of the end's roundness at which extra rows stand. */
const END_ROWS = [0, 0.12, 0.45, 1] as const

/**
 * Meshes a sheet: spline through the stations, thickened to both sides, side edges and ends rounded.
 * Stations in millimetres, mesh in metres, body frame. Faces wind counter-clockwise seen from outside.
 *
 * @throws {RangeError} when rows differ in length or a row has fewer than two stations
 */
export function sheetSurface(figures: SheetFigures, density: SheetDensity): SheetSurface {
  const { rows, edge } = figures
  const count = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== count))
    throw new RangeError('pipeline/muscles/sheetMesh: rows of a sheet have different numbers of stations.')
  const splineU = cardinal(rows.length)
  const splineV = cardinal(count)
  const [us, ends] = rowPlaces(figures, density.along)
  const vs = columnPlaces(figures, density.across)
  const [alongs, acrosses] = [us.length, vs.length]
  const weightsU = us.map((u) => splineU.value(u * (rows.length - 1)))
  const slopesU = us.map((u) => splineU.slope(u * (rows.length - 1)))
  const weightsV = vs.map((v) => splineV.value(v * (count - 1)))
  const slopesV = vs.map((v) => splineV.slope(v * (count - 1)))
  const sum = (a: Float64Array, b: Float64Array, k: 0 | 1 | 2 | 3): number => {
    let total = 0
    for (let i = 0; i < a.length; i++) {
      let inner = 0
      for (let j = 0; j < b.length; j++) inner += b[j]! * rows[i]![j]![k]
      total += a[i]! * inner
    }
    return total
  }
  const point = (a: Float64Array, b: Float64Array): Vec3 => [sum(a, b, 0), sum(a, b, 1), sum(a, b, 2)]
  const grid = us.map((_, i) => {
    const [a, da] = [weightsU[i]!, slopesU[i]!]
    const chord = sub(point(a, weightsV[acrosses - 1]!), point(a, weightsV[0]!))
    const middle = splineV.value((count - 1) / 2)
    const rowNormal = direction(cross(point(da, middle), chord))
    return vs.map((_, j) => {
      const [b, db] = [weightsV[j]!, slopesV[j]!]
      return {
        p: point(a, b),
        n: figures.form === 'belly' ? rowNormal : direction(cross(point(da, b), point(a, db))),
        h: Math.max(0.05, sum(a, b, 3) / 2),
      }
    })
  })
  const profile = vs.map((v) => Math.max(0, 1 - Math.abs(2 * v - 1) ** edge) ** (1 / edge))

  const positions: number[] = []
  const uv: number[] = []
  const side: number[] = []
  const normals: number[] = []
  const cell: (readonly [number, number])[] = []
  const put = (i: number, j: number, sign: number): void => {
    const { p, n, h } = grid[i]![j]!
    const s = sign * profile[j]! * ends[i]!
    for (const k of [0, 1, 2] as const) positions.push((p[k] + s * h * n[k]) / 1000)
    normals.push(...n)
    uv.push(us[i]!, vs[j]!)
    side.push(s)
    cell.push([i, j])
  }
  const front: number[][] = []
  const back: number[][] = []
  for (let i = 0; i < alongs; i++) {
    const closed = i === 0 || i === alongs - 1
    const base = cell.length
    for (let j = 0; j < acrosses; j++) put(i, j, 1)
    if (!closed) for (let j = acrosses - 2; j > 0; j--) put(i, j, -1)
    front.push(vs.map((_, j) => base + j))
    const twin = (j: number): number =>
      closed || j === 0 || j === acrosses - 1 ? base + j : base + 2 * (acrosses - 1) - j
    back.push(vs.map((_, j) => twin(j)))
  }
  const indices: number[] = []
  const triangle = (a: number, b: number, c: number): void => {
    if (a !== b && b !== c && c !== a) indices.push(a, b, c)
  }
  // The faces of a thin sheet are cut along the same diagonals: where a cell is twisted, others would pierce each other.
  // In the two corners where both ends of the first diagonal lie on the common rim, the other one keeps faces apart.
  const quad = (corner: boolean, a: number, b: number, c: number, d: number): void => {
    triangle(a, b, corner ? d : c)
    if (corner) triangle(b, c, d)
    else triangle(a, c, d)
  }
  for (let i = 0; i + 1 < alongs; i++)
    for (let j = 0; j + 1 < acrosses; j++) {
      const corner = (i === 0 && j === acrosses - 2) || (i === alongs - 2 && j === 0)
      const [f, g] = [front[i]!, front[i + 1]!]
      quad(corner, f[j]!, g[j]!, g[j + 1]!, f[j + 1]!)
      const [b, c] = [back[i]!, back[i + 1]!]
      if (figures.form === 'sheet') quad(corner, c[j + 1]!, c[j]!, b[j]!, b[j + 1]!)
      else quad(corner, b[j + 1]!, c[j + 1]!, c[j]!, b[j]!)
    }
  return {
    mesh: { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) },
    uv: Float32Array.from(uv),
    side: Float64Array.from(side),
    normals: Float64Array.from(normals),
    front,
    back,
    weights(vertex) {
      const [i, j] = cell[vertex]!
      const [a, b] = [weightsU[i]!, weightsV[j]!]
      const out = new Float64Array(a.length * b.length)
      for (let r = 0; r < a.length; r++)
        for (let c = 0; c < b.length; c++) out[r * b.length + c] = a[r]! * b[c]!
      return out
    },
  }
}

const gap = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!)

/** Unit vector along a; null where a is (a sheet pinched to a point). */
const direction = (a: Vec3): Vec3 => (norm(a) > 1e-9 ? normalize(a) : [0, 0, 0])

/** Places of the rows along u, closer at the rounded ends, and the share of thickness that stands at each. */
function rowPlaces(figures: SheetFigures, along: number): readonly [number[], number[]] {
  const { rows } = figures
  const middle = Math.floor(rows[0]!.length / 2)
  let length = 0
  for (let i = 1; i < rows.length; i++) length += gap(rows[i]![middle]!, rows[i - 1]![middle]!)
  const roundness = (row: SheetFigures['rows'][number]): number => {
    const mean = row.reduce((s, station) => s + station[3], 0) / row.length
    return Math.min(0.08, Math.max(0.004, (0.6 * mean) / length))
  }
  const [first, last] = [roundness(rows[0]!), roundness(rows[rows.length - 1]!)]
  const us = [...END_ROWS.map((d) => d * first)]
  const shares = END_ROWS.map((d) => Math.sqrt(1 - (1 - d) ** 2))
  const inner = Math.max(1, along - 2 * END_ROWS.length + 1)
  for (let i = 1; i < inner; i++) us.push(first + ((1 - last - first) * i) / inner)
  us.push(...END_ROWS.map((d) => 1 - d * last).reverse())
  return [us, us.map((_, i) => shares[Math.min(i, us.length - 1 - i)] ?? 1)]
}

/** Places of the columns across, evenly spaced along the mean cross-section's outline. */
function columnPlaces(figures: SheetFigures, across: number): number[] {
  let [width, thickness, n] = [0, 0, 0]
  for (const row of figures.rows) {
    for (let j = 1; j < row.length; j++) width += gap(row[j]!, row[j - 1]!)
    for (const station of row) thickness += station[3]
    n += row.length
  }
  width /= figures.rows.length
  const aspect = Math.min(1.5, (1.6 * (thickness / n)) / Math.max(width, 1))
  const height = (x: number): number =>
    aspect * Math.max(0, 1 - Math.abs(x) ** figures.edge) ** (1 / figures.edge)
  const steps = 2000
  const lengths = [0]
  for (let k = 1; k <= steps; k++) {
    const [x0, x1] = [(2 * (k - 1)) / steps - 1, (2 * k) / steps - 1]
    lengths.push(lengths[k - 1]! + Math.hypot(x1 - x0, height(x1) - height(x0)))
  }
  const places: number[] = [0]
  let k = 0
  for (let j = 1; j < across; j++) {
    const want = (lengths[steps]! * j) / across
    while (lengths[k + 1]! < want) k++
    places.push((k + (want - lengths[k]!) / (lengths[k + 1]! - lengths[k]!)) / steps)
  }
  places.push(1)
  return places
}
