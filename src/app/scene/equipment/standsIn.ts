import type { Placement } from '../../../kinematics/motion'

/** Whether another hand is placed for that of a side. */
export function standsIn(placements: readonly Placement[], side: 'r' | 'l'): boolean {
  const [closed, flat] = [`grip-hand-${side}`, `flat-hand-${side}`]
  for (const { node } of placements) if (node === closed || node === flat) return true
  return false
}
