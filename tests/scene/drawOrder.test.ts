import { BufferGeometry, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createDrawOrder } from '../../src/app/scene/drawOrder'
import { mergeStructures } from '../../src/app/scene/mergeStructures'
import { patch } from './patch'

const mesh = mergeStructures([
  patch('pectoralis-minor-r', { at: [0, 0, 1] }),
  patch('subscapularis-r', { at: [0, 0, 0] }),
  patch('rhomboid-major-r', { at: [0, 0, -1] }),
])

/** Structure numbers in the order in which they are drawn. */
function drawn(geometry: BufferGeometry): number[] {
  const index = geometry.index!
  return [0, 6, 12].map((face) => mesh.structure[index.getX(face)]!)
}

describe('draw order', () => {
  it('draws the nearest structure first, whichever side the viewer stands on', () => {
    const geometry = new BufferGeometry()
    const order = createDrawOrder(mesh, geometry)
    order.sortFor(new Vector3(0, 0, 1))
    expect(drawn(geometry)).toEqual([0, 1, 2])
    order.sortFor(new Vector3(0, 0, -1))
    expect(drawn(geometry)).toEqual([2, 1, 0])
  })

  it('keeps every face, and leaves the order alone for small turns', () => {
    const geometry = new BufferGeometry()
    const order = createDrawOrder(mesh, geometry)
    order.sortFor(new Vector3(0, 0, -1))
    expect([...geometry.index!.array].sort((a, b) => a - b)).toEqual([...mesh.indices].sort((a, b) => a - b))
    const version = geometry.index!.version
    order.sortFor(new Vector3(0.1, 0, -1).normalize())
    expect(geometry.index!.version).toBe(version)
  })
})
