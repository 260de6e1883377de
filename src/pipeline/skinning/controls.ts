import { splineBasis } from './basis'
import { gap } from './springs'
import type { SkinGrid, SolveSettings } from './problem'

/** Distance of controls [mm]. */
const SPACING = 22

export interface Control {
  readonly rows: number
  readonly columns: number
  readonly along: readonly Float64Array[]
  readonly across: readonly Float64Array[]
  /** First control number of this grid, and its first cell. */
  readonly first: number
  readonly firstCell: number
}

/** The controls of all sheets of a muscle, and how they reach its vertices by way of the cells of the sheets' grids. */
export interface ControlNet {
  readonly controls: readonly Control[]
  readonly controlCount: number
  readonly cellCount: number
  /** Cell of each vertex. */
  readonly cellOf: Int32Array
  /** Share of every control in every cell that it reaches. */
  readonly terms: ReturnType<typeof listTerms>
}

/** Lays the controls out over the sheets. */
export function controlNet(grids: readonly SkinGrid[], rest: Float64Array): ControlNet {
  const cellOf = new Int32Array(rest.length / 3).fill(-1)
  const controls: Control[] = []
  let controlCount = 0
  let cellCount = 0
  for (const grid of grids) {
    const { rows, columns } = controlSize(grid, rest)
    controls.push({
      rows,
      columns,
      along: splineBasis(rows, grid.us),
      across: splineBasis(columns, grid.vs),
      first: controlCount,
      firstCell: cellCount,
    })
    grid.front.forEach((row, i) =>
      row.forEach((vertex, j) => {
        const cell = cellCount + i * grid.vs.length + j
        cellOf[vertex] = cell
        cellOf[grid.back[i]![j]!] = cell
      }),
    )
    controlCount += rows * columns
    cellCount += grid.us.length * grid.vs.length
  }
  return { controls, controlCount, cellCount, cellOf, terms: listTerms(controls, grids) }
}

/** Wished shares at every control, and whether they are held: those of the first and the last row are. */
export function wishedShares(
  { controls, controlCount }: ControlNet,
  grids: readonly SkinGrid[],
  bones: number,
  wished: (vertex: number) => readonly number[],
): { readonly prior: Float64Array; readonly held: Uint8Array } {
  const prior = new Float64Array(controlCount * bones)
  const held = new Uint8Array(controlCount)
  controls.forEach((control, g) => {
    const grid = grids[g]!
    for (let r = 0; r < control.rows; r++)
      for (let c = 0; c < control.columns; c++) {
        const i = nearestPlace(grid.us, greville(control.rows, r))
        const j = nearestPlace(grid.vs, greville(control.columns, c))
        const at = control.first + r * control.columns + c
        prior.set(wished(grid.front[i]![j]!), at * bones)
        if (r === 0 || r === control.rows - 1) held[at] = 1
      }
  })
  return { prior, held }
}

/** Controls of a sheet: one every two centimetres or so, enough for the relief of the ribs. */
function controlSize({ front, vs }: SkinGrid, rest: Float64Array): { rows: number; columns: number } {
  const middle = Math.floor(vs.length / 2)
  let length = 0
  for (let i = 1; i < front.length; i++) length += gap(rest, front[i - 1]![middle]!, front[i]![middle]!)
  let width = 0
  for (const row of front)
    for (let j = 1; j < row.length; j++) width += gap(rest, row[j - 1]!, row[j]!) / front.length
  const count = (size: number, least: number, most: number): number =>
    Math.max(least, Math.min(most, 3 + Math.round(size / SPACING)))
  return { rows: count(length, 7, 14), columns: Math.min(vs.length, count(width, 3, 8)) }
}

/** Middle of what a control value reaches. */
function greville(count: number, index: number): number {
  const degree = Math.min(3, count - 1)
  const spans = count - degree
  let sum = 0
  for (let k = 1; k <= degree; k++) sum += Math.min(1, Math.max(0, (index + k - degree) / spans))
  return sum / degree
}

const nearestPlace = (places: readonly number[], wanted: number): number =>
  places.reduce(
    (best, place, i) => (Math.abs(place - wanted) < Math.abs(places[best]! - wanted) ? i : best),
    0,
  )

function listTerms(controls: readonly Control[], grids: readonly SkinGrid[]) {
  const cell: number[] = []
  const control: number[] = []
  const weight: number[] = []
  controls.forEach(({ along, across, columns, first, firstCell }, g) => {
    const width = grids[g]!.vs.length
    along.forEach((a, i) =>
      across.forEach((b, j) =>
        a.forEach((wa, r) =>
          b.forEach((wb, c) => {
            if (wa * wb === 0) return
            cell.push(firstCell + i * width + j)
            control.push(first + r * columns + c)
            weight.push(wa * wb)
          }),
        ),
      ),
    )
  })
  return {
    cell: Int32Array.from(cell),
    control: Int32Array.from(control),
    weight: Float64Array.from(weight),
  }
}

/** Penalty on unsteady shares and on leaving the prior, as a mean over the controls. */
export function calm(
  controls: readonly Control[],
  shares: Float64Array,
  prior: Float64Array,
  bones: number,
  gradient: Float64Array,
  settings: SolveSettings,
): number {
  const total = controls.reduce((s, { rows, columns }) => s + rows * columns, 0)
  let energy = 0
  const bend = (a: number, b: number, c: number): void => {
    for (let k = 0; k < bones; k++) {
      const [i, j, l] = [a * bones + k, b * bones + k, c * bones + k]
      const off = shares[i]! - 2 * shares[j]! + shares[l]!
      const s = settings.smooth / total
      energy += s * off * off
      gradient[i]! += 2 * s * off
      gradient[j]! -= 4 * s * off
      gradient[l]! += 2 * s * off
    }
  }
  for (const { rows, columns, first } of controls)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const at = first + r * columns + c
        if (r > 0 && r < rows - 1) bend(at - columns, at, at + columns)
        if (c > 0 && c < columns - 1) bend(at - 1, at, at + 1)
        for (let k = 0; k < bones; k++) {
          const off = shares[at * bones + k]! - prior[at * bones + k]!
          const s = settings.prior / total
          energy += s * off * off
          gradient[at * bones + k]! += 2 * s * off
        }
      }
  return energy
}

/** Slope of the penalty on an uneven shift. */
export function bendShift(
  controls: readonly Control[],
  offsets: Float64Array,
  slope: Float64Array,
  strength: number,
): void {
  const total = controls.reduce((s, { rows, columns }) => s + rows * columns, 0)
  const bend = (a: number, b: number, c: number): void => {
    for (let d = 0; d < 3; d++) {
      const off = offsets[3 * a + d]! - 2 * offsets[3 * b + d]! + offsets[3 * c + d]!
      const s = (2 * strength * off) / total
      slope[3 * a + d]! += s
      slope[3 * b + d]! -= 2 * s
      slope[3 * c + d]! += s
    }
  }
  for (const { rows, columns, first } of controls)
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        const at = first + r * columns + c
        if (r > 0 && r < rows - 1) bend(at - columns, at, at + columns)
        if (c > 0 && c < columns - 1) bend(at - 1, at, at + 1)
      }
}
