import type { MuscleFunction } from '../../anatomy/types'
import { strings } from '../strings/cards'

/** A motion id of a joint as words: `lateral-flexion-ipsilateral` is “lateral flexion to the same side”. */
export const motionWords = (action: MuscleFunction['action']): string => strings.motions[action]

/** Functions away from the shoulder blade, as one line a joint: “Neck: extension, rotation to the other side”. */
export function functionsByJoint(functions: readonly MuscleFunction[]): readonly string[] {
  const lines = new Map<string, string[]>()
  for (const { joint, action } of functions) {
    if (joint === 'scapulothoracic') continue
    const name = strings.joints[joint]
    lines.set(name, [...(lines.get(name) ?? []), motionWords(action)])
  }
  return [...lines].map(([joint, motions]) => `${joint}: ${motions.join(', ')}`)
}
