import type { StructureMesh } from '../../src/app/scene/mergeStructures'

interface PatchOptions {
  readonly kind?: StructureMesh['kind']
  /** Fibre coordinates: u along x, v along y. */
  readonly uv?: boolean
  readonly morphs?: StructureMesh['morphs']
  /** Size along x and y [m]. */
  readonly length?: number
  readonly width?: number
  /** Joint number that carries it. */
  readonly joint?: number
  /** Place of its lower corner [m]. */
  readonly at?: readonly [number, number, number]
}

/** A flat rectangle facing +Z, as a structure of two triangles. */
export function patch(
  id: string,
  {
    kind = 'muscle',
    uv = false,
    morphs = [],
    length = 1,
    width = 1,
    joint = 0,
    at = [0, 0, 0],
  }: PatchOptions = {},
): StructureMesh {
  const [x, y, z] = at
  return {
    id,
    kind,
    positions: Float32Array.of(x, y, z, x + length, y, z, x + length, y + width, z, x, y + width, z),
    normals: null,
    uv: uv ? Float32Array.of(0, 0, 1, 0, 1, 1, 0, 1) : null,
    tissue: null,
    joints: Uint8Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? joint : 0)),
    weights: Float32Array.from({ length: 16 }, (_, i) => (i % 4 === 0 ? 1 : 0)),
    morphs,
    indices: Uint32Array.of(0, 1, 2, 0, 2, 3),
  }
}
