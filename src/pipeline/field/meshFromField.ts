/**
 * From a distance field to the surface that is shown. manifold-3d marches tetrahedra of a body-centred grid, which never
 * cracks; Taubin smoothing then takes away the grid's ripple and the creases between simplices; `thinSurface` brings the
 * result down to its budget. Marching a plain cubic grid and dual contouring were left out: the first needs a table of our own,
 * the second may leave edges with four faces where the bone is thin.
 */
import Module from 'manifold-3d'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import type { Field } from './primitives'
import { taubinSmooth } from './smooth'
import { thinSurface } from './thin'
import { largestPiece } from './topology'

/** Box that is searched for the surface [m]. The solid must lie inside it. */
export interface FieldBounds {
  readonly min: Vec3
  readonly max: Vec3
}

/** Refinements of `meshFromField`. */
export interface SurfaceOptions {
  /** Rounds of Taubin smoothing, 20 when left out. Each rounds ripples of a few edge lengths. */
  readonly smoothing?: number
}

let library: Promise<Awaited<ReturnType<typeof Module>>> | undefined

async function solids(): Promise<Awaited<ReturnType<typeof Module>>> {
  library ??= Module().then((loaded) => {
    loaded.setup()
    return loaded
  })
  return library
}

/**
 * Closed surface of a solid given by its field, before thinning: the greatest piece only, inner cavities filled.
 *
 * @param field       distance [m], negative inside; needs to be right within two edge lengths of the surface only
 * @param bounds      box [m] that holds the solid
 * @param edgeLength  grid spacing [m]; parts thinner than this may tear: 1.0–1.5 mm for most bones
 * @throws {RangeError} when the box holds no surface
 */
export async function surfaceOf(
  field: Field,
  bounds: FieldBounds,
  edgeLength: number,
  { smoothing = 20 }: SurfaceOptions = {},
): Promise<IndexedMesh> {
  const { Manifold } = await solids()
  const solid = Manifold.levelSet(
    (p) => -field(p[0], p[1], p[2]),
    { min: [...bounds.min], max: [...bounds.max] },
    edgeLength,
  )
  const { vertProperties, numProp, triVerts } = solid.getMesh()
  solid.delete()
  if (triVerts.length === 0)
    throw new RangeError('field/meshFromField: the box holds no surface; check bounds and sign of the field.')
  const positions = new Float32Array((vertProperties.length / numProp) * 3)
  for (let v = 0; v < positions.length / 3; v++)
    for (let k = 0; k < 3; k++) positions[3 * v + k] = vertProperties[v * numProp + k]!
  return taubinSmooth(largestPiece({ positions, indices: Uint32Array.from(triVerts) }), smoothing)
}

/**
 * Watertight surface of a solid given by its field, thinned to a triangle budget: `surfaceOf`, then
 * `thinSurface`.
 *
 * @param field            distance [m], negative inside
 * @param bounds           box [m] that holds the solid
 * @param edgeLength       grid spacing [m]
 * @param targetTriangles  this many triangles remain, or a few fewer
 */
export async function meshFromField(
  field: Field,
  bounds: FieldBounds,
  edgeLength: number,
  targetTriangles: number,
  options?: SurfaceOptions,
): Promise<IndexedMesh> {
  return thinSurface(await surfaceOf(field, bounds, edgeLength, options), targetTriangles)
}
