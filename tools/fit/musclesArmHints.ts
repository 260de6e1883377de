/** Rotator cuff, arm and pectoralis major: hints of the fit, in the form of `musclesHint.ts`. */
import { medialBorder, type SheetHint } from './musclesHint'

const BELLY = [2, 2.5, 3.2] as const
const SCAPULA = ['scapula-r'] as const
const HUMERUS = ['humerus-r'] as const
const ULNA = ['ulna-r'] as const
const CLAVICLE = ['clavicle-r'] as const
const STERNUM = [
  'manubrium',
  'sternal-body',
  ...[1, 2, 3, 4, 5, 6].map((rib) => `costal-cartilage-0${rib}-r`),
]

/** Muscles from the trunk and scapula to the arm, and of the arm. */
export const ARM_HINTS: ReadonlyMap<string, readonly SheetHint[]> = new Map<string, readonly SheetHint[]>([
  [
    'infraspinatus-r',
    [
      {
        origin: (p, near) => p[0] < medialBorder(p[1]) + 10 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[2] > 172 && near(p, HUMERUS, 3),
        across: [
          [0, -1, 0.2],
          [-0.2, -1, 0],
        ],
        rows: 9,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'supraspinatus-r',
    [
      {
        origin: (p, near) => p[2] < 82 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[2] > 168 && near(p, HUMERUS, 3),
        across: [
          [-1, 0, 0],
          [-1, 0, 0],
        ],
        rows: 9,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'teres-minor-r',
    [
      {
        origin: (p, near) => p[2] < 114 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[2] > 165 && near(p, HUMERUS, 3),
        across: [
          [0.2, -0.8, 0.6],
          [0.2, -0.8, 0.6],
        ],
        rows: 8,
        stations: 4,
        edges: BELLY,
      },
    ],
  ],
  [
    'teres-major-r',
    [
      {
        origin: (p, near) => p[0] < 8 && near(p, SCAPULA, 3),
        insertion: (p, near) => near(p, HUMERUS, 3),
        across: [
          [0, -0.8, 0.5],
          [0, -1, 0],
        ],
        rows: 9,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'subscapularis-r',
    [
      {
        origin: (p, near) => p[0] < medialBorder(p[1]) + 10 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[0] > 80 && near(p, HUMERUS, 3),
        across: [
          [0, -1, 0.2],
          [0, -1, 0.2],
        ],
        rows: 9,
        stations: 7,
        edges: BELLY,
      },
    ],
  ],
  [
    'triceps-brachii-long-r',
    [
      {
        origin: (p, near) => p[1] > 1275 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[1] < 1062 && near(p, ULNA, 3),
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 11,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'triceps-brachii-lateral-r',
    [
      {
        origin: (p, near) => p[1] > 1215 && near(p, HUMERUS, 3),
        insertion: (p, near) => p[1] < 1062 && near(p, ULNA, 3),
        across: [
          [0.7, 0, 0.7],
          [0.5, 0, 0.8],
        ],
        rows: 10,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'triceps-brachii-medial-r',
    [
      {
        origin: (p, near) => p[1] > 1205 && near(p, HUMERUS, 3),
        insertion: (p, near) => p[1] < 1062 && near(p, ULNA, 3),
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 10,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'brachialis-r',
    [
      {
        origin: (p, near) => p[1] > 1195 && near(p, HUMERUS, 3),
        insertion: (p, near) => p[1] < 1025 && near(p, ULNA, 3),
        across: [
          [0, 0, 1],
          [0, 0, 1],
        ],
        rows: 10,
        stations: 5,
        edges: BELLY,
      },
    ],
  ],
  [
    'coracobrachialis-r',
    [
      {
        origin: (p, near) => p[1] > 1324 && near(p, SCAPULA, 3),
        insertion: (p, near) => p[1] < 1220 && near(p, HUMERUS, 3),
        across: [
          [1, 0, 0],
          [1, 0, 0],
        ],
        axis: [
          [94, 1334, 135],
          [91, 1313, 142],
          [87, 1296, 149],
          [83, 1279, 154],
          [80, 1262, 159],
          [75, 1245, 165],
          [71, 1228, 172],
          [68, 1211, 179],
          [68, 1181, 190],
        ],
        rows: 9,
        stations: 3,
        edges: BELLY,
        smooth: 0.4,
      },
    ],
  ],
  [
    'pectoralis-major-clavicular-r',
    [
      {
        origin: (p, near) => near(p, CLAVICLE, 3),
        insertion: (p, near) => near(p, HUMERUS, 3),
        across: [
          [0.5, -0.2, -0.8],
          [0, -1, 0],
        ],
        rows: 9,
        stations: 6,
        edges: BELLY,
      },
    ],
  ],
  [
    'pectoralis-major-sternocostal-r',
    [
      {
        origin: (p, near) => p[2] < 45 && near(p, STERNUM, 3),
        insertion: (p, near) => near(p, HUMERUS, 3),
        across: [
          [0.6, -0.8, 0],
          [0, -1, 0],
        ],
        rows: 10,
        stations: 8,
        edges: BELLY,
      },
    ],
  ],
  [
    'pectoralis-major-abdominal-r',
    [
      {
        origin: (p, near) => p[1] < 1150 && near(p, ['costal-cartilage-07-r'], 3),
        insertion: (p, near) => near(p, HUMERUS, 3),
        across: [
          [-0.2, 0.3, 0.7],
          [0, -1, 0],
        ],
        rows: 10,
        stations: 4,
        edges: BELLY,
      },
    ],
  ],
])
