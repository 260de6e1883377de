import { muscleSpec } from './table'

/**
 * What each muscle covers where both are seen from outside, muscles and bones: right-side ids without the side. A muscle gives
 * way to those that it lies on, which are finished before it. Left out are pairs that change places along the way (the tendon
 * of latissimus dorsi passes under biceps and coracobrachialis). The parts of trapezius are one sheet in the body; here each
 * overlaps the next a little.
 *
 * Source: relations of each muscle in Standring (ed.), Gray's Anatomy, 41st ed. 2016, ch. 43 (back), 46 and 48, as in
 * `figures/attachments.ts`; layers of the back as in `anatomy/layers.ts`.
 */
const LIES_ON: Readonly<Record<string, readonly string[]>> = {
  'serratus-anterior': ['iliocostalis-lumborum'],
  'rhomboid-minor': [
    'splenius-capitis',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'spinalis-thoracis',
  ],
  'rhomboid-major': [
    'splenius-capitis',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'spinalis-thoracis',
  ],
  'triceps-brachii-long': ['triceps-brachii-medial'],
  'triceps-brachii-lateral': ['triceps-brachii-medial'],
  'biceps-brachii-long': ['brachialis'],
  'biceps-brachii-short': ['brachialis'],
  brachioradialis: ['brachialis'],
  'latissimus-dorsi': [
    'scapula',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'spinalis-thoracis',
    'serratus-anterior',
    'rhomboid-major',
    'infraspinatus',
    'teres-major',
  ],
  'trapezius-descending': ['semispinalis-capitis', 'splenius-capitis', 'levator-scapulae', 'supraspinatus'],
  'trapezius-transverse': [
    'trapezius-ascending',
    'splenius-capitis',
    'rhomboid-minor',
    'rhomboid-major',
    'levator-scapulae',
    'supraspinatus',
  ],
  'trapezius-ascending': [
    'splenius-capitis',
    'iliocostalis-lumborum',
    'longissimus-thoracis',
    'spinalis-thoracis',
    'rhomboid-minor',
    'rhomboid-major',
    'supraspinatus',
    'infraspinatus',
    'latissimus-dorsi',
  ],
  'pectoralis-major-clavicular': ['subclavius', 'pectoralis-minor', 'coracobrachialis'],
  'pectoralis-major-sternocostal': ['pectoralis-minor', 'serratus-anterior', 'coracobrachialis'],
  'pectoralis-major-abdominal': ['pectoralis-minor', 'serratus-anterior'],
  'deltoid-clavicular': ['subscapularis', 'coracobrachialis', 'biceps-brachii-short'],
  'deltoid-acromial': ['supraspinatus', 'infraspinatus'],
  'deltoid-spinal': ['infraspinatus', 'teres-minor', 'triceps-brachii-long', 'triceps-brachii-lateral'],
}

/** Right-side ids of the muscles and bones that a muscle, given by its right-side id, lies on. */
export const muscleLiesOn = (id: string): readonly string[] =>
  (LIES_ON[id.replace(/-r$/, '')] ?? []).map((below) => `${below}-r`)

/** Muscles in an order in which each comes after those that it lies on; else as given. */
export function fromTheRibsOutward<T extends { readonly spec: { readonly id: string } }>(
  muscles: readonly T[],
): readonly T[] {
  const byId = new Map(muscles.map((muscle) => [muscle.spec.id, muscle]))
  const out = new Set<T>()
  const take = (muscle: T): void => {
    for (const below of muscleLiesOn(muscle.spec.id)) {
      const deeper = byId.get(below)
      if (deeper && !out.has(deeper)) take(deeper)
    }
    out.add(muscle)
  }
  muscles.forEach(take)
  return [...out]
}

/**
 * Which ends of a muscle below are on a bone on which its cover ends likewise: there the two lie side by side, unless the cover
 * slides over that bone. Right-side ids.
 */
export function sharedEnds(
  below: string,
  cover: string,
): { readonly origin: boolean; readonly insertion: boolean } {
  const [one, other] = [muscleSpec(below), muscleSpec(cover)]
  const slidOver = muscleLiesOn(cover)
  const shared = (end: 'origins' | 'insertions'): boolean =>
    other?.[end].some((id) => one?.[end].includes(id) && !slidOver.includes(id)) ?? false
  return { origin: shared('origins'), insertion: shared('insertions') }
}
