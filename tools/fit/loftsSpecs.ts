/** What is fitted, where its stations stand and how rich its sections may be. */
import type { Vec3 } from '../../src/math/vec3'
import { crowded, type LoftStart } from './loftsInit'

export interface LoftStage {
  /** Shape pairs allowed: 1 triangular, 2 square too, … */
  readonly waves: number
  /** Weight of smoothness along the bone, from 1 (stiff) to 0.01 (free). */
  readonly smooth: number
  readonly rounds: number
}

/** How one loft is begun and how rich it may be. */
export interface PartSpec {
  readonly start: LoftStart
  /** Which points of the scan [mm] the first guess looks at; all when left out. */
  readonly holds?: (p: Vec3) => boolean
  /** Shape pairs that station i of n may have. */
  readonly waves: (i: number, n: number) => number
  /** Weight that keeps the stations' spacing. */
  readonly spacing: number
  readonly samples: number
}

/** Where a structure's figures go and how they are fitted. */
export interface Filed {
  readonly id: string
  /** File under src/anatomy/figures/lofts, without extension. */
  readonly file: string
  /** First line of that file's docstring. */
  readonly title: string
  readonly stages: readonly LoftStage[]
}

/** A bone of one loft. */
export interface LoftSpec extends PartSpec, Filed {}

/** A ball taken away: centre and radius [mm]. */
export type Hollow = readonly [x: number, y: number, z: number, radius: number]

/** A bone of several. */
export interface ForkedSpec extends Filed {
  readonly parts: Readonly<Record<string, PartSpec>>
  readonly hollows: Readonly<Record<string, Hollow>>
  /** [mm] */
  readonly fillet: number
}

const number = (n: number): string => String(n).padStart(2, '0')

const ribs = Array.from({ length: 12 }, (_, i): LoftSpec => {
  const n = i + 1
  const count = n === 12 ? 12 : n === 11 || n === 1 ? 15 : 18
  // the first rib is broad and sharply bent: close stations at its neck would make its sections cross
  const crowd = n === 1 ? 3 : 5.5
  return {
    id: `rib-${number(n)}-r`,
    file: 'ribs',
    title: 'Ribs of the right side, from the head over neck, tubercle and angle to the sternal end.',
    start: { reference: [0, 1, 0], from: [-1, 0.5, -1], fractions: crowded(count, crowd, 1.6) },
    stages: [
      { waves: 0, smooth: 0.1, rounds: 12 },
      { waves: 1, smooth: 0.04, rounds: 12 },
      { waves: 3, smooth: 0.01, rounds: 14 },
    ],
    waves: (i, stations) => (i < stations * 0.55 ? 3 : 2),
    spacing: 0.3,
    samples: 2500,
  }
})

const cartilages = Array.from({ length: 7 }, (_, i): LoftSpec => ({
  id: `costal-cartilage-${number(i + 1)}-r`,
  file: 'cartilages',
  title: 'Costal cartilages of the right side, from the rib to the sternum.',
  start: { reference: [1, 0, 0], from: [0, 0, 1], fractions: crowded(i === 6 ? 12 : 8, 1.5, 1.5) },
  stages: [
    { waves: 0, smooth: 0.1, rounds: 12 },
    { waves: 1, smooth: 0.08, rounds: 12 },
    { waves: 2, smooth: 0.08, rounds: 14 },
  ],
  waves: () => 2,
  spacing: 0.3,
  samples: 2000,
}))

const clavicle: LoftSpec = {
  id: 'clavicle-r',
  file: 'clavicle',
  title: 'Right clavicle, from the sternal end to the acromial end.',
  start: { reference: [0, 1, 0], straight: true, from: [0, 0, -1], fractions: crowded(18, 2, 2) },
  stages: [
    { waves: 0, smooth: 0.1, rounds: 12 },
    { waves: 1, smooth: 0.03, rounds: 12 },
    { waves: 3, smooth: 0.02, rounds: 16 },
  ],
  waves: () => 3,
  spacing: 0.3,
  samples: 3000,
}

