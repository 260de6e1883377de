import type { StructureWords } from '../../words'

const SEGMENTS = { c: 'Halswirbel', t: 'Brustwirbel', l: 'Lendenwirbel' } as const

/** German names of single ribs, vertebrae, discs and bones of the skull, and of sides. */
export const structures: StructureWords = {
  rib: (number) => `${number}. Rippe`,
  cartilage: (number) => `${number}. Rippenknorpel`,
  vertebra: (segment, number, code) => `${number}. ${SEGMENTS[segment]} (${code})`,
  disc: (above, below) => `Bandscheibe zwischen ${above} und ${below ?? 'dem Kreuzbein'}`,
  end: { origin: 'Ursprung', insertion: 'Ansatz' },
  side: { r: 'rechts', l: 'links' },
  pieces: {
    frontal: 'Stirnbein',
    occipital: 'Hinterhauptsbein',
    parietal: 'Scheitelbein',
    temporal: 'Schläfenbein',
    sphenoid: 'Keilbein',
    zygomatic: 'Jochbein',
    maxilla: 'Oberkiefer',
    pelvis: 'Becken',
  },
}
