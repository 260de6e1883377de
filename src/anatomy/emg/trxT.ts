import type { EmgRow } from '../exerciseTypes'
import { band, maximalTest, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this letter of the Y-T-W, and what they do not give. */
export const TRX_T_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Suspension horizontal-abduction row',
      kin: 'close',
      n: 28,
      condition: 'body weight',
      source: 'youdas-2021',
      via: null,
    },
    [
      band('trapezius-descending', [60, null], 'band', { note: 'Abstract class: over 60% MVIC.' }),
      band('trapezius-transverse', [60, null], 'band', { note: 'Abstract class: over 60% MVIC.' }),
      band('trapezius-ascending', [60, null], 'band', { note: 'Abstract class: over 60% MVIC.' }),
      band('deltoid-spinal', [60, null], 'band', { note: 'Abstract class: over 60% MVIC.' }),
      band('erector-spinae', [40, 60], 'band', { note: 'Upper erector spinae, abstract class 40–60% MVIC.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Prone horizontal extension with external rotation',
      kin: 'akin',
      n: 30,
      condition: 'load not visible',
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [
      mean('trapezius-descending', 66, 'second-hand rounded'),
      mean('trapezius-transverse', 87, 'second-hand rounded'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Prone horizontal extension with external rotation',
      kin: 'akin',
      n: 30,
      condition: null,
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [noFigure('trapezius-ascending', 'The summary read stops before this value.')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Prone abduction (T) with external rotation, dumbbells',
      kin: 'akin',
      n: 17,
      condition: 'Borg CR10 level 8',
      source: 'andersen-2012',
      via: 'lowe-andersen',
    },
    [
      mean('trapezius-descending', 70, 'second-hand rounded'),
      mean('trapezius-transverse', 90, 'second-hand rounded'),
      mean('trapezius-ascending', 70, 'second-hand rounded'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Seated T (people with paraplegia)',
      kin: 'part',
      n: 10,
      condition: null,
      source: 'riek-2023',
      via: null,
    },
    [
      mean('serratus-anterior', 16.5, 'primary table', { sd: 12, note: 'Special population.' }),
      mean('trapezius-ascending', 69.3, 'primary table', { sd: 38.9, note: 'Special population.' }),
      mean('trapezius-descending', 54.9, 'primary table', { sd: 29.9, note: 'Special population.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Prone horizontal abduction with external rotation',
      kin: 'akin',
      n: 30,
      condition: null,
      source: 'ha-2013',
      via: null,
    },
    [mean('infraspinatus', 46.14, 'primary abstract', { sd: 15.65 })],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Prone horizontal abduction at 75–180 degrees',
      kin: 'akin',
      n: 30,
      condition: '5-s hold',
      source: 'lee-2011',
      via: null,
    },
    [noFigure('trapezius-transverse', 'No mean in the text read; peak at 90 degrees (the T).')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Band pull-apart, nine versions',
      kin: 'akin',
      n: 10,
      condition: 'Borg 5/10',
      source: 'fukunaga-2022',
      via: null,
    },
    [
      noFigure(
        'deltoid-spinal',
        'No figure for this muscle alone: 15.3–72.6% over all five muscles and nine versions. Palm down favours the upper trapezius and the rear deltoid, palm up the infraspinatus and the lower trapezius.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Maximal isometric test, not the exercise: Kendall alternative rhomboid test',
      kin: 'part',
      n: 11,
      condition: 'peak second of a maximal hold against the examiner',
      source: 'smith-2004-rhomboid',
      via: null,
    },
    [
      maximalTest(
        'rhomboid-major',
        71,
        '% MVC, men; major or minor and electrode type not stated in the abstract. A ceiling for the muscle, not the load of the T.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Maximal isometric test, not the exercise: posterior-deltoid test',
      kin: 'part',
      n: 11,
      condition: 'peak second of a maximal hold against the examiner',
      source: 'smith-2004-rhomboid',
      via: null,
    },
    [
      maximalTest(
        'rhomboid-major',
        null,
        'Highest rhomboid activity of eight tests, men: 4 to 30% above the three rhomboid tests (78, 71 and 52% MVC). About 82 if that gap is in points; the abstract does not print the figure.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Retraction at 90 degrees of abduction, straight arm turned out vs rowing position',
      kin: 'part',
      n: 12,
      condition: 'maximal effort',
      source: 'fennell-2016',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, relative only: the straight arm turned out favours middle trapezius over rhomboid (ratio 22% lower in the rowing position, p = 0.031); both work.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Reverse-fly machine, neutral vs palm-down grip',
      kin: 'akin',
      n: 19,
      condition: null,
      source: 'schoenfeld-2013',
      via: null,
    },
    [
      noFigure(
        'deltoid-spinal',
        'No mean in the text read; neutral higher, against Fukunaga 2022 for this muscle.',
      ),
      noFigure('infraspinatus', 'No mean in the text read; neutral higher.'),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'YT',
      variant: 'I-Y-T raises taken together (ACE study)',
      kin: 'akin',
      n: 19,
      condition: '70% 1RM, 5 repetitions',
      source: 'edelburg-ace-2018',
      via: 'lowe-edelburg',
    },
    [
      mean('trapezius-ascending', 80, 'second-hand rounded'),
      mean('infraspinatus', 58, 'second-hand rounded', { note: 'Upper end of a printed range, 50–58.' }),
      mean('latissimus-dorsi', 40, 'second-hand rounded', { note: 'Lower end of a printed range, 40–45.' }),
      mean('erector-spinae', 48, 'second-hand rounded', { note: 'Upper end of a printed range, 40–48.' }),
      band('trapezius-transverse', [100, null], 'second-hand rounded', {
        note: 'Over 100% MVC, highest of eight exercises.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'T',
      variant: 'Suspension T',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'No rhomboid figure for a suspension T; the nearest wire studies are the studies listed here.',
      ),
    ],
  ),
]
