import { add, cross, normalize, scale, sub, type Vec3 } from '../../math/vec3'
import { ringStack } from '../loft/ringStack'
import type { IndexedMesh } from '../part'

/**
 * Plain solids with soft edges, body axes [m]. Vertices on seams lie at the same place to the bit, so that one smooth normal
 * runs over them.
 */

/** Box with rounded edges. @param bevel  radius of the edges; at most half of the shortest side */
export function roundedBox(lo: Vec3, hi: Vec3, bevel: number, steps = 2): IndexedMesh {
  const middle = scale(add(lo, hi), 0.5)
  const inner = scale(sub(hi, lo), 0.5).map((half) => half - bevel) as unknown as Vec3 // three halves in, three out
  const ticks = Array.from({ length: steps + 1 }, (_, i) => [i / steps - 1, -1] as const)
  const line = [...ticks, ...ticks.map(([t]) => [-t, 1] as const).reverse()]
  const positions: number[] = []
  const indices: number[] = []
  for (const axis of [0, 1, 2] as const)
    for (const sign of [-1, 1] as const) {
      const base = positions.length / 3
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as const
      for (const [b, bSide] of line)
        for (const [a, aSide] of line) {
          const d: [number, number, number] = [0, 0, 0]
          d[axis] = sign
          d[u] = Math.tan((a * Math.PI) / 4)
          d[v] = Math.tan((b * Math.PI) / 4)
          const n = normalize(d)
          const side: [number, number, number] = [0, 0, 0]
          side[axis] = sign
          side[u] = aSide
          side[v] = bSide
          for (const k of [0, 1, 2] as const)
            positions.push(micron(middle[k] + side[k] * inner[k] + bevel * n[k]))
        }
      const n = line.length
      for (let j = 0; j + 1 < n; j++)
        for (let i = 0; i + 1 < n; i++) {
          const [p, q, r, s] = [
            base + j * n + i,
            base + j * n + i + 1,
            base + (j + 1) * n + i + 1,
            base + (j + 1) * n + i,
          ]
          if (sign > 0) indices.push(p, q, r, p, r, s)
          else indices.push(p, r, q, p, s, r)
        }
    }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

/** Profile of a turned solid: places along the axis and radii there. */
export type Profile = readonly (readonly [along: number, radius: number])[]

/** Solid turned about an axis through `origin`. @param profile  first and last are its flat ends */
export function turned(origin: Vec3, axis: Vec3, profile: Profile, around = 20): IndexedMesh {
  return rings(
    origin,
    axis,
    profile.map(([at, r]) => [at, r, r] as const),
    around,
  )
}

/** Solid of elliptical sections along a straight axis. Half-widths along `side` and square to it. */
export function rings(
  origin: Vec3,
  axis: Vec3,
  sections: readonly (readonly [along: number, sideways: number, other: number])[],
  around = 24,
  side: Vec3 = anySide(axis),
): IndexedMesh {
  const along = normalize(axis)
  const u = side
  const v = cross(along, u)
  const at = (t: number): Vec3 => add(origin, scale(along, t))
  const points: Vec3[] = [at(sections[0]![0])]
  for (const [t, a, b] of sections)
    for (let j = 0; j < around; j++) {
      const angle = (2 * Math.PI * j) / around
      points.push(add(at(t), add(scale(u, a * Math.cos(angle)), scale(v, b * Math.sin(angle)))))
    }
  points.push(at(sections[sections.length - 1]![0]))
  return ringStack(Float64Array.from(points.flat()), sections.length, around)
}

/** A direction square to another, the same every time. */
function anySide(axis: Vec3): Vec3 {
  const n = normalize(axis)
  const guess: Vec3 = Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [0, 0, 1]
  return normalize(cross(guess, n))
}

/** Round bar between two points, its ends rounded off. */
export function bar(from: Vec3, to: Vec3, radius: number, around = 12): IndexedMesh {
  const line = sub(to, from)
  const length = Math.hypot(...line)
  return turned(from, line, capped(length, radius, Math.min(radius, 0.004)), around)
}

/** Profile of a cylinder with edges rounded by `bevel`. */
export function capped(length: number, radius: number, bevel: number): Profile {
  const corner = [0, 0.34, 0.67, 1].map((t) => {
    const angle = (t * Math.PI) / 2
    return [bevel * (1 - Math.sin(angle)), radius - bevel * (1 - Math.cos(angle))] as const
  })
  // From the flat end, where the bevel begins, outward to the full radius; and back at the other end.
  const rise = [...corner].reverse()
  return [...rise, ...corner.map(([t, r]) => [length - t, r] as const)]
}

/** Flat band between two points: `width` along `across`, `thickness` square to it. */
export function band(from: Vec3, to: Vec3, across: Vec3, width: number, thickness: number): IndexedMesh {
  const along = normalize(sub(to, from))
  const out = normalize(cross(along, across))
  const wide = cross(out, along)
  const [w, t] = [width / 2, thickness / 2]
  const soft = Math.min(t * 0.6, 0.001)
  const section: readonly (readonly [number, number])[] = [
    [w - soft, t],
    [w, t - soft],
    [w, soft - t],
    [w - soft, -t],
    [soft - w, -t],
    [-w, soft - t],
    [-w, t - soft],
    [soft - w, t],
  ]
  const ring = (p: Vec3): Vec3[] =>
    [...section].reverse().map(([a, b]) => add(p, add(scale(wide, a), scale(out, b))))
  return ringStack(Float64Array.from([from, ...ring(from), ...ring(to), to].flat()), 2, section.length)
}

/** Several surfaces as one. */
export function joined(meshes: readonly IndexedMesh[]): IndexedMesh {
  const positions: number[] = []
  const indices: number[] = []
  for (const mesh of meshes) {
    const base = positions.length / 3
    positions.push(...mesh.positions)
    for (const index of mesh.indices) indices.push(base + index)
  }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

const micron = (metres: number): number => Math.round(metres * 1e6) / 1e6 + 0
