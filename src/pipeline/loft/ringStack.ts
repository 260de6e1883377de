import type { IndexedMesh } from '../part'

/**
 * Closed mesh from a stack of rings between two tips.
 *
 * @param points  flat xyz: first tip, then `rings` rings of `around` points, counter-clockwise about the direction of
 *                travel, then last tip
 * @returns       2 · rings · around triangles, outward; each quad is cut along its shorter diagonal
 */
export function ringStack(points: Float64Array, rings: number, around: number): IndexedMesh {
  const indices: number[] = []
  const at = (ring: number, j: number): number => 1 + ring * around + (j % around)
  const last = 1 + rings * around
  for (let j = 0; j < around; j++) indices.push(0, at(0, j + 1), at(0, j))
  for (let r = 0; r + 1 < rings; r++) {
    for (let j = 0; j < around; j++) {
      const [a, b, c, d] = [at(r, j), at(r, j + 1), at(r + 1, j + 1), at(r + 1, j)]
      if (squared(points, a, c) <= squared(points, b, d)) indices.push(a, b, c, a, c, d)
      else indices.push(a, b, d, b, c, d)
    }
  }
  for (let j = 0; j < around; j++) indices.push(last, at(rings - 1, j), at(rings - 1, j + 1))
  return { positions: Float32Array.from(points), indices: Uint32Array.from(indices) }
}

const squared = (p: Float64Array, a: number, b: number): number =>
  (p[3 * a]! - p[3 * b]!) ** 2 + (p[3 * a + 1]! - p[3 * b + 1]!) ** 2 + (p[3 * a + 2]! - p[3 * b + 2]!) ** 2
