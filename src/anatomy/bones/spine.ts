import type { BoneText } from '../types'

/** Spine with its discs and ligaments, and the head. */
export const SPINE_BONES: readonly BoneText[] = [
  {
    id: 'atlas',
    ta2: null,
    fma: 12519,
    synonyms: ['c1', 'first cervical vertebra', 'atlas'],
    summary: 'The ring-shaped first vertebra of the neck, which carries the skull.',
    facts: [
      {
        text: 'The levator scapulae starts at the side processes of the first four neck vertebrae, this one first.',
        sources: ['imaios-levator', 'wiki-levator'],
      },
      { text: 'It has no disc, neither above nor below.', sources: ['openstax-spine', 'gray-1918'] },
    ],
    sources: ['imaios-levator', 'wiki-levator', 'openstax-spine', 'gray-1918', 'uberon-fma'],
  },
  {
    id: 'axis',
    ta2: null,
    fma: 12520,
    synonyms: ['c2', 'second cervical vertebra', 'axis'],
    summary: 'The second vertebra of the neck, whose upright peg lets the head turn.',
    facts: [
      {
        text: 'The highest disc lies below it, between the second and third neck vertebrae.',
        sources: ['openstax-spine', 'gray-1918'],
      },
    ],
    sources: ['openstax-spine', 'gray-1918', 'uberon-fma'],
  },
  {
    id: 'cervical-vertebrae',
    ta2: null,
    fma: null,
    synonyms: ['cervical vertebrae', 'cervical spine', 'neck bones', 'neck'],
    summary: 'The seven small vertebrae of the neck.',
    facts: [
      { text: 'There are seven, C1 to C7.', sources: ['openstax-spine'] },
      {
        text: 'The levator scapulae hangs from the upper four; the trapezius has bony hold on the lowest only and springs from the nuchal ligament above it.',
        sources: ['imaios-levator', 'johnson-1994'],
      },
    ],
    sources: ['openstax-spine', 'imaios-levator', 'johnson-1994'],
  },
  {
    id: 'vertebra-prominens',
    ta2: null,
    fma: 12525,
    synonyms: ['c7', 'seventh cervical vertebra', 'bump at the base of the neck'],
    summary:
      'The lowest vertebra of the neck, whose long spine you can feel as a bump at the base of the neck.',
    facts: [
      {
        text: 'Trapezius and rhomboid minor both start from its spine.',
        sources: ['johnson-1994', 'ifaa-rhomboid-minor'],
      },
    ],
    sources: ['johnson-1994', 'ifaa-rhomboid-minor', 'uberon-fma'],
  },
  {
    id: 'thoracic-vertebrae',
    ta2: null,
    fma: null,
    synonyms: ['thoracic vertebrae', 'thoracic spine', 'upper back', 'chest vertebrae', 'mid back'],
    summary: 'The twelve vertebrae of the chest, each of which carries a pair of ribs.',
    facts: [
      { text: 'There are twelve, T1 to T12.', sources: ['openstax-spine'] },
      {
        text: 'The rhomboid major starts from the spines of T2 to T5, the rhomboid minor reaches T1, and the trapezius runs down to T12.',
        sources: ['imaios-rhomboid-major', 'ifaa-rhomboid-minor', 'imaios-trapezius'],
      },
    ],
    sources: ['openstax-spine', 'imaios-rhomboid-major', 'ifaa-rhomboid-minor', 'imaios-trapezius'],
  },
  {
    id: 'lumbar-vertebrae',
    ta2: null,
    fma: null,
    synonyms: ['lumbar vertebrae', 'lumbar spine', 'lower back'],
    summary: 'The five large vertebrae of the lower back, which bear the weight of the trunk.',
    facts: [
      { text: 'There are five, L1 to L5.', sources: ['openstax-spine'] },
      {
        text: 'The latissimus dorsi reaches them through the thoracolumbar fascia.',
        sources: ['wheeless-lat', 'gbs-lat'],
      },
    ],
    sources: ['openstax-spine', 'wheeless-lat', 'gbs-lat'],
  },
  {
    id: 'intervertebral-discs',
    ta2: null,
    fma: 10446,
    synonyms: ['disc', 'disk', 'spinal disc', 'slipped disc'],
    summary: 'The cushions between the vertebrae, which hold them together and let the spine bend.',
    facts: [
      {
        text: 'The highest lies between the second and third neck vertebrae, the lowest between the last lumbar vertebra and the sacrum.',
        sources: ['openstax-spine', 'gray-1918'],
      },
    ],
    sources: ['openstax-spine', 'gray-1918', 'uberon-fma'],
  },
  {
    id: 'skull',
    ta2: null,
    fma: null,
    synonyms: ['head', 'skull', 'back of the head', 'occiput', 'cranium'],
    summary: 'The bones of the head, which balance on the top of the spine.',
    facts: [
      {
        text: 'A bump at the back, the external occipital protuberance, and a ridge beside it, the superior nuchal line, give origin to the trapezius.',
        sources: ['occipital-protuberance', 'imaios-trapezius'],
      },
      {
        text: 'The knob behind the ear, the mastoid process, takes the sternocleidomastoid and the splenius capitis.',
        sources: ['medilexicon-scm', 'wheeless-splenius'],
      },
    ],
    sources: ['occipital-protuberance', 'imaios-trapezius', 'medilexicon-scm', 'wheeless-splenius'],
  },
  {
    id: 'mandible',
    ta2: null,
    fma: null,
    synonyms: ['jaw', 'mandible', 'jawbone', 'chin'],
    summary: 'The lower jaw, the one bone of the skull that moves freely.',
    facts: [{ text: 'It hinges just in front of the ears.', sources: ['openstax-skull'] }],
    sources: ['openstax-skull'],
  },
  {
    id: 'nuchal-ligament',
    ta2: null,
    fma: null,
    synonyms: ['neck ligament', 'ligamentum nuchae'],
    summary: 'A strong sheet in the midline of the neck, from the back of the skull to C7.',
    facts: [
      {
        text: 'The upper trapezius springs from it rather than from the neck vertebrae.',
        sources: ['johnson-1994', 'imaios-trapezius'],
      },
    ],
    sources: ['johnson-1994', 'imaios-trapezius'],
  },
  {
    id: 'supraspinous-ligament',
    ta2: null,
    fma: null,
    synonyms: ['back ligament', 'ligamentum supraspinale'],
    summary: 'A cord along the tips of the vertebrae from C7 to the lower back.',
    facts: [
      {
        text: 'Trapezius and rhomboid major start from it together with the tips of the vertebrae.',
        sources: ['imaios-trapezius', 'imaios-rhomboid-major'],
      },
      { text: 'Above C7 the nuchal ligament takes its place.', sources: ['gray-1918'] },
    ],
    sources: ['imaios-trapezius', 'imaios-rhomboid-major', 'gray-1918'],
  },
]
