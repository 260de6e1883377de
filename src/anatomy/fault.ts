import type { Exercise, Fault, PhasePose } from './exerciseTypes'

/** An exercise done with a fault: the poses of the phases that it names are changed by it, all else stays. */
export function withFault(exercise: Exercise, fault: Fault): Exercise {
  return {
    ...exercise,
    phases: exercise.phases.map((phase) =>
      fault.phases.includes(phase.id) ? { ...phase, pose: faultyPose(phase.pose, fault) } : phase,
    ),
  }
}

function faultyPose(pose: PhasePose, { scapula = {}, arm = {}, elbowFlexion = 0, trunk }: Fault): PhasePose {
  const blade = pose.scapula
  return {
    ...pose,
    scapula: {
      clavicleRetraction: blade.clavicleRetraction + (scapula.clavicleRetraction ?? 0),
      clavicleElevation: blade.clavicleElevation + (scapula.clavicleElevation ?? 0),
      upwardRotation: blade.upwardRotation + (scapula.upwardRotation ?? 0),
      posteriorTilt: blade.posteriorTilt + (scapula.posteriorTilt ?? 0),
      externalRotation: blade.externalRotation + (scapula.externalRotation ?? 0),
    },
    arm: sum(pose.arm, arm),
    elbowFlexion: pose.elbowFlexion + elbowFlexion,
    ...(trunk ? { trunk: bentMore(pose.trunk ?? {}, trunk) } : {}),
  }
}

const bentMore = (
  own: NonNullable<PhasePose['trunk']>,
  by: NonNullable<PhasePose['trunk']>,
): NonNullable<PhasePose['trunk']> => ({
  hips: (own.hips ?? 0) + (by.hips ?? 0),
  lumbar: (own.lumbar ?? 0) + (by.lumbar ?? 0),
  neck: (own.neck ?? 0) + (by.neck ?? 0),
  head: (own.head ?? 0) + (by.head ?? 0),
})

/** The pose's own angles, changed; a fault adds to what the pose says of the arm and brings in no other angle. */
function sum(arm: PhasePose['arm'], change: PhasePose['arm']): PhasePose['arm'] {
  const add = (own: number | undefined, by: number | undefined) =>
    own === undefined ? undefined : own + (by ?? 0)
  const { flexion, abduction, elevationInScapularPlane, horizontalAbduction, externalRotation } = arm
  const all = {
    flexion: add(flexion, change.flexion),
    abduction: add(abduction, change.abduction),
    elevationInScapularPlane: add(elevationInScapularPlane, change.elevationInScapularPlane),
    horizontalAbduction: add(horizontalAbduction, change.horizontalAbduction),
    externalRotation: add(externalRotation, change.externalRotation),
  }
  return Object.fromEntries(Object.entries(all).filter(([, angle]) => angle !== undefined))
}
