import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLIDING_SURFACE } from '../../src/anatomy/body/glidingSurface'
import {
  ellipsoidDistance,
  ellipsoidHit,
  FOOT_NUMBERS,
  writeCurvature,
  writeFoot,
  type Ellipsoid,
} from '../../src/math/ellipsoid'
import type { Vec3 } from '../../src/math/vec3'

const SEED = 1994
const { centre, radii } = GLIDING_SURFACE

/** A point of the surface and one at a height over it. */
const places = fc
  .record({
    theta: fc.double({ min: 0.05, max: Math.PI - 0.05, noNaN: true }),
    phi: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
    height: fc.double({ min: -0.03, max: 0.2, noNaN: true }),
  })
  .map(({ theta, phi, height }) => {
    const unit: Vec3 = [Math.sin(theta) * Math.cos(phi), Math.cos(theta), Math.sin(theta) * Math.sin(phi)]
    const foot = unit.map((u, i) => centre[i]! + radii[i]! * u)
    const normal = unit.map((u, i) => u / radii[i]!)
    const length = Math.hypot(...normal)
    const point = foot.map((f, i) => f + (height * normal[i]!) / length)
    return { point, height, normal: normal.map((n) => n / length) }
  })

const measure = (e: Ellipsoid, p: readonly number[]): ReturnType<typeof ellipsoidHit> =>
  ellipsoidDistance(e, p[0]!, p[1]!, p[2]!, ellipsoidHit())

describe('distance to an ellipsoid', () => {
  it('is the height over the foot point, outside and inside, with the normal as gradient', () => {
    fc.assert(
      fc.property(places, ({ point, height, normal }) => {
        const hit = measure(GLIDING_SURFACE, point)
        expect(hit.distance).toBeCloseTo(height, 11)
        ;[hit.nx, hit.ny, hit.nz].forEach((n, i) => expect(n).toBeCloseTo(normal[i]!, 9))
      }),
      { seed: SEED, numRuns: 2000 },
    )
  })

  it('is that of a sphere for equal radii', () => {
    const ball: Ellipsoid = { centre: [0.1, -0.2, 0.3], radii: [0.5, 0.5, 0.5] }
    expect(measure(ball, [0.1, 0.8, 0.3]).distance).toBeCloseTo(0.5, 12)
    expect(measure(ball, [0.3, -0.2, 0.3]).distance).toBeCloseTo(-0.3, 12)
  })

  it('has second derivatives that agree with differences of the gradient', () => {
    const matrix = new Float64Array(9)
    const h = 1e-6
    fc.assert(
      fc.property(places, ({ point }) => {
        const foot = new Float64Array(FOOT_NUMBERS)
        writeFoot(GLIDING_SURFACE, Float64Array.from(point), foot)
        writeCurvature(GLIDING_SURFACE, Float64Array.from(point), foot, matrix)
        for (let j = 0; j < 3; j++) {
          const a = measure(
            GLIDING_SURFACE,
            point.map((v, i) => (i === j ? v + h : v)),
          )
          const b = measure(
            GLIDING_SURFACE,
            point.map((v, i) => (i === j ? v - h : v)),
          )
          const column = [a.nx - b.nx, a.ny - b.ny, a.nz - b.nz].map((d) => d / (2 * h))
          column.forEach((value, i) => expect(matrix[3 * i + j]).toBeCloseTo(value, 3))
        }
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
})
