import { TRX_ROW } from './exercises/trxRow'
import { CHEST_SUPPORTED_ROW } from './exercises/chestSupportedRow'
import { TRX_YTW } from './exercises/trxYtw'
import { DEADSTOP_ROW } from './exercises/deadstopRow'
import { byId } from './lookup'
import type { Exercise } from './exerciseTypes'
import { spoken } from './words'

/** The exercises, in the order that they are listed in. */
export const EXERCISES: readonly Exercise[] = spoken('exercises', [
  TRX_ROW,
  CHEST_SUPPORTED_ROW,
  TRX_YTW,
  DEADSTOP_ROW,
])

/** The exercise with an id, undefined where there is none. */
export const exerciseById: (id: string) => Exercise | undefined = byId(EXERCISES)
