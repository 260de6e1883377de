import { describe, expect, it } from 'vitest'
import { BONES } from '../../src/anatomy/bones'
import { FMA_IDS } from '../../src/anatomy/figures/fma'
import { MUSCLES } from '../../src/anatomy/muscles'
import { structureLatin, structureName, structureOwner } from '../../src/anatomy/structures'
import { ownerProblems } from '../../src/anatomy/validate'

/** Structures of the model that the scans do not have. */
const ADDED = [
  'xiphoid-process',
  'skull',
  'hand-r',
  'hand-l',
  'latissimus-dorsi-r',
  'latissimus-dorsi-l',
  'brachioradialis-r',
  'brachioradialis-l',
  'pelvis',
  'nuchal-ligament',
  'supraspinous-ligament',
]
const NODES = [...Object.keys(FMA_IDS), ...ADDED]

describe.each(NODES)('%s', (id) => {
  it('has a card, a name and a Latin name', () => {
    const owner = structureOwner(id)
    const record =
      owner?.kind === 'muscle'
        ? MUSCLES.find((m) => m.id === owner.id)
        : BONES.find((b) => b.id === owner?.id)
    expect(record).toBeDefined()
    expect(structureName(id)).toMatch(/^(?:[A-Z]|\d)/)
    expect(structureName(id)).not.toMatch(/-/)
    expect(structureLatin(id)).toMatch(/^[a-z]/)
  })

  it('says its side, the left like the right', () => {
    if (!id.endsWith('-r')) return
    const left = `${id.slice(0, -1)}l`
    expect(structureOwner(left)).toEqual(structureOwner(id))
    expect(structureName(id)).toMatch(/, right$/)
    expect(structureName(left)).toBe(structureName(id).replace(/right$/, 'left'))
    expect(structureName(id.slice(0, -2))).toBe(structureName(id).replace(/, right$/, ''))
  })
})

describe('owners', () => {
  it('cover every node', () => {
    expect(ownerProblems(NODES)).toEqual([])
  })

  it.each([
    ['trapezius-transverse-r', 'muscle', 'trapezius-transverse'],
    ['serratus-anterior-l', 'muscle', 'serratus-anterior'],
    ['biceps-brachii-long-r', 'muscle', 'biceps-brachii-long'],
    ['iliocostalis-lumborum-r', 'muscle', 'iliocostalis-lumborum'],
    ['rib-04-r', 'bone', 'ribs'],
    ['vertebra-c7', 'bone', 'vertebra-prominens'],
    ['vertebra-t5', 'bone', 'thoracic-vertebrae'],
    ['manubrium', 'bone', 'manubrium'],
    ['occipital', 'bone', 'skull'],
    ['pelvis', 'bone', 'hip-bone'],
  ])('%s belongs to the %s %s', (node, kind, id) => {
    expect(structureOwner(node)).toEqual({ kind, id })
  })

  it('are none for what nobody claims', () => {
    for (const id of ['spleen', '', 'r', '-r', 'rib-13-r', 'landmark-ai-r'])
      expect(structureOwner(id)).toBeNull()
  })
})

describe('names', () => {
  it.each([
    ['rib-04-r', '4th rib, right', 'costa IV'],
    ['rib-12-l', '12th rib, left', 'costa XII'],
    ['costal-cartilage-01-r', '1st costal cartilage, right', 'cartilago costalis I'],
    ['vertebra-c1', 'Atlas (C1)', 'atlas'],
    ['vertebra-c2', 'Axis (C2)', 'axis'],
    ['vertebra-c3', '3rd cervical vertebra (C3)', 'vertebra cervicalis III'],
    ['vertebra-t5', '5th thoracic vertebra (T5)', 'vertebra thoracica V'],
    ['vertebra-l2', '2nd lumbar vertebra (L2)', 'vertebra lumbalis II'],
    ['disc-c7', 'Disc between C7 and T1', 'discus intervertebralis'],
    ['disc-t5', 'Disc between T5 and T6', 'discus intervertebralis'],
    ['disc-t12', 'Disc between T12 and L1', 'discus intervertebralis'],
    ['disc-l5', 'Disc between L5 and the sacrum', 'discus intervertebralis'],
    ['trapezius-descending-r', 'Upper trapezius, right', 'pars descendens musculi trapezii'],
    ['trapezius-transverse-l', 'Middle trapezius, left', 'pars transversa musculi trapezii'],
    ['trapezius-ascending-r', 'Lower trapezius, right', 'pars ascendens musculi trapezii'],
    ['scapula-r', 'Shoulder blade, right', 'scapula'],
    ['occipital', 'Occipital bone', 'os occipitale'],
  ])('%s is “%s”', (id, name, latin) => {
    expect(structureName(id)).toBe(name)
    expect(structureLatin(id)).toBe(latin)
  })

  it('of unknown things are plain letters without Latin', () => {
    expect(structureName('coracoclavicular-ligament-r')).toBe('Coracoclavicular ligament, right')
    expect(structureLatin('coracoclavicular-ligament-r')).toBeNull()
    expect(structureName('vertebra-t13')).toBe('Vertebra t13')
    expect(structureName('rib-00-r')).toBe('Rib 00, right')
  })
})
