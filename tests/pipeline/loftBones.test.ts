import { describe, expect, it } from 'vitest'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'
import type { IndexedMesh } from '../../src/pipeline/part'
import { compare, hasScans, loadScans, probe } from '../../tools/fit/scans'
import { committedBones } from '../support/committedBones'

const two = (n: number): string => String(n).padStart(2, '0')
const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1)

/** Every structure that the lofts make, with its joint and triangle budget. */
const WANTED: readonly (readonly [id: string, joint: string, budget: number])[] = [
  ...upTo(12).map((n) => [`rib-${two(n)}-r`, 'thorax', 700] as const),
  ...upTo(10).map((n) => [`costal-cartilage-${two(n)}-r`, 'thorax', 400] as const),
  ...[2, 3, 4, 5, 6, 7].map((n) => [`disc-c${n}`, 'neck', 250] as const),
  ...upTo(12).map((n) => [`disc-t${n}`, 'thorax', 250] as const),
  ...upTo(5).map((n) => [`disc-l${n}`, 'thorax', 250] as const),
  ['clavicle-r', 'clavicle-joint-r', 1500],
  ['humerus-r', 'humerus-joint-r', 3600],
  ['ulna-r', 'ulna-joint-r', 1600],
  ['radius-r', 'radius-joint-r', 1600],
]

const bone = await committedBones()
const meshOf = (id: string): IndexedMesh => bone(id).mesh

/** Distance [m] from a surface to the vertex nearest to it. */
function leastGap({ positions }: IndexedMesh, to: ReturnType<typeof probe>): number {
  let least = Infinity
  for (let i = 0; i < positions.length; i += 3)
    least = Math.min(least, to.closest([positions[i]!, positions[i + 1]!, positions[i + 2]!]).distance)
  return least
}

describe('lofted bones', () => {
  it.each(WANTED)('%s is closed, right way out, on its joint and within its budget', (id, joint, budget) => {
    const mesh = meshOf(id)
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    expect(enclosedVolume(mesh)).toBeGreaterThan(0)
    expect(mesh.positions.every(Number.isFinite)).toBe(true)
    expect(bone(id).joint).toBe(joint)
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(budget)
  })

  it.each(upTo(10))('rib %i runs on into its cartilage', (n) => {
    const cartilage = probe(meshOf(`costal-cartilage-${two(n)}-r`))
    const { positions } = meshOf(`rib-${two(n)}-r`)
    let least = Infinity
    for (let i = 0; i < positions.length; i += 3)
      least = Math.min(least, cartilage.signed([positions[i]!, positions[i + 1]!, positions[i + 2]!]))
    expect(least).toBeLessThan(0.0012)
  })

  it.each([8, 9, 10])('cartilage %i ends against the one above', (n) => {
    const above = probe(meshOf(`costal-cartilage-${two(n - 1)}-r`))
    expect(leastGap(meshOf(`costal-cartilage-${two(n)}-r`), above)).toBeLessThan(0.006)
  })
})

describe('humerus', () => {
  const rad = Math.PI / 180
  /** How far the condyle reaches [mm] from the elbow's axis at a z [mm], 0° forward, −90° down. */
  const reach = (z: number, deg: number): number => {
    const direction = [Math.cos(deg * rad), Math.sin(deg * rad), 0] as const
    return (
      1000 *
      probe(meshOf('humerus-r'))
        .crossings([0.0645, 1.056, z / 1000], direction)
        .at(-1)!
    )
  }
  /** The foremost point [mm] of the upper end at y and z [mm]. */
  const front = (y: number, z: number): number => {
    const [first] = probe(meshOf('humerus-r')).crossings([0.15, y / 1000, z / 1000], [-1, 0, 0])
    return 150 - 1000 * first!
  }

  it('has a groove for the biceps between its tubercles', () => {
    for (const y of [1325, 1330, 1335]) {
      const rim = (front(y, 170) + front(y, 180)) / 2
      expect(rim - front(y, 175), `at ${y}`).toBeGreaterThan(1.5)
    }
  })

  it.each([0, -30, -60])('has capitulum, lip, trochlear groove and the higher medial lip at %i°', (deg) => {
    const [capitulum, between, lateral, groove, medial] = [232, 224, 218, 213, 200].map((z) => reach(z, deg))
    expect(capitulum! - between!).toBeGreaterThan(0.8)
    expect(lateral! - between!).toBeGreaterThan(2)
    expect(lateral! - groove!).toBeGreaterThan(0.2)
    expect(medial! - lateral!).toBeGreaterThan(3)
  })

  it('is thin between the fossae of olecranon and coronoid process', () => {
    const [back, forth] = probe(meshOf('humerus-r')).crossings([0.02, 1.0675, 0.2065], [1, 0, 0])
    expect(forth! - back!).toBeLessThan(0.008)
  })
})

describe.skipIf(!hasScans())('against the scans (skipped without ../shared/reference)', () => {
  it('lie 1 mm from them at most, 0.3 mm on average', async () => {
    const scans = await loadScans()
    const means: number[] = []
    for (const [id] of WANTED) {
      const scan = scans.get(id)
      if (!scan) continue
      const { mean } = compare(meshOf(id), scan, 2000)
      expect(mean, id).toBeLessThan(0.001)
      means.push(mean)
    }
    expect(means.length).toBe(46)
    expect(means.reduce((a, b) => a + b, 0) / means.length).toBeLessThan(0.0003)
  }, 120_000)

  it('have every rib head within a millimetre of a vertebra', async () => {
    const scans = await loadScans()
    for (const n of upTo(12)) {
      const neighbours = [n - 1, n].flatMap(
        (level) => scans.get(level === 0 ? 'vertebra-c7' : `vertebra-t${level}`) ?? [],
      )
      const gaps = neighbours.map((vertebra) => leastGap(meshOf(`rib-${two(n)}-r`), probe(vertebra)))
      expect(Math.min(...gaps), `rib ${n}`).toBeLessThan(0.0015)
    }
  }, 60_000)
})
