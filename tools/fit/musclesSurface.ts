/** What the muscle fit asks of a surface: evenly spread points, and the nearest point that faces the same way. Millimetres. */
import { BufferAttribute, BufferGeometry, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { SheetSurface } from '../../src/pipeline/muscles/sheetMesh'
import type { ScanMm } from './musclesInit'

/** A point on a surface: place, normal of its face, the face's number and the place within it. */
export interface Sample {
  readonly p: readonly [number, number, number]
  readonly n: readonly [number, number, number]
  readonly face: number
  readonly bary: readonly [number, number, number]
}

/** Nearest point of a mesh that does not face away: a mesh split in six by facing, nearest with a fine for opposite facing. */
export function facingTree(mesh: ScanMm): (query: Sample) => Sample {
  const groups: number[][] = [[], [], [], [], [], []]
  const normals = mesh.triangles.map((t) => triangleNormal(mesh, t))
  normals.forEach((n, t) => {
    const axis = [0, 1, 2].reduce((a, b) => (Math.abs(n[b]!) > Math.abs(n[a]!) ? b : a), 0)
    groups[2 * axis + (n[axis]! < 0 ? 1 : 0)]!.push(t)
  })
  const flat = mesh.points.flat()
  const trees = groups.map((g) =>
    g.length
      ? treeOf(
          flat,
          g.flatMap((t) => [...mesh.triangles[t]!]),
        )
      : undefined,
  )
  const centres = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ] as const
  return (query) => {
    let best: { d: number; face: number; p: [number, number, number]; far: number } | undefined
    const order = trees
      .map((tree, g) => ({ tree, g, facing: dot(centres[g]!, query.n) }))
      .sort((a, b) => b.facing - a.facing)
    for (const { tree, g } of order) {
      if (!tree) continue
      const hit = tree.closestPointToPoint(new Vector3(...query.p), undefined, 0, best ? best.far : Infinity)
      if (!hit) continue
      const face = groups[g]![hit.faceIndex]!
      const fine = 4 * Math.max(0, -dot(normals[face]!, query.n))
      if (!best || hit.distance + fine < best.far)
        best = { d: hit.distance, face, p: [hit.point.x, hit.point.y, hit.point.z], far: hit.distance + fine }
    }
    const { face, p } = best!
    return { p, n: normals[face]!, face, bary: barycentric(mesh, mesh.triangles[face]!, p) }
  }
}

/** A tree over a surface, ready for questions of distance; faces keep their numbers. */
export function treeOf(positions: readonly number[], indices: readonly number[]): MeshBVH {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
  return new MeshBVH(geometry, { indirect: true })
}

/** The faces of a sheet as triples of vertex numbers. */
export function triangles(surface: SheetSurface): (readonly [number, number, number])[] {
  const { indices } = surface.mesh
  return Array.from(
    { length: indices.length / 3 },
    (_, t) => [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!] as const,
  )
}

function triangleNormal(mesh: ScanMm, t: readonly [number, number, number]): [number, number, number] {
  const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
  const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
  const length = Math.max(1e-12, Math.hypot(...n))
  return [n[0] / length, n[1] / length, n[2] / length]
}

function barycentric(
  mesh: ScanMm,
  t: readonly [number, number, number],
  p: readonly [number, number, number],
): [number, number, number] {
  const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
  const e = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const
  const f = [c[0] - a[0], c[1] - a[1], c[2] - a[2]] as const
  const g = [p[0] - a[0], p[1] - a[1], p[2] - a[2]] as const
  const [ee, ef, ff, eg, fg] = [dot(e, e), dot(e, f), dot(f, f), dot(e, g), dot(f, g)]
  const det = ee * ff - ef * ef
  if (det < 1e-12) return [1, 0, 0]
  const v = (ff * eg - ef * fg) / det
  const w = (ee * fg - ef * eg) / det
  return [1 - v - w, v, w]
}

/** Points spread evenly by area, the same every time. */
export function sampleScan(mesh: ScanMm, count: number): Sample[] {
  const areas: number[] = []
  let total = 0
  const normals = mesh.triangles.map((t) => {
    const [a, b, c] = [mesh.points[t[0]]!, mesh.points[t[1]]!, mesh.points[t[2]]!]
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
    total += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
    areas.push(total)
    return triangleNormal(mesh, t)
  })
  const out: Sample[] = []
  let t = 0
  let seed = 7
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 4294967296
  }
  for (let i = 0; i < count; i++) {
    const want = ((i + next()) / count) * total
    while (t < areas.length - 1 && areas[t]! < want) t++
    let [u, v] = [next(), next()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const bary = [1 - u - v, u, v] as const
    const [a, b, c] = mesh.triangles[t]!.map((k) => mesh.points[k]!) as unknown as [
      number[],
      number[],
      number[],
    ]
    const p = [0, 1, 2].map((k) => a[k]! * bary[0] + b[k]! * bary[1] + c[k]! * bary[2]) as [
      number,
      number,
      number,
    ]
    out.push({ p, n: normals[t]!, face: t, bary })
  }
  return out
}

/** Scalar product. */
export const dot = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
