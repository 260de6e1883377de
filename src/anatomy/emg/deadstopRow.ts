import type { EmgRow } from '../exerciseTypes'
import { band, maximalTest, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this exercise, and what they do not give. */
export const DEADSTOP_ROW_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm dumbbell row, knee on bench, trunk about 30 degrees from horizontal',
      kin: 'close',
      n: 17,
      condition: 'Borg CR10 level 8',
      source: 'andersen-2012',
      via: 'lowe-andersen',
    },
    [
      mean('trapezius-transverse', 70, 'second-hand rounded', {
        note: 'Abstract confirms middle trapezius exceeds upper by 21–30 points.',
      }),
      mean('trapezius-ascending', 50, 'second-hand rounded', {
        note: 'Abstract confirms lower trapezius exceeds upper by 13–30 points.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm dumbbell row, knee on bench, trunk about 30 degrees from horizontal',
      kin: 'close',
      n: 17,
      condition: 'Borg CR10 level 8',
      source: 'andersen-2012',
      via: null,
    },
    [noFigure('trapezius-descending', 'Not given in the part read; lower than middle and lower trapezius.')],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm high row at a pulley, static one-leg squat',
      kin: 'part',
      n: 30,
      condition: 'individualised load',
      source: 'demey-2011',
      via: null,
    },
    [
      mean('trapezius-ascending', 18.33, 'abstract', {
        note: 'Highest of eight stances; over 12.5% in all.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm high row at a pulley, eight stances',
      kin: 'part',
      n: 30,
      condition: 'individualised load',
      source: 'demey-2011',
      via: null,
    },
    [band('trapezius-descending', [0, 7.12], 'abstract', { note: 'Under 7.12% in all stances.' })],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm vs two-arm free-weight, cable and machine rows',
      kin: 'akin',
      n: 15,
      condition: 'matched effort',
      source: 'saeterbakken-2015',
      via: null,
    },
    [noFigure('erector-spinae', 'Relative only: one-arm machine/cable row 60–63% of the two-arm version.')],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'Bent-over barbell row, unsupported (ACE study)',
      kin: 'akin',
      n: 19,
      condition: '70% 1RM, 5 repetitions',
      source: 'edelburg-ace-2018',
      via: 'lowe-edelburg',
    },
    [
      mean('latissimus-dorsi', 85, 'second-hand rounded', { note: 'Upper end of a printed range, 82–85.' }),
      mean('trapezius-ascending', 62, 'second-hand rounded', {
        note: 'Upper end of a printed range, 42–62.',
      }),
      mean('erector-spinae', 62, 'second-hand rounded', { note: 'Shows the cost of an unsupported hinge.' }),
      band('trapezius-transverse', [100, null], 'second-hand rounded', { note: 'Over 100% MVC.' }),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'Standing one-arm cable row',
      kin: 'akin',
      n: 7,
      condition: null,
      source: 'fenwick-2009',
      via: null,
    },
    [noFigure('latissimus-dorsi', 'No mean in the text read; it mainly challenged trunk twisting.')],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant:
        'Maximal isometric test, not the exercise: shoulder adduction at 30, 60 and 90 degrees of abduction',
      kin: 'part',
      n: 15,
      condition: 'maximal load',
      source: 'reed-2010',
      via: null,
    },
    [
      maximalTest(
        'rhomboid-major',
        81,
        '% MVC; wires and surface electrodes were mixed and the text read does not say which this muscle had. Shows how hard the rhomboid major holds the blade when the arm is pulled down; adduction, not a row.',
      ),
      maximalTest('latissimus-dorsi', 103, '% MVC; adduction, not a row.'),
      maximalTest('teres-major', 76, '% MVC; adduction, not a row.'),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
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
        'Wires, relative only: against the straight arm, the rowing position lowered the ratio of middle trapezius to rhomboid by 22% (p = 0.031).',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'Lawnmower (rehabilitation drill)',
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
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'Scapular retraction, mean of eight kinetic-chain versions',
      kin: 'part',
      n: 30,
      condition: 'individualised load',
      source: 'demey-2013',
      via: null,
    },
    [
      mean('trapezius-ascending', 15.93, 'primary abstract', {
        note: 'Surface electrodes, % MVIC, overhead athletes; light work. A one-leg squat on the other leg added 3.93 points.',
      }),
      mean('trapezius-descending', 6.59, 'primary abstract', {
        note: 'Surface electrodes, % MVIC, overhead athletes; light work.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm scapular retraction, arm at 80 degrees of flexion',
      kin: 'part',
      n: 15,
      condition: null,
      source: 'mccabe-2007',
      via: null,
    },
    [
      noFigure(
        'trapezius-ascending',
        'Surface electrodes. Class only: marked; the limits of the classes were not in the text read.',
      ),
      noFigure(
        'trapezius-descending',
        'Surface electrodes. Class only: marked; the limits of the classes were not in the text read.',
      ),
      noFigure(
        'trapezius-transverse',
        'Surface electrodes. Class only: moderate; the limits of the classes were not in the text read.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'One-arm vs two-arm bent-over row',
      kin: 'akin',
      n: 30,
      condition: '80% 1RM',
      source: 'lee-2024-row',
      via: null,
    },
    [
      noFigure('latissimus-dorsi', 'No mean in the text read; no difference between one arm and two.'),
      noFigure('deltoid-spinal', 'No mean in the text read; no difference between one arm and two.'),
      noFigure('biceps-brachii', 'No mean in the text read; no difference between one arm and two.'),
    ],
  ),
  ...study(
    {
      exercise: 'unilateral-deadstop-row',
      letters: null,
      variant: 'Dead-stop row itself',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [
      noFigure('latissimus-dorsi', 'No study of a dead-stop dumbbell row was found.'),
      noFigure(
        'rhomboid-major',
        'No study of a dead-stop dumbbell row was found; nearest are Fennell 2016, Reed 2010 (a maximal hold) and Berckmans 2020.',
      ),
    ],
  ),
]
