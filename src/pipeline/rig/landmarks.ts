import { LANDMARKS, MIDLINE_LANDMARKS, SIDE_LANDMARKS } from '../../anatomy/body/landmarks'
import type { JointName, SideJoint } from '../../contract/joints'
import { SIDES } from '../../contract/sides'
import { mirrorSagittal } from '../../math/vec3'
import type { FigureLandmark } from '../write/figure'

/** Joint of the bone that each one-sided landmark lies on; SC belongs to the clavicle, AC to the scapula. */
const CARRIER: Readonly<Record<(typeof SIDE_LANDMARKS)[number], string>> = {
  SC: 'clavicle-joint',
  AC: 'scapula-joint',
  AA: 'scapula-joint',
  TS: 'scapula-joint',
  AI: 'scapula-joint',
  PC: 'scapula-joint',
  GH: 'humerus-joint',
  EL: 'humerus-joint',
  EM: 'humerus-joint',
  RS: 'radius-joint',
  US: 'ulna-joint',
}

/** Landmark nodes of both sides: `landmark-ai-r`, midline `landmark-ij`, in the order of the contract. */
export function landmarkNodes(): readonly FigureLandmark[] {
  const midline = MIDLINE_LANDMARKS.map((name) => ({
    name: nodeName(name),
    joint: 'thorax' as JointName,
    position: LANDMARKS[name],
  }))
  const sides = SIDES.flatMap((side) =>
    SIDE_LANDMARKS.map((name) => ({
      name: `${nodeName(name)}-${side}`,
      joint: `${CARRIER[name]}-${side}` as SideJoint,
      position: side === 'r' ? LANDMARKS[name] : mirrorSagittal(LANDMARKS[name]),
    })),
  )
  return [...midline, ...sides]
}

const nodeName = (name: string): string => `landmark-${name.toLowerCase()}`
