import type { ActionId } from '../../anatomy/types'
import type { FreedomName } from './types'

/** The freedom that an action turns, and which way. */
export interface Lead {
  readonly freedom: FreedomName
  readonly sign: 1 | -1
}

/** What each action of the blade chiefly turns: the coordinate of its moment arms. */
export const ACTION_LEADS: Readonly<Record<ActionId, Lead>> = {
  retraction: { freedom: 'protraction', sign: -1 },
  protraction: { freedom: 'protraction', sign: 1 },
  elevation: { freedom: 'elevation', sign: 1 },
  depression: { freedom: 'elevation', sign: -1 },
  'upward-rotation': { freedom: 'upwardRotation', sign: 1 },
  'downward-rotation': { freedom: 'upwardRotation', sign: -1 },
  'posterior-tilt': { freedom: 'tilt', sign: 1 },
  'anterior-tilt': { freedom: 'tilt', sign: -1 },
  'external-rotation': { freedom: 'winging', sign: -1 },
  'internal-rotation': { freedom: 'winging', sign: 1 },
}
