import { JOINTS, type JointName } from '../../contract/joints'
import type { JointShares } from '../muscles/skin'

/**
 * Joints that a muscle's skin may use: the bones of its rule, those it slides on, and the helpers between them. In the
 * order of `JOINTS`.
 *
 * @param rules  shares by the rule of its table row, vertex by vertex
 * @param near   bones that it is not attached to, but must follow
 */
export function candidateJoints(
  rules: readonly JointShares[],
  near: readonly JointName[] = [],
): readonly JointName[] {
  const out = new Set<JointName>(near)
  for (const rule of rules)
    for (const joint of JOINTS)
      if ((rule[joint] ?? 0) > 0) out.add(joint === 'neck' || joint === 'head' ? 'thorax' : joint)
  const trunk = out.has('thorax')
  const clavicle = out.has('clavicle-joint-r')
  const girdle = clavicle || out.has('scapula-joint-r')
  const arm = out.has('humerus-joint-r')
  if (out.has('radius-joint-r')) out.add('ulna-joint-r')
  if (out.has('ulna-joint-r'))
    for (const joint of ['humerus-joint-r', 'elbow-half-r'] as const) out.add(joint)
  if (trunk && (girdle || arm)) out.add('blade-glide-r')
  if (clavicle && (trunk || arm)) out.add('clavicle-half-r')
  if (arm && (trunk || girdle))
    for (const joint of ['scapula-joint-r', 'humerus-third-r', 'humerus-two-thirds-r'] as const)
      out.add(joint)
  return JOINTS.filter((joint) => out.has(joint))
}
