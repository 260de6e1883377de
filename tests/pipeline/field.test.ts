import { describe, expect, it, vi } from 'vitest'
import fc from 'fast-check'
import { meshFromField, surfaceOf } from '../../src/pipeline/field/meshFromField'
import {
  ballChain,
  ellipsoid,
  roundedCone,
  roundedBox,
  smoothDifference,
  smoothUnion,
  sphere,
  union,
  type Ball,
} from '../../src/pipeline/field/primitives'
import {
  makeFoot,
  simplices,
  sphereMeshBounds,
  sphereMeshField,
  type SphereMesh,
} from '../../src/pipeline/field/sphereMesh'
import { taubinSmooth } from '../../src/pipeline/field/smooth'
import { thinSurface } from '../../src/pipeline/field/thin'
import { enclosedVolume, topologyOf } from '../../src/pipeline/field/topology'

vi.setConfig({ testTimeout: 60_000 }) // marching a grid takes a second, on a busy machine many

const SEED = { seed: 20251, numRuns: 60 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const ball = fc
  .tuple(number(-0.02, 0.02), number(-0.02, 0.02), number(-0.02, 0.02), number(0.001, 0.008))
  .map(([x, y, z, radius]): Ball => ({ centre: [x, y, z], radius }))
const point = fc.tuple(number(-0.03, 0.03), number(-0.03, 0.03), number(-0.03, 0.03))

/** The distance by trying many balls in between: slow and plain. */
function bruteForce(balls: readonly Ball[], p: readonly [number, number, number]): number {
  const steps = 120
  let least = Infinity
  for (let i = 0; i <= steps; i++)
    for (let j = 0; j <= steps - i; j++) {
      const w = [i / steps, j / steps, 1 - (i + j) / steps]
      let [x, y, z, r] = [0, 0, 0, 0]
      balls.forEach(({ centre, radius }, n) => {
        x += w[n]! * centre[0]
        y += w[n]! * centre[1]
        z += w[n]! * centre[2]
        r += w[n]! * radius
      })
      least = Math.min(least, Math.hypot(p[0] - x, p[1] - y, p[2] - z) - r)
    }
  return least
}

describe('sphere mesh', () => {
  it('has the closed-form distance of a slab equal to that of the many balls in it', () => {
    fc.assert(
      fc.property(ball, ball, ball, point, (a, b, c, p) => {
        const foot = makeFoot()
        simplices({ balls: [a, b, c], edges: [], triangles: [[0, 1, 2]] })[0]!.nearest(...p, foot)
        const slow = bruteForce([a, b, c], p)
        expect(foot.distance).toBeLessThanOrEqual(slow + 1e-9)
        expect(foot.distance).toBeGreaterThan(slow - 1e-4)
        expect(foot.wi + foot.wj + foot.wk).toBeCloseTo(1, 9)
      }),
      SEED,
    )
  })

  it('answers from the look-up what every simplex together answers', () => {
    fc.assert(
      fc.property(fc.array(ball, { minLength: 5, maxLength: 5 }), point, (balls, p) => {
        const mesh: SphereMesh = {
          balls,
          edges: [[3, 4]],
          triangles: [
            [0, 1, 2],
            [1, 2, 3],
          ],
        }
        const foot = makeFoot()
        for (const { nearest } of simplices(mesh)) nearest(...p, foot)
        expect(sphereMeshField(mesh, 0.006)(...p)).toBeCloseTo(Math.min(0.006, foot.distance), 12)
      }),
      SEED,
    )
  })

  it('keeps a thin, bent blade watertight and as thick as its balls', async () => {
    const balls: Ball[] = []
    for (const y of [0, 0.02, 0.04])
      for (const x of [0, 0.02, 0.04])
        balls.push({ centre: [x, y, 0.004 * Math.sin(60 * x)], radius: 0.0012 })
    const triangles: [number, number, number][] = []
    for (const r of [0, 1])
      for (const c of [0, 1]) {
        const i = 3 * r + c
        triangles.push([i, i + 1, i + 4], [i, i + 4, i + 3])
      }
    const mesh = await meshFromField(
      sphereMeshField({ balls, edges: [], triangles }),
      sphereMeshBounds(balls, 0.002),
      0.0012,
      800,
    )
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    expect(mesh.indices.length / 3).toBeLessThanOrEqual(800)
    const flat = 0.04 * 0.04 * 0.0024
    expect(enclosedVolume(mesh)).toBeGreaterThan(flat * 0.95)
    expect(enclosedVolume(mesh)).toBeLessThan(flat * 1.35)
  })
})

describe('primitives', () => {
  it('agree on a ball, whichever way it is written', () => {
    const p = [0.013, -0.004, 0.021] as const
    const at = sphere([0, 0, 0], 0.01)(...p)
    expect(ellipsoid([0, 0, 0], [0.01, 0.01, 0.01])(...p)).toBeCloseTo(at, 12)
    expect(
      roundedCone({ centre: [0, 0, 0], radius: 0.01 }, { centre: [0.001, 0, 0], radius: 0.002 })(...p),
    ).toBeCloseTo(at, 12)
    expect(ballChain([{ centre: [0, 0, 0], radius: 0.01 }])(...p)).toBeCloseTo(at, 12)
    expect(roundedBox([0, 0, 0], [0.01, 0.01, 0.01], 0.01)(...p)).toBeCloseTo(at, 12)
  })

  it('blend without reaching beyond the blend width', () => {
    const a = sphere([0, 0, 0], 0.01)
    const b = sphere([0.012, 0, 0], 0.008)
    const grown = smoothUnion(0.004, a, b)
    const cut = smoothDifference(0.004, a, b)
    fc.assert(
      fc.property(point, (p) => {
        const plain = union(a, b)(...p)
        expect(grown(...p)).toBeLessThanOrEqual(plain + 1e-12)
        expect(grown(...p)).toBeGreaterThanOrEqual(plain - 0.001 - 1e-12)
        expect(cut(...p)).toBeGreaterThanOrEqual(Math.max(a(...p), -b(...p)) - 1e-12)
      }),
      SEED,
    )
  })
})

describe('meshFromField', () => {
  it('makes a ball of the right volume, the same every time', async () => {
    const box = { min: [-0.012, -0.012, -0.012], max: [0.012, 0.012, 0.012] } as const
    const make = () => meshFromField(sphere([0, 0, 0], 0.01), box, 0.0012, 400)
    const [once, again] = [await make(), await make()]
    expect(topologyOf(once)).toEqual({ badEdges: 0, components: 1, euler: 2 })
    expect(enclosedVolume(once) / ((4 / 3) * Math.PI * 1e-6)).toBeGreaterThan(0.96)
    expect(enclosedVolume(once) / ((4 / 3) * Math.PI * 1e-6)).toBeLessThan(1.01)
    expect(again).toEqual(once)
  })

  it('leaves out specks and inner cavities', async () => {
    const hollow = smoothDifference(0.0005, sphere([0, 0, 0], 0.01), sphere([0, 0, 0], 0.005))
    const box = { min: [-0.02, -0.02, -0.02], max: [0.02, 0.02, 0.02] } as const
    const mesh = await surfaceOf(union(hollow, sphere([0.015, 0, 0], 0.002)), box, 0.0015)
    expect(topologyOf(mesh)).toEqual({ badEdges: 0, components: 1, euler: 2 })
  })

  it('says so when there is nothing', async () => {
    const box = { min: [0.02, 0.02, 0.02], max: [0.03, 0.03, 0.03] } as const
    await expect(surfaceOf(sphere([0, 0, 0], 0.01), box, 0.002)).rejects.toThrow(/no surface/)
  })
})

describe('thinSurface', () => {
  const ring = (x: number, y: number, z: number): number => Math.hypot(Math.hypot(x, y) - 0.012, z) - 0.0025
  const box = { min: [-0.018, -0.018, -0.006], max: [0.018, 0.018, 0.006] } as const

  it('keeps a thin ring closed, with its hole, at every budget, and as large', async () => {
    const full = await surfaceOf(ring, box, 0.0012)
    const volume = enclosedVolume(full)
    for (const budget of [2000, 1000, 500, 250]) {
      const thin = thinSurface(full, budget)
      expect(topologyOf(thin)).toEqual({ badEdges: 0, components: 1, euler: 0 })
      expect(thin.indices.length / 3).toBeLessThanOrEqual(budget)
      expect(enclosedVolume(thin) / volume).toBeGreaterThan(0.94)
      expect(enclosedVolume(thin) / volume).toBeLessThan(1.04)
    }
  })

  it('stops before it would tear', async () => {
    const full = await surfaceOf(ring, box, 0.002)
    expect(topologyOf(thinSurface(full, 1))).toEqual({ badEdges: 0, components: 1, euler: 0 })
  })

  it('leaves the volume to smoothing, and smoothing leaves it too', async () => {
    const full = await surfaceOf(ring, box, 0.0012, { smoothing: 0 })
    expect(enclosedVolume(taubinSmooth(full, 20)) / enclosedVolume(full)).toBeGreaterThan(0.985)
    expect(enclosedVolume(taubinSmooth(full, 20)) / enclosedVolume(full)).toBeLessThan(1.015)
  })
})
