import { BONE_TERMS } from './bones/terms'
import { MUSCLE_TERMS } from './muscles/terms'
import { structureWords, type StructureWords } from './words'

/** The content record that a model structure belongs to. */
export interface StructureOwner {
  readonly kind: 'muscle' | 'bone'
  readonly id: string
}

/**
 * The most specific content record for a node of the model: `trapezius-transverse-r` leads to the middle trapezius, not
 * to the trapezius; `serratus-anterior-r`, which the model does not cut up, to the whole muscle; `rib-04-r` to the ribs;
 * an attachment area, `origin-subclavius-r`, to its muscle.
 *
 * @param structureId  node id with or without side
 * @returns            owner, null where no record claims the structure
 */
export const structureOwner = (structureId: string): StructureOwner | null =>
  OWNERS.get(baseOf(attachmentOf(structureId)?.muscle ?? structureId).base) ?? null

/**
 * Name of a structure for readers, with its side where the id has one: “4th rib, right”, “5th thoracic vertebra (T5)”,
 * “Disc between T5 and T6”, “Middle trapezius, left”, “Origin: Subclavius, right”. An id that no record claims comes back in plain letters.
 */
export function structureName(structureId: string): string {
  const area = attachmentOf(structureId)
  if (area) return `${WORDS.end[area.end]}: ${structureName(area.muscle)}`
  const { base, side } = baseOf(structureId)
  const name = numberedTerms(base)?.name ?? recordOf(base)?.name ?? WORDS.pieces[base] ?? sentenceCase(base)
  return side ? `${name}, ${WORDS.side[side]}` : name
}

/** Latin name of a structure without side, null where we are not sure of it. */
export function structureLatin(structureId: string): string | null {
  if (attachmentOf(structureId)) return null
  const { base } = baseOf(structureId)
  return numberedTerms(base)?.latin ?? recordOf(base)?.latin ?? PIECES[base] ?? null
}

/** Splits off the side of a node id; the contract has the same rule, which content must not import. */
function baseOf(id: string): { readonly base: string; readonly side: 'r' | 'l' | null } {
  const match = /^(.+)-([rl])$/.exec(id)
  return match?.[1] ? { base: match[1], side: match[2] === 'r' ? 'r' : 'l' } : { base: id, side: null }
}

/** Reads the id of an attachment area; null for any other. */
function attachmentOf(id: string): { readonly end: 'origin' | 'insertion'; readonly muscle: string } | null {
  const match = /^(origin|insertion)-(.+)$/.exec(id)
  return match?.[2] ? { end: match[1] === 'origin' ? 'origin' : 'insertion', muscle: match[2] } : null
}

interface Claimant {
  readonly id: string
  readonly name: string
  readonly latin: string
  readonly structures: readonly string[]
}

/** Owner of each side-less structure: the record of the same id, else the one with the fewest structures. */
function ownersOf(): ReadonlyMap<string, StructureOwner> {
  const best = new Map<string, { readonly owner: StructureOwner; readonly rank: number }>()
  const claim = (kind: StructureOwner['kind'], record: Claimant): void => {
    for (const structure of record.structures) {
      const rank = structure === record.id ? 0 : record.structures.length
      const held = best.get(structure)
      if (!held || rank < held.rank) best.set(structure, { owner: { kind, id: record.id }, rank })
    }
  }
  for (const muscle of MUSCLE_TERMS) claim('muscle', muscle)
  for (const bone of BONE_TERMS) claim('bone', bone)
  return new Map([...best].map(([structure, { owner }]) => [structure, owner]))
}

const OWNERS = ownersOf()
const RECORDS: ReadonlyMap<string, Claimant> = new Map(
  [...BONE_TERMS, ...MUSCLE_TERMS].map((record) => [record.id, record]),
)

/** The record to name a structure by: its owner's, unless the owner stands for several structures. */
function recordOf(base: string): Claimant | undefined {
  const owner = OWNERS.get(base)
  const record = owner && RECORDS.get(owner.id)
  return record && (record.structures.length === 1 || record.id === base) ? record : undefined
}

/** Latin of the pieces that have no card of their own: single bones of the skull, the pelvis in one piece. */
const PIECES: Readonly<Record<string, string>> = {
  frontal: 'os frontale',
  occipital: 'os occipitale',
  parietal: 'os parietale',
  temporal: 'os temporale',
  sphenoid: 'os sphenoidale',
  zygomatic: 'os zygomaticum',
  maxilla: 'maxilla',
  pelvis: 'pelvis',
}

const SEGMENTS = {
  c: { name: 'cervical', latin: 'cervicalis', count: 7, next: 'T1' },
  t: { name: 'thoracic', latin: 'thoracica', count: 12, next: 'L1' },
  l: { name: 'lumbar', latin: 'lumbalis', count: 5, next: null },
} as const

const ENGLISH: StructureWords = {
  rib: (number) => `${ordinal(number)} rib`,
  cartilage: (number) => `${ordinal(number)} costal cartilage`,
  vertebra: (segment, number, code) => `${ordinal(number)} ${SEGMENTS[segment].name} vertebra (${code})`,
  disc: (above, below) => `Disc between ${above} and ${below ?? 'the sacrum'}`,
  end: { origin: 'Origin', insertion: 'Insertion' },
  side: { r: 'right', l: 'left' },
  pieces: {
    frontal: 'Frontal bone',
    occipital: 'Occipital bone',
    parietal: 'Parietal bone',
    temporal: 'Temporal bone',
    sphenoid: 'Sphenoid bone',
    zygomatic: 'Cheekbone',
    maxilla: 'Upper jaw',
    pelvis: 'Pelvis',
  },
}
const WORDS = structureWords() ?? ENGLISH

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** Names of structures that come in numbered rows: ribs, their cartilages, vertebrae, discs. */
function numberedTerms(base: string): { readonly name: string; readonly latin: string } | null {
  const row = /^(rib|costal-cartilage)-(\d\d)$/.exec(base)
  if (row) {
    const number = Number(row[2])
    const roman = ROMAN[number - 1]
    if (!roman) return null
    return row[1] === 'rib'
      ? { name: WORDS.rib(number), latin: `costa ${roman}` }
      : { name: WORDS.cartilage(number), latin: `cartilago costalis ${roman}` }
  }
  const level = /^(vertebra|disc)-([ctl])(\d{1,2})$/.exec(base)
  if (!level) return null
  const letter = level[2] as keyof typeof SEGMENTS // By the pattern.
  const segment = SEGMENTS[letter]
  const number = Number(level[3])
  const roman = ROMAN[number - 1]
  if (!roman || number > segment.count) return null
  const code = `${letter.toUpperCase()}${number}`
  if (level[1] === 'disc') {
    const below = number === segment.count ? segment.next : `${letter.toUpperCase()}${number + 1}`
    return { name: WORDS.disc(code, below), latin: 'discus intervertebralis' }
  }
  if (code === 'C1') return { name: 'Atlas (C1)', latin: 'atlas' }
  if (code === 'C2') return { name: 'Axis (C2)', latin: 'axis' }
  return {
    name: WORDS.vertebra(letter, number, code),
    latin: `vertebra ${segment.latin} ${roman}`,
  }
}

/** English ordinal, 1 to 12: 1st, 2nd, 3rd, 4th … */
function ordinal(number: number): string {
  const ending = number === 1 ? 'st' : number === 2 ? 'nd' : number === 3 ? 'rd' : 'th'
  return `${number}${ending}`
}

/** `nuchal-ligament` as “Nuchal ligament”. */
function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
