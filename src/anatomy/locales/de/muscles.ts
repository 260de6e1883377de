import type { ContentWords } from '../../words'
import { ARM } from './muscles/arm'
import { CHEST } from './muscles/chest'
import { FRONT } from './muscles/front'
import { GIRDLE } from './muscles/girdle'
import { SHOULDER } from './muscles/shoulder'
import { SPINE } from './muscles/spine'

/** What the muscles' cards say in German, and German words to find them by. Terms of the Terminologia Anatomica stay Latin. */
export const muscleTexts: NonNullable<ContentWords['muscleTexts']> = {
  ...GIRDLE,
  ...FRONT,
  ...SHOULDER,
  ...CHEST,
  ...ARM,
  ...SPINE,
}
