import type { Part } from './part'

/** Every part of the right side and the midline, in a fixed order: bones, cartilages, discs, muscles. */
export function collectParts(): readonly Part[] {
  return []
}
