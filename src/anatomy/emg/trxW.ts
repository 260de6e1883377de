import type { EmgRow } from '../exerciseTypes'
import { band, mean, noFigure, study } from './study'

/** Studies of muscle activity nearest to this letter of the Y-T-W, and what they do not give. */
export const TRX_W_EMG: readonly EmgRow[] = [
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'Suspension high row (elbows high, as in a face pull)',
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
      letters: 'W',
      variant: 'Prone external rotation at 90 degrees of abduction, elbow 90 degrees',
      kin: 'akin',
      n: 30,
      condition: 'load not visible',
      source: 'ekstrom-2003',
      via: 'lowe-ekstrom',
    },
    [mean('trapezius-transverse', 45, 'second-hand rounded')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'Standing external rotation',
      kin: 'part',
      n: 30,
      condition: null,
      source: 'ha-2013',
      via: null,
    },
    [
      mean('infraspinatus', 26.11, 'primary abstract', {
        sd: 15,
        note: 'Arm position not visible in the abstract.',
      }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'Prone W',
      kin: 'akin',
      n: null,
      condition: null,
      source: 'ronai-2017',
      via: null,
    },
    [
      noFigure(
        'infraspinatus',
        'Muscle list only: cuff, middle and posterior deltoid, middle and lower trapezius, rhomboids, levator.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'External rotation at 90 degrees of abduction with elastic tubing',
      kin: 'part',
      n: 15,
      condition: 'tubing',
      source: 'myers-2005',
      via: null,
    },
    [
      band('rhomboid-major', [20, null], 'band', {
        note: 'Wires, % MVIC, men. The abstract gives only a floor of 20% for every scapular stabiliser.',
      }),
      band('trapezius-ascending', [20, null], 'band', {
        note: 'Surface electrodes, % MVIC, men; floor only.',
      }),
      band('infraspinatus', [20, null], 'band', { note: 'Surface electrodes, % MVIC, men; floor only.' }),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'External-rotation exercises, prone at 90 degrees of abduction among them',
      kin: 'part',
      n: 30,
      condition: null,
      source: 'alizadehkhaiyat-2015',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'Wires, as a share of maximal external rotation. Pointer only: the values were not reached.',
      ),
    ],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'Cable or band face pull',
      kin: 'akin',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [noFigure('deltoid-spinal', 'No EMG study of a face pull was found.')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'TRX W itself',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [noFigure('infraspinatus', 'No EMG study of a suspension W was found.')],
  ),
  ...study(
    {
      exercise: 'trx-ytw',
      letters: 'W',
      variant: 'Suspension W',
      kin: 'itself',
      n: null,
      condition: null,
      source: 'reasoned',
      via: null,
    },
    [
      noFigure(
        'rhomboid-major',
        'No rhomboid figure for a suspension W; the nearest wire studies are the studies listed here.',
      ),
    ],
  ),
]
