import type { LoftFigure } from './types'

/**
 * Costal cartilages of the false ribs 8 to 10, right side: each runs on from the sternal end of its rib, bends up and lies
 * against the lower border of the cartilage above it, so that together they make the costal margin.
 * Columns in types.ts: millimetres, degrees, percent.
 * Source: constructed, not measured, since the reference scans lack them: they start from the ribs' last stations (ribs.ts)
 * and end at the border of the cartilage above (cartilages.ts); the course between is our own drawing.
 */
export const FALSE_CARTILAGES: Readonly<Record<string, LoftFigure>> = {
  'costal-cartilage-08-r': {
    reference: [0, 1, 0],
    stations: [
      [158, 1094.8, 113.5, 9.6, 4.6, 13],
      [168.5, 1089.8, 106, 9.2, 4.8, 10],
      [176.5, 1088.9, 98.6, 8.7, 4.7, 6],
      [183.2, 1092.3, 90, 8, 4.5, 3],
      [188.6, 1099.6, 80.6, 7.4, 4.3, 0],
      [194, 1112.4, 68.6, 6.8, 4.1, -3],
      [198.6, 1129, 54, 6, 3.8, -5],
    ],
    start: { length: 1.2, fullness: 2.4 },
    end: { length: 7, fullness: 2 },
  },
  'costal-cartilage-09-r': {
    reference: [0, 1, 0],
    stations: [
      [131, 1062.2, 120, 7.9, 4.5, 20],
      [141, 1055.4, 116.2, 7.7, 4.5, 14],
      [150.5, 1053, 111.8, 7.3, 4.4, 8],
      [160, 1055.8, 106, 6.9, 4.2, 4],
      [168.8, 1063, 99, 6.4, 4, 0],
      [178, 1077, 88.4, 5.8, 3.8, -3],
      [187.4, 1095, 76, 5.2, 3.5, -5],
    ],
    start: { length: 1.2, fullness: 2.4 },
    end: { length: 6, fullness: 2 },
  },
  'costal-cartilage-10-r': {
    reference: [0, 1, 0],
    stations: [
      [116.8, 1032.9, 120.3, 8.6, 4.2, 38],
      [126, 1026.2, 118, 7.4, 4.2, 24],
      [134.6, 1024.2, 115, 6.6, 4.1, 12],
      [143.8, 1027.2, 110.8, 6.1, 3.9, 5],
      [152.6, 1034.6, 105.4, 5.6, 3.7, 0],
      [163, 1048.4, 97, 5.1, 3.5, -3],
      [173, 1065.4, 87, 4.6, 3.2, -5],
    ],
    start: { length: 1.2, fullness: 2.4 },
    end: { length: 5, fullness: 2 },
  },
}
