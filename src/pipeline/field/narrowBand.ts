import type { FieldBounds } from './meshFromField'
import type { Field } from './primitives'

/**
 * The same field, asked in full only near its surface: elsewhere a coarse grid, filled as it is needed, answers. Right
 * within about `step` of the surface and of the right sign everywhere, as long as the field changes by no more than 1.15 m a
 * metre. Makes costly blends five to ten times faster to mesh.
 *
 * @param bounds  box [m] that will be asked; points outside are answered by the field itself
 * @param step    grid spacing [m]; three to four millimetres suit a field of hundreds of primitives
 */
export function narrowBand(field: Field, bounds: FieldBounds, step: number): Field {
  const [x0, y0, z0] = bounds.min
  const [nx, ny, nz] = [0, 1, 2].map(
    (k) => Math.ceil((bounds.max[k as 0 | 1 | 2] - bounds.min[k as 0 | 1 | 2]) / step) + 1,
  ) as [number, number, number]
  const grid = new Float64Array(nx * ny * nz).fill(NaN)
  const node = (i: number, j: number, k: number): number => {
    const at = (i * ny + j) * nz + k
    const known = grid[at]!
    if (known === known) return known // not yet asked: NaN
    return (grid[at] = field(x0 + i * step, y0 + j * step, z0 + k * step))
  }
  return (x, y, z) => {
    const [u, v, w] = [(x - x0) / step, (y - y0) / step, (z - z0) / step]
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)]
    if (i < 0 || j < 0 || k < 0 || i + 1 >= nx || j + 1 >= ny || k + 1 >= nz) return field(x, y, z)
    let least = Infinity
    let greatest = -Infinity
    let sum = 0
    for (let corner = 0; corner < 8; corner++) {
      const [di, dj, dk] = [corner & 1, (corner >> 1) & 1, corner >> 2]
      const value = node(i + di, j + dj, k + dk)
      least = Math.min(least, value)
      greatest = Math.max(greatest, value)
      sum += value * (di ? u - i : 1 - u + i) * (dj ? v - j : 1 - v + j) * (dk ? w - k : 1 - w + k)
    }
    // Every point of the cell lies within 0.87 steps of a corner.
    return least > step || greatest < -step ? sum : field(x, y, z)
  }
}
