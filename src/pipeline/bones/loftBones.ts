import { CARTILAGES } from '../../anatomy/figures/lofts/cartilages'
import { CARVINGS } from '../../anatomy/figures/lofts/carvings'
import { CLAVICLE } from '../../anatomy/figures/lofts/clavicle'
import { DISCS } from '../../anatomy/figures/lofts/discs'
import { FALSE_CARTILAGES } from '../../anatomy/figures/lofts/falseCartilages'
import { HUMERUS } from '../../anatomy/figures/lofts/humerus'
import { RADIUS } from '../../anatomy/figures/lofts/radius'
import { RIBS } from '../../anatomy/figures/lofts/ribs'
import type { ForkedFigure, LoftFigure } from '../../anatomy/figures/lofts/types'
import { ULNA } from '../../anatomy/figures/lofts/ulna'
import type { JointName } from '../../contract/joints'
import type { StructureKind } from '../../contract/structures'
import { discMesh } from '../loft/disc'
import { forkedMesh } from '../loft/forked'
import { loftMesh } from '../loft/loft'
import type { RigidPart } from '../part'
import { DISC_AROUND, forkedDetail, loftDetail } from './loftDetail'

const TUBES: readonly (readonly [
  figures: Readonly<Record<string, LoftFigure>>,
  kind: StructureKind,
  joint: JointName,
])[] = [
  [RIBS, 'bone', 'thorax'],
  [CARTILAGES, 'cartilage', 'thorax'],
  [FALSE_CARTILAGES, 'cartilage', 'thorax'],
  [CLAVICLE, 'bone', 'clavicle-joint-r'],
  [RADIUS, 'bone', 'radius-joint-r'],
]

const FORKED: readonly (readonly [figures: Readonly<Record<string, ForkedFigure>>, joint: JointName])[] = [
  [HUMERUS, 'humerus-joint-r'],
  [ULNA, 'ulna-joint-r'],
]

/**
 * The tubular bones and cartilages of the right side and the discs of the midline, body frame [m], each a closed
 * surface that moves with one joint. Left ones are mirrored when the model is written.
 */
export async function buildLoftBones(): Promise<RigidPart[]> {
  const parts: RigidPart[] = []
  for (const [figures, kind, joint] of TUBES)
    for (const [id, figure] of Object.entries(figures))
      parts.push({ id, kind, joint, mesh: loftMesh(figure, loftDetail(id)) })
  for (const [figures, joint] of FORKED)
    for (const [id, figure] of Object.entries(figures))
      parts.push({ id, kind: 'bone', joint, mesh: await forkedMesh(figure, forkedDetail(id), CARVINGS[id]) })
  for (const [id, figure] of Object.entries(DISCS))
    parts.push({
      id,
      kind: 'disc',
      joint: id.startsWith('disc-c') ? 'neck' : 'thorax',
      mesh: discMesh(figure, DISC_AROUND),
    })
  return parts
}
