import { buildHands } from './bones/hands'
import { buildLoftBones } from './bones/loftBones'
import { buildSkull } from './bones/skull'
import { buildSphereBones } from './bones/sphereBones'
import { buildLigaments } from './ligaments/ligaments'
import { draftMuscles } from './muscles/muscles'
import { buildAttachments } from './attachments/attachments'
import type { Part } from './part'
import { skinMuscles } from './skinning/skinMuscles'

/**
 * Every part of the right side and the midline, in a fixed order: bones with cartilages and discs, ligaments, muscles, then
 * the areas where muscles hold on to bones. A new family of parts joins here.
 */
export async function collectParts(): Promise<readonly Part[]> {
  const bones = [
    ...(await buildSphereBones()),
    ...(await buildLoftBones()),
    ...(await buildHands()),
    ...(await buildSkull()),
  ]
  const rigid = [...bones, ...buildLigaments()]
  const muscles = skinMuscles(draftMuscles(), bones)
  return [...rigid, ...muscles, ...(await buildAttachments(rigid, muscles))]
}
