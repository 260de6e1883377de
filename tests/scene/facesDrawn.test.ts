import { BufferGeometry, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createFacesDrawn } from '../../src/app/scene/facesDrawn'
import { mergeStructures } from '../../src/app/scene/mergeStructures'
import { patch } from './patch'

const mesh = mergeStructures([
  patch('pectoralis-minor-r', { at: [0, 0, 1] }),
  patch('subscapularis-r', { at: [0, 0, 0] }),
  patch('rhomboid-major-r', { at: [0, 0, -1] }),
])

const begin = () => {
  const geometry = new BufferGeometry()
  return { geometry, faces: createFacesDrawn(mesh, geometry) }
}

/** Structure numbers in the order in which they are drawn. */
function drawn({ index, drawRange }: BufferGeometry): number[] {
  const corners = Array.from({ length: drawRange.count }, (_, i) => mesh.structure[index!.getX(i)]!)
  return corners.filter((number, i) => number !== corners[i - 1])
}

describe('faces drawn', () => {
  it('draws nothing until told what', () => {
    const { geometry, faces } = begin()
    faces.sortFor(new Vector3(0, 0, 1))
    expect(drawn(geometry)).toEqual([])
    expect(faces.refill(() => false)).toBe(false)
  })

  it('draws the nearest structure first, whichever side the viewer stands on', () => {
    const { geometry, faces } = begin()
    faces.refill(() => true)
    faces.sortFor(new Vector3(0, 0, 1))
    expect(drawn(geometry)).toEqual([0, 1, 2])
    faces.sortFor(new Vector3(0, 0, -1))
    expect(drawn(geometry)).toEqual([2, 1, 0])
  })

  it('draws every face of a structure of the pass and none of the others', () => {
    const { geometry, faces } = begin()
    faces.sortFor(new Vector3(0, 0, -1))
    expect(faces.refill((number) => number !== 1)).toBe(true)
    expect(drawn(geometry)).toEqual([2, 0])
    const kept = [...mesh.indices].filter((vertex) => mesh.structure[vertex] !== 1)
    const shown = Array.from({ length: geometry.drawRange.count }, (_, i) => geometry.index!.getX(i))
    expect(shown.sort((a, b) => a - b)).toEqual(kept.sort((a, b) => a - b))
    faces.refill(() => true)
    expect(geometry.drawRange.count).toBe(mesh.indices.length)
  })

  it('sends nothing anew for small turns, nor when the same is drawn', () => {
    const { geometry, faces } = begin()
    faces.refill(() => true)
    faces.sortFor(new Vector3(0, 0, -1))
    const version = geometry.index!.version
    faces.sortFor(new Vector3(0.1, 0, -1).normalize())
    faces.refill(() => true)
    expect(geometry.index!.version).toBe(version)
  })
})
