import { along, on } from './skin'
import type { MuscleSpec } from './spec'
import { ends } from './tendon'

const thorax = on('thorax')
const clavicle = on('clavicle-joint-r')
const scapula = on('scapula-joint-r')
const humerus = on('humerus-joint-r')
const ulna = on('ulna-joint-r')
const radius = on('radius-joint-r')

/** Rotator cuff, pectoralis major and the muscles of the arm. */
export const ARM: readonly MuscleSpec[] = [
  {
    id: 'infraspinatus-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 2,
    density: { across: 11, along: 20 },
    skin: along([0.5, scapula], [0.96, humerus]),
    tendon: ends(0.03, 0.2),
  },
  {
    id: 'supraspinatus-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 2,
    density: { across: 9, along: 18 },
    skin: along([0.55, scapula], [0.96, humerus]),
    tendon: ends(0.03, 0.24),
  },
  {
    id: 'teres-minor-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 2,
    density: { across: 8, along: 18 },
    skin: along([0.4, scapula], [0.96, humerus]),
    tendon: ends(0.04, 0.2),
  },
  {
    id: 'teres-major-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 2,
    density: { across: 9, along: 20 },
    skin: along([0.15, scapula], [0.96, humerus]),
    tendon: ends(0.03, 0.2),
  },
  {
    id: 'subscapularis-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 1,
    density: { across: 11, along: 20 },
    skin: along([0.5, scapula], [0.96, humerus]),
    near: ['thorax'],
    tendon: ends(0.03, 0.2),
  },
  {
    id: 'pectoralis-major-clavicular-r',
    origins: ['clavicle-r'],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 11, along: 20 },
    skin: along([0.04, clavicle], [0.95, humerus]),
    near: ['thorax'],
    tendon: ends(0.03, 0.16),
  },
  {
    id: 'pectoralis-major-sternocostal-r',
    origins: ['manubrium', 'sternal-body', ...[1, 2, 3, 4, 5, 6].map((n) => `costal-cartilage-0${n}-r`)],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 13, along: 22 },
    skin: along([0.1, thorax], [0.96, humerus]),
    tendon: ends(0.05, 0.16),
  },
  {
    id: 'pectoralis-major-abdominal-r',
    origins: ['costal-cartilage-07-r'],
    insertions: ['humerus-r'],
    layer: 3,
    density: { across: 7, along: 22 },
    skin: along([0.2, thorax], [0.96, humerus]),
    tendon: ends(0.08, 0.16),
  },
  {
    id: 'triceps-brachii-long-r',
    origins: ['scapula-r'],
    insertions: ['ulna-r'],
    layer: 2,
    density: { across: 9, along: 24 },
    skin: along([0.02, scapula], [0.3, humerus], [0.72, humerus], [0.97, ulna]),
    tendon: ends(0.1, 0.24),
  },
  {
    id: 'triceps-brachii-lateral-r',
    origins: ['humerus-r'],
    insertions: ['ulna-r'],
    layer: 2,
    density: { across: 9, along: 22 },
    skin: along([0.7, humerus], [0.97, ulna]),
    tendon: ends(0.05, 0.26),
  },
  {
    id: 'triceps-brachii-medial-r',
    origins: ['humerus-r'],
    insertions: ['ulna-r'],
    layer: 1,
    density: { across: 8, along: 18 },
    skin: along([0.7, humerus], [0.97, ulna]),
    tendon: ends(0.04, 0.16),
  },
  {
    id: 'brachialis-r',
    origins: ['humerus-r'],
    insertions: ['ulna-r'],
    layer: 1,
    density: { across: 9, along: 22 },
    skin: along([0.55, humerus], [0.97, ulna]),
    tendon: ends(0.03, 0.16),
  },
  {
    id: 'coracobrachialis-r',
    origins: ['scapula-r'],
    insertions: ['humerus-r'],
    layer: 2,
    density: { across: 6, along: 18 },
    skin: along([0.04, scapula], [0.85, humerus]),
    tendon: ends(0.14, 0.08),
  },
  {
    id: 'brachioradialis-r',
    origins: ['humerus-r'],
    insertions: ['radius-r'],
    layer: 2,
    density: { across: 7, along: 24 },
    skin: along([0.14, humerus], [0.42, ulna], [0.92, radius]),
    tendon: ends(0.05, 0.42),
  },
]
