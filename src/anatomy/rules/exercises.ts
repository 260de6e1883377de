import type { Content } from '../content'
import { withFault } from '../fault'
import { problem, type ContentProblem } from '../problem'
import type { Exercise, ExercisePhase, PhasePose } from '../exerciseTypes'
import type { ActionId } from '../types'

/** Phases loop, last, and stay within what joints can do, and the blade moves as the phase says. */
export const exerciseProblems = (content: Content): readonly ContentProblem[] =>
  content.exercises.flatMap((exercise) => [
    ...formProblems(content, exercise),
    ...exercise.commonMistakes.flatMap(({ fault }) =>
      fault
        ? withFault(exercise, fault).phases.flatMap((phase) => poseProblems(content, exercise.id, phase))
        : [],
    ),
  ])

const formProblems = (content: Content, { id, phases }: Exercise): readonly ContentProblem[] => [
  ...tempoProblems(id, phases),
  ...loopProblems(id, phases),
  ...phases.flatMap((phase) => poseProblems(content, id, phase)),
  ...phases.flatMap((phase, index) => motionProblems(id, phase, phases[index - 1]?.pose ?? null)),
]

function tempoProblems(id: string, phases: readonly ExercisePhase[]): readonly ContentProblem[] {
  return phases.flatMap((phase, index) => {
    const { duration } = phase
    const sound =
      index === 0 ? duration === null : duration !== null && Number.isFinite(duration) && duration > 0
    if (sound) return []
    return [
      problem(
        'tempo',
        'exercises',
        id,
        `has the duration ${duration} in phase "${phase.id}"`,
        index === 0 ? 'the set-up pose lasts no time: null' : 'a phase lasts more than 0 seconds',
        'Set it.',
      ),
    ]
  })
}

function loopProblems(id: string, phases: readonly ExercisePhase[]): readonly ContentProblem[] {
  const first = phases[0]
  const last = phases.at(-1)
  if (!first || !last || JSON.stringify(flat(first.pose)) === JSON.stringify(flat(last.pose))) return []
  return [
    problem(
      'loop',
      'exercises',
      id,
      `ends "${last.id}" in another pose than it starts "${first.id}" from`,
      'the last pose equals the first, so that repetitions join',
      'Use the same pose for both.',
    ),
  ]
}

/** The angles of a pose in a fixed order. */
const flat = ({ scapula, arm, elbowFlexion, trunkInclination }: PhasePose) => [
  scapula.clavicleRetraction,
  scapula.clavicleElevation,
  scapula.upwardRotation,
  scapula.posteriorTilt,
  scapula.externalRotation,
  arm.flexion,
  arm.abduction,
  arm.elevationInScapularPlane,
  arm.horizontalAbduction,
  arm.externalRotation,
  elbowFlexion,
  trunkInclination,
]

function poseProblems(content: Content, id: string, phase: ExercisePhase): readonly ContentProblem[] {
  return content.poseLimits.flatMap((limit) => {
    const angle = limit.of(phase.pose)
    if (angle === undefined || (angle >= limit.min && angle <= limit.max)) return []
    return [
      problem(
        'pose-range',
        'exercises',
        id,
        `has ${limit.id} = ${angle} degrees in phase "${phase.id}"`,
        `the joint goes from ${limit.min} to ${limit.max}`,
        'Mend the pose, or the limit with its source.',
      ),
    ]
  })
}

/** Angle of a pose that an action changes, and the sign of the change. */
const MEASURE: Readonly<Record<ActionId, readonly [keyof PhasePose['scapula'], 1 | -1]>> = {
  retraction: ['clavicleRetraction', 1],
  protraction: ['clavicleRetraction', -1],
  elevation: ['clavicleElevation', 1],
  depression: ['clavicleElevation', -1],
  'upward-rotation': ['upwardRotation', 1],
  'downward-rotation': ['upwardRotation', -1],
  'posterior-tilt': ['posteriorTilt', 1],
  'anterior-tilt': ['posteriorTilt', -1],
  'external-rotation': ['externalRotation', 1],
  'internal-rotation': ['externalRotation', -1],
}

function motionProblems(
  id: string,
  phase: ExercisePhase,
  before: PhasePose | null,
): readonly ContentProblem[] {
  return phase.scapularMotion.flatMap((action) => {
    const [angle, sign] = MEASURE[action]
    const change = phase.pose.scapula[angle] - (before?.scapula[angle] ?? 0)
    if (change * sign > 0) return []
    return [
      problem(
        'motion-sign',
        'exercises',
        id,
        `says ${action} in phase "${phase.id}", where ${angle} changes by ${change} degrees`,
        `that action changes it by ${sign > 0 ? 'more' : 'less'} than 0`,
        'Make words and pose agree.',
      ),
    ]
  })
}
