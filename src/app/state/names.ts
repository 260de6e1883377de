import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { landmarkTermById } from '../../anatomy/landmarks/terms'
import { muscleTermById } from '../../anatomy/muscles/terms'
import { boneName } from './owners'
import type { Selection } from './selection'
import { strings } from '../strings/main'

/** The name of what is selected, as its card's title has it; empty for nothing. */
export function nameOf(selection: Selection): string {
  switch (selection.kind) {
    case 'none':
      return ''
    case 'muscle':
      return muscleTermById(selection.id)?.name ?? selection.id
    case 'bone':
      return boneName(selection.id)
    case 'landmark':
      return landmarkTermById(selection.id)?.name ?? selection.id
    case 'action':
      return actionById(selection.id)?.name ?? selection.id
    case 'hands':
      return strings.hands.name
    case 'exercise':
      return exerciseById(selection.id)?.name ?? selection.id
  }
}
