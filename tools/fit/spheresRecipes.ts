/** How each bone is fitted: how many balls, and how finely. */
import type { Recipe } from './spheresFit'

const COMMON = {
  samples: 6000,
  step: 0.001,
  allowed: 0.0025,
  rounds: 14,
  thinnest: 0.0009,
  standOut: 0.0006,
  evenness: 1.5,
} as const

const midline = (count: number, more: Partial<Recipe> = {}): Recipe => ({
  ...COMMON,
  symmetric: true,
  count,
  ...more,
})

const CERVICAL = ['c3', 'c4', 'c5', 'c6', 'c7']
const THORACIC = ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't10', 't11', 't12']
const LUMBAR = ['l1', 'l2', 'l3', 'l4', 'l5']

/** Recipe by structure id, in the order in which the bones are fitted. */
export const RECIPES: ReadonlyMap<string, Recipe> = new Map<string, Recipe>([
  ['scapula-r', { ...COMMON, symmetric: false, count: 190, samples: 9000, step: 0.0008, evenness: 2 }],
  ['vertebra-c1', midline(36, { step: 0.0008 })],
  ['vertebra-c2', midline(44, { step: 0.0008 })],
  ...CERVICAL.map((level) => [`vertebra-${level}`, midline(42, { step: 0.0008 })] as const),
  ...THORACIC.map((level) => [`vertebra-${level}`, midline(42)] as const),
  ...LUMBAR.map((level) => [`vertebra-${level}`, midline(46)] as const),
  ['manubrium', midline(26)],
  ['sternal-body', midline(30)],
  ['sacrum', midline(70, { step: 0.0015 })],
  ['hip-bone-r', { ...COMMON, symmetric: false, count: 130, samples: 8000, step: 0.002 }],
])
