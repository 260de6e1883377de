import { LIMB_BONES } from './bones/limb'
import { TRUNK_BONES } from './bones/trunk'
import { SPINE_BONES } from './bones/spine'
import { byId } from './lookup'
import type { Bone } from './types'

/** Short cards for bones, discs and ligaments. */
export const BONES: readonly Bone[] = [...LIMB_BONES, ...TRUNK_BONES, ...SPINE_BONES]

/** The bone card with an id, undefined where there is none. Ids carry no side. */
export const boneById: (id: string) => Bone | undefined = byId(BONES)
