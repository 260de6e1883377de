import { SCAPULA_R } from '../../anatomy/figures/spheres/scapulaR'
import type { SphereBoneFigure } from '../../anatomy/figures/spheres/types'

/** Figures of every sphere-mesh bone, in the order in which they are built. */
export const SPHERE_BONES: readonly SphereBoneFigure[] = [SCAPULA_R]
