/**
 * From a distance field to the surface that is shown. manifold-3d marches tetrahedra of a body-centred grid, which never
 * cracks; Taubin smoothing then takes away the grid's ripple and the creases between simplices; meshoptimizer thins the
 * result to its budget. Marching a plain cubic grid and dual contouring were left out: the first needs a table of our own,
 * the second may leave edges with four faces where the bone is thin.
 */
import Module from 'manifold-3d'
import { MeshoptSimplifier } from 'meshoptimizer'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import type { Field } from './primitives'
import { taubinSmooth } from './smooth'
import { compact, largestPiece, topologyOf } from './topology'

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

/** Budgets tried in turn, as multiples of the wanted one: where one tears the surface, a slightly larger one rarely does. */
const LENIENCE: readonly number[] = [1, 0.99, 0.98, 0.96, 1.02, 1.05, 1.1]

/**
 * Thins a closed surface to about `targetTriangles` (a tenth more at most), keeping it closed.
 * @throws {Error} when thinning would tear the surface
 */
export async function simplify(mesh: IndexedMesh, targetTriangles: number): Promise<IndexedMesh> {
  if (mesh.indices.length <= 3 * targetTriangles) return mesh
  await MeshoptSimplifier.ready
  for (const factor of LENIENCE) {
    const [indices] = MeshoptSimplifier.simplify(
      mesh.indices.slice(),
      mesh.positions,
      3,
      3 * Math.floor(targetTriangles * factor),
      1,
      ['RegularizeLight'],
    )
    const thin = compact({ positions: mesh.positions, indices })
    if (topologyOf(thin).badEdges === 0) return thin
  }
  throw new Error(
    `field/meshFromField: no closed surface of about ${targetTriangles} triangles; allow more triangles or a finer grid.`,
  )
}

/**
 * Thins a closed surface by a tolerance, keeping it closed whatever its handles: for solids with many narrow places (the
 * face), where `simplify` would tear. Only the greatest piece stays.
 *
 * @param tolerance  surface may move by about this much [m]
 */
export async function simplifySolid(mesh: IndexedMesh, tolerance: number): Promise<IndexedMesh> {
  const { Manifold, Mesh } = await solids()
  const solid = new Manifold(new Mesh({ numProp: 3, vertProperties: mesh.positions, triVerts: mesh.indices }))
  const thin = solid.simplify(tolerance)
  const { vertProperties, triVerts } = thin.getMesh()
  solid.delete()
  thin.delete()
  return largestPiece({ positions: vertProperties, indices: triVerts })
}

/**
 * Watertight surface of a solid given by its field, thinned to a triangle budget: `surfaceOf`, then `simplify`.
 *
 * @param field            distance [m], negative inside
 * @param bounds           box [m] that holds the solid
 * @param edgeLength       grid spacing [m]
 * @param targetTriangles  about this many triangles remain
 */
export async function meshFromField(
  field: Field,
  bounds: FieldBounds,
  edgeLength: number,
  targetTriangles: number,
  options?: SurfaceOptions,
): Promise<IndexedMesh> {
  return simplify(await surfaceOf(field, bounds, edgeLength, options), targetTriangles)
}
