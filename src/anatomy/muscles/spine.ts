import type { MuscleText } from '../types'

/** Muscles of the neck and beside the spine. */
export const SPINE_MUSCLES: readonly MuscleText[] = [
  {
    id: 'sternocleidomastoid',
    ta2: null,
    fma: 13407,
    summary:
      'The rope from breastbone and collarbone to the bone behind the ear: one side turns the face to the other side, and both together bring the head forward.',
    origin: 'Manubrium of the sternum and medial third of the clavicle',
    insertion: 'Mastoid process and lateral half of the superior nuchal line',
    innervation: 'Accessory nerve (CN XI), motor; C2–C3 (C4), sensory',
    bloodSupply: 'Occipital and superior thyroid arteries',
    functions: [
      {
        joint: 'cervical',
        action: 'flexion',
        role: 'prime',
        note: 'Both sides; extends the upper neck at the same time',
      },
      { joint: 'cervical', action: 'rotation-contralateral', role: 'prime', note: 'One side' },
      { joint: 'cervical', action: 'lateral-flexion-ipsilateral', role: 'prime', note: 'One side' },
    ],
    feelIt:
      'Turn your face to one side: the rope stands out on the other side of the neck; touch it lightly.',
    disagreements: null,
    sources: ['anatomyzone-neck', 'medilexicon-scm', 'bp3d-fma-targets'],
    synonyms: ['scm', 'sternomastoid', 'neck rope', 'neck'],
  },
  {
    id: 'splenius-capitis',
    ta2: null,
    fma: 22653,
    summary: 'A flat, bandage-like neck muscle that draws the head back and turns it to its own side.',
    origin: 'Lower half of the nuchal ligament and spinous processes C7–T3 (or T4)',
    insertion: 'Mastoid process and lateral part of the superior nuchal line',
    innervation: 'Posterior rami of middle cervical nerves (usually given as C3–C4)',
    bloodSupply: 'Occipital artery',
    functions: [
      { joint: 'cervical', action: 'extension', role: 'prime', note: 'Both sides' },
      { joint: 'cervical', action: 'rotation-ipsilateral', role: 'prime', note: 'One side' },
      { joint: 'cervical', action: 'lateral-flexion-ipsilateral', role: 'assist', note: null },
    ],
    feelIt:
      'Lay two fingers below the skull, just behind the sternocleidomastoid (the rope behind the ear), and turn your face to the same side: a flat band tightens.',
    disagreements:
      'The nerves are also given as the middle and lower cervical ones, and the origin as C3–C7 by way of the nuchal ligament.',
    sources: [
      'wheeless-splenius',
      'anatomyzone-neck',
      'kaa-fma-audit',
      'loyola-splenius',
      'yogabook-splenius',
    ],
    synonyms: ['splenius', 'bandage muscle', 'neck'],
  },
  {
    id: 'semispinalis-capitis',
    ta2: null,
    fma: 22830,
    summary: 'The strong column at the back of the neck that keeps the head from dropping forward.',
    origin:
      'Transverse processes of the upper 5–6 thoracic vertebrae and articular processes of the lower 4 cervical vertebrae',
    insertion: 'Occipital bone between the superior and inferior nuchal lines',
    innervation: 'Posterior rami of cervical and upper thoracic nerves',
    bloodSupply: 'Occipital and deep cervical arteries',
    functions: [
      { joint: 'cervical', action: 'extension', role: 'prime', note: null },
      { joint: 'cervical', action: 'rotation-contralateral', role: 'assist', note: 'Slight' },
    ],
    feelIt:
      'Lay your fingers beside the midline just below the skull and press the head gently back into them: two columns harden.',
    disagreements: null,
    sources: ['stedman-semispinalis', 'docslib-back-table', 'kaa-fma-audit', 'bp3d-fma-media'],
    synonyms: ['semispinalis', 'neck', 'back of the neck'],
  },
  {
    id: 'erector-spinae',
    ta2: 2254,
    fma: 71302,
    summary:
      'Three cables beside the spine that straighten the trunk and hold it up when you bend at the hips.',
    origin:
      'Sacrum, iliac crest and lower spinous processes by a common aponeurosis; the thoracic columns also from lower ribs and vertebrae',
    insertion: 'Ribs, transverse and spinous processes above, as three columns',
    innervation: 'Posterior rami of spinal nerves, segmental',
    bloodSupply: 'Dorsal branches of posterior intercostal, subcostal and lumbar arteries',
    functions: [
      { joint: 'thoracic', action: 'extension', role: 'prime', note: 'Both sides' },
      { joint: 'thoracic', action: 'lateral-flexion-ipsilateral', role: 'assist', note: 'One side' },
      {
        joint: 'thoracic',
        action: 'stabilisation',
        role: 'stabilise',
        note: 'Holds still in hinge and plank positions',
      },
    ],
    feelIt:
      'Lay your thumbs beside the spine and bow forward from the hips with a flat back: two long ridges harden.',
    disagreements: 'This card describes the thoracic portion; the identifiers are those of the whole muscle.',
    sources: [
      'docslib-back-table',
      'bwp-iliocostalis',
      'wheeless-spinalis',
      'stedman-longissimus',
      'wiki-erector',
      'anatomyexpert-erector',
    ],
    synonyms: ['erectors', 'spinal erectors', 'back extensors', 'sacrospinalis', 'lower back'],
  },
  {
    id: 'iliocostalis-lumborum',
    ta2: null,
    fma: null,
    summary: 'The lower run of the outer column, from the pelvis to the lower ribs.',
    origin: 'Sacrum, iliac crest and thoracolumbar fascia',
    insertion: 'Angles of the lower six or seven ribs',
    innervation: 'Posterior rami, lateral branches',
    bloodSupply: null,
    functions: [
      { joint: 'thoracic', action: 'extension', role: 'prime', note: 'Both sides, with the lumbar spine' },
      { joint: 'thoracic', action: 'lateral-flexion-ipsilateral', role: 'assist', note: 'One side' },
    ],
    feelIt:
      'Lay your thumbs beside the spine above the belt and bow forward from the hips with a flat back: the outer half of each ridge is mostly this muscle.',
    disagreements: 'Some texts let it start from the lumbar spinous processes too, and end on ribs 5–12.',
    sources: ['flexikon-iliocostalis', 'anatomyzone-iliocostalis'],
    synonyms: ['iliocostalis', 'erectors', 'spinal erectors', 'lower back'],
  },
  {
    id: 'iliocostalis-thoracis',
    ta2: null,
    fma: 22703,
    summary: 'The upper run of the outer column, from the lower ribs to the upper ribs.',
    origin: 'Angles of ribs 7–12',
    insertion: 'Angles of ribs 1–6 and transverse process of C7',
    innervation: 'Posterior rami, lateral branches',
    bloodSupply: 'Posterior intercostal and subcostal arteries, dorsal branches',
    functions: [
      { joint: 'thoracic', action: 'extension', role: 'prime', note: null },
      { joint: 'thoracic', action: 'lateral-flexion-ipsilateral', role: 'assist', note: null },
    ],
    feelIt:
      'Lie face down and lift the breastbone a little: this is the outermost ridge, over the angles of the ribs.',
    disagreements: 'An older list of terms has it as the thoracic part of the iliocostalis lumborum.',
    sources: ['bwp-iliocostalis', 'docslib-back-table', 'kaa-fma-audit', 'hominum-ta98'],
    synonyms: ['iliocostalis', 'erectors', 'spinal erectors'],
  },
  {
    id: 'longissimus-thoracis',
    ta2: null,
    fma: 22709,
    summary: 'The long middle column, and the strongest of the three.',
    origin: 'Common aponeurosis and transverse processes of the lower thoracic vertebrae',
    insertion:
      'Ribs between angles and tubercles; transverse processes of thoracic and upper lumbar vertebrae',
    innervation: 'Posterior rami of thoracic and lumbar nerves',
    bloodSupply: 'Posterior intercostal, subcostal and lumbar arteries, dorsal branches',
    functions: [
      { joint: 'thoracic', action: 'extension', role: 'prime', note: null },
      { joint: 'thoracic', action: 'lateral-flexion-ipsilateral', role: 'assist', note: null },
    ],
    feelIt:
      'Lie face down and lift the breastbone a little: this is the thickest ridge, two to three fingers from the spine.',
    disagreements: null,
    sources: ['stedman-longissimus', 'docslib-back-table', 'kaa-fma-audit'],
    synonyms: ['longissimus', 'erectors', 'spinal erectors'],
  },
  {
    id: 'spinalis-thoracis',
    ta2: null,
    fma: 22765,
    summary: 'The thin inner column, from the tip of one vertebra to the tip of another.',
    origin: 'Spinous processes T10 (T11)–L2',
    insertion: 'Spinous processes T2 (T3)–T8',
    innervation: 'Posterior rami, medial branches',
    bloodSupply: 'Posterior intercostal arteries, dorsal branches',
    functions: [{ joint: 'thoracic', action: 'extension', role: 'prime', note: null }],
    feelIt: 'Too thin to tell apart: it lies right beside the tips of the vertebrae.',
    disagreements: null,
    sources: ['wheeless-spinalis', 'docslib-back-table', 'kaa-fma-audit'],
    synonyms: ['spinalis', 'erectors', 'spinal erectors'],
  },
]
