/**
 * How each muscle holds on to its bones, beyond the end rows of its figures. A muscle's end row gives the line of the
 * attachment and, by its thickness, the breadth; what a line cannot say stands here: how far the muscle arises with flesh
 * from a face of bone, and which face of a thin bone it holds on to.
 *
 * Source: extent and side of each attachment after Standring (ed.), Gray's Anatomy, 41st ed. 2016, ch. 43 (back), 46 and 48
 * (pectoral girdle and arm); the shares of fibre length that these words come to were read off our own figures.
 */

/** One end of a muscle on its bones. */
export interface EndFigures {
  /** Share of the fibre length, from this end, over which flesh is fixed to the bone that it lies on; 0: only the end row. */
  readonly flesh: number
  /** Gap [mm] between muscle and bone that still counts as lying on it. */
  readonly contactMm: number
  /** Direction (body frame: forward, up, right) that the bone must face; null: whatever it faces. */
  readonly facing: readonly [number, number, number] | null
  /** Structures that it also holds on to, besides those of the build's table. */
  readonly also: readonly string[]
  /** Farthest that a point of the end row may lie off the bone to count as its attachment [mm]. */
  readonly reachMm: number
  /** Muscle (right-side id) whose tendon this one ends on: that one's end row stands in; null: its own. */
  readonly tendonOf: string | null
  /** How much broader than the muscle is thick the attachment is, to either side [mm]. */
  readonly spreadMm: number
}

/** Both ends of a muscle. */
export interface AttachmentFigures {
  readonly origin: EndFigures
  readonly insertion: EndFigures
}

const LINE: EndFigures = { flesh: 0, contactMm: 1.5, facing: null, also: [], reachMm: 9, tendonOf: null, spreadMm: 1 }
const end = (changes: Partial<EndFigures>): EndFigures => ({ ...LINE, ...changes })
const flesh = (share: number, changes: Partial<EndFigures> = {}): EndFigures =>
  end({ flesh: share, ...changes })

/** Faces of the blade, which stands some 37° out of the frontal plane. */
const DORSAL = [-0.8, 0, 0.6] as const
const COSTAL = [0.8, 0, -0.6] as const
const BACK_LIGAMENTS = ['nuchal-ligament', 'supraspinous-ligament'] as const

/** By muscle, side-less. */
export const ATTACHMENTS: Readonly<Record<string, AttachmentFigures>> = {
  'trapezius-descending': { origin: end({ also: BACK_LIGAMENTS }), insertion: end({}) },
  'trapezius-transverse': { origin: end({ also: BACK_LIGAMENTS }), insertion: end({}) },
  'trapezius-ascending': { origin: end({ also: BACK_LIGAMENTS }), insertion: end({}) },
  'rhomboid-major': { origin: end({ also: BACK_LIGAMENTS }), insertion: end({ facing: DORSAL }) },
  'rhomboid-minor': { origin: end({ also: BACK_LIGAMENTS }), insertion: end({ facing: DORSAL }) },
  'levator-scapulae': { origin: flesh(0.2), insertion: end({ facing: DORSAL }) },
  'pectoralis-minor': { origin: flesh(0.06), insertion: flesh(0.05, { contactMm: 3 }) },
  'deltoid-clavicular': { origin: flesh(0.04), insertion: flesh(0.06) },
  'deltoid-acromial': { origin: flesh(0.04), insertion: flesh(0.06) },
  'deltoid-spinal': { origin: flesh(0.04), insertion: flesh(0.06) },
  'biceps-brachii-long': { origin: end({}), insertion: flesh(0.03) },
  'biceps-brachii-short': { origin: end({}), insertion: end({ tendonOf: 'biceps-brachii-long-r' }) },
  'serratus-anterior': { origin: flesh(0.12, { contactMm: 2 }), insertion: end({ facing: COSTAL, spreadMm: 3 }) },
  'latissimus-dorsi': { origin: end({ also: ['supraspinous-ligament'] }), insertion: flesh(0.03) },
  infraspinatus: { origin: flesh(0.55), insertion: flesh(0.05) },
  supraspinatus: { origin: flesh(0.6), insertion: flesh(0.05) },
  'teres-minor': { origin: flesh(0.45), insertion: flesh(0.06) },
  'teres-major': { origin: flesh(0.22), insertion: flesh(0.05) },
  subscapularis: { origin: flesh(0.6, { contactMm: 2 }), insertion: flesh(0.06, { contactMm: 4 }) },
  'pectoralis-major-clavicular': { origin: flesh(0.05), insertion: flesh(0.03) },
  'pectoralis-major-sternocostal': { origin: flesh(0.05), insertion: flesh(0.03) },
  'pectoralis-major-abdominal': { origin: flesh(0.04), insertion: flesh(0.03) },
  'triceps-brachii-long': { origin: end({}), insertion: flesh(0.03) },
  'triceps-brachii-lateral': { origin: flesh(0.3), insertion: flesh(0.03) },
  'triceps-brachii-medial': { origin: flesh(0.7), insertion: flesh(0.04) },
  brachialis: { origin: flesh(0.6), insertion: flesh(0.05) },
  coracobrachialis: { origin: end({}), insertion: flesh(0.12) },
  brachioradialis: { origin: flesh(0.06), insertion: flesh(0.02) },
  subclavius: { origin: end({}), insertion: flesh(0.5) },
  sternocleidomastoid: { origin: end({}), insertion: flesh(0.05) },
  'splenius-capitis': { origin: end({ also: BACK_LIGAMENTS }), insertion: flesh(0.08) },
  'semispinalis-capitis': { origin: flesh(0.2), insertion: flesh(0.06) },
  'iliocostalis-lumborum': { origin: flesh(0.15), insertion: flesh(0.55) },
  'longissimus-thoracis': { origin: flesh(0.2), insertion: flesh(0.6) },
  'spinalis-thoracis': { origin: flesh(0.3), insertion: flesh(0.45) },
}
