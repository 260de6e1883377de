/**
 * Skull and mandible. The vault is a smooth radius by direction; face and base are chains, slabs and ellipsoids blended on,
 * orbits, nasal aperture and acoustic opening are cut out. They are not measured against scans (the scans lack half a face)
 * but must look like a skull, and carry the attachments: mastoid, external protuberance, superior nuchal line.
 */
import { meshFromField, type FieldBounds } from '../field/meshFromField'
import { narrowBand } from '../field/narrowBand'
import type { Field } from '../field/primitives'
import { taubinSmooth } from '../field/smooth'
import type { IndexedMesh, RigidPart } from '../part'
import { cranium, mandible } from './skullField'

/** How a surface is taken from its field. */
interface Cut {
  readonly bounds: FieldBounds
  /** Grid spacing [m]: below the gaps between crowns and the thickness of the arch. */
  readonly edge: number
  readonly triangles: number
}

const SKULL: Cut = {
  bounds: { min: [-0.012, 1.468, -0.082], max: [0.198, 1.648, 0.082] },
  edge: 0.0013,
  triangles: 7600,
}
const MANDIBLE: Cut = {
  bounds: { min: [0.085, 1.428, -0.062], max: [0.19, 1.522, 0.062] },
  edge: 0.0012,
  triangles: 2450,
}

/** Skull with upper teeth, and mandible with lower teeth; both rigid with the head. */
export async function buildSkull(): Promise<RigidPart[]> {
  return [
    { id: 'skull', kind: 'bone', joint: 'head', mesh: await surface(cranium(), SKULL) },
    { id: 'mandible', kind: 'bone', joint: 'head', mesh: await surface(mandible(), MANDIBLE) },
  ]
}

async function surface(field: Field, { bounds, edge, triangles }: Cut): Promise<IndexedMesh> {
  const quick = narrowBand(field, bounds, 0.0035)
  const mesh = await meshFromField(quick, bounds, edge, triangles, { smoothing: 8 })
  // evens out what thinning leaves of the facets
  return taubinSmooth(mesh, 4, 0.4, 0.42)
}
