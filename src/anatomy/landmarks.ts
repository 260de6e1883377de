import { LANDMARK_TERMS } from './landmarks/terms'
import { LANDMARK_TEXTS } from './landmarks/texts'
import { byId } from './lookup'
import type { Landmark } from './types'
import { spoken } from './words'

const textById = byId(spoken('landmarkTexts', LANDMARK_TEXTS))

/** Bony landmarks with their short cards. A module of its own, so that the app loads it when a card asks for it. */
export const LANDMARK_CARDS: readonly Landmark[] = LANDMARK_TERMS.flatMap((term) => {
  const text = textById(term.id)
  return text ? [{ ...term, ...text }] : []
})

/** The landmark's card with an id, undefined where there is none. Ids carry no side. */
export const landmarkById: (id: string) => Landmark | undefined = byId(LANDMARK_CARDS)
