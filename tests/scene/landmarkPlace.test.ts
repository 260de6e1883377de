import { expect, it } from 'vitest'
import { LANDMARKS } from '../../src/anatomy/body/landmarks'
import { landmarkBoxes, landmarkPlace } from '../../src/app/scene/landmarkPlace'
import { nearestPoints } from '../../src/app/scene/labelAnchors'
import { patch } from './patch'
import { mergeStructures } from '../../src/app/scene/mergeStructures'

it('mirrors the left side: right is −x in the model', () => {
  const [x, y, z] = landmarkPlace('AI', 'scapula-r')
  expect(x).toBeLessThan(0)
  expect(landmarkPlace('AI', 'scapula-l')).toEqual([-x, y, z])
  expect(y).toBe(LANDMARKS.AI[1])
})

it('gives the camera one box for both sides', () => {
  for (const [id, { min, max }] of landmarkBoxes()) {
    expect(min[0], id).toBeCloseTo(-max[0], 12)
    expect(min[1]).toBe(max[1])
  }
})

it('finds the nearest points of a structure, nearest first', () => {
  const mesh = mergeStructures([patch('a'), patch('b')])
  const range = mesh.ranges[1]
  if (!range) throw new Error('no second structure')
  const place: [number, number, number] = [0, 0, 0]
  const points = nearestPoints(mesh, range, place, 3)
  const far = (v: number) => Math.hypot(...[0, 1, 2].map((k) => mesh.positions[v * 3 + k] ?? 0))
  const all = Array.from({ length: range.vertexCount }, (_, i) => far(range.firstVertex + i)).sort(
    (a, b) => a - b,
  )
  expect(points.map(({ vertex }) => far(vertex))).toEqual(all.slice(0, 3))
  expect(points.every((point) => point.vertex >= range.firstVertex)).toBe(true)
})
