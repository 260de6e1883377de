import { exerciseById } from '../../anatomy/exercises'
import { withFault } from '../../anatomy/fault'
import type { Exercise } from '../../anatomy/exerciseTypes'
import type { ExerciseId } from '../../anatomy/types'
import { exerciseMotion } from '../../kinematics/exercises'
import { roundsOf, timeInStep } from '../../kinematics/inStep'
import type { BodyBuffer, Motion, Placement, Sides } from '../../kinematics/motion'
import { strings } from '../strings/main'
import { explorer, type ExplorerState } from './explorer'
import { motionOf } from './motions'
import { playhead } from './playhead'
import type { Partner, Selection } from './selection'

/** What the second figure does: which exercise, its motion, on which sides, and its time for a time of the first. */
export interface PartnerMotion {
  readonly exercise: Exercise
  readonly motion: Motion
  readonly sides: Sides
  /** Time [s] of the partner when the selected exercise is at `time`: in step for another exercise, the same for a mistake. */
  timeAt(time: number): number
}

/** The second figure's doing; null without a partner. The same state gives the same object. */
export function partnerMotion(
  state: Pick<ExplorerState, 'selection' | 'partner' | 'sides'> = explorer.getState(),
): PartnerMotion | null {
  const { selection, partner, sides } = state
  if (partner === null || selection.kind !== 'exercise') return null
  if (last && last.selection === selection && last.partner === partner && last.sides === sides)
    return last.value
  const value = make(selection, partner, sides)
  last = { selection, partner, sides, value }
  return value
}

/** Writes the pose of the second figure now. @returns whether there is one */
export function writePartnerPose(out: BodyBuffer): boolean {
  const found = partnerMotion()
  found?.motion.writePose(found.timeAt(playhead.time), found.sides, out)
  return found !== null
}

const NOTHING: readonly Placement[] = []

/** Where the second figure's equipment is now; empty without one. Read it at once: the next call writes it anew. */
export function partnerEquipment(): readonly Placement[] {
  const found = partnerMotion()
  return found?.motion.equipmentNow?.(found.timeAt(playhead.time), found.sides) ?? NOTHING
}

/**
 * Puts two exercises side by side. They go in step, so the one with more rounds leads and becomes the selection.
 */
export function compare(a: ExerciseId, b: ExerciseId): void {
  const [first, second] = rounds(b).length > rounds(a).length ? [b, a] : [a, b]
  explorer.getState().select({ kind: 'exercise', id: first }, { kind: 'exercise', id: second })
}

/** What stands under the two figures: the names of two exercises, or right and mistaken. Empty without a partner. */
export function partnerCaptions(selection: Selection, partner: Partner | null): readonly string[] {
  const exercise = selection.kind === 'exercise' ? exerciseById(selection.id) : undefined
  if (!exercise || partner === null) return []
  if (partner.kind === 'exercise') return [exercise.name, exerciseById(partner.id)?.name ?? partner.id]
  return [strings.duo.right, exercise.commonMistakes[partner.index]?.mistake ?? strings.duo.wrong]
}

function make(
  selection: Extract<Selection, { kind: 'exercise' }>,
  partner: Partner,
  sides: Sides,
): PartnerMotion | null {
  const own = motionOf(selection)
  if (!own) return null
  if (partner.kind === 'mistake') {
    const exercise = exerciseById(selection.id)
    const fault = exercise?.commonMistakes[partner.index]?.fault
    if (!exercise || !fault) return null
    const done = withFault(exercise, fault)
    return { exercise: done, motion: exerciseMotion(done), sides, timeAt: (time) => time }
  }
  const exercise = exerciseById(partner.id)
  const motion = motionOf(partner)
  if (!exercise || !motion) return null
  const [leader, follower] = [rounds(selection.id), rounds(partner.id)]
  return {
    exercise,
    motion,
    // Each works as it does by itself until a person asks for a side.
    sides: sides === own.defaultSides ? motion.defaultSides : sides,
    timeAt: (time) => timeInStep(leader, follower, time),
  }
}

function rounds(id: ExerciseId) {
  const exercise = exerciseById(id)
  const motion = motionOf({ kind: 'exercise', id })
  return exercise && motion ? roundsOf(exercise, motion) : []
}

let last: {
  readonly selection: Selection
  readonly partner: Partner
  readonly sides: Sides
  readonly value: PartnerMotion | null
} | null = null
