import { describe, expect, it } from 'vitest'
import { fibreSize, mergeStructures } from '../../src/app/scene/mergeStructures'
import { patch } from './patch'

describe('mergeStructures', () => {
  const merged = mergeStructures(
    [patch('rib-01-r', { kind: 'bone' }), patch('rhomboid-major-r', { uv: true })],
    5,
  )

  it('keeps each structure whole, in order, under its own number', () => {
    expect(
      merged.ranges.map(({ id, number, firstVertex, vertexCount, firstIndex, indexCount }) => [
        id,
        number,
        firstVertex,
        vertexCount,
        firstIndex,
        indexCount,
      ]),
    ).toEqual([
      ['rib-01-r', 5, 0, 4, 0, 6],
      ['rhomboid-major-r', 6, 4, 4, 6, 6],
    ])
    expect([...merged.structure]).toEqual([5, 5, 5, 5, 6, 6, 6, 6])
  })

  it('points every face at the vertices of its own structure', () => {
    for (const range of merged.ranges) {
      const faces = merged.indices.slice(range.firstIndex, range.firstIndex + range.indexCount)
      expect(Math.min(...faces)).toBe(range.firstVertex)
      expect(Math.max(...faces)).toBe(range.firstVertex + range.vertexCount - 1)
    }
  })

  it('takes a structure without tissue data as open to the light and all belly', () => {
    expect([...merged.tissue.slice(0, 4)]).toEqual([255, 0, 0, 0])
  })

  it('computes the normals that a file leaves out', () => {
    expect([...merged.normals.slice(0, 3)]).toEqual([0, 0, 1])
  })

  it('merges nothing into nothing', () => {
    expect(mergeStructures([]).ranges).toEqual([])
  })
})

describe('fibreSize', () => {
  it('is the size of one unit of u and of v in metres', () => {
    const mesh = mergeStructures([patch('rhomboid-major-r', { uv: true, length: 0.2, width: 0.05 })])
    const { length, width } = fibreSize(mesh, mesh.ranges[0]!)
    expect(length).toBeCloseTo(0.2, 6)
    expect(width).toBeCloseTo(0.05, 6)
  })

  it('is zero where there are no fibres', () => {
    const mesh = mergeStructures([patch('scapula-r', { kind: 'bone' })])
    expect(fibreSize(mesh, mesh.ranges[0]!)).toEqual({ length: 0, width: 0 })
  })
})
