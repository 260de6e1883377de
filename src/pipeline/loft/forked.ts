import type { BallMm, CarvingFigure, ForkedFigure } from '../../anatomy/figures/lofts/types'
import { surfaceOf, type FieldBounds } from '../field/meshFromField'
import { ballChain, type Field } from '../field/primitives'
import { thinSurface } from '../field/thin'
import type { IndexedMesh } from '../part'
import { loftMesh, type LoftDetail } from './loft'
import { makeSignedFoot, signedFootOf } from './meshField'
import { relaxOnField } from './relax'

const MM = 1e-3

/** How finely a forked bone is cut. */
export interface ForkedDetail {
  /** Of the lofts before they are joined, by the part's name. */
  readonly parts: Readonly<Record<string, LoftDetail>>
  /** Grid spacing [m] of the joined surface. */
  readonly edge: number
  /** Triangles that remain. */
  readonly triangles: number
}

const PLAIN: CarvingFigure = { bosses: {}, hollows: {}, fillet: 1 }

/**
 * Surface of a bone whose lofts flow into each other with a fillet, body frame [m], watertight. The lofts become distance
 * fields, are blended, carved and meshed again: a boolean union of their meshes would leave a crease and slivers at the joint.
 *
 * @param carving  what stands on it and is sunk into it; nothing when left out
 * @throws {RangeError} when a part has no row in the detail
 */
export async function forkedMesh(
  figure: ForkedFigure,
  detail: ForkedDetail,
  carving: CarvingFigure = PLAIN,
): Promise<IndexedMesh> {
  const meshes = partMeshes(figure, detail)
  const bounds = boxOf([...meshes, ...Object.values(carving.bosses).map(ballCorners)], 0.004)
  const field = carved(joinedField(meshes, figure.fillet * MM), carving)
  const dense = await surfaceOf(inBlocks(field, bounds), bounds, detail.edge, { smoothing: 4 })
  return relaxOnField(thinSurface(dense, detail.triangles), field)
}

/** The same solid with bosses put on and hollows taken away, in the order of the figures. */
export function carved(field: Field, { bosses, hollows, fillet }: CarvingFigure): Field {
  const [on, off] = [bosses, hollows].map((chains) => Object.values(chains).map(chainField))
  return (x, y, z) => {
    let value = field(x, y, z)
    for (const boss of on!) value = blended(value, boss(x, y, z), fillet * MM).value
    for (const hollow of off!) value = -blended(-value, hollow(x, y, z), fillet * MM).value
    return value
  }
}

/** Distance [m] to a chain of balls given in millimetres. */
export const chainField = (chain: readonly BallMm[]): Field =>
  ballChain(chain.map(([x, y, z, radius]) => ({ centre: [x * MM, y * MM, z * MM], radius: radius * MM })))

/** Two opposite corners of each ball's box [m]. */
const ballCorners = (chain: readonly BallMm[]): Pick<IndexedMesh, 'positions'> => ({
  positions: Float32Array.from(
    chain.flatMap(([x, y, z, r]) => [x - r, y - r, z - r, x + r, y + r, z + r].map((v) => v * MM)),
  ),
})

/** The lofts of a forked bone as meshes, in the order of its parts. */
export function partMeshes(figure: ForkedFigure, detail: ForkedDetail): IndexedMesh[] {
  return Object.entries(figure.parts).map(([name, loft]) => {
    const cut = detail.parts[name]
    if (!cut) throw new RangeError(`pipeline/loft: no mesh detail for the part “${name}” of a forked bone.`)
    return loftMesh(loft, cut)
  })
}

/**
 * Distance [m] to the union of closed meshes, negative inside, blended over `fillet` [m]. A mesh whose box is too far to
 * matter is not asked.
 */
export function joinedField(meshes: readonly IndexedMesh[], fillet: number): Field {
  const bodies = meshes.map((mesh) => ({ ask: signedFootOf(mesh), away: boxDistance(mesh) }))
  const foot = makeSignedFoot()
  return (x, y, z) => {
    let value = Infinity
    for (const { ask, away } of bodies) {
      if (value < Infinity && away(x, y, z) > Math.max(value, 0) + fillet) continue
      ask(x, y, z, foot)
      value = value === Infinity ? foot.distance : blended(value, foot.distance, fillet).value
    }
    return value
  }
}

/** Distance [m] from a point to a mesh's box; 0 within. */
function boxDistance({ positions }: IndexedMesh): Field {
  const { min, max } = boxOf([{ positions }], 0)
  const out = (v: number, k: 0 | 1 | 2): number => Math.max(min[k] - v, v - max[k], 0)
  return (x, y, z) => Math.hypot(out(x, 0), out(y, 1), out(z, 2))
}

function boxOf(meshes: readonly Pick<IndexedMesh, 'positions'>[], margin: number): FieldBounds {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (const { positions } of meshes)
    positions.forEach((x, i) => {
      const k = (i % 3) as 0 | 1 | 2
      min[k] = Math.min(min[k], x - margin)
      max[k] = Math.max(max[k], x + margin)
    })
  return { min, max }
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

const BLOCK = 0.005 // m

/** The same field, answered by block where the surface is far: a block's middle tells for all its points. */
function inBlocks(field: Field, { min, max }: FieldBounds): Field {
  const start = min.map((m) => m - BLOCK)
  const [nx, ny, nz] = min.map((m, k) => Math.ceil((max[k as 0 | 1 | 2] - m) / BLOCK) + 3)
  const middles = new Float32Array(nx! * ny! * nz!).fill(NaN)
  const reach = (BLOCK * Math.sqrt(3)) / 2 + 0.0015
  return (x, y, z) => {
    const i = Math.floor((x - start[0]!) / BLOCK)
    const j = Math.floor((y - start[1]!) / BLOCK)
    const k = Math.floor((z - start[2]!) / BLOCK)
    const at = (k * ny! + j) * nx! + i
    let middle = middles[at]
    if (middle === undefined) return field(x, y, z)
    if (Number.isNaN(middle)) {
      middle = field(
        start[0]! + (i + 0.5) * BLOCK,
        start[1]! + (j + 0.5) * BLOCK,
        start[2]! + (k + 0.5) * BLOCK,
      )
      middles[at] = middle
    }
    return Math.abs(middle) > reach ? middle : field(x, y, z)
  }
}
