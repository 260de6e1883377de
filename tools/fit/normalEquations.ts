import type { SheetSurface } from '../../src/pipeline/muscles/sheetMesh'

/** Weights that count, by the number of their unknown. */
export interface Sparse {
  readonly index: readonly number[]
  readonly value: readonly number[]
}

/** Drops weights too small to matter. */
export function sparse(w: Float64Array): Sparse {
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

/** Weighted linear least squares by its normal equations, solved by Cholesky factorisation. */
export class NormalEquations {
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

  /** Adds the equation Σ value·x[index] = target with a weight. */
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
