import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { CarvingFigure, DiscFigure, LoftFigure } from '../../src/anatomy/figures/lofts/types'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'
import { discMesh } from '../../src/pipeline/loft/disc'
import { blended, carved, forkedMesh, joinedField } from '../../src/pipeline/loft/forked'
import { loftMesh, ringPlaces } from '../../src/pipeline/loft/loft'
import { makeSignedFoot, signedFootOf } from '../../src/pipeline/loft/meshField'
import { splineWeights } from '../../src/pipeline/loft/spline'

const SEED = { seed: 4711, numRuns: 60 }
const value = fc.double({ min: -10, max: 10, noNaN: true })

/** A straight rod along Y from (0, 0, 0) to (0, 100, 0) mm with elliptic sections of 10 by 5 mm. */
const rod: LoftFigure = {
  reference: [1, 0, 0],
  stations: [0, 25, 50, 75, 100].map((y) => [0, y, 0, 10, 5, 0]),
  start: { length: 5, fullness: 2 },
  end: { length: 5, fullness: 2 },
}
const FINE = { rings: 80, around: 48 }

describe('spline weights', () => {
  it('sum to one, meet the knots and keep straight lines straight', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), value, value, (ys, slope, offset) => {
        const n = ys.length
        const weights = splineWeights(n)
        const at = (u: number, of: (k: number) => number): number =>
          weights(u).reduce((sum, w, k) => sum + w * of(k), 0)
        ys.forEach((y, k) => expect(at(k, (i) => ys[i]!)).toBeCloseTo(y, 9))
        for (const u of [0, 0.3, 0.5 * (n - 1), n - 1.2, n - 1]) {
          expect(at(u, () => 1)).toBeCloseTo(1, 9)
          expect(at(u, (k) => slope * k + offset)).toBeCloseTo(
            slope * Math.min(Math.max(u, 0), n - 1) + offset,
            7,
          )
        }
      }),
      SEED,
    )
  })

  it('run without a bend at the knots', () => {
    const ys = [0, 3, -1, 4, 1]
    const weights = splineWeights(ys.length)
    const at = (u: number): number => weights(u).reduce((sum, w, k) => sum + w * ys[k]!, 0)
    const h = 1e-4
    for (const knot of [1, 2, 3]) {
      expect((at(knot) - at(knot - h)) / h).toBeCloseTo((at(knot + h) - at(knot)) / h, 2)
    }
  })
})

describe('loft', () => {
  it('closes a rod with round ends and the volume that geometry says', () => {
    const mesh = loftMesh(rod, FINE)
    expect(mesh.indices.length / 3).toBe(2 * FINE.rings * FINE.around)
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    // elliptic cylinder of 90 mm and two half ellipsoids of 5 mm
    const expected = Math.PI * 10 * 5 * (90 + (2 * 5 * 2) / 3) * 1e-9
    expect(enclosedVolume(mesh) / expected).toBeCloseTo(1, 1)
    expect(enclosedVolume(mesh)).toBeLessThan(expected)
  })

  it('turns its section by the twist, right-handed about the way from start to end', () => {
    const turned = { ...rod, stations: rod.stations.map((row) => [...row.slice(0, 5), 90]) }
    const { positions } = loftMesh(turned, FINE)
    let [x, z] = [0, 0]
    for (let i = 0; i < positions.length; i += 3) {
      x = Math.max(x, positions[i]!)
      z = Math.max(z, positions[i + 2]!)
    }
    expect(x).toBeCloseTo(0.005, 4)
    expect(z).toBeCloseTo(0.01, 4)
    const slanted = { ...rod, stations: rod.stations.map((row) => [...row.slice(0, 5), 30]) }
    const points = loftMesh(slanted, FINE).positions
    // the first axis, turned by 30° about +Y from +X, points to −Z
    let far: readonly [number, number] = [0, 0]
    for (let i = 0; i < points.length; i += 3) if (points[i]! > far[0]) far = [points[i]!, points[i + 2]!]
    expect(far[1]).toBeLessThan(0)
  })

  it('keeps sections parallel where the figure names an axis', () => {
    const bent: LoftFigure = {
      ...rod,
      axis: [0, 1, 0],
      stations: rod.stations.map((row, i) => [i * i, ...row.slice(1)]),
    }
    const { positions } = loftMesh(bent, { rings: 12, around: 10 })
    for (let ring = 0; ring < 12; ring++) {
      const heights = Array.from({ length: 10 }, (_, j) => positions[3 * (1 + 10 * ring + j) + 1]!)
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1e-6)
    }
  })

  it('puts rings in order between the tips', () => {
    const places = ringPlaces(rod, 20)
    places.forEach((place, i) => {
      expect(place).toBeGreaterThan(i === 0 ? 0 : places[i - 1]!)
      expect(place).toBeLessThan(1)
    })
  })

  it('says what is missing of a figure that cannot be lofted', () => {
    expect(() => loftMesh({ ...rod, stations: rod.stations.slice(0, 3) }, FINE)).toThrow(
      /3 stations.*at least 4/s,
    )
  })
})

