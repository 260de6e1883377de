/** From the committed figures of a bone to its sphere mesh in the body frame. */
import type { BoneFrame, SphereBoneFigure } from '../../anatomy/figures/spheres/types'
import type { Vec3 } from '../../math/vec3'
import type { Ball } from './primitives'
import type { SphereMesh } from './sphereMesh'

/** The three axes of a bone's frame in the body frame, as unit vectors. */
export function boneAxes({ lean }: BoneFrame): readonly [Vec3, Vec3, Vec3] {
  const [forward, up] = lean
  const z: Vec3 = [forward, up, Math.sqrt(1 - forward * forward - up * up)]
  const l = Math.hypot(z[2], z[0])
  const x: Vec3 = [z[2] / l, 0, -z[0] / l]
  const y: Vec3 = [z[1] * x[2] - z[2] * x[1], z[2] * x[0] - z[0] * x[2], z[0] * x[1] - z[1] * x[0]]
  return [x, y, z]
}

/** Point of a bone's frame in the body frame; both in metres. */
export function fromBoneFrame(frame: BoneFrame, p: Vec3): Vec3 {
  const [x, y, z] = boneAxes(frame)
  const at = (k: 0 | 1 | 2): number => frame.origin[k] / 1000 + p[0] * x[k] + p[1] * y[k] + p[2] * z[k]
  return [at(0), at(1), at(2)]
}

/** Point of the body frame in a bone's frame; both in metres. */
export function toBoneFrame(frame: BoneFrame, p: Vec3): Vec3 {
  const d = [0, 1, 2].map((k) => p[k as 0 | 1 | 2] - frame.origin[k as 0 | 1 | 2] / 1000)
  const [x, y, z] = boneAxes(frame)
  const along = (a: Vec3): number => a[0] * d[0]! + a[1] * d[1]! + a[2] * d[2]!
  return [along(x), along(y), along(z)]
}

/**
 * The bone's sphere mesh in the body frame [m], mirror images included.
 * @throws {RangeError} when a join names a ball that is not there, or the image of a midline ball
 */
export function sphereMeshOf(figure: SphereBoneFigure): SphereMesh {
  const figures = Object.values(figure.regions).flat()
  const ballOf = (x: number, y: number, z: number, radius: number): Ball => ({
    centre: fromBoneFrame(figure.frame, [x / 1000, y / 1000, z / 1000]),
    radius: radius / 1000,
  })
  const balls = figures.map(([x, y, z, r]) => ballOf(x, y, z, r))
  const twin = figures.map((_, i) => i)
  if (figure.symmetric)
    figures.forEach(([x, y, z, r], i) => {
      if (z === 0) return
      twin[i] = balls.length
      balls.push(ballOf(x, y, -z, r))
    })
  const number = (word: string, mirror: boolean): number => {
    const i = Number.parseInt(word, 10)
    if (!(i >= 0 && i < figures.length))
      throw new RangeError(`field/sphereFigure: ${figure.id} joins “${word}”, no such ball.`)
    return word.endsWith('*') !== mirror ? twin[i]! : i
  }
  const edges: [number, number][] = []
  const triangles: [number, number, number][] = []
  const seen = new Set<string>()
  for (const join of figure.joins.trim().split(/\s+/))
    for (const mirror of figure.symmetric ? [false, true] : [false]) {
      const [a, b, c] = join.split('-').map((word) => number(word, mirror))
      const key = [a, b, c].sort().join(' ')
      if (a === undefined || b === undefined || seen.has(key)) continue
      seen.add(key)
      if (c === undefined) edges.push([a, b])
      else triangles.push([a, b, c])
    }
  return { balls, edges, triangles }
}
