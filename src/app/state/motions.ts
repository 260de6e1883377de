import { exerciseById } from '../../anatomy/exercises'
import { actionMotion } from '../../kinematics/actions'
import { chosenMotion } from '../../kinematics/exercises'
import type { Motion } from '../../kinematics/motion'
import { strings } from '../strings/main'
import { isMotion, type Selection } from './selection'

/** Motions made so far, by kind and id: making one solves its phases, which is worth doing once. */
const made = new Map<string, Motion>()

/** The motion of an action or exercise; null for every other selection. The same selection gives the same object. */
export function motionOf(selection: Selection): Motion | null {
  if (!isMotion(selection)) return null
  const { part, feet } = selection.kind === 'exercise' ? selection : {}
  const key = `${selection.kind} ${selection.id} ${part} ${feet}`
  const known = made.get(key)
  if (known) return known
  const motion = make(selection)
  if (motion) made.set(key, motion)
  return motion
}

function make(selection: Extract<Selection, { kind: 'action' | 'exercise' }>): Motion | null {
  if (selection.kind === 'action') {
    const motion = actionMotion(selection.id)
    const names: Readonly<Record<string, string>> = strings.transport.marks
    return {
      ...motion,
      marks: motion.marks.map((mark) => ({ ...mark, label: names[mark.id] ?? mark.label })),
    }
  }
  const exercise = exerciseById(selection.id)
  return exercise ? chosenMotion(exercise, { part: selection.part, feetBehindAnchor: selection.feet }) : null
}
