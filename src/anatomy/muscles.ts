import { GIRDLE_MUSCLES } from './muscles/girdle'
import { FRONT_GIRDLE_MUSCLES } from './muscles/front'
import { SHOULDER_MUSCLES } from './muscles/shoulder'
import { CHEST_MUSCLES } from './muscles/chest'
import { ARM_MUSCLES } from './muscles/arm'
import { SPINE_MUSCLES } from './muscles/spine'
import { byId } from './lookup'
import type { Muscle } from './types'

/** Every muscle and first-class part of one, in the order of the lists: the girdle first, parts after their parent. */
export const MUSCLES: readonly Muscle[] = [
  ...GIRDLE_MUSCLES,
  ...FRONT_GIRDLE_MUSCLES,
  ...SHOULDER_MUSCLES,
  ...CHEST_MUSCLES,
  ...ARM_MUSCLES,
  ...SPINE_MUSCLES,
]

/** The muscle with an id, undefined where there is none. Ids carry no side. */
export const muscleById: (id: string) => Muscle | undefined = byId(MUSCLES)
