import type { Source } from '../types'

/** Where the sizes of the equipment and of the legs that stand in come from. */
export const EQUIPMENT_SOURCES: readonly Source[] = [
  {
    id: 'trx-suspension-guide',
    citation: 'TRX Suspension Trainer: set-up guide (anchor about 7 to 9 feet, 2.1–2.7 m, over the floor)',
    url: 'https://www.trxtraining.com',
    kind: 'practice article',
    seen: false,
    note: 'Cited from memory.',
  },
  {
    id: 'ipf-rules',
    citation:
      'International Powerlifting Federation. Technical Rules Book: the bench (at least 1.22 m long, 29–32 cm wide, 42–45 cm high)',
    url: 'https://www.powerlifting.sport',
    kind: 'standard',
    seen: false,
    note: 'Cited from memory; the width also as quoted by a referees’ study guide.',
  },
  {
    id: 'white-panjabi-1990',
    citation:
      'White AA, Panjabi MM. Clinical Biomechanics of the Spine. 2nd ed. Philadelphia: Lippincott, 1990 (ranges of the single levels)',
    url: null,
    kind: 'textbook',
    seen: false,
    note: 'Representative ranges of bending forward and back, cited from memory.',
  },
  {
    id: 'drillis-contini-1966',
    citation:
      'Drillis R, Contini R. Body segment parameters. New York University, Technical Report 1166.03, 1966',
    url: null,
    kind: 'research article',
    seen: false,
    note: 'Lengths of thigh, shank and foot as shares of stature, cited from memory of later reprints.',
  },
]
