import type { ContentWords } from '../../words'
import { actions } from './actions'
import { exercises } from './exercises'
import { structures } from './structures'
import { boneTerms, landmarkTerms, muscleTerms } from './terms'

export { overlay } from '../overlay'

/** German content that the first picture needs: all names, actions and exercises. */
export const words: ContentWords = {
  muscleTerms,
  boneTerms,
  landmarkTerms,
  actions,
  exercises,
  structures,
}
