import { describe, expect, it } from 'vitest'
import { cranium } from '../../src/pipeline/bones/skullField'
import { narrowBand } from '../../src/pipeline/field/narrowBand'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'
import type { IndexedMesh } from '../../src/pipeline/part'
import { probe } from '../../tools/fit/scans'
import { committedBones } from '../support/committedBones'

const bone = await committedBones()
const meshOf = (id: string): IndexedMesh => bone(id).mesh

/** Least and greatest coordinate by axis [m]. */
function boundsOf({ positions }: IndexedMesh): [number, number][] {
  return [0, 1, 2].map((k) => {
    const values = [...positions].filter((_, i) => i % 3 === k)
    return [Math.min(...values), Math.max(...values)]
  })
}

describe('skull', () => {
  it.each([
    ['skull', 7600, -2, 1.5e-3, 3e-3], // one handle under each zygomatic arch
    ['mandible', 2500, 2, 3e-5, 9e-5],
  ])('%s is one closed piece within its budget', (id, budget, euler, least, most) => {
    const mesh = meshOf(id)
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler })
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(budget)
    expect(enclosedVolume(mesh)).toBeGreaterThan(least)
    expect(enclosedVolume(mesh)).toBeLessThan(most)
  })

  it.each(['skull', 'mandible'])('%s mirrors in the midline', (id) => {
    const mesh = meshOf(id)
    const { closest } = probe(mesh)
    const gaps: number[] = []
    for (let i = 0; i < mesh.positions.length; i += 9)
      gaps.push(closest([mesh.positions[i]!, mesh.positions[i + 1]!, -mesh.positions[i + 2]!]).distance)
    gaps.sort((a, b) => a - b)
    expect(gaps[Math.floor(0.95 * gaps.length)]).toBeLessThan(0.0005)
  })

  it('opens behind the nose as a pear: broad below, narrow above, deep', () => {
    const { crossings } = probe(meshOf('skull'))
    const front = (y: number, z: number): number =>
      0.22 - crossings([0.22, y / 1000, z / 1000], [-1, 0, 0])[0]!
    // rim beside, cavity between rim and septum
    expect(front(1501, 14) - front(1501, 6)).toBeGreaterThan(0.025)
    expect(front(1501, 10)).toBeLessThan(0.17)
    expect(front(1516, 8)).toBeGreaterThan(0.178)
    // septum stands back from the opening; the nasal bones overhang it
    expect(front(1505, 0)).toBeGreaterThan(0.16)
    expect(front(1523, 0) - front(1505, 0)).toBeGreaterThan(0.012)
  })

  it('has the size of the scanned head', () => {
    const [x, y, z] = boundsOf(meshOf('skull'))
    expect(x![1] - x![0]).toBeGreaterThan(0.18)
    expect(x![1] - x![0]).toBeLessThan(0.2)
    expect(y![1]).toBeGreaterThan(1.63)
    expect(y![1]).toBeLessThan(1.645)
    expect(z![1] - z![0]).toBeGreaterThan(0.135)
    expect(z![1] - z![0]).toBeLessThan(0.155)
  })
})

describe('narrow band', () => {
  it('answers as the field does near the surface, and with its sign elsewhere', () => {
    const bounds = { min: [-0.012, 1.468, -0.082], max: [0.198, 1.648, 0.082] } as const
    const field = cranium()
    const quick = narrowBand(field, bounds, 0.0035)
    for (let i = 0; i < 4000; i++) {
      const [x, y, z] = [
        -0.01 + 0.2 * ((i * 0.754877) % 1),
        1.47 + 0.17 * ((i * 0.56984) % 1),
        -0.08 + 0.16 * ((i * 0.43016) % 1),
      ]
      const [slow, fast] = [field(x, y, z), quick(x, y, z)]
      if (Math.abs(slow) < 0.001) expect(fast).toBeCloseTo(slow, 6)
      else expect(Math.sign(fast)).toBe(Math.sign(slow))
    }
  })
})
