import type { EmgRow } from '../exerciseTypes'
import { band, maximalTest, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this exercise, and what they do not give. */
export const CHEST_SUPPORTED_ROW_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Prone one-arm row on a bench',
      kin: 'close',
      n: 30,
      condition: 'dumbbell, load not visible',
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [
      mean('trapezius-descending', 63, 'second-hand rounded', {
        note: 'Surface electrodes, % MVIC; SD not visible in the summary.',
      }),
      mean('trapezius-transverse', 79, 'second-hand rounded', {
        note: 'Surface electrodes, % MVIC; SD not visible in the summary.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Prone one-arm row on a bench',
      kin: 'close',
      n: 30,
      condition: 'dumbbell',
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [noFigure('trapezius-ascending', 'The summary read stops before this value.')],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated cable row, shoulders allowed to slide forward',
      kin: 'akin',
      n: 12,
      condition: '10–12 RM estimate, two 10-s isometric holds',
      source: 'lehman-2004',
      via: null,
    },
    [
      mean('latissimus-dorsi', 30.1, 'primary table', { sd: 14.9 }),
      mean('biceps-brachii', 18.21, 'primary table', { sd: 7.1 }),
      mean('trapezius-transverse', 29.77, 'primary table', {
        sd: 11.6,
        note: 'One electrode pair over middle trapezius and rhomboid minor together.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated cable row, blades actively retracted',
      kin: 'akin',
      n: 12,
      condition: '10–12 RM estimate, two 10-s isometric holds',
      source: 'lehman-2004',
      via: null,
    },
    [
      mean('latissimus-dorsi', 37.08, 'primary table', { sd: 14.04 }),
      mean('biceps-brachii', 19.92, 'primary table', { sd: 10.7 }),
      mean('trapezius-transverse', 35.5, 'primary table', {
        sd: 17.6,
        note: 'One electrode pair over middle trapezius and rhomboid minor together; the authors found no significant effect of the retraction cue.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated cable row (ACE study)',
      kin: 'akin',
      n: 19,
      condition: '70% 1RM, 5 repetitions',
      source: 'edelburg-ace-2018',
      via: 'lowe-edelburg',
    },
    [
      mean('infraspinatus', 40, 'second-hand rounded', { note: 'Upper end of a printed range, 35–40.' }),
      mean('trapezius-ascending', 42, 'second-hand rounded', {
        note: 'Lower end of a printed range, 42–62.',
      }),
      band('trapezius-transverse', [100, null], 'second-hand rounded', {
        note: 'Over 100% MVC, lowest of four exercises in that class.',
      }),
      band('latissimus-dorsi', [82, 85], 'second-hand rounded', { note: 'Between 82 and 85.' }),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated cable row, trunk upright / 30 degrees forward / 20 degrees back',
      kin: 'akin',
      n: 23,
      condition: '5-s isometric',
      source: 'park-kim-2022',
      via: null,
    },
    [
      noFigure('trapezius-ascending', 'No mean in the text read; highest with the trunk 30 degrees forward.'),
      noFigure('trapezius-descending', 'No mean in the text read; highest with the trunk 20 degrees back.'),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated row, wide vs narrow grip',
      kin: 'akin',
      n: 14,
      condition: '8 RM',
      source: 'padovan-2025',
      via: null,
    },
    [
      noFigure('trapezius-transverse', 'Effect size only: wide grip higher, ES 1.24 (concentric).'),
      noFigure('trapezius-ascending', 'Effect size only: wide grip higher, ES 0.90 (concentric).'),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated row, narrow vs wide grip',
      kin: 'akin',
      n: 14,
      condition: '8 RM',
      source: 'padovan-2025',
      via: null,
    },
    [noFigure('latissimus-dorsi', 'Effect size only: narrow grip higher, ES 1.08.')],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Machine row vs free-weight bent-over row',
      kin: 'akin',
      n: 15,
      condition: 'matched effort',
      source: 'saeterbakken-2015',
      via: null,
    },
    [noFigure('erector-spinae', 'Relative only: free-weight row 34% above the machine row (bilateral).')],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Maximal isometric test, not the exercise: Kendall rhomboid test',
      kin: 'part',
      n: 11,
      condition: 'peak second of a maximal hold against the examiner',
      source: 'smith-2004-rhomboid',
      via: null,
    },
    [
      maximalTest(
        'rhomboid-major',
        78,
        '% MVC, men; major or minor and electrode type not stated in the abstract. A ceiling for the muscle, not the load of the row.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Maximal isometric test, not the exercise: Hislop-Montgomery rhomboid test',
      kin: 'part',
      n: 11,
      condition: 'peak second of a maximal hold against the examiner',
      source: 'smith-2004-rhomboid',
      via: null,
    },
    [
      maximalTest(
        'rhomboid-major',
        52,
        '% MVC, men; major or minor and electrode type not stated in the abstract. Less upper trapezius than in the Kendall tests.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant:
        'Retraction at 90 degrees of abduction, rowing position (elbow bent) vs straight arm turned out',
      kin: 'part',
      n: 12,
      condition: 'maximal effort',
      source: 'fennell-2016',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, relative only: in the rowing position the ratio of middle trapezius to rhomboid was 22% lower (p = 0.031), so a row leans more on the rhomboids; both muscles worked together in all four positions.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Seated row, blades fixed vs free',
      kin: 'akin',
      n: 14,
      condition: '8 RM',
      source: 'seated-row-scapula-hdemg',
      via: null,
    },
    [
      noFigure('deltoid-spinal', 'Effect size only: fixed higher, ES 0.66 (concentric).'),
      noFigure('trapezius-transverse', 'Effect size only: fixed higher, ES 0.67 (eccentric).'),
      noFigure('latissimus-dorsi', 'Effect size only: fixed higher, ES 0.85 (eccentric).'),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Lying barbell row vs TRX inverted row',
      kin: 'close',
      n: 12,
      condition: 'matched load',
      source: 'vural-2023',
      via: null,
    },
    [
      noFigure(
        'trapezius-transverse',
        'No mean in the text read; no difference while moving, only in held positions.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'chest-supported-dumbbell-row',
      letters: null,
      variant: 'Incline chest-supported dumbbell row itself',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [
      noFigure('trapezius-transverse', 'No study of the incline dumbbell version was found.'),
      noFigure(
        'rhomboid-major',
        'No rhomboid figure for this exercise; nearest are Fennell 2016 (wires, relative), Smith 2004 (maximal tests) and Lehman 2004 (mixed electrode).',
      ),
    ],
  ),
]
