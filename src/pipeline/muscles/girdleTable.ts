import {
  along,
  axial,
  mix,
  on,
  overBlade,
  smoothstep,
  type JointShares,
  type SkinPoint,
  type SkinRule,
} from './skin'
import { ribs, vertebrae, type MuscleSpec } from './spec'
import { either, ends, faint, lumbarFascia, patch, spinalDiamond } from './tendon'

const thorax = on('thorax')
const clavicle = on('clavicle-joint-r')
const scapula = on('scapula-joint-r')
const humerus = on('humerus-joint-r')
const radius = on('radius-joint-r')

/**
 * The short head's sheet ends on the tendon of the long one, 25 mm above the elbow's axis. So it goes along with that, which the
 * long head's own skin carries there like this in all poses within 1 mm (root of the mean square).
 */
const bicepsTendon: SkinRule = () => ({ 'humerus-joint-r': 0.875, 'ulna-joint-r': 0.125 })

/** Root of the scapular spine [m], measured on BodyParts3D: where the ascending trapezius has its aponeurotic triangle. */
const SPINE_ROOT = [-0.002, 1.313, 0.066] as const

/** Muscles that move or cover the shoulder blade, from the issue list. */
export const GIRDLE: readonly MuscleSpec[] = [
  {
    id: 'trapezius-descending-r',
    origins: ['occipital', ...vertebrae('c', 1, 6)],
    insertions: ['clavicle-r'],
    layer: 3,
    density: { across: 13, along: 26 },
    skin: along([0.02, axial], [0.96, clavicle]),
    tendon: either(spinalDiamond, ends(0.06, 0.05)),
  },
  {
    id: 'trapezius-transverse-r',
    origins: ['vertebra-c7', ...vertebrae('t', 1, 3)],
    insertions: ['scapula-r', 'clavicle-r'],
    layer: 3,
    density: { across: 13, along: 26 },
    skin: along([0.02, axial], [0.9, scapula]),
    tendon: either(spinalDiamond, ends(0, 0.06)),
  },
  {
    id: 'trapezius-ascending-r',
    origins: vertebrae('t', 4, 12),
    insertions: ['scapula-r'],
    layer: 3,
    density: { across: 13, along: 26 },
    skin: overBlade(along([0.02, thorax], [0.96, scapula])),
    tendon: either(spinalDiamond, ends(0, 0.1), faint(0.45, patch(SPINE_ROOT, 0.008, 0.03))),
  },
  {
    id: 'rhomboid-major-r',
    origins: vertebrae('t', 2, 5),
    insertions: ['scapula-r'],
    layer: 1,
    density: { across: 12, along: 22 },
    skin: along([0.02, thorax], [0.96, scapula]),
    tendon: ends(0.12, 0.05),
  },
  {
    id: 'rhomboid-minor-r',
    origins: ['vertebra-c7', 'vertebra-t1'],
    insertions: ['scapula-r'],
    layer: 1,
    density: { across: 9, along: 20 },
    skin: along([0.02, axial], [0.96, scapula]),
    tendon: ends(0.12, 0.05),
  },
  {
    id: 'levator-scapulae-r',
    origins: vertebrae('c', 1, 4),
    insertions: ['scapula-r'],
    layer: 1,
    density: { across: 9, along: 26 },
    skin: along([0.02, axial], [0.96, scapula]),
    tendon: ends(0.16, 0.06),
  },
  {
    id: 'pectoralis-minor-r',
    origins: ribs(3, 5),
    insertions: ['scapula-r'],
    layer: 1,
    density: { across: 12, along: 24 },
    skin: along([0.04, thorax], [0.97, scapula]),
    tendon: ends(0.1, 0.22),
  },
  {
    id: 'deltoid-clavicular-r',
    origins: ['clavicle-r'],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 11, along: 27 },
    skin: along([0.03, clavicle], [0.75, humerus]),
    tendon: ends(0.03, 0.14),
  },
  {
    id: 'deltoid-acromial-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 11, along: 27 },
    skin: along([0.03, scapula], [0.7, humerus]),
    tendon: ends(0.03, 0.14),
  },
  {
    id: 'deltoid-spinal-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 11, along: 27 },
    skin: along([0.03, scapula], [0.8, humerus]),
    tendon: ends(0.05, 0.14),
  },
  {
    id: 'biceps-brachii-long-r',
    origins: ['scapula-r'],
    insertions: ['radius-r'],
    layer: 2,
    density: { across: 7, along: 34 },
    skin: along([0.03, scapula], [0.2, humerus], [0.7, humerus], [0.97, radius]),
    tendon: ends(0.4, 0.26),
  },
  {
    id: 'biceps-brachii-short-r',
    origins: ['scapula-r'],
    insertions: ['radius-r'],
    layer: 2,
    density: { across: 7, along: 31 },
    skin: along([0.03, scapula], [0.4, humerus], [0.8, humerus], [0.98, bicepsTendon]),
    tendon: ends(0.3, 0.12),
  },
  {
    id: 'serratus-anterior-r',
    origins: ribs(1, 9),
    insertions: ['scapula-r'],
    layer: 1,
    density: { across: 6, along: 17 },
    skin: along([0.06, thorax], [0.92, scapula]),
    tendon: ends(0.05, 0.05),
  },
  {
    id: 'latissimus-dorsi-r',
    origins: [
      ...vertebrae('t', 7, 12),
      ...vertebrae('l', 1, 5),
      'sacrum',
      'hip-bone-r',
      ...ribs(9, 12),
      'scapula-r',
    ],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 14, along: 36 },
    skin: latissimusSkin,
    tendon: either(lumbarFascia, ends(0, 0.16)),
  },
]

/** From trunk to arm; the upper fibres are carried along by the inferior angle that they cross. */
function latissimusSkin(at: SkinPoint): JointShares {
  const trunkToArm = along([0.5, thorax], [0.97, humerus])(at)
  const overBlade =
    smoothstep(0.12, 0.45, at.u) * (1 - smoothstep(0.5, 0.85, at.u)) * (1 - smoothstep(0.1, 0.55, at.v))
  return mix(trunkToArm, scapula(at), 0.7 * overBlade)
}
