import { along, axial, on } from './skin'
import { ribs, vertebrae, type MuscleSpec } from './spec'
import { ends } from './tendon'

const thorax = on('thorax')
const head = on('head')
const clavicle = on('clavicle-joint-r')
/** A slip of the erector spinae: a finger's breadth. */
const SLIP = { across: 4, along: 9 } as const

/** Muscles of the neck and the columns of the erector spinae. */
export const TRUNK: readonly MuscleSpec[] = [
  {
    id: 'subclavius-r',
    origins: ['rib-01-r', 'costal-cartilage-01-r'],
    insertions: ['clavicle-r'],
    layer: 1,
    density: { across: 6, along: 16 },
    skin: along([0.04, thorax], [0.9, clavicle]),
    tendon: ends(0.2, 0.05),
  },
  {
    id: 'sternocleidomastoid-r',
    origins: ['manubrium', 'clavicle-r'],
    insertions: ['temporal-r', 'occipital'],
    layer: 3,
    density: { across: 9, along: 20 },
    skin: along([0.03, thorax], [0.97, head]),
    tendon: ends(0.14, 0.08),
  },
  {
    id: 'splenius-capitis-r',
    origins: ['vertebra-c7', ...vertebrae('t', 1, 4)],
    insertions: ['temporal-r', 'occipital'],
    layer: 1,
    density: { across: 9, along: 18 },
    skin: axial,
    tendon: ends(0.08, 0.08),
  },
  {
    id: 'semispinalis-capitis-r',
    origins: [...vertebrae('c', 3, 7), 'vertebra-t1'],
    insertions: ['occipital'],
    layer: 0,
    density: { across: 8, along: 18 },
    skin: axial,
    tendon: ends(0.12, 0.08),
  },
  {
    id: 'iliocostalis-lumborum-r',
    origins: ['sacrum', 'hip-bone-r'],
    insertions: ribs(7, 12),
    layer: 0,
    density: { across: 9, along: 24 },
    slipDensity: SLIP,
    skin: thorax,
    tendon: ends(0.3, 0.05),
  },
  {
    id: 'longissimus-thoracis-r',
    origins: ['sacrum', ...vertebrae('l', 1, 5)],
    insertions: [...vertebrae('t', 1, 12), ...ribs(3, 12)],
    layer: 0,
    density: { across: 8, along: 26 },
    slipDensity: SLIP,
    skin: thorax,
    tendon: ends(0.22, 0.06),
  },
  {
    id: 'spinalis-thoracis-r',
    origins: [...vertebrae('t', 10, 12), ...vertebrae('l', 1, 3)],
    insertions: vertebrae('t', 2, 8),
    layer: 0,
    density: { across: 6, along: 22 },
    skin: thorax,
    tendon: ends(0.16, 0.1),
  },
]
