import { ELBOW_PATHS } from './paths/elbow'
import { GIRDLE_PATHS } from './paths/girdle'
import type { PathRecipe } from './paths/recipe'
import { SHOULDER_PATHS } from './paths/shoulder'

/** How the lines of action of every muscle across sternoclavicular, scapulothoracic, glenohumeral joint and elbow are drawn. */
export const PATH_RECIPES: readonly PathRecipe[] = [...GIRDLE_PATHS, ...SHOULDER_PATHS, ...ELBOW_PATHS]
