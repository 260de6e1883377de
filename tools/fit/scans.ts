/**
 * The reference scans that figures are measured against (BodyParts3D 4.0, © The Database Center for Life Science,
 * CC BY 4.0). They are not part of the product: fit scripts read them from `../shared/reference/bodyparts3d` or from
 * the folder in SCANS_DIR, and say so in one line where they are absent.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { MeshoptDecoder } from 'meshoptimizer'
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import { gltfToIsb } from '../../src/contract/frames'
import type { IndexedMesh } from '../../src/pipeline/part'
import type { Vec3 } from '../../src/math/vec3'

const FOLDER = process.env['SCANS_DIR'] ?? join(process.cwd(), '../shared/reference/bodyparts3d')

/**
 * Five scans are stored at 1/27.645 of their size, scaled about the origin (a unit fault of the reference). At that
 * factor C2 and its disc, and the manubrium and its cartilages and the sternal body, share their surfaces to 0.3 mm
 * (`tools/fit/unitFault.ts` prints the sweep).
 */
export const UNIT_FAULT: ReadonlyMap<string, number> = new Map([
  ['manubrium', 27.645],
  ['vertebra-c1', 27.645],
  ['vertebra-c2', 27.645],
  ['mandible', 27.645],
  ['sacrum', 27.645],
])

/** Whether the scans are there to be read. */
export const hasScans = (): boolean => existsSync(join(FOLDER, 'bones.glb'))

let loaded: Promise<ReadonlyMap<string, IndexedMesh>> | undefined

async function readAll(): Promise<ReadonlyMap<string, IndexedMesh>> {
  if (!hasScans())
    throw new Error(`fit/scans: no reference scans in ${FOLDER}; set SCANS_DIR to their folder.`)
  await MeshoptDecoder.ready
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
  const scans = new Map<string, IndexedMesh>()
  for (const file of ['bones.glb', 'muscles.glb']) {
    const document = await io.readBinary(new Uint8Array(readFileSync(join(FOLDER, file))))
    for (const node of document.getRoot().listNodes()) {
      const mesh = node.getMesh()
      if (!mesh) continue
      const m = node.getWorldMatrix()
      const positions: number[] = []
      const indices: number[] = []
      const factor = UNIT_FAULT.get(node.getName()) ?? 1
      for (const primitive of mesh.listPrimitives()) {
        const attribute = primitive.getAttribute('POSITION')
        if (!attribute) continue
        const base = positions.length / 3
        const e: number[] = []
        for (let i = 0; i < attribute.getCount(); i++) {
          attribute.getElement(i, e)
          const [x, y, z] = [e[0] ?? 0, e[1] ?? 0, e[2] ?? 0]
          const p = gltfToIsb([
            factor * (m[0] * x + m[4] * y + m[8] * z + m[12]),
            factor * (m[1] * x + m[5] * y + m[9] * z + m[13]),
            factor * (m[2] * x + m[6] * y + m[10] * z + m[14]),
          ])
          positions.push(...p)
        }
        const index = primitive.getIndices()
        const count = index ? index.getCount() : attribute.getCount()
        for (let i = 0; i < count; i++) indices.push(base + (index ? index.getScalar(i) : i))
      }
      scans.set(node.getName(), {
        positions: Float32Array.from(positions),
        indices: Uint32Array.from(indices),
      })
    }
  }
  return scans
}

/** Every scan by structure id, in the body frame [m], unit faults mended. Read once. */
export const loadScans = (): Promise<ReadonlyMap<string, IndexedMesh>> => (loaded ??= readAll())

/**
 * One scan in the body frame (ISB axes) [m].
 * @throws {Error} when the scans are absent or have no such structure
 */
export async function loadScan(id: string): Promise<IndexedMesh> {
  const scan = (await loadScans()).get(id)
  if (!scan) throw new Error(`fit/scans: no scan named “${id}”.`)
  return scan
}

/** A surface prepared for distance questions. */
export interface Probe {
  /** Distance [m] from `p` to the surface; the closest point is written into `point`, its triangle returned too. */
  closest(p: Vec3): { readonly distance: number; readonly point: Vec3; readonly face: number }
  /** Whether `p` is inside, by majority of ray parities in seven directions, so that pinholes do not matter. */
  inside(p: Vec3): boolean
  /** Distance [m], negative inside. */
  signed(p: Vec3): number
  /** Sorted distances [m] along the ray at which it crosses the surface. `direction` of length 1. */
  crossings(origin: Vec3, direction: Vec3): readonly number[]
}

const DIRECTIONS: readonly Vec3[] = [
  [0.8017, 0.2673, 0.5345],
  [-0.5571, 0.7428, 0.3714],
  [0.1741, -0.8704, 0.4604],
  [0.3015, 0.3015, -0.9045],
  [-0.7071, -0.5657, -0.4243],
  [0.9129, -0.3651, 0.1826],
  [-0.2182, 0.4364, 0.8729],
]