describe('disc', () => {
  it('is a closed slab with its front lower when it slopes forward', () => {
    const figure: DiscFigure = {
      centre: [0, 0, 0],
      pitch: 20,
      roll: 0,
      outline: [20, 15],
      lower: [-3],
      upper: [3],
      rim: 1,
    }
    const mesh = discMesh(figure, 40)
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    const slab = Math.PI * 20 * 15 * 6 * 1e-9
    expect(enclosedVolume(mesh) / slab).toBeGreaterThan(0.92)
    expect(enclosedVolume(mesh) / slab).toBeLessThan(1)
    let front: readonly number[] = [0, 0, 0]
    for (let i = 0; i < mesh.positions.length; i += 3)
      if (mesh.positions[i]! > front[0]!) front = Array.from(mesh.positions.subarray(i, i + 3))
    expect(front[1]).toBeLessThan(0)
  })
})

describe('forked bones', () => {
  it('ask a mesh for the distance that the rod has', () => {
    const ask = signedFootOf(loftMesh(rod, FINE))
    const foot = makeSignedFoot()
    ask(0, 0.05, 0.02, foot)
    expect(foot.distance).toBeCloseTo(0.015, 4)
    ask(0, 0.05, 0, foot)
    expect(foot.distance).toBeCloseTo(-0.005, 4)
    expect(Math.hypot(...foot.outward)).toBeCloseTo(1, 6)
  })

  it('blend two distances smoothly and never above the lesser', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const { value: joined, share } = blended(a, b, 2)
        expect(joined).toBeLessThanOrEqual(Math.min(a, b))
        expect(joined).toBeGreaterThanOrEqual(Math.min(a, b) - 0.5)
        const h = 1e-5
        expect((blended(a + h, b, 2).value - joined) / h).toBeCloseTo(share, 3)
      }),
      SEED,
    )
  })

  it('join lofts, put bosses on and leave hollows out', async () => {
    const across: LoftFigure = {
      ...rod,
      reference: [0, 1, 0],
      stations: [0, 10, 20, 30, 40].map((x) => [x, 50, 0, 5, 5, 0]),
    }
    const meshes = [loftMesh(rod, FINE), loftMesh(across, FINE)]
    const carving: CarvingFigure = {
      bosses: {
        knob: [[0, 80, 5, 4]],
        rim: [
          [0, 20, 4, 3],
          [0, 20, 6, 3],
        ],
      },
      hollows: { dent: [[0, 20, 8, 6]] },
      fillet: 2,
    }
    const field = carved(joinedField(meshes, 0.003), carving)
    expect(field(0.03, 0.05, 0)).toBeLessThan(0)
    expect(field(0, 0.08, 0)).toBeLessThan(0)
    expect(field(0, 0.08, 0.0075)).toBeLessThan(0)
    expect(field(0, 0.02, 0.004)).toBeGreaterThan(0)
    const mesh = await forkedMesh(
      { parts: { rod, across }, fillet: 3 },
      { parts: { rod: FINE, across: FINE }, edge: 0.002, triangles: 1200 },
      carving,
    )
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(1200)
    for (let i = 0; i < mesh.positions.length; i += 3)
      expect(
        Math.abs(field(mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!)),
      ).toBeLessThan(2e-4)
  }, 60_000)

  it('name the part that has no detail', async () => {
    await expect(
      forkedMesh({ parts: { rod }, fillet: 3 }, { parts: {}, edge: 0.002, triangles: 500 }),
    ).rejects.toThrow(/“rod”/)
  })
})
