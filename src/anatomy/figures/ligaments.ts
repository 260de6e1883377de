/**
 * Midline ligaments in the sagittal plane, body frame [mm].
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0, measured by tools/fit/ligaments.ts: tips of
 * the spinous processes, and the dorsal face of the trapezius beside the midline, which the nuchal ligament parts.
 * Thicknesses: supraspinous cord 4 to 6 mm, nuchal septum 2 mm, our estimate from dissection pictures.
 */

/** A cross-section: dorsal and ventral border as [x forward, y up], and thickness from left to right. */
export interface LigamentStation {
  readonly dorsal: readonly [number, number]
  readonly ventral: readonly [number, number]
  readonly thick: number
}

/** From the occiput down to C7: dorsal border flush with the trapezius, ventral border on the spinous tips. */
export const NUCHAL_LIGAMENT: readonly LigamentStation[] = [
  { dorsal: [17.6, 1513], ventral: [24, 1509], thick: 2 },
  { dorsal: [22.5, 1500], ventral: [36, 1496], thick: 2.4 },
  { dorsal: [31.5, 1488], ventral: [44, 1484], thick: 2.4 },
  { dorsal: [38, 1477], ventral: [53.3, 1477.4], thick: 2.4 },
  { dorsal: [40.5, 1465], ventral: [51.5, 1464], thick: 2.4 },
  { dorsal: [40.8, 1452], ventral: [47.2, 1450.3], thick: 2.4 },
  { dorsal: [38.8, 1440], ventral: [46.6, 1440], thick: 2.4 },
  { dorsal: [36.2, 1430], ventral: [45.6, 1432], thick: 2.4 },
  { dorsal: [29.5, 1418], ventral: [45, 1419], thick: 2.4 },
  { dorsal: [24.5, 1408], ventral: [41.8, 1410.4], thick: 2.4 },
  { dorsal: [18.5, 1398], ventral: [33, 1399.2], thick: 2.4 },
  { dorsal: [14, 1390], ventral: [26.5, 1391], thick: 2.2 },
  { dorsal: [13, 1382], ventral: [22.9, 1384.4], thick: 2 },
]

/** Tips of the spinous processes C7 to L4 as [x forward, y up], where the supraspinous ligament is tied down. */
export const SPINOUS_TIPS: readonly (readonly [number, number])[] = [
  [22.9, 1384.4],
  [17.1, 1368.4],
  [11.5, 1347.5],
  [0.7, 1324],
  [0.2, 1304.7],
  [1.2, 1274.4],
  [0.9, 1233.9],
  [2.7, 1212.6],
  [0.8, 1183],
  [4.5, 1159],
  [8.8, 1123.4],
  [16.2, 1103.3],
  [23.2, 1070.4],
  [29.4, 1040.6],
  [34.1, 1008.9],
  [34.1, 983.5],
  [33.8, 959.4],
]

/** Section of the supraspinous cord [mm]: how far it stands out behind and lies before the tips, and its thickness. */
export const SUPRASPINOUS_SECTION = { behind: 2.5, before: 2.5, thick: 5 } as const
