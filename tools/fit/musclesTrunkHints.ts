/** Neck and back muscles: hints of the fit, in the form of `musclesHint.ts`. */
import type { SheetHint } from './musclesHint'

const FLAT = [3, 5, 8] as const
const BELLY = [2, 2.5, 3.2] as const
const PELVIS = ['sacrum', 'hip-bone-r'] as const
const RIBS = ['rib-07-r', 'rib-08-r']
const NECK = ['vertebra-c3', 'vertebra-c4', 'vertebra-c5', 'vertebra-c6', 'vertebra-c7', 'vertebra-t1']

/** Muscles of the neck and the columns of the erector spinae. */
export const TRUNK_HINTS: ReadonlyMap<string, readonly SheetHint[]> = new Map<string, readonly SheetHint[]>([
  [
    'subclavius-r',
    [
      {
        origin: (p, near) => p[2] < 45 && near(p, ['costal-cartilage-01-r', 'rib-01-r'], 3),
        insertion: (p, near) => p[2] > 78 && near(p, ['clavicle-r'], 3),
        across: [
          [1, 0, 0],
          [1, 0, 0],
        ],
        axis: [
          [143, 1331, 27],
          [140, 1333, 38],
          [134, 1337, 54],
          [120, 1341, 70],
          [99, 1348, 86],
          [86, 1354, 99],
        ],
        rows: 8,
        stations: 3,
        edges: BELLY,
        smooth: 0.4,
      },
    ],
  ],
  [
    'sternocleidomastoid-r',
    [
      {
        origin: (p, near) => p[1] < 1362 && near(p, ['manubrium', 'clavicle-r'], 3),
        insertion: (p, near) => p[1] > 1490 && near(p, ['temporal-r', 'occipital'], 3),
        across: [
          [-0.4, 0.1, 0.9],
          [-1, 0.1, 0],
        ],
        rows: 10,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'splenius-capitis-r',
    [
      {
        origin: (p) => p[2] < 4 && p[1] < 1440,
        insertion: (p, near) => p[1] > 1490 && near(p, ['temporal-r', 'occipital'], 3),
        across: [
          [0, -1, 0],
          [0.9, 0, 0.4],
        ],
        rows: 10,
        stations: 6,
        edges: FLAT,
      },
    ],
  ],
  [
    'semispinalis-capitis-r',
    [
      {
        origin: (p, near) => p[0] > 56 && near(p, NECK, 3),
        insertion: (p, near) => p[1] > 1490 && near(p, ['occipital'], 3),
        across: [
          [-0.3, -1, 0],
          [-0.3, 0.1, -0.9],
        ],
        rows: 10,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'iliocostalis-lumborum-r',
    [
      {
        origin: (p, near) => p[1] < 940 && near(p, PELVIS, 3),
        insertion: (p, near) => p[1] > 1165 && near(p, RIBS, 3),
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 14,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'longissimus-thoracis-r',
    [
      {
        origin: (p, near) => p[1] < 905 && near(p, PELVIS, 4),
        insertion: (p) => p[1] > 1375,
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 16,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'spinalis-thoracis-r',
    [
      {
        origin: (p) => p[1] < 1010,
        insertion: (p) => p[1] > 1340,
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 16,
        stations: 4,
        edges: BELLY,
      },
    ],
  ],
])
