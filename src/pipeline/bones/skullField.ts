/**
 * Solids of cranium and mandible. What is cut out of the face would break through its thin walls, so orbits and nasal
 * cavity first get a cup each, a shell behind their rims, and are cut after that: no tunnels stay but the two under the
 * zygomatic arches.
 */
import {
  ACOUSTIC_OPENING_MM,
  CUP_MM,
  FACE_BLOCKS_MM,
  FACE_CHAINS_MM,
  FACE_WALL_BALLS_MM,
  FACE_WALL_TRIANGLES,
  FORAMEN_MAGNUM_MM,
  MANDIBLE_BALLS_MM,
  MANDIBLE_TRIANGLES,
  NASAL_APERTURE_MM,
  NASAL_BRIDGE_MM,
  NASAL_BRIDGE_TRIANGLES,
  NASAL_CAVITY_MM,
  ORBIT_MM,
  ORBIT_PLANE,
  VAULT_CENTRE,
  VAULT_DEGREE,
  VAULT_RADII,
  type BallMm,
} from '../../anatomy/figures/skull'
import { scale, type Vec3 } from '../../math/vec3'
import {
  ballChain,
  ellipsoid,
  halfSpace,
  offset,
  smoothDifference,
  smoothIntersection,
  smoothUnion,
  union,
  type Ball,
  type Field,
} from '../field/primitives'
import { sphereMeshField } from '../field/sphereMesh'
import { vaultField } from './skullVault'
import { teeth } from './teeth'

/** Cranium with upper teeth, body frame [m]; symmetric about the midline. */
export function cranium(): Field {
  const vault = vaultField(VAULT_CENTRE, VAULT_DEGREE, VAULT_RADII)
  const blocks = Object.values(FACE_BLOCKS_MM).map(blob)
  const chains = Object.values(FACE_CHAINS_MM).map((chain) => ballChain(balls(chain)))
  const orbit = union(...ORBIT_MM.map((chain) => ballChain(balls(chain))))
  const nose = union(...NASAL_APERTURE_MM.map((chain) => ballChain(balls(chain))))
  const cups = union(
    cup(orbit, halfSpace(...ORBIT_PLANE)),
    cup(nose, (x) => x - CUP_MM.noseFront / 1000),
  )
  const whole = smoothUnion(0.006, vault, slabs(FACE_WALL_BALLS_MM, FACE_WALL_TRIANGLES), ...blocks)
  const featured = smoothUnion(0.003, smoothUnion(0.006, whole, ...chains), cups)
  const opened = smoothDifference(
    0.002,
    smoothDifference(0.002, smoothDifference(0.003, featured, orbit), nose),
    union(ballChain(balls(ACOUSTIC_OPENING_MM)), blob(FORAMEN_MAGNUM_MM)),
  )
  // The rims and the bridge of the nose stand proud of what is cut out between them.
  const rims = union(
    ...(['supraorbital-rim', 'infraorbital-rim', 'lateral-orbital-rim', 'anterior-nasal-spine'] as const).map(
      (name) => ballChain(balls(FACE_CHAINS_MM[name])),
    ),
  )
  const face = smoothUnion(0.005, opened, rims, slabs(NASAL_BRIDGE_MM, NASAL_BRIDGE_TRIANGLES))
  return symmetric(smoothUnion(0.002, face, nasalCavity(), teeth('upper')))
}

/** Mandible with lower teeth, body frame [m]; symmetric about the midline. */
export function mandible(): Field {
  const bone = slabs(MANDIBLE_BALLS_MM, MANDIBLE_TRIANGLES)
  return symmetric(smoothUnion(0.002, bone, teeth('lower')))
}

/** Septum and conchae, right half. */
function nasalCavity(): Field {
  const { septum, inferiorConcha, middleConcha } = NASAL_CAVITY_MM
  return union(
    sphereMeshField(
      {
        balls: balls(septum.flat()),
        edges: [],
        triangles: [
          [0, 1, 2],
          [3, 4, 5],
        ],
      },
      0.02,
    ),
    ballChain(balls(inferiorConcha)),
    ballChain(balls(middleConcha)),
  )
}

/** The solid around a hollow that holds its walls, on the inner side of the plane of its rim. */
const cup = (hollow: Field, inner: Field): Field =>
  smoothIntersection(0.004, offset(hollow, CUP_MM.wall / 1000), inner)

const blob = ([centre, radii]: readonly [Vec3, Vec3]): Field =>
  ellipsoid(scale(centre, 0.001), scale(radii, 0.001))

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

const balls = (list: readonly BallMm[]): Ball[] =>
  list.map(([x, y, z, radius]) => ({ centre: [x / 1000, y / 1000, z / 1000], radius: radius / 1000 }))

/** The right half's field for both. */
const symmetric =
  (field: Field): Field =>
  (x, y, z) =>
    field(x, y, Math.abs(z))
