import type { ForkedFigure } from '../../anatomy/figures/lofts/types'
import { simplify, surfaceOf } from '../field/meshFromField'
import type { Field } from '../field/primitives'
import type { IndexedMesh } from '../part'
import { loftMesh, type LoftDetail } from './loft'
import { makeSignedFoot, signedFootOf } from './meshField'

/** How finely a forked bone is cut. */
export interface ForkedDetail {
  /** Of the lofts before they are joined, by the part's name. */
  readonly parts: Readonly<Record<string, LoftDetail>>
  /** Grid spacing [m] of the joined surface. */
  readonly edge: number
  /** Triangles that remain. */
  readonly triangles: number
}

/**
 * Surface of a bone whose lofts flow into each other with a fillet, body frame [m], watertight. The lofts become distance
 * fields, are blended and meshed again: a boolean union of their meshes would leave a crease and slivers at the joint.
 * @throws {RangeError} when a part has no row in the detail
 */
export async function forkedMesh(figure: ForkedFigure, detail: ForkedDetail): Promise<IndexedMesh> {
  const meshes = partMeshes(figure, detail)
  const margin = 0.006
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { positions } of meshes)
    positions.forEach((x, i) => {
      const k = (i % 3) as 0 | 1 | 2
      min[k] = Math.min(min[k], x - margin)
      max[k] = Math.max(max[k], x + margin)
    })
  const field = inBlocks(joinedField(meshes, figure.fillet * 1e-3))
  return simplify(await surfaceOf(field, { min, max }, detail.edge, { smoothing: 4 }), detail.triangles)
}

/** The lofts of a forked bone as meshes, in the order of its parts. */
export function partMeshes(figure: ForkedFigure, detail: ForkedDetail): IndexedMesh[] {
  return Object.entries(figure.parts).map(([name, loft]) => {
    const cut = detail.parts[name]
    if (!cut) throw new RangeError(`pipeline/loft: no mesh detail for the part “${name}” of a forked bone.`)
    return loftMesh(loft, cut)
  })
}

/** Distance [m] to the union of closed meshes, negative inside, with a fillet of the given width [m]. */
export function joinedField(meshes: readonly IndexedMesh[], fillet: number): Field {
  const feet = meshes.map(signedFootOf)
  const foot = makeSignedFoot()
  return (x, y, z) => {
    let value = Infinity
    for (const ask of feet) {
      ask(x, y, z, foot)
      value = value === Infinity ? foot.distance : blended(value, foot.distance, fillet).value
    }
    return value
  }
}

/** Smooth minimum of two distances, and the share of the first in its change. */
export function blended(
  a: number,
  b: number,
  width: number,
): { readonly value: number; readonly share: number } {
  const h = Math.max(width - Math.abs(a - b), 0) / width
  const value = Math.min(a, b) - h * h * width * 0.25
  return { value, share: a < b ? 1 - h / 2 : h / 2 }
}

const BLOCK = 0.006 // m

/** The same field, answered by block where the surface is far: a block's middle tells for all its points. */
function inBlocks(field: Field): Field {
  const middles = new Map<string, number>()
  const reach = (BLOCK * Math.sqrt(3)) / 2 + 0.002
  return (x, y, z) => {
    const [i, j, k] = [Math.floor(x / BLOCK), Math.floor(y / BLOCK), Math.floor(z / BLOCK)]
    const key = `${i} ${j} ${k}`
    let middle = middles.get(key)
    if (middle === undefined) {
      middle = field((i + 0.5) * BLOCK, (j + 0.5) * BLOCK, (k + 0.5) * BLOCK)
      middles.set(key, middle)
    }
    return Math.abs(middle) > reach ? middle : field(x, y, z)
  }
}
