/**
 * What is said by hand about each muscle before the fit: where it arises and ends on its scan, which way its first side
 * edge lies from its second, and how many stations it gets. Millimetres, body frame, right side.
 */
import type { Vec3 } from '../../src/math/vec3'
import type { SheetHint } from './musclesHint'

const SCAPULA = ['scapula-r'] as const
const FLAT = [3, 5, 8] as const
const BELLY = [2, 2.5, 3.2] as const
const midline = (p: Vec3): boolean => p[2] < 2

/** The muscles of the shoulder girdle that move or cover the blade. */
export const GIRDLE_HINTS: ReadonlyMap<string, readonly SheetHint[]> = new Map<string, readonly SheetHint[]>([
  [
    'trapezius-descending-r',
    [
      {
        origin: (p, near) => midline(p) || (p[1] > 1485 && near(p, ['occipital'], 3)),
        insertion: (p, near) => p[2] > 75 && near(p, ['clavicle-r'], 3),
        across: [
          [0, -1, -0.25],
          [-0.7, 0, 0.7],
        ],
        rows: 9,
        stations: 11,
        edges: FLAT,
      },
    ],
  ],
  [
    'trapezius-transverse-r',
    [
      {
        origin: midline,
        insertion: (p, near) => p[2] > 125 && near(p, ['scapula-r', 'clavicle-r'], 3),
        across: [
          [0, -1, 0],
          [-0.7, -0.2, -0.6],
        ],
        rows: 9,
        stations: 6,
        edges: FLAT,
      },
    ],
  ],
  [
    'trapezius-ascending-r',
    [
      {
        origin: midline,
        insertion: (p, near) => p[2] > 60 && p[1] > 1310 && near(p, SCAPULA, 3),
        across: [
          [0, -1, 0],
          [0.4, 0.3, 0.9],
        ],
        rows: 9,
        stations: 8,
        edges: FLAT,
      },
    ],
  ],
  [
    'rhomboid-major-r',
    [
      {
        origin: midline,
        insertion: (p, near) => near(p, SCAPULA, 2.5),
        across: [
          [0, -1, 0],
          [0.1, -1, 0.2],
        ],
        rows: 7,
        stations: 7,
        edges: FLAT,
      },
    ],
  ],
  [
    'rhomboid-minor-r',
    [
      {
        origin: midline,
        insertion: (p, near) => near(p, SCAPULA, 2.5),
        across: [
          [0, -1, 0],
          [-0.3, -1, 0],
        ],
        rows: 7,
        stations: 5,
        edges: FLAT,
      },
    ],
  ],
  [
    'pectoralis-minor-r',
    [
      {
        origin: (p, near) => near(p, ['rib-03-r', 'rib-04-r', 'rib-05-r'], 2),
        insertion: (p, near) => near(p, SCAPULA, 3),
        across: [
          [0.3, -0.9, 0.25],
          [-0.5, -0.6, 0.3],
        ],
        rows: 9,
        stations: 7,
        edges: [2.5, 3.5, 5],
      },
    ],
  ],
  [
    'deltoid-clavicular-r',
    [
      {
        origin: (p, near) => near(p, ['clavicle-r'], 2.5),
        insertion: (p, near) => p[1] < 1240 && near(p, ['humerus-r'], 3),
        across: [
          [-0.55, 0, 0.8],
          [-0.5, 0, 0.5],
        ],
        rows: 10,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'deltoid-acromial-r',
    [
      {
        origin: (p, near) => near(p, SCAPULA, 3),
        insertion: (p, near) => p[1] < 1240 && near(p, ['humerus-r'], 3),
        across: [
          [-1, 0, 0],
          [-1, 0, 0],
        ],
        rows: 10,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'deltoid-spinal-r',
    [
      {
        origin: (p, near) => near(p, SCAPULA, 3),
        insertion: (p, near) => p[1] < 1240 && near(p, ['humerus-r'], 3),
        across: [
          [-0.3, -0.3, -0.9],
          [-0.8, 0, -0.3],
        ],
        rows: 10,
        stations: 7,
        edges: BELLY,
      },
    ],
  ],
  [
    'biceps-brachii-long-r',
    [
      {
        origin: (p, near) => p[2] < 143 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[1] < 1035 && near(p, ['radius-r'], 3),
        across: [
          [1, 0, 0.4],
          [0, 0, 1],
        ],
        axis: [
          [62, 1341, 139],
          [72, 1346, 147],
          [82, 1346, 157],
          [89, 1338, 171],
          [88, 1320, 178],
          [84, 1277, 178],
          [88, 1243, 187],
          [90, 1192, 202],
          [84, 1124, 211],
          [82, 1056, 216],
          [78, 1005, 230],
        ],
        rows: 18,
        stations: 3,
        edges: BELLY,
        anneal: 0,
      },
    ],
  ],
  [
    'biceps-brachii-short-r',
    [
      {
        origin: (p, near) => p[1] > 1330 && near(p, SCAPULA, 3),
        insertion: (p) => p[1] < 1085,
        across: [
          [0.3, 0, 1],
          [0, 0, 1],
        ],
        axis: [
          [97, 1335, 138],
          [92, 1314, 157],
          [85, 1285, 167],
          [87, 1238, 172],
          [89, 1187, 178],
          [87, 1136, 189],
          [85, 1080, 208],
        ],
        rows: 14,
        stations: 3,
        edges: BELLY,
        anneal: 0,
      },
    ],
  ],
  [
    'levator-scapulae-r',
    [
      {
        origin: (p, near) => p[1] > 1468 || near(p, ['vertebra-c3', 'vertebra-c4'], 3),
        insertion: (p, near) => near(p, SCAPULA, 2.5),
        across: [
          [0.6, -0.5, -0.4],
          [0.6, 0.65, 0.6],
        ],
        rows: 10,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
])
