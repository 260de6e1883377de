import { buildHands } from './bones/hands'
import { buildLoftBones } from './bones/loftBones'
import { buildSkull } from './bones/skull'
import { buildSphereBones } from './bones/sphereBones'
import { buildLigaments } from './ligaments/ligaments'
import { buildMuscles } from './muscles/muscles'
import { buildAttachments } from './attachments/attachments'
import type { Part } from './part'

/**
 * Every part of the right side and the midline, in a fixed order: bones with cartilages and discs, ligaments, muscles, then
 * the areas where muscles hold on to bones. A new family of parts joins here.
 */
export async function collectParts(): Promise<readonly Part[]> {
  const rigid = [
    ...(await buildSphereBones()),
    ...(await buildLoftBones()),
    ...(await buildHands()),
    ...(await buildSkull()),
    ...buildLigaments(),
  ]
  const muscles = await buildMuscles()
  return [...rigid, ...muscles, ...(await buildAttachments(rigid, muscles))]
}
