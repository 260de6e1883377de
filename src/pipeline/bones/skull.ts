/**
 * Skull and mandible. The vault is a smooth radius by direction; face and base are chains and ellipsoids blended on, orbits,
 * nasal aperture and acoustic opening are cut out. They are not measured against scans (the scans lack half a face) but must
 * look like a skull, and carry the attachments: mastoid, external protuberance, superior nuchal line.
 */
import {
  ACOUSTIC_OPENING_MM,
  CROWN_WIDTHS_MM,
  DENTAL_ARCHES_MM,
  FACE_BLOCKS_MM,
  FACE_CHAINS_MM,
  FACE_WALL_BALLS_MM,
  FACE_WALL_TRIANGLES,
  MANDIBLE_BALLS_MM,
  MANDIBLE_TRIANGLES,
  NASAL_APERTURE_MM,
  ORBIT_MM,
  VAULT_CENTRE,
  VAULT_DEGREE,
  VAULT_RADII,
  type BallMm,
} from '../../anatomy/figures/skull'
import { simplifySolid, surfaceOf, type FieldBounds } from '../field/meshFromField'
import {
  ballChain,
  ellipsoid,
  smoothDifference,
  smoothUnion,
  union,
  type Ball,
  type Field,
} from '../field/primitives'
import { sphereMeshField } from '../field/sphereMesh'
import { taubinSmooth } from '../field/smooth'
import type { IndexedMesh, RigidPart } from '../part'
import { vaultField } from './skullVault'

const BOUNDS = { min: [-0.012, 1.468, -0.082], max: [0.198, 1.648, 0.082] } as const
const MANDIBLE_BOUNDS = { min: [0.085, 1.428, -0.062], max: [0.19, 1.522, 0.062] } as const

/** Skull with upper teeth, and mandible with lower teeth; both rigid with the head. Takes about 10 s. */
export async function buildSkull(): Promise<RigidPart[]> {
  return [
    {
      id: 'skull',
      kind: 'bone',
      joint: 'head',
      mesh: await thinned(cranium(), BOUNDS, 0.0016, 0.0004),
    },
    {
      id: 'mandible',
      kind: 'bone',
      joint: 'head',
      mesh: await thinned(mandible(), MANDIBLE_BOUNDS, 0.0014, 0.0004),
    },
  ]
}

/** Surface of a field, thinned by a tolerance [m]; the last rounds of smoothing even out the long triangles. */
async function thinned(
  field: Field,
  bounds: FieldBounds,
  edge: number,
  tolerance: number,
): Promise<IndexedMesh> {
  const full = await surfaceOf(field, bounds, edge, { smoothing: 8 })
  return taubinSmooth(await simplifySolid(full, tolerance), 3)
}

function cranium(): Field {
  const vault = vaultField(VAULT_CENTRE, VAULT_DEGREE, VAULT_RADII)
  const blocks = Object.values(FACE_BLOCKS_MM).map(([centre, radii]) =>
    ellipsoid(
      [centre[0] / 1000, centre[1] / 1000, centre[2] / 1000],
      [radii[0] / 1000, radii[1] / 1000, radii[2] / 1000],
    ),
  )
  const chains = Object.values(FACE_CHAINS_MM).map((chain) => ballChain(balls(chain)))
  const walls = slabs(FACE_WALL_BALLS_MM, FACE_WALL_TRIANGLES)
  const whole = smoothUnion(0.006, vault, walls, ...blocks)
  const featured = smoothUnion(0.006, whole, ...chains)
  const orbit = ballChain(balls(ORBIT_MM))
  const nose = union(...NASAL_APERTURE_MM.map((chain) => ballChain(balls(chain))))
  const opening = ballChain(balls(ACOUSTIC_OPENING_MM))
  const rim = chainsOf(
    'supraorbital-rim',
    'infraorbital-rim',
    'lateral-orbital-rim',
    'frontal-process',
    'nasal-bone',
  )
  const cut = smoothDifference(
    0.002,
    smoothDifference(0.0015, smoothDifference(0.003, featured, orbit), nose),
    opening,
  )
  // The rims stand proud of what is cut out between them.
  const face = smoothUnion(0.005, cut, rim)
  return symmetric(smoothUnion(0.0012, face, teeth('upper')))
}

function mandible(): Field {
  const bone = slabs(MANDIBLE_BALLS_MM, MANDIBLE_TRIANGLES)
  return symmetric(smoothUnion(0.0012, bone, teeth('lower')))
}

/** Solid of named balls joined by slabs. */
function slabs<Name extends string>(
  named: Readonly<Record<Name, BallMm>>,
  triangles: readonly (readonly [Name, Name, Name])[],
): Field {
  const names = Object.keys(named)
  return sphereMeshField(
    {
      balls: balls(Object.values<BallMm>(named)),
      edges: [],
      triangles: triangles.map(([a, b, c]) => [names.indexOf(a), names.indexOf(b), names.indexOf(c)]),
    },
    0.02,
  )
}

/** Crowns of one half of an arch, set along it by their widths. */
function teeth(arch: 'upper' | 'lower'): Field {
  const { centreX, depth, halfWidth, gum, edge } = DENTAL_ARCHES_MM[arch]
  const crowns: Field[] = []
  const at = (angle: number): [number, number] => [
    centreX + depth * Math.cos(angle),
    halfWidth * Math.sin(angle),
  ]
  let angle = 0
  for (const [i, width] of CROWN_WIDTHS_MM[arch].entries()) {
    const step = width / Math.hypot(depth * Math.sin(angle + 0.05), halfWidth * Math.cos(angle + 0.05))
    const [x, z] = at(angle + step / 2)
    const [nx, nz] = normal(depth, halfWidth, angle + step / 2)
    // Incisors are thin from front to back, molars as deep as wide.
    const thick = i < 2 ? 2.4 : i < 3 ? 3.4 : 4.4
    crowns.push(
      ellipsoid(
        [x / 1000, (gum + edge) / 2000, z / 1000],
        [thick / 1000, (Math.abs(gum - edge) / 2 + 1.5) / 1000, width / 2150],
        [
          [nx, 0, nz],
          [0, 1, 0],
          [-nz, 0, nx],
        ],
      ),
    )
    angle += step
  }
  // Contact between neighbours: a thin ridge through all crowns, so that no slits stay between them.
  const last = angle
  const ridge = [gum, (gum + edge) / 2, edge + 0.25 * (gum - edge)].map((height) =>
    ballChain(
      Array.from({ length: 15 }, (_, i): Ball => {
        const [x, z] = at((last * i) / 14)
        return { centre: [x / 1000, height / 1000, z / 1000], radius: 0.0019 }
      }),
    ),
  )
  return union(...crowns, ...ridge)
}

/** Outward unit normal of the ellipse at an angle. */
function normal(depth: number, halfWidth: number, angle: number): [number, number] {
  const [x, z] = [Math.cos(angle) / depth, Math.sin(angle) / halfWidth]
  const length = Math.hypot(x, z)
  return [x / length, z / length]
}

const chainsOf = (...names: readonly (keyof typeof FACE_CHAINS_MM)[]): Field =>
  union(...names.map((name) => ballChain(balls(FACE_CHAINS_MM[name]))))

const balls = (list: readonly BallMm[]): Ball[] =>
  list.map(([x, y, z, radius]) => ({ centre: [x / 1000, y / 1000, z / 1000], radius: radius / 1000 }))

/** The right half's field for both. */
const symmetric =
  (field: Field): Field =>
  (x, y, z) =>
    field(x, y, Math.abs(z))
