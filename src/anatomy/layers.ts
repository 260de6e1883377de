/**
 * Muscles by layer, from the skin inward: side-less structure ids. What is taken off layer by layer when the figure is
 * dissected. Grouping of the back after Gray (1918), muscles of the back and those that join arm and spine; in front and
 * on the arm a muscle stands one layer deeper than what lies over it. Subscapularis and serratus anterior face each other
 * between blade and ribs and so come last.
 */
export const MUSCLE_LAYERS: readonly (readonly string[])[] = [
  [
    'trapezius-descending',
    'trapezius-transverse',
    'trapezius-ascending',
    'latissimus-dorsi',
    'deltoid-clavicular',
    'deltoid-acromial',
    'deltoid-spinal',
    'pectoralis-major-clavicular',
    'pectoralis-major-sternocostal',
    'pectoralis-major-abdominal',
    'sternocleidomastoid',
    'biceps-brachii-long',
    'biceps-brachii-short',
    'triceps-brachii-long',
    'triceps-brachii-lateral',
    'brachioradialis',
  ],
  [
    'rhomboid-major',
    'rhomboid-minor',
    'levator-scapulae',
    'splenius-capitis',
    'supraspinatus',
    'infraspinatus',
    'teres-minor',
    'teres-major',
    'pectoralis-minor',
    'subclavius',
    'brachialis',
    'coracobrachialis',
    'triceps-brachii-medial',
  ],
  [
    'serratus-anterior',
    'subscapularis',
    'semispinalis-capitis',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'spinalis-thoracis',
  ],
]

/** How many layers can be taken off: after the last, the skeleton is bare. */
export const LAYER_COUNT = MUSCLE_LAYERS.length
