/**
 * The reference scans have no xiphoid process. It varies more than any other bone here: this one is single and pointed
 * (pointed in 45 % of 943 people) and deviates forward (65 % of 500). Length 38 mm, width 21 mm and thickness 5–8 mm are
 * estimates for a man of this sternum's size; its top lies in the lower end of the scanned body of the sternum.
 * Sources: Xie et al. 2014, Surg Radiol Anat 36:209–217 (shape); Akin et al. 2011, Skeletal Radiol 40:447–452 (deviation);
 * both seen as abstracts.
 */
import type { SphereBoneFigure } from './types'

export const XIPHOID_PROCESS: SphereBoneFigure = {
  id: 'xiphoid-process',
  frame: { origin: [198, 1170, 0.7], lean: [0, 0] },
  symmetric: true,
  regions: {
    base: [
      [-1.5, 18, 0, 4],
      [-1.5, 17.5, 7.5, 3.2],
    ],
    blade: [
      [0, 8, 0, 2.8],
      [0, 8, 7.2, 2.3],
      [2.5, -4, 0, 2.6],
      [2.5, -4, 5.2, 2.1],
    ],
    tip: [
      [4.5, -14, 0, 2.4],
      [5.5, -19.5, 0, 1.8],
    ],
  },
  joins: '0-1-2 1-2-3 2-3-4 3-4-5 4-5-6 6-7',
}
