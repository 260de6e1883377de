import { GIRDLE_MUSCLES } from './muscles/girdle'
import { FRONT_GIRDLE_MUSCLES } from './muscles/front'
import { SHOULDER_MUSCLES } from './muscles/shoulder'
import { CHEST_MUSCLES } from './muscles/chest'
import { ARM_MUSCLES } from './muscles/arm'
import { SPINE_MUSCLES } from './muscles/spine'
import { MUSCLE_TERMS } from './muscles/terms'
import { byId } from './lookup'
import type { Muscle } from './types'
import { spoken } from './words'

const textById = byId(
  spoken('muscleTexts', [
    ...GIRDLE_MUSCLES,
    ...FRONT_GIRDLE_MUSCLES,
    ...SHOULDER_MUSCLES,
    ...CHEST_MUSCLES,
    ...ARM_MUSCLES,
    ...SPINE_MUSCLES,
  ]),
)

/**
 * Every muscle and first-class part of one with what its card says, in the order of `MUSCLE_TERMS`. A module of its own, so
 * that the app loads it when a card asks for it.
 */
export const MUSCLES: readonly Muscle[] = MUSCLE_TERMS.flatMap((term) => {
  const text = textById(term.id)
  return text ? [{ ...term, ...text }] : []
})

/** The muscle with an id, undefined where there is none. Ids carry no side. */
export const muscleById: (id: string) => Muscle | undefined = byId(MUSCLES)
