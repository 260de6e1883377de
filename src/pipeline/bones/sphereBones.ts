/** The lumpy, thin and forked bones of the right side and the midline, from their sphere-mesh figures. */
import type { SphereBoneFigure } from '../../anatomy/figures/spheres/types'
import type { JointName } from '../../contract/joints'
import { surfaceOf } from '../field/meshFromField'
import { taubinSmooth } from '../field/smooth'
import { thinSurface } from '../field/thin'
import { sphereMeshBounds, sphereMeshField } from '../field/sphereMesh'
import { sphereMeshOf } from '../field/sphereFigure'
import type { IndexedMesh, RigidPart } from '../part'
import { crispEndPlates } from './endPlates'
import { SPHERE_BONES } from './sphereBoneList'
import { surfaceFor } from './sphereBoneSurface'

/** The joint that carries a bone: the scapula its own, the neck its seven vertebrae, the thorax the rest. */
export function jointOfSphereBone(id: string): JointName {
  if (id === 'scapula-r') return 'scapula-joint-r'
  return /^vertebra-c\d$/.test(id) ? 'neck' : 'thorax'
}

/** Watertight surface of one bone in the body frame [m], within its triangle budget. */
export async function buildSphereBone(figure: SphereBoneFigure): Promise<IndexedMesh> {
  const mesh = sphereMeshOf(figure)
  const { edgeLength, smoothing, triangles } = surfaceFor(figure.id)
  const dense = await surfaceOf(
    sphereMeshField(mesh),
    sphereMeshBounds(mesh.balls, 2 * edgeLength),
    edgeLength,
    { smoothing },
  )
  // before thinning, which then lays edges along the rims, and once more for what the smoothing rounds again
  const thinned = thinSurface(crispEndPlates(figure.id, dense), triangles)
  // evens out what thinning leaves of the facets; the fits count on it
  return crispEndPlates(figure.id, taubinSmooth(thinned, 4, 0.4, 0.42))
}

/**
 * Builds scapula, vertebrae C1–L5, sternum, sacrum and hip bone: right side and midline, body frame [m].
 * The same figures always give the same surfaces.
 */
export async function buildSphereBones(): Promise<RigidPart[]> {
  const parts: RigidPart[] = []
  for (const figure of SPHERE_BONES)
    parts.push({
      id: figure.id,
      kind: 'bone',
      mesh: await buildSphereBone(figure),
      joint: jointOfSphereBone(figure.id),
    })
  return parts
}
