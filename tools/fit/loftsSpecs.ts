/** What is fitted, where its stations stand and how rich its sections may be. */
import { crowded, type LoftStart } from './loftsInit'

export interface LoftStage {
  /** Shape pairs allowed: 1 triangular, 2 square too, … */
  readonly waves: number
  /** Weight of smoothness along the bone, from 1 (stiff) to 0.01 (free). */
  readonly smooth: number
  readonly rounds: number
}

export interface LoftSpec {
  readonly id: string
  /** File under src/anatomy/figures/lofts, without extension. */
  readonly file: string
  /** First line of that file's docstring. */
  readonly title: string
  readonly start: LoftStart
  readonly stages: readonly LoftStage[]
  /** Shape pairs that station i of n may have. */
  readonly waves: (i: number, n: number) => number
  /** Weight that keeps the stations' spacing. */
  readonly spacing: number
  readonly samples: number
}

const number = (n: number): string => String(n).padStart(2, '0')

const ribs = Array.from({ length: 12 }, (_, i): LoftSpec => {
  const n = i + 1
  const count = n === 12 ? 12 : n === 11 || n === 1 ? 14 : 17
  return {
    id: `rib-${number(n)}-r`,
    file: 'ribs',
    title: 'Ribs of the right side, from the head over neck, tubercle and angle to the sternal end.',
    start: { reference: [0, 1, 0], from: [-1, 0.5, -1], fractions: crowded(count, 4, 1.6) },
    stages: [
      { waves: 0, smooth: 0.1, rounds: 12 },
      { waves: 1, smooth: 0.03, rounds: 12 },
      { waves: 2, smooth: 0.012, rounds: 14 },
    ],
    waves: () => 2,
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
    { waves: 1, smooth: 0.05, rounds: 12 },
    { waves: 2, smooth: 0.03, rounds: 14 },
  ],
  waves: () => 2,
  spacing: 0.3,
  samples: 2000,
}))

const clavicle: LoftSpec = {
  id: 'clavicle-r',
  file: 'clavicle',
  title: 'Right clavicle, from the sternal end to the acromial end.',
  start: { reference: [0, 1, 0], from: [0, 0, -1], fractions: crowded(18, 2, 2) },
  stages: [
    { waves: 0, smooth: 0.1, rounds: 12 },
    { waves: 1, smooth: 0.03, rounds: 12 },
    { waves: 3, smooth: 0.012, rounds: 16 },
  ],
  waves: () => 3,
  spacing: 0.3,
  samples: 3000,
}

const endsRich =
  (start: number, end: number, shaft: number) =>
  (i: number, n: number): number =>
    i < n * 0.36 ? start : i > n * 0.64 ? end : shaft

const arm = (id: string, title: string, count: number, waves: LoftSpec['waves']): LoftSpec => ({
  id: `${id}-r`,
  file: id,
  title,
  start: { reference: [1, 0, 0], from: [0, 1, 0], fractions: crowded(count, 5, 5, 0.14), axis: [0, -1, 0] },
  stages: [
    { waves: 0, smooth: 0.1, rounds: 12 },
    { waves: 1, smooth: 0.03, rounds: 12 },
    { waves: 3, smooth: 0.012, rounds: 16 },
    { waves: 6, smooth: 0.012, rounds: 16 },
  ],
  waves,
  spacing: 0.3,
  samples: 4000,
})

const humerus = arm('humerus', 'Right humerus, from the head to the condyles.', 24, endsRich(6, 6, 2))
const radius = arm('radius', 'Right radius, from the head to the styloid process.', 20, endsRich(4, 4, 2))
const ulna = arm('ulna', 'Right ulna, from the olecranon to the styloid process.', 20, endsRich(5, 3, 2))

/** Every loft of the model. */
export const LOFT_SPECS: readonly LoftSpec[] = [...ribs, ...cartilages, clavicle, humerus, radius, ulna]
