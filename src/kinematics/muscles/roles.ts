import { ACTIONS } from '../../anatomy/actions'
import { mechanicsNote } from '../../anatomy/mechanicsNotes'
import type { ActionRole, ScapularAction } from '../../anatomy/types'
import { involvementOfAction } from './involvement'
import type { Involvement, RoleCheck } from './types'

/** A lever shorter than this [m] neither drives nor fights a motion: it is within what the model can tell. */
export const NO_LEVER = 0.003
/** A change of length smaller than this share of the rest length counts as holding still. */
export const HOLDS = 0.02

/**
 * Whether the mechanics bear a cited role out, over the whole action. Who drives must have a lever with the motion and
 * shorten; who opposes, a lever against it and lengthen; who steadies must hold its length.
 */
export function rolesAgree(role: ActionRole, { momentArm, shortening }: Involvement): boolean {
  const lever = momentArm ?? 0
  switch (role) {
    case 'prime mover':
    case 'synergist':
      return lever > NO_LEVER && shortening > 0
    case 'antagonist':
      return lever < -NO_LEVER && shortening < 0
    case 'stabiliser':
      return Math.abs(shortening) < HOLDS
  }
}

/** Every cited role of an action beside what the mechanics say of it; muscles without a path are left out. */
export function roleChecks(action: ScapularAction): readonly RoleCheck[] {
  const { parts, muscles } = involvementOfAction(action.id)
  return action.muscles.flatMap(({ muscle, role }) => {
    const involvement = parts.find((p) => p.muscle === muscle) ?? muscles.find((p) => p.muscle === muscle)
    if (!involvement) return []
    const agrees = rolesAgree(role, involvement)
    return [
      {
        action: action.id,
        muscle,
        role,
        involvement,
        agrees,
        reason: mechanicsNote(action.id, muscle)?.text ?? null,
      },
    ]
  })
}

/** Every check of every action. */
export const allRoleChecks = (): readonly RoleCheck[] => ACTIONS.flatMap(roleChecks)
