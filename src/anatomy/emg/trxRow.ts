import type { EmgRow } from '../exerciseTypes'
import { band, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this exercise, and what they do not give. */
export const TRX_ROW_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Suspension strap low row',
      kin: 'itself',
      n: 28,
      condition: 'body weight, 3 repetitions',
      source: 'youdas-2021',
      via: null,
    },
    [
      band('trapezius-transverse', [40, 60], 'band', {
        note: 'The abstract gives only the class 40–60% MVIC.',
      }),
      band('latissimus-dorsi', [40, 60], 'band', { note: 'The abstract gives only the class 40–60% MVIC.' }),
      band('deltoid-spinal', [40, 60], 'band', { note: 'The abstract gives only the class 40–60% MVIC.' }),
      noFigure(
        'trapezius-descending',
        'Below the classes reported for the low row (under 40% MVIC is implied, no figure).',
      ),
      noFigure(
        'trapezius-ascending',
        'Below the classes reported for the low row (under 40% MVIC is implied, no figure).',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'TRX row (ACE study)',
      kin: 'itself',
      n: 19,
      condition: 'body weight, 5 repetitions',
      source: 'edelburg-ace-2018',
      via: 'lowe-edelburg',
    },
    [
      mean('trapezius-transverse', 75, 'second-hand rounded', {
        note: 'Lower end of a printed range, 75–80.',
      }),
      mean('trapezius-ascending', 35, 'second-hand rounded'),
      mean('latissimus-dorsi', 45, 'second-hand rounded', { note: 'Upper end of a printed range, 40–45.' }),
      band('infraspinatus', [35, 40], 'second-hand rounded', { note: 'Between 35 and 40.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Inverted row on a fixed bar (ACE study)',
      kin: 'close',
      n: 19,
      condition: 'body weight',
      source: 'edelburg-ace-2018',
      via: 'lowe-edelburg',
    },
    [
      mean('latissimus-dorsi', 82, 'second-hand rounded', { note: 'Lower end of a printed range, 82–85.' }),
      mean('infraspinatus', 50, 'second-hand rounded', { note: 'Lower end of a printed range, 50–58.' }),
      band('trapezius-transverse', [100, null], 'second-hand rounded', {
        note: 'Over 100% MVC; no exact figure.',
      }),
      band('trapezius-ascending', [42, 62], 'second-hand rounded', { note: 'Somewhere between 42 and 62.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Suspension inverted row vs fixed-bar inverted row',
      kin: 'itself',
      n: 15,
      condition: 'body weight, 4 repetitions',
      source: 'snarr-2013',
      via: null,
    },
    [
      noFigure(
        'latissimus-dorsi',
        'No mean in the text read; no difference between strap and bar (P > 0.05).',
      ),
      noFigure(
        'trapezius-transverse',
        'No mean in the text read; no difference between strap and bar (P > 0.05).',
      ),
      noFigure('deltoid-spinal', 'No mean in the text read; no difference between strap and bar (P > 0.05).'),
      noFigure('biceps-brachii', 'No mean in the text read; lower with straps than with the bar (P < 0.05).'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Suspension inverted row, pronated vs supinated grip',
      kin: 'itself',
      n: 20,
      condition: 'body weight',
      source: 'snarr-handgrip',
      via: null,
    },
    [noFigure('trapezius-transverse', 'No mean in the text read; lowest with a supinated strap grip.')],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Suspension inverted row, pronated grip',
      kin: 'itself',
      n: 20,
      condition: 'body weight',
      source: 'snarr-handgrip',
      via: null,
    },
    [noFigure('deltoid-spinal', 'No mean in the text read; highest of four row versions.')],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Inverted row, 4 versions',
      kin: 'close',
      n: 26,
      condition: 'body weight',
      source: 'youdas-2016',
      via: null,
    },
    [noFigure('trapezius-transverse', 'No mean in the text read.')],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Inverted row vs bent-over row vs one-arm cable row',
      kin: 'akin',
      n: 7,
      condition: null,
      source: 'fenwick-2009',
      via: null,
    },
    [
      noFigure(
        'latissimus-dorsi',
        'No mean in the text read; inverted row highest for latissimus and upper back, with the lowest lumbar load.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Suspension-strap and stable pulling exercises',
      kin: 'akin',
      n: 14,
      condition: null,
      source: 'mcgill-2014',
      via: null,
    },
    [
      noFigure(
        'latissimus-dorsi',
        'No mean in the text read; straps change pulling activity less than they change pushing activity.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'TRX inverted row vs stable row',
      kin: 'itself',
      n: 25,
      condition: null,
      source: 'trx-patterns-abstract',
      via: null,
    },
    [
      noFigure(
        'deltoid-acromial',
        'Surface electrodes; rhomboids and middle trapezius share one pair. No mean in the text read; middle deltoid higher on straps (p = 0.016), the shared pair not among the significant row differences.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant:
        'Rowing in a shoulder rehabilitation programme (free weight or its equipment not named in the abstract)',
      kin: 'close',
      n: 9,
      condition: null,
      source: 'moseley-1992',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, % of a maximal manual muscle test. Rowing is one of four core scapular exercises (over 50% in at least three consecutive arcs counts), but the abstract does not say for which muscles; the table with the rhomboid value was not reached.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Pull-up in slings vs fixed (De Mey pull-up)',
      kin: 'part',
      n: 47,
      condition: 'body weight',
      source: 'demey-2014',
      via: null,
    },
    [
      noFigure(
        'trapezius-ascending',
        'No mean in the text read; slings did not by themselves raise scapular-stabiliser activity.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Pulling in five arm directions',
      kin: 'part',
      n: 15,
      condition: null,
      source: 'yoo-2017',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Surface electrode, so middle trapezius may be mixed in. No mean in the text read; rhomboid signal was favoured over upper trapezius with the arm at 120 degrees of flexion.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Low scapular row with elastic tubing, standing',
      kin: 'part',
      n: 15,
      condition: 'tubing',
      source: 'myers-2005',
      via: null,
    },
    [
      band('rhomboid-major', [20, null], 'band', {
        note: 'Wires, % MVIC, men. The abstract gives only a floor: seven of twelve exercises, this one included, exceeded 20% in every scapular stabiliser.',
      }),
      band('trapezius-ascending', [20, null], 'band', {
        note: 'Surface electrodes, % MVIC, men; floor only, as for the rhomboid row.',
      }),
      band('serratus-anterior', [20, null], 'band', {
        note: 'Surface electrodes, % MVIC, men; floor only, as for the rhomboid row.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Low row (rehabilitation drill)',
      kin: 'part',
      n: 23,
      condition: null,
      source: 'berckmans-2020',
      via: null,
    },
    [noFigure('rhomboid-major', 'Wires. Pointer only: the values stand in figures that were not reached.')],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'Supine pull-up (inverted row on a fixed bar)',
      kin: 'close',
      n: 30,
      condition: 'body weight',
      source: 'tucker-2011',
      via: null,
    },
    [
      mean('trapezius-descending', 61.57, 'primary abstract', {
        sd: 29.67,
        note: 'Surface electrodes, % MVIC; 15 overhead and 15 other athletes.',
      }),
      mean('trapezius-transverse', 62.89, 'primary abstract', {
        sd: 24.17,
        note: 'Surface electrodes, % MVIC; 15 overhead and 15 other athletes.',
      }),
      mean('trapezius-ascending', 60.47, 'primary abstract', {
        sd: 34.8,
        note: 'Surface electrodes, % MVIC; 15 overhead and 15 other athletes.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant:
        'Scapular retraction against elastic resistance, arms at 0, 45, 90 and 120 degrees of abduction',
      kin: 'part',
      n: 35,
      condition: 'elastic resistance',
      source: 'kara-2021',
      via: null,
    },
    [
      band('trapezius-descending', [15.8, 54.7], 'abstract', {
        note: 'Surface electrodes, % MVIC; range over the four angles. Upper trapezius was lowest against the other parts at 0 degrees.',
      }),
      band('trapezius-transverse', [30.5, 51.6], 'abstract', {
        note: 'Surface electrodes, % MVIC; range over the four angles, 90 degrees the most effective for all parts.',
      }),
      band('trapezius-ascending', [21.4, 25.5], 'abstract', {
        note: 'Surface electrodes, % MVIC; range over the four angles.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-row',
      letters: null,
      variant: 'TRX inverted row vs lying barbell row',
      kin: 'itself',
      n: 12,
      condition: 'matched load',
      source: 'vural-2023',
      via: null,
    },
    [
      noFigure(
        'trapezius-transverse',
        'No mean in the text read; no difference while moving, only in held positions. Feet-suspended row about 73% of the barbell 1RM.',
      ),
      noFigure(
        'biceps-brachii',
        'No mean in the text read; no difference while moving, only in held positions.',
      ),
    ],
  ),
]
