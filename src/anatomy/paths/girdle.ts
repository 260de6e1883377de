import { levatorScapulae } from '../figures/muscles/levatorScapulae'
import { pectoralisMinor } from '../figures/muscles/pectoralisMinor'
import { rhomboidMajor } from '../figures/muscles/rhomboidMajor'
import { rhomboidMinor } from '../figures/muscles/rhomboidMinor'
import { serratusAnterior } from '../figures/muscles/serratusAnterior'
import { sternocleidomastoid } from '../figures/muscles/sternocleidomastoid'
import { subclavius } from '../figures/muscles/subclavius'
import { trapeziusAscending } from '../figures/muscles/trapeziusAscending'
import { trapeziusDescending } from '../figures/muscles/trapeziusDescending'
import { trapeziusTransverse } from '../figures/muscles/trapeziusTransverse'
import { wholeSheet, type PathRecipe } from './recipe'

/**
 * Muscles from the trunk to clavicle and scapula. Forces and fibre lengths: sums and force-weighted means of the elements
 * of the DAS model (Chadwick et al. 2014) that stand for the part; straight where they are straight there.
 */
export const GIRDLE_PATHS: readonly PathRecipe[] = [
  {
    part: 'trapezius-descending',
    structure: 'trapezius-descending',
    figures: trapeziusDescending,
    strips: wholeSheet(5),
    origin: 'axial',
    insertion: 'clavicle',
    course: [],
    force: 144,
    fibre: 0.159,
    sources: ['das-paths'],
  },
  {
    part: 'trapezius-transverse',
    structure: 'trapezius-transverse',
    figures: trapeziusTransverse,
    // The sheet's lower edge runs along the crest of the scapular spine: lower lines end on it, upper ones on the acromion.
    strips: [{ sheet: 0, from: 0, to: 1, lines: 5, ends: [1, 0.94, 0.87, 0.79, 0.7] }],
    origin: 'axial',
    insertion: 'scapula',
    course: [],
    force: 745,
    fibre: 0.11,
    sources: ['das-paths'],
  },
  {
    part: 'trapezius-ascending',
    structure: 'trapezius-ascending',
    figures: trapeziusAscending,
    strips: [{ sheet: 0, from: 0.15, to: 1, lines: 6 }],
    origin: 'thorax',
    insertion: 'scapula',
    insertionSpan: [0, 0.2],
    course: ['thorax'],
    force: 632,
    fibre: 0.101,
    sources: ['das-paths'],
  },
  {
    part: 'rhomboid-major',
    structure: 'rhomboid-major',
    figures: rhomboidMajor,
    strips: wholeSheet(4),
    origin: 'thorax',
    insertion: 'scapula',
    course: [],
    force: 383,
    fibre: 0.12,
    sources: ['das-paths'],
  },
  {
    part: 'rhomboid-minor',
    structure: 'rhomboid-minor',
    figures: rhomboidMinor,
    strips: wholeSheet(3),
    origin: 'axial',
    insertion: 'scapula',
    course: [],
    force: 51,
    fibre: 0.099,
    sources: ['das-paths'],
  },
  {
    part: 'levator-scapulae',
    structure: 'levator-scapulae',
    figures: levatorScapulae,
    strips: wholeSheet(4),
    origin: 'axial',
    insertion: 'scapula',
    course: [],
    force: 200,
    fibre: 0.143,
    sources: ['das-paths'],
  },
  {
    part: 'serratus-anterior-superior',
    structure: 'serratus-anterior',
    figures: serratusAnterior,
    strips: [
      { sheet: 0, from: 0, to: 1, lines: 2 },
      { sheet: 1, from: 0, to: 0.5, lines: 1 },
    ],
    origin: 'thorax',
    insertion: 'scapula',
    course: ['thorax'],
    force: 277,
    fibre: 0.082,
    sources: ['das-paths'],
  },
  {
    part: 'serratus-anterior-intermediate',
    structure: 'serratus-anterior',
    figures: serratusAnterior,
    strips: [
      { sheet: 1, from: 0.5, to: 1, lines: 1 },
      { sheet: 2, from: 0, to: 1, lines: 2 },
    ],
    origin: 'thorax',
    insertion: 'scapula',
    course: ['thorax'],
    force: 123,
    fibre: 0.096,
    sources: ['das-paths'],
  },
  {
    part: 'serratus-anterior-inferior',
    structure: 'serratus-anterior',
    figures: serratusAnterior,
    strips: [
      { sheet: 3, from: 0, to: 1, lines: 1 },
      { sheet: 4, from: 0, to: 1, lines: 1 },
      { sheet: 5, from: 0, to: 1, lines: 1 },
      { sheet: 6, from: 0, to: 1, lines: 1 },
      { sheet: 7, from: 0, to: 1, lines: 1 },
      { sheet: 8, from: 0, to: 1, lines: 1 },
    ],
    origin: 'thorax',
    insertion: 'scapula',
    course: ['thorax'],
    force: 547,
    fibre: 0.145,
    sources: ['das-paths'],
  },
  {
    part: 'pectoralis-minor',
    structure: 'pectoralis-minor',
    figures: pectoralisMinor,
    strips: wholeSheet(4),
    origin: 'thorax',
    insertion: 'scapula',
    course: ['thorax'],
    force: 307,
    fibre: 0.108,
    sources: ['das-paths'],
  },
  {
    part: 'subclavius',
    structure: 'subclavius',
    figures: subclavius,
    strips: wholeSheet(3),
    origin: 'thorax',
    insertion: 'clavicle',
    course: [],
    // Not in that model: 2.8 cm³ of this body's muscle over the 9 cm of its path, at 100 N/cm² as there.
    force: 31,
    fibre: null,
    sources: ['reasoned'],
  },
  {
    part: 'sternocleidomastoid',
    structure: 'sternocleidomastoid',
    figures: sternocleidomastoid,
    strips: [{ sheet: 0, from: 0.55, to: 1, lines: 3 }],
    origin: 'clavicle',
    insertion: 'axial',
    course: [],
    // Clavicular head: 15 of the 37.6 cm³ of this body's muscle over the 17 cm of its path, at 100 N/cm².
    force: 90,
    fibre: null,
    sources: ['reasoned'],
  },
]