/** Prepares a mesh for `closest`, `inside` and `signed`. */
export function probe(mesh: IndexedMesh): Probe {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(mesh.positions, 3))
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1))
  const tree = new MeshBVH(geometry)
  const v = new Vector3()
  const hit = { point: new Vector3(), distance: 0, faceIndex: 0 }
  const ray = new Ray()
  const closest: Probe['closest'] = (p) => {
    tree.closestPointToPoint(v.set(p[0], p[1], p[2]), hit)
    return { distance: hit.distance, point: [hit.point.x, hit.point.y, hit.point.z], face: hit.faceIndex }
  }
  const crossings: Probe['crossings'] = (origin, direction) => {
    ray.origin.set(origin[0], origin[1], origin[2])
    ray.direction.set(direction[0], direction[1], direction[2])
    const sorted = tree
      .raycast(ray, DoubleSide)
      .map((x) => x.distance)
      .sort((a, b) => a - b)
    return sorted.filter((d, i) => i === 0 || d - (sorted[i - 1] ?? 0) > 1e-7)
  }
  const inside: Probe['inside'] = (p) => {
    let votes = 0
    for (const direction of DIRECTIONS) if (crossings(p, direction).length % 2 === 1) votes++
    return votes >= 4
  }
  return {
    closest,
    inside,
    crossings,
    signed: (p) => (inside(p) ? -1 : 1) * closest(p).distance,
  }
}

const probes = new Map<string, Probe>()

/** `closest` of a scan by id; the probe is kept. */
export async function closestOnScan(id: string, p: Vec3): Promise<ReturnType<Probe['closest']>> {
  return (await scanProbe(id)).closest(p)
}

/** The probe of a scan by id, made once. */
export async function scanProbe(id: string): Promise<Probe> {
  let found = probes.get(id)
  if (!found) probes.set(id, (found = probe(await loadScan(id))))
  return found
}

/** Seeded uniform random numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let s = seed >>> 0
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Vertex k of triangle t. */
export function corner(mesh: IndexedMesh, t: number, k: number): Vec3 {
  const i = 3 * (mesh.indices[3 * t + k] ?? 0)
  return [mesh.positions[i] ?? 0, mesh.positions[i + 1] ?? 0, mesh.positions[i + 2] ?? 0]
}

/** Points spread evenly by area over a surface, with the outward normals of their triangles; n × 3 each. */
export function sampleSurface(
  mesh: IndexedMesh,
  count: number,
  seed = 7,
): { readonly points: Float64Array; readonly normals: Float64Array } {
  const faces = mesh.indices.length / 3
  const cumulative = new Float64Array(faces)
  const faceNormals = new Float64Array(3 * faces)
  let area = 0
  for (let t = 0; t < faces; t++) {
    const [a, b, c] = [corner(mesh, t, 0), corner(mesh, t, 1), corner(mesh, t, 2)]
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
    const length = Math.hypot(...n)
    area += length / 2
    cumulative[t] = area
    for (const k of [0, 1, 2] as const) faceNormals[3 * t + k] = length > 0 ? n[k] / length : 0
  }
  const points = new Float64Array(3 * count)
  const normals = new Float64Array(3 * count)
  const next = random(seed)
  let t = 0
  for (let i = 0; i < count; i++) {
    const want = ((i + next()) / count) * area
    while (t < faces - 1 && (cumulative[t] ?? 0) < want) t++
    let [u, v] = [next(), next()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const [a, b, c] = [corner(mesh, t, 0), corner(mesh, t, 1), corner(mesh, t, 2)]
    for (const k of [0, 1, 2] as const) {
      points[3 * i + k] = a[k] * (1 - u - v) + b[k] * u + c[k] * v
      normals[3 * i + k] = faceNormals[3 * t + k] ?? 0
    }
  }
  return { points, normals }
}

/** Enclosed volume [m³]; positive when faces wind counter-clockwise seen from outside. */
export function volume(mesh: IndexedMesh): number {
  let sum = 0
  for (let t = 0; t < mesh.indices.length / 3; t++) {
    const [a, b, c] = [corner(mesh, t, 0), corner(mesh, t, 1), corner(mesh, t, 2)]
    sum +=
      a[0] * (b[1] * c[2] - b[2] * c[1]) -
      a[1] * (b[0] * c[2] - b[2] * c[0]) +
      a[2] * (b[0] * c[1] - b[1] * c[0])
  }
  return sum / 6
}

/** Least and greatest coordinates [m]. */
export function bounds(mesh: IndexedMesh): { readonly min: Vec3; readonly max: Vec3 } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity]
  const max: [number, number, number] = [-Infinity, -Infinity, -Infinity]
  for (let i = 0; i < mesh.positions.length; i++) {
    const k = (i % 3) as 0 | 1 | 2
    const x = mesh.positions[i] ?? 0
    min[k] = Math.min(min[k], x)
    max[k] = Math.max(max[k], x)
  }
  return { min, max }
}

/** Mean symmetric surface distance and its 95th percentile [m], and the ratio of volumes a to b. */
export function compare(
  a: IndexedMesh,
  b: IndexedMesh,
  samples = 12000,
): { readonly mean: number; readonly p95: number; readonly volumeRatio: number } {
  const distances: number[] = []
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    const target = probe(to)
    const { points } = sampleSurface(from, samples)
    for (let i = 0; i < points.length; i += 3)
      distances.push(target.closest([points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0]).distance)
  }
  distances.sort((x, y) => x - y)
  return {
    mean: distances.reduce((s, d) => s + d, 0) / distances.length,
    p95: distances[Math.floor(distances.length * 0.95)] ?? 0,
    volumeRatio: volume(a) / volume(b),
  }
}
