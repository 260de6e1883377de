import { SLIDING_ACTIONS } from './actions/slides'
import { TURNING_ACTIONS } from './actions/turns'
import { TILTING_ACTIONS } from './actions/tilts'
import { byId } from './lookup'
import type { ScapularAction } from './types'
import { spoken } from './words'

/** The ten actions of the shoulder blade, in the order of `ACTION_IDS`: antagonist pairs stand together. */
export const ACTIONS: readonly ScapularAction[] = spoken('actions', [
  ...SLIDING_ACTIONS,
  ...TURNING_ACTIONS,
  ...TILTING_ACTIONS,
])

/** The action with an id, undefined where there is none. */
export const actionById: (id: string) => ScapularAction | undefined = byId(ACTIONS)
