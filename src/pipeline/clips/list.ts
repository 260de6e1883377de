import { EXERCISES } from '../../anatomy/exercises'
import { ACTION_IDS } from '../../anatomy/types'
import { actionMotion } from '../../kinematics/actions'
import { exerciseMotion } from '../../kinematics/exercises'
import type { Motion } from '../../kinematics/motion'
import { skeletonPose } from '../../kinematics/skeleton'
import type { BakedClip } from '../write/figure'
import { bakeClip } from './bake'
import type { DrivenMuscle } from './bakeMorphs'

/** Every motion that the file carries: the actions, then the exercises, in the order of their lists. */
export const bakedMotions = (): readonly Motion[] => [
  ...ACTION_IDS.map(actionMotion),
  ...EXERCISES.map(exerciseMotion),
]

/** A clip for each motion, named by its id: actions on both sides, exercises with the arms that they work. */
export const bakeClips = (muscles: readonly DrivenMuscle[] = []): readonly BakedClip[] =>
  bakedMotions().map((motion) =>
    bakeClip(
      motion.id,
      motion.duration,
      (time) => skeletonPose(motion.pose(time, motion.kind === 'action' ? 'both' : motion.defaultSides)),
      muscles,
    ),
  )
