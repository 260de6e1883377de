import { CARTILAGES } from '../../anatomy/figures/lofts/cartilages'
import { CLAVICLE } from '../../anatomy/figures/lofts/clavicle'
import { DISCS } from '../../anatomy/figures/lofts/discs'
import { HUMERUS } from '../../anatomy/figures/lofts/humerus'
import { RADIUS } from '../../anatomy/figures/lofts/radius'
import { RIBS } from '../../anatomy/figures/lofts/ribs'
import type { LoftFigure } from '../../anatomy/figures/lofts/types'
import { ULNA } from '../../anatomy/figures/lofts/ulna'
import type { JointName } from '../../contract/joints'
import type { StructureKind } from '../../contract/structures'
import { discMesh } from '../loft/disc'
import { loftMesh } from '../loft/loft'
import type { RigidPart } from '../part'
import { DISC_AROUND, loftDetail } from './loftDetail'

const FAMILIES: readonly (readonly [
  figures: Readonly<Record<string, LoftFigure>>,
  kind: StructureKind,
  joint: JointName,
])[] = [
  [RIBS, 'bone', 'thorax'],
  [CARTILAGES, 'cartilage', 'thorax'],
  [CLAVICLE, 'bone', 'clavicle-joint-r'],
  [HUMERUS, 'bone', 'humerus-joint-r'],
  [ULNA, 'bone', 'ulna-joint-r'],
  [RADIUS, 'bone', 'radius-joint-r'],
]

/**
 * The tubular bones and cartilages of the right side and the discs of the midline, body frame [m], each a closed
 * surface that moves with one joint. Left ones are mirrored when the model is written.
 */
export async function buildLoftBones(): Promise<RigidPart[]> {
  return [
    ...FAMILIES.flatMap(([figures, kind, joint]) =>
      Object.entries(figures).map(([id, figure]): RigidPart => ({
        id,
        kind,
        joint,
        mesh: loftMesh(figure, loftDetail(id)),
      })),
    ),
    ...Object.entries(DISCS).map(([id, figure]): RigidPart => ({
      id,
      kind: 'disc',
      joint: id.startsWith('disc-c') ? 'neck' : 'thorax',
      mesh: discMesh(figure, DISC_AROUND),
    })),
  ]
}
