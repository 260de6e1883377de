import { describe, expect, it } from 'vitest'
import { labelSpecs } from '../../src/app/scene/labelSpecs'
import { structureLooks, type LookState } from '../../src/app/state/looks'

const NODES = ['r', 'l'].flatMap((side) =>
  [
    'trapezius-descending',
    'trapezius-transverse',
    'trapezius-ascending',
    'rhomboid-major',
    'rhomboid-minor',
    'levator-scapulae',
    'serratus-anterior',
    'latissimus-dorsi',
    'scapula',
  ].map((base) => `${base}-${side}`),
)
const start: LookState = { selection: { kind: 'none' }, sides: 'both', peeledSide: 'l' }
const labels = (state: LookState) => labelSpecs(state, structureLooks(state, NODES))

describe('labelSpecs', () => {
  it('names both layers of the classic split, each on its side', () => {
    const specs = labels(start)
    expect(specs.map(({ key }) => key)).toEqual([
      'trapezius',
      'rhomboid-major',
      'levator-scapulae',
      'scapula',
    ])
    expect(specs[0]?.structures.every((id) => id.endsWith('-r'))).toBe(true)
    expect(specs[1]?.structures).toEqual(['rhomboid-major-l'])
  })

  it('swaps sides with the split', () => {
    const specs = labels({ ...start, peeledSide: 'r' })
    expect(specs[0]?.structures[0]).toMatch(/-l$/)
    expect(specs[1]?.structures).toEqual(['rhomboid-major-r'])
  })

  it('names what is selected and nothing else', () => {
    const specs = labels({ ...start, selection: { kind: 'muscle', id: 'rhomboid-major' } })
    expect(specs.map(({ title }) => title)).toEqual(['Rhomboid major'])
  })

  it('names the ends of a muscle where they are lit on the bones, and not the muscle, which is glass', () => {
    const nodes = [...NODES, ...NODES.flatMap((node) => [`origin-${node}`, `insertion-${node}`])]
    const state: LookState = {
      ...start,
      selection: { kind: 'muscle', id: 'rhomboid-major' },
      attachments: 'both',
    }
    const specs = labelSpecs(state, structureLooks(state, nodes))
    expect(specs.map(({ title }) => title)).toEqual(['Origin', 'Insertion'])
    expect(specs[0]?.structures).toEqual(['origin-rhomboid-major-r', 'origin-rhomboid-major-l'])
  })

  it('points at a landmark of the blade, which is lit and not selected', () => {
    const state: LookState = { ...start, selection: { kind: 'landmark', id: 'inferior-angle' } }
    expect(structureLooks(state, NODES).get('scapula-l')?.emphasis).toBe('lit')
    const [spec, ...more] = labels(state)
    expect(more).toEqual([])
    expect(spec).toMatchObject({ title: 'Inferior angle of the blade', landmark: 'AI' })
    expect(spec?.structures).toEqual(['scapula-r', 'scapula-l'])
  })

  it('names nothing that is hidden or glass', () => {
    for (const state of [
      start,
      { ...start, selection: { kind: 'action', id: 'retraction' } } satisfies LookState,
    ]) {
      const looks = structureLooks(state, NODES)
      for (const { structures } of labelSpecs(state, looks)) {
        for (const id of structures) expect(['hidden', 'glass']).not.toContain(looks.get(id)?.emphasis)
      }
    }
  })

  it('never shows more than five', () => {
    expect(
      labels({ ...start, selection: { kind: 'action', id: 'upward-rotation' } }).length,
    ).toBeLessThanOrEqual(5)
  })
})
