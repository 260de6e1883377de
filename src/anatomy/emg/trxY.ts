import type { EmgRow } from '../exerciseTypes'
import { band, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this letter of the Y-T-W, and what they do not give. */
export const TRX_Y_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone arm raise overhead in line with the lower trapezius',
      kin: 'akin',
      n: 30,
      condition: 'load not visible',
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [
      mean('trapezius-descending', 79, 'second-hand rounded'),
      mean('trapezius-transverse', 101, 'second-hand rounded'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone arm raise overhead in line with the lower trapezius',
      kin: 'akin',
      n: 30,
      condition: null,
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [
      noFigure(
        'trapezius-ascending',
        'The summary read stops before this value; it heads the lower-trapezius list.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone flexion (Y) with dumbbells, thumbs up',
      kin: 'akin',
      n: 17,
      condition: 'Borg CR10 level 8',
      source: 'andersen-2012',
      via: 'lowe-andersen',
    },
    [
      mean('trapezius-descending', 75, 'second-hand rounded'),
      mean('trapezius-transverse', 70, 'second-hand rounded'),
      mean('trapezius-ascending', 70, 'second-hand rounded'),
      mean('serratus-anterior', 55, 'second-hand rounded'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone forward flexion, thumbs up (plyometric study)',
      kin: 'akin',
      n: 32,
      condition: null,
      source: 'maenhout-2016',
      via: 'lowe-andersen',
    },
    [mean('trapezius-descending', 75, 'second-hand rounded')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone arm lift, palm down',
      kin: 'akin',
      n: 32,
      condition: 'no load stated in the table',
      source: 'jkema-prone-lift-2022',
      via: null,
    },
    [
      mean('trapezius-descending', 71.15, 'primary table', { sd: 42.59 }),
      mean('trapezius-ascending', 63.01, 'primary table', { sd: 24.45 }),
      mean('infraspinatus', 32.54, 'primary table', { sd: 23.36 }),
      mean('serratus-anterior', 31.53, 'primary table', { sd: 17.63 }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone arm lift, neutral (thumb up)',
      kin: 'akin',
      n: 32,
      condition: 'no load stated in the table',
      source: 'jkema-prone-lift-2022',
      via: null,
    },
    [
      mean('trapezius-descending', 56.13, 'primary table', { sd: 35.37 }),
      mean('trapezius-ascending', 59.16, 'primary table', { sd: 22.47 }),
      mean('infraspinatus', 34.67, 'primary table', { sd: 22.08 }),
      mean('serratus-anterior', 33.46, 'primary table', { sd: 17.02 }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone arm lift, palm up',
      kin: 'akin',
      n: 32,
      condition: 'no load stated in the table',
      source: 'jkema-prone-lift-2022',
      via: null,
    },
    [
      mean('trapezius-descending', 51.44, 'primary table', { sd: 32.29 }),
      mean('trapezius-ascending', 52.13, 'primary table', { sd: 18.83 }),
      mean('infraspinatus', 38.24, 'primary table', { sd: 21.92 }),
      mean('serratus-anterior', 44.59, 'primary table', { sd: 21.69 }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone elevation, six kinetic-chain versions',
      kin: 'akin',
      n: 31,
      condition: null,
      source: 'borms-2022',
      via: null,
    },
    [
      band('trapezius-ascending', [42, 48], 'abstract', { note: '42–48% across versions.' }),
      band('trapezius-transverse', [63, 66], 'abstract', { note: '63–66% across versions.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone horizontal abduction at 75–180 degrees',
      kin: 'akin',
      n: 30,
      condition: '5-s hold',
      source: 'lee-2011',
      via: null,
    },
    [noFigure('trapezius-ascending', 'No mean in the text read; peak at 160 degrees (the Y).')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone Y with intended depression',
      kin: 'akin',
      n: null,
      condition: null,
      source: 'prone-y-2025',
      via: null,
    },
    [
      noFigure(
        'trapezius-ascending',
        'No mean in the text read; depressing the blade while lifting raised lower and middle and cut upper trapezius.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Retraction with the arm overhead',
      kin: 'part',
      n: 26,
      condition: null,
      source: 'castelein-2016-shrug',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, no mean in the text read: of the shrugs and retractions compared, overhead retraction was highest for rhomboid major; an overhead shrug without retraction lowered it.',
      ),
      noFigure(
        'trapezius-ascending',
        'Surface electrodes, no mean in the text read; highest of the versions compared.',
      ),
      noFigure(
        'trapezius-transverse',
        'Surface electrodes, no mean in the text read; highest of the versions compared.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Arm raising in the plane of the scapula, with and without load',
      kin: 'part',
      n: null,
      condition: null,
      source: 'castelein-2016-elevation',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, no mean in the text read; load raised every muscle, a towel wall slide used the retractors least.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Arm raising in the plane of the scapula at 25, 50 and 75% load',
      kin: 'part',
      n: 14,
      condition: null,
      source: 'reed-2016',
      via: null,
    },
    [noFigure('rhomboid-major', 'Wires, no mean in the text read; activity rose with load.')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Raising the arm sideways',
      kin: 'part',
      n: 6,
      condition: null,
      source: 'rhomboid-abduction-2010',
      via: null,
    },
    [
      noFigure('rhomboid-major', 'Wires, no mean in the text read; activity rose with angle and load.'),
      noFigure(
        'rhomboid-minor',
        'The only separate recording of rhomboid minor found. Wires, no mean in the text read; it rose with load and did not simply copy rhomboid major.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Prone Y vs side-lying external rotation and wall slide',
      kin: 'akin',
      n: 32,
      condition: null,
      source: 'garcia-2023',
      via: null,
    },
    [
      noFigure(
        'trapezius-ascending',
        'Relative only: highest in the prone Y; the other two were 33 and 29% lower.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'TRX Y itself',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [noFigure('trapezius-ascending', 'No EMG study of a suspension Y was found.')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'Y',
      variant: 'Suspension Y',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'No rhomboid figure for a suspension Y; the nearest wire studies are the studies listed here.',
      ),
    ],
  ),
]
