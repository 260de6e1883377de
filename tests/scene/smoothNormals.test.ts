import { describe, expect, it } from 'vitest'
import { samePlace, smoothNormals } from '../../src/app/scene/smoothNormals'

/** Faces of a cube of side 2 about the origin, each with its own four corners: every corner stands three times. */
function splitCube() {
  const positions: number[] = []
  const indices: number[] = []
  for (const axis of [0, 1, 2]) {
    for (const sign of [-1, 1]) {
      const start = positions.length / 3
      const corners = [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ]
      for (const [a = 0, b = 0] of sign > 0 ? corners : corners.toReversed()) {
        const corner = [0, 0, 0]
        corner[axis] = sign
        corner[(axis + 1) % 3] = a
        corner[(axis + 2) % 3] = b
        positions.push(...corner)
      }
      indices.push(start, start + 1, start + 2, start, start + 2, start + 3)
    }
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

describe('smoothNormals', () => {
  const { positions, indices } = splitCube()
  const normals = smoothNormals(positions, indices)

  it('gives vertices at one place one normal, whatever faces they came with', () => {
    const place = samePlace(positions)
    place.forEach((home, v) => {
      expect([...normals.slice(v * 3, v * 3 + 3)]).toEqual([...normals.slice(home * 3, home * 3 + 3)])
    })
    expect(new Set(place).size).toBe(8)
  })

  it('points outward, with length 1', () => {
    for (let v = 0; v < positions.length; v += 3) {
      const [x = 0, y = 0, z = 0] = normals.slice(v, v + 3)
      expect(Math.hypot(x, y, z)).toBeCloseTo(1, 6)
      expect(x * positions[v]! + y * positions[v + 1]! + z * positions[v + 2]!).toBeGreaterThan(1)
    }
  })

  it('gives a vertex without a face some normal instead of none', () => {
    expect([...smoothNormals(Float32Array.of(1, 2, 3), new Uint32Array(0))]).toEqual([0, 1, 0])
  })
})
