import { bicepsBrachiiLong } from '../figures/muscles/bicepsBrachiiLong'
import { bicepsBrachiiShort } from '../figures/muscles/bicepsBrachiiShort'
import { brachialis } from '../figures/muscles/brachialis'
import { brachioradialis } from '../figures/muscles/brachioradialis'
import { tricepsBrachiiLateral } from '../figures/muscles/tricepsBrachiiLateral'
import { tricepsBrachiiLong } from '../figures/muscles/tricepsBrachiiLong'
import { tricepsBrachiiMedial } from '../figures/muscles/tricepsBrachiiMedial'
import { wholeSheet, type PathRecipe } from './recipe'

/**
 * Muscles across the elbow. Forces and fibre lengths of biceps, long head of triceps and brachialis: DAS model
 * (Chadwick et al. 2014). It has no lateral and medial head of triceps and no brachioradialis: there the ratios of
 * Holzbaur et al. 2005 (lateral and medial head each 0.782 of the long one, brachioradialis 0.265 of brachialis) carry
 * its forces over, with the fibre lengths of that model.
 */
export const ELBOW_PATHS: readonly PathRecipe[] = [
  {
    part: 'biceps-brachii-long',
    structure: 'biceps-brachii-long',
    figures: bicepsBrachiiLong,
    strips: wholeSheet(3),
    origin: 'scapula',
    insertion: 'radius',
    course: ['humeral-head', { row: 0.235, bone: 'humerus' }, 'elbow-front'],
    force: 347,
    fibre: 0.129,
    sources: ['das-paths'],
  },
  {
    part: 'biceps-brachii-short',
    structure: 'biceps-brachii-short',
    figures: bicepsBrachiiShort,
    strips: wholeSheet(3),
    origin: 'scapula',
    insertion: 'radius',
    insertionOn: bicepsBrachiiLong,
    course: ['elbow-front'],
    force: 495,
    fibre: 0.116,
    sources: ['das-paths'],
  },
  {
    part: 'triceps-brachii-long',
    structure: 'triceps-brachii-long',
    figures: tricepsBrachiiLong,
    strips: wholeSheet(3),
    origin: 'scapula',
    insertion: 'ulna',
    course: ['elbow-back'],
    force: 1129,
    fibre: 0.109,
    sources: ['das-paths'],
  },
  {
    part: 'triceps-brachii-lateral',
    structure: 'triceps-brachii-lateral',
    figures: tricepsBrachiiLateral,
    strips: wholeSheet(3, [0, 0.2]),
    origin: 'humerus',
    insertion: 'ulna',
    course: ['elbow-back'],
    force: 883,
    fibre: 0.114,
    sources: ['das-paths', 'holzbaur-2005'],
  },
  {
    part: 'triceps-brachii-medial',
    structure: 'triceps-brachii-medial',
    figures: tricepsBrachiiMedial,
    strips: wholeSheet(4, [0.1, 0.4, 0.25]),
    origin: 'humerus',
    insertion: 'ulna',
    course: ['elbow-back'],
    force: 883,
    fibre: 0.114,
    sources: ['das-paths', 'holzbaur-2005'],
  },
  {
    part: 'brachialis',
    structure: 'brachialis',
    figures: brachialis,
    strips: wholeSheet(5, [0.1, 0.4, 0.25, 0.55]),
    origin: 'humerus',
    insertion: 'ulna',
    course: ['elbow-front'],
    force: 1039,
    fibre: 0.078,
    sources: ['das-paths'],
  },
  {
    part: 'brachioradialis',
    structure: 'brachioradialis',
    figures: brachioradialis,
    strips: wholeSheet(3),
    origin: 'humerus',
    insertion: 'radius',
    course: ['elbow-front'],
    force: 275,
    fibre: 0.173,
    sources: ['das-paths', 'holzbaur-2005'],
  },
]
