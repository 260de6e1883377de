import { ACTIONS } from './actions'
import { BONES } from './bones'
import { CLAIMS } from './claims'
import { EMG_ROWS } from './emg'
import { EXERCISES } from './exercises'
import { EXERCISE_EVIDENCE } from './exercises/evidence'
import { LANDMARK_CARDS } from './landmarks'
import { MECHANICS_NOTES, type MechanicsNote } from './mechanicsNotes'
import { MUSCLES } from './muscles'
import { PATH_RECIPES } from './paths'
import type { PathRecipe } from './paths/recipe'
import { POSE_LIMITS, type PoseLimit } from './poseLimits'
import { SOURCES } from './sources'
import type { EmgRow, Exercise, ExerciseEvidence } from './exerciseTypes'
import type { Bone, Claim, Landmark, Muscle, ScapularAction, Source } from './types'

/** Everything that the product says, in one value: for validators, tests and the model build, not for the page. */
export interface Content {
  readonly muscles: readonly Muscle[]
  readonly bones: readonly Bone[]
  readonly landmarks: readonly Landmark[]
  readonly actions: readonly ScapularAction[]
  readonly exercises: readonly Exercise[]
  readonly evidence: readonly ExerciseEvidence[]
  readonly emg: readonly EmgRow[]
  readonly claims: readonly Claim[]
  readonly mechanicsNotes: readonly MechanicsNote[]
  readonly paths: readonly PathRecipe[]
  readonly poseLimits: readonly PoseLimit[]
  readonly sources: readonly Source[]
}

/** The content of this version. */
export const CONTENT: Content = {
  muscles: MUSCLES,
  bones: BONES,
  landmarks: LANDMARK_CARDS,
  actions: ACTIONS,
  exercises: EXERCISES,
  evidence: EXERCISE_EVIDENCE,
  emg: EMG_ROWS,
  claims: CLAIMS,
  mechanicsNotes: MECHANICS_NOTES,
  paths: PATH_RECIPES,
  poseLimits: POSE_LIMITS,
  sources: SOURCES,
}
