import { SCAPULA_R } from '../../anatomy/figures/spheres/scapulaR'
import { VERTEBRA_C1 } from '../../anatomy/figures/spheres/vertebraC1'
import { VERTEBRA_C2 } from '../../anatomy/figures/spheres/vertebraC2'
import { VERTEBRA_C3 } from '../../anatomy/figures/spheres/vertebraC3'
import { VERTEBRA_C4 } from '../../anatomy/figures/spheres/vertebraC4'
import { VERTEBRA_C5 } from '../../anatomy/figures/spheres/vertebraC5'
import { VERTEBRA_C6 } from '../../anatomy/figures/spheres/vertebraC6'
import { VERTEBRA_C7 } from '../../anatomy/figures/spheres/vertebraC7'
import { VERTEBRA_T1 } from '../../anatomy/figures/spheres/vertebraT1'
import { VERTEBRA_T2 } from '../../anatomy/figures/spheres/vertebraT2'
import { VERTEBRA_T3 } from '../../anatomy/figures/spheres/vertebraT3'
import { VERTEBRA_T4 } from '../../anatomy/figures/spheres/vertebraT4'
import { VERTEBRA_T5 } from '../../anatomy/figures/spheres/vertebraT5'
import { VERTEBRA_T6 } from '../../anatomy/figures/spheres/vertebraT6'
import { VERTEBRA_T7 } from '../../anatomy/figures/spheres/vertebraT7'
import { VERTEBRA_T8 } from '../../anatomy/figures/spheres/vertebraT8'
import { VERTEBRA_T9 } from '../../anatomy/figures/spheres/vertebraT9'
import { VERTEBRA_T10 } from '../../anatomy/figures/spheres/vertebraT10'
import { VERTEBRA_T11 } from '../../anatomy/figures/spheres/vertebraT11'
import { VERTEBRA_T12 } from '../../anatomy/figures/spheres/vertebraT12'
import { VERTEBRA_L1 } from '../../anatomy/figures/spheres/vertebraL1'
import { VERTEBRA_L2 } from '../../anatomy/figures/spheres/vertebraL2'
import { VERTEBRA_L3 } from '../../anatomy/figures/spheres/vertebraL3'
import { VERTEBRA_L4 } from '../../anatomy/figures/spheres/vertebraL4'
import { VERTEBRA_L5 } from '../../anatomy/figures/spheres/vertebraL5'
import { MANUBRIUM } from '../../anatomy/figures/spheres/manubrium'
import { STERNAL_BODY } from '../../anatomy/figures/spheres/sternalBody'
import { XIPHOID_PROCESS } from '../../anatomy/figures/spheres/xiphoidProcess'
import { SACRUM } from '../../anatomy/figures/spheres/sacrum'
import { HIP_BONE_R } from '../../anatomy/figures/spheres/hipBoneR'
import type { SphereBoneFigure } from '../../anatomy/figures/spheres/types'

/** Figures of every sphere-mesh bone, in the order in which they are built. */
export const SPHERE_BONES: readonly SphereBoneFigure[] = [
  SCAPULA_R,
  VERTEBRA_C1,
  VERTEBRA_C2,
  VERTEBRA_C3,
  VERTEBRA_C4,
  VERTEBRA_C5,
  VERTEBRA_C6,
  VERTEBRA_C7,
  VERTEBRA_T1,
  VERTEBRA_T2,
  VERTEBRA_T3,
  VERTEBRA_T4,
  VERTEBRA_T5,
  VERTEBRA_T6,
  VERTEBRA_T7,
  VERTEBRA_T8,
  VERTEBRA_T9,
  VERTEBRA_T10,
  VERTEBRA_T11,
  VERTEBRA_T12,
  VERTEBRA_L1,
  VERTEBRA_L2,
  VERTEBRA_L3,
  VERTEBRA_L4,
  VERTEBRA_L5,
  MANUBRIUM,
  STERNAL_BODY,
  XIPHOID_PROCESS,
  SACRUM,
  HIP_BONE_R,
]
