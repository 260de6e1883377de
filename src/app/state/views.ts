import type { Selection } from './selection'

/** Named views, in the order of the toolbar. */
export const NAMED_VIEWS = ['back', 'front', 'right', 'left', 'top'] as const
export type NamedView = (typeof NAMED_VIEWS)[number]
/** A named view, or `free` once the person has moved the camera. */
export type View = NamedView | 'free'

const SEEN_FROM_THE_FRONT = [
  'pectoralis',
  'biceps',
  'brachialis',
  'brachioradialis',
  'coracobrachialis',
  'subclavius',
  'sternocleidomastoid',
  'deltoid-clavicular',
  'subscapularis',
]
const SEEN_FROM_THE_SIDE = ['serratus-anterior', 'deltoid-acromial']
const FRONT_BONES = ['sternum', 'manubrium', 'sternal-body', 'clavicle', 'costal-cartilages']
const FRONT_LANDMARKS = [
  'jugular-notch',
  'lower-end-of-breastbone',
  'sternoclavicular-joint',
  'coracoid-tip',
  'radial-styloid',
  'medial-epicondyle',
]

/** The named view in which a selection is best seen; the start and every motion are seen from behind. */
export function defaultView(selection: Selection): NamedView {
  if (selection.kind === 'bone') return FRONT_BONES.includes(selection.id) ? 'front' : 'back'
  if (selection.kind === 'landmark') return FRONT_LANDMARKS.includes(selection.id) ? 'front' : 'back'
  if (selection.kind !== 'muscle') return 'back'
  if (SEEN_FROM_THE_FRONT.some((stem) => selection.id.startsWith(stem))) return 'front'
  return SEEN_FROM_THE_SIDE.some((stem) => selection.id.startsWith(stem)) ? 'right' : 'back'
}
