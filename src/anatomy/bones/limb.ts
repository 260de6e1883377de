import type { BoneText } from '../types'

/** Shoulder girdle and arm. */
export const LIMB_BONES: readonly BoneText[] = [
  {
    id: 'scapula',
    ta2: null,
    fma: 13394,
    synonyms: ['scapula', 'shoulder blade', 'wing bone'],
    summary:
      'A flat, three-cornered bone that glides on the back of the ribs and carries the socket of the shoulder.',
    facts: [
      {
        text: 'At rest it lies over the second to seventh ribs. Its inner edge stands about 5 cm from the spine, and its bottom tip at the height of the seventh to ninth thoracic spines.',
        sources: ['eptumed-scapula', 'isrn-2012-posture'],
      },
      {
        text: 'The collarbone is its only link by joints to the trunk; muscles do the rest.',
        sources: ['openstax-girdle', 'gray-1918'],
      },
      {
        text: 'A ridge across its back, the spine, ends as the acromion, the point of the shoulder.',
        sources: ['eptumed-scapula'],
      },
      {
        text: 'A hook at the front, the coracoid process, gives hold to the pectoralis minor, the short head of the biceps and the coracobrachialis.',
        sources: ['imaios-pec-minor', 'tarbor-arm', 'wiki-coracobrachialis'],
      },
    ],
    sources: [
      'eptumed-scapula',
      'isrn-2012-posture',
      'openstax-girdle',
      'gray-1918',
      'imaios-pec-minor',
      'tarbor-arm',
      'wiki-coracobrachialis',
      'uberon-fma',
    ],
  },
  {
    id: 'clavicle',
    ta2: null,
    fma: 13321,
    synonyms: ['clavicle', 'collarbone', 'collar bone'],
    summary:
      'An S-shaped strut from the breastbone to the shoulder blade that keeps the shoulder out to the side.',
    facts: [
      { text: 'Its whole length can be felt under the skin.', sources: ['openstax-girdle'] },
      {
        text: 'While the arm rises from 30 to 120 degrees, it draws back about 12 degrees and spins backward about 22–25 degrees.',
        sources: ['ludewig-2009-table'],
      },
      {
        text: 'The upper trapezius ends on its outer third and lifts the shoulder by turning it.',
        sources: ['johnson-1994', 'anatomyapp-trapezius'],
      },
    ],
    sources: ['openstax-girdle', 'ludewig-2009-table', 'johnson-1994', 'anatomyapp-trapezius', 'uberon-fma'],
  },
  {
    id: 'humerus',
    ta2: null,
    fma: 13303,
    synonyms: ['humerus', 'upper arm bone', 'arm bone'],
    summary: 'The bone of the upper arm, whose round head turns in the socket of the shoulder blade.',
    facts: [
      {
        text: 'Two bumps beside the head, the greater and lesser tubercles, take the tendons of the rotator cuff; the tendon of the long head of the biceps runs in the groove between them.',
        sources: ['oregon-upper-limb', 'orthofracs-cuff'],
      },
      {
        text: 'A rough spot halfway down the outer side, the deltoid tuberosity, takes the deltoid.',
        sources: ['orthobullets-deltoid'],
      },
    ],
    sources: ['oregon-upper-limb', 'orthofracs-cuff', 'orthobullets-deltoid', 'uberon-fma'],
  },
  {
    id: 'radius',
    ta2: null,
    fma: 23463,
    synonyms: ['radius', 'forearm bone', 'thumb side of the forearm'],
    summary: 'The forearm bone on the thumb side, which turns round the ulna when the palm turns.',
    facts: [
      { text: 'It lies on the outer side of the forearm, beside the ulna.', sources: ['oregon-upper-limb'] },
      {
        text: 'The biceps pulls on a bump near its upper end, the brachioradialis on its lower end.',
        sources: ['tarbor-arm', 'wiki-brachioradialis'],
      },
    ],
    sources: ['oregon-upper-limb', 'tarbor-arm', 'wiki-brachioradialis', 'uberon-fma'],
  },
  {
    id: 'ulna',
    ta2: null,
    fma: 23466,
    synonyms: ['ulna', 'forearm bone', 'elbow bone', 'point of the elbow'],
    summary: 'The forearm bone on the little-finger side, which makes the point of the elbow.',
    facts: [
      {
        text: 'It lies on the inner side of the forearm, beside the radius.',
        sources: ['oregon-upper-limb'],
      },
      {
        text: 'The triceps ends on the point of the elbow, the olecranon; the brachialis ends just below the joint in front.',
        sources: ['elsevier-triceps', 'tarbor-arm'],
      },
    ],
    sources: ['oregon-upper-limb', 'elsevier-triceps', 'tarbor-arm', 'uberon-fma'],
  },
  {
    id: 'hand',
    ta2: null,
    fma: null,
    synonyms: ['hand', 'wrist', 'fingers', 'palm', 'carpals', 'metacarpals', 'phalanges'],
    summary:
      'Eight wrist bones, five palm bones and fourteen finger bones; the model shows the hand in a simple form.',
    facts: [
      {
        text: 'The eight small bones of the wrist are the carpals, the five of the palm the metacarpals, and the fourteen of the fingers and thumb the phalanges.',
        sources: ['oregon-upper-limb'],
      },
    ],
    sources: ['oregon-upper-limb'],
  },
]
