import { LIMB_BONES } from './bones/limb'
import { BONE_TERMS } from './bones/terms'
import { TRUNK_BONES } from './bones/trunk'
import { SPINE_BONES } from './bones/spine'
import { byId } from './lookup'
import type { Bone } from './types'
import { spoken } from './words'

const textById = byId(spoken('boneTexts', [...LIMB_BONES, ...TRUNK_BONES, ...SPINE_BONES]))

/** Short cards for bones, discs and ligaments. A module of its own, so that the app loads it when a card asks for it. */
export const BONES: readonly Bone[] = BONE_TERMS.flatMap((term) => {
  const text = textById(term.id)
  return text ? [{ ...term, ...text }] : []
})

/** The bone card with an id, undefined where there is none. Ids carry no side. */
export const boneById: (id: string) => Bone | undefined = byId(BONES)
