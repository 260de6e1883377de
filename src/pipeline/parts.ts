import { buildLoftBones } from './bones/loftBones'
import { buildSkull } from './bones/skull'
import { buildSphereBones } from './bones/sphereBones'
import { withinBudget } from './budget'
import { buildLigaments } from './ligaments/ligaments'
import { buildMuscles } from './muscles/muscles'
import type { Part } from './part'

/**
 * Every part of the right side and the midline, in a fixed order: bones with cartilages and discs, ligaments, then muscles.
 * A new family of parts joins here.
 */
export async function collectParts(): Promise<readonly Part[]> {
  const parts: readonly Part[] = [
    ...(await buildSphereBones()),
    ...(await buildLoftBones()),
    ...(await buildSkull()),
    ...buildLigaments(),
    ...(await buildMuscles()),
  ]
  return parts.map(withinBudget)
}