const endsRich =
  (start: number, end: number, shaft: number) =>
  (i: number, n: number): number =>
    i < n * 0.36 ? start : i > n * 0.64 ? end : shaft

const armStages: readonly LoftStage[] = [
  { waves: 0, smooth: 0.1, rounds: 12 },
  { waves: 1, smooth: 0.03, rounds: 12 },
  { waves: 3, smooth: 0.012, rounds: 16 },
  { waves: 6, smooth: 0.012, rounds: 16 },
]

const downArm = (count: number): LoftStart => ({
  reference: [1, 0, 0],
  from: [0, 1, 0],
  fractions: crowded(count, 5, 5, 0.14),
  axis: [0, -1, 0],
  straight: true,
})

const humerus: ForkedSpec = {
  id: 'humerus-r',
  file: 'humerus',
  title: 'Right humerus: shaft with tubercles and epicondyles, head, and condyle (capitulum and trochlea).',
  stages: [
    { waves: 0, smooth: 0.1, rounds: 12 },
    { waves: 1, smooth: 0.04, rounds: 12 },
    { waves: 3, smooth: 0.02, rounds: 16 },
    { waves: 5, smooth: 0.02, rounds: 16 },
  ],
  fillet: 3,
  parts: {
    shaft: {
      start: { ...downArm(20), fractions: crowded(20, 4, 3, 0.14) },
      holds: ([x, y, z]) => y > 1052 && (x < 63 || y > 1068) && (y < 1305 || z > 158),
      waves: endsRich(5, 3, 2),
      spacing: 0.3,
      samples: 3500,
    },
    head: {
      start: {
        reference: [1, 0, 0],
        straight: true,
        from: [0, 0, 1],
        fractions: crowded(6, 1, 1),
        line: [
          [72, 1318, 172, 20, 20],
          [70, 1330, 142, 20, 20],
        ],
      },
      waves: () => 1,
      spacing: 0.3,
      samples: 1200,
    },
    condyle: {
      start: {
        reference: [1, 0, 0],
        straight: true,
        from: [0, 0, 1],
        fractions: crowded(9, 1, 1),
        line: [
          [64, 1057, 241, 9, 9],
          [64, 1056, 216, 9, 9],
          [67, 1053, 195, 12, 12],
        ],
      },
      waves: () => 2,
      spacing: 0.3,
      samples: 1200,
    },
  },
  hollows: {
    olecranonFossa: [46, 1072, 209, 9],
    coronoidFossa: [76, 1072, 205, 8],
  },
}

const ulna: ForkedSpec = {
  id: 'ulna-r',
  file: 'ulna',
  title: 'Right ulna: from the olecranon to the styloid process, and its coronoid process.',
  stages: armStages,
  fillet: 4,
  hollows: {},
  parts: {
    shaft: {
      start: downArm(20),
      holds: ([x, y]) => x < 60 || y < 1020,
      waves: endsRich(4, 3, 2),
      spacing: 0.3,
      samples: 3500,
    },
    coronoid: {
      start: {
        reference: [0, 0, 1],
        straight: true,
        from: [0, 0, 0],
        fractions: crowded(6, 1, 1),
        line: [
          [52, 1030, 210, 9, 8],
          [77, 1044, 209, 7, 4],
        ],
      },
      waves: () => 3,
      spacing: 0.3,
      samples: 1200,
    },
  },
}

const radius: LoftSpec = {
  id: 'radius-r',
  file: 'radius',
  title: 'Right radius, from the head to the styloid process.',
  start: downArm(20),
  stages: armStages,
  waves: endsRich(4, 4, 2),
  spacing: 0.3,
  samples: 4000,
}

/** Every bone of one loft. */
export const LOFT_SPECS: readonly LoftSpec[] = [...ribs, ...cartilages, clavicle, radius]

/** Every bone of several. */
export const FORKED_SPECS: readonly ForkedSpec[] = [humerus, ulna]
