/** Superficial back muscles: what the classic split lifts off one side. Side-less structure ids. */
export const SUPERFICIAL_BACK: readonly string[] = [
  'trapezius-descending',
  'trapezius-transverse',
  'trapezius-ascending',
  'latissimus-dorsi',
]

const TRAPEZIUS = ['trapezius-descending', 'trapezius-transverse', 'trapezius-ascending']
const RHOMBOIDS = ['rhomboid-major', 'rhomboid-minor']
const DELTOID = ['deltoid-clavicular', 'deltoid-acromial', 'deltoid-spinal']
const PECTORALIS_MAJOR = [
  'pectoralis-major-clavicular',
  'pectoralis-major-sternocostal',
  'pectoralis-major-abdominal',
]
const BICEPS = ['biceps-brachii-long', 'biceps-brachii-short']
const DEEP_BACK = ['iliocostalis-lumborum', 'longissimus-thoracis', 'spinalis-thoracis']
const ROTATOR_CUFF_BEHIND = ['supraspinatus', 'infraspinatus', 'teres-minor', 'teres-major']

/**
 * What lies over each muscle, seen from where the muscle is looked at: side-less structure ids, by structure. A muscle
 * that nothing covers has an empty list. Read from the layers of the body (Terminologia Anatomica 2; any atlas plate).
 */
const OVER_MUSCLE: Readonly<Record<string, readonly string[]>> = {
  'trapezius-descending': [],
  'trapezius-transverse': [],
  'trapezius-ascending': [],
  'rhomboid-major': [...TRAPEZIUS, 'latissimus-dorsi'],
  'rhomboid-minor': TRAPEZIUS,
  'levator-scapulae': ['trapezius-descending', 'trapezius-transverse', 'sternocleidomastoid'],
  'serratus-anterior': [
    ...TRAPEZIUS,
    ...RHOMBOIDS,
    ...PECTORALIS_MAJOR,
    'latissimus-dorsi',
    'subscapularis',
    'teres-major',
  ],
  'pectoralis-minor': [...PECTORALIS_MAJOR, 'deltoid-clavicular'],
  subclavius: ['pectoralis-major-clavicular', 'pectoralis-major-sternocostal', 'deltoid-clavicular'],
  'latissimus-dorsi': ['trapezius-ascending'],
  'teres-major': ['latissimus-dorsi', 'deltoid-spinal'],
  'teres-minor': ['deltoid-spinal', 'deltoid-acromial', ...TRAPEZIUS],
  infraspinatus: ['deltoid-spinal', ...TRAPEZIUS, 'latissimus-dorsi'],
  supraspinatus: ['trapezius-descending', 'trapezius-transverse', 'deltoid-acromial', 'deltoid-spinal'],
  subscapularis: [...PECTORALIS_MAJOR, ...DELTOID, ...BICEPS, 'pectoralis-minor', 'coracobrachialis'],
  'deltoid-clavicular': [],
  'deltoid-acromial': [],
  'deltoid-spinal': [],
  'pectoralis-major-clavicular': ['deltoid-clavicular'],
  'pectoralis-major-sternocostal': ['deltoid-clavicular'],
  'pectoralis-major-abdominal': [],
  'biceps-brachii-long': ['deltoid-clavicular', 'deltoid-acromial', ...PECTORALIS_MAJOR],
  'biceps-brachii-short': ['deltoid-clavicular', 'deltoid-acromial', ...PECTORALIS_MAJOR],
  brachialis: BICEPS,
  brachioradialis: [],
  coracobrachialis: ['deltoid-clavicular', 'deltoid-acromial', ...PECTORALIS_MAJOR, ...BICEPS],
  'triceps-brachii-long': ['deltoid-spinal', 'teres-minor'],
  'triceps-brachii-lateral': ['deltoid-spinal', 'deltoid-acromial'],
  'triceps-brachii-medial': ['triceps-brachii-long', 'triceps-brachii-lateral'],
  sternocleidomastoid: [],
  'splenius-capitis': ['trapezius-descending', 'sternocleidomastoid', 'rhomboid-minor'],
  'semispinalis-capitis': ['trapezius-descending', 'trapezius-transverse', 'splenius-capitis', ...RHOMBOIDS],
  'iliocostalis-lumborum': [...TRAPEZIUS, ...RHOMBOIDS, 'latissimus-dorsi'],
  'longissimus-thoracis': [...TRAPEZIUS, ...RHOMBOIDS, 'latissimus-dorsi'],
  'spinalis-thoracis': [...TRAPEZIUS, ...RHOMBOIDS, 'latissimus-dorsi'],
}

const OVER_TRUNK = [
  ...TRAPEZIUS,
  ...RHOMBOIDS,
  ...PECTORALIS_MAJOR,
  ...DEEP_BACK,
  'latissimus-dorsi',
  'levator-scapulae',
  'serratus-anterior',
  'pectoralis-minor',
  'subclavius',
  'subscapularis',
  'splenius-capitis',
  'semispinalis-capitis',
  'sternocleidomastoid',
]
const OVER_ARM = [
  ...DELTOID,
  ...BICEPS,
  ...PECTORALIS_MAJOR,
  ...ROTATOR_CUFF_BEHIND,
  'subscapularis',
  'latissimus-dorsi',
  'brachialis',
  'brachioradialis',
  'coracobrachialis',
  'triceps-brachii-long',
  'triceps-brachii-lateral',
  'triceps-brachii-medial',
]

/** What lies over each kind of bone, by the start of its structure id; the first match counts. */
const OVER_BONE: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^scapula/,
    [
      ...TRAPEZIUS,
      ...RHOMBOIDS,
      ...DELTOID,
      ...ROTATOR_CUFF_BEHIND,
      'latissimus-dorsi',
      'levator-scapulae',
      'subscapularis',
      'triceps-brachii-long',
    ],
  ],
  [
    /^clavicle/,
    [...DELTOID, ...PECTORALIS_MAJOR, 'trapezius-descending', 'sternocleidomastoid', 'subclavius'],
  ],
  [/^(humerus|radius|ulna|hand)/, OVER_ARM],
  [/./, OVER_TRUNK],
]

/** Whether a side-less structure id names a muscle. */
export const isMuscleStructure = (base: string): boolean => base in OVER_MUSCLE

/** Side-less ids of the muscles that lie over a side-less structure. */
export function coverOf(base: string): readonly string[] {
  const over = OVER_MUSCLE[base]
  if (over) return over
  return OVER_BONE.find(([pattern]) => pattern.test(base))?.[1] ?? []
}
