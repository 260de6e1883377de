/**
 * A thin surface cut out of a bone's own: the faces where a field is negative, cut along its zero line, lifted a little,
 * and thinned. It follows the bone because it is made of the bone's faces, so nothing pokes through.
 */
import { MeshoptSimplifier } from 'meshoptimizer/simplifier'
import { cross, dot, lerp, norm, normalize, sub, type Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import { vertexNormals } from '../rig/normals'
import { pointAt, type ClosestPoint } from './closest'
import type { Footprint } from './footprint'

/** How far an area lies off its bone [m]. */
export const LIFT = 0.0005
/** Longest edge of the faces on which the field is read [m]. */
const EDGE = 0.0016
/** How far thinning may move the surface and its outline [m], coarse to fine: the first that keeps clear of the bone is taken. */
const THINNING = [0.0006, 0.00045, 0.0003] as const
/** Distances from the bone between which a thinned area stays [m]. */
const CLEAR = { least: 0.0001, most: 0.0012 } as const
/** Share of an area that may lie outside these bounds: at edges of bone the distance has no clear sign. */
const ASTRAY = 0.04
/** Height over longest side of the thinnest face that stays. */
const SLIVER = 0.004
/** Pieces smaller than this are specks: in m², and as a share of the largest piece on the same bone. */
const SPECK = { area: 6e-6, share: 0.06 } as const
/** Passes in which a field is evened out with its neighbours, for a smooth outline; a narrow strip bears few. */
const SMOOTHING = { line: 1, flesh: 10, limit: 3 } as const
/** Holes up to this size are filled [m²]: where a tendon's rim stands off the bone that its middle is fixed to. */
const HOLE = 450e-6

interface Surface {
  readonly points: readonly Vec3[]
  readonly faces: readonly Face[]
}

interface Draft extends Surface {
  readonly points: Vec3[]
  readonly normals: Vec3[]
  readonly faces: Face[]
}

type Face = readonly [number, number, number]

/** The area of a footprint on a bone, an open surface, `closest` being made of the bone; null where the footprint does not touch the bone. */
export async function patchOn(
  bone: IndexedMesh,
  closest: ClosestPoint,
  field: Footprint,
): Promise<IndexedMesh | null> {
  await MeshoptSimplifier.ready
  const fine = refine(nearField(bone, field))
  const values = fillHoles(fine, valuesOn(fine, field))
  const cut = dropSpecks(clip(fine, values))
  if (cut.faces.length === 0) return null
  const positions = Float32Array.from(cut.points.flatMap((p, i) => lift(p, cut.normals[i]!)))
  const indices = Uint32Array.from(cut.faces.flat())
  const indexed = (error: number): IndexedMesh => ({
    positions,
    indices: MeshoptSimplifier.simplify(indices, positions, 3, 3, error, ['ErrorAbsolute'])[0],
  })
  for (const error of THINNING) {
    const area = tidied(indexed(error))
    if (area.indices.length > 0 && staysClear(area, closest)) return area
  }
  return tidied({ positions, indices })
}

/** Without slivers, and without the specks that thinning or their loss cuts off. */
function tidied(mesh: IndexedMesh): IndexedMesh {
  const { positions, indices } = withoutSlivers(mesh)
  const faces = Array.from({ length: indices.length / 3 }, (_, t): Face => [
    indices[3 * t]!,
    indices[3 * t + 1]!,
    indices[3 * t + 2]!,
  ])
  const points = Array.from({ length: positions.length / 3 }, (_, i) => pointAt(positions, i))
  return { positions, indices: Uint32Array.from(dropSpecks({ points, faces }).faces.flat()) }
}

/** Without faces so thin that they only shade badly; the gap that one leaves is thinner than a hair. */
function withoutSlivers({ positions, indices }: IndexedMesh): IndexedMesh {
  const kept: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const face = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const
    const [a, b, c] = face.map((i) => pointAt(positions, i)) as [Vec3, Vec3, Vec3]
    if (norm(cross(sub(b, a), sub(c, a))) > SLIVER * longest(a, b, c) ** 2) kept.push(...face)
  }
  return { positions, indices: Uint32Array.from(kept) }
}

/** Whether the middles of faces and edges lie outside the bone and not far off it, all but a few. */
function staysClear({ positions, indices }: IndexedMesh, bone: ClosestPoint): boolean {
  let [astray, asked] = [0, 0]
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => pointAt(positions, indices[t + k]!)) as [Vec3, Vec3, Vec3]
    for (const p of [lerp(a, b, 0.5), lerp(b, c, 0.5), lerp(c, a, 0.5), lerp(lerp(a, b, 0.5), c, 1 / 3)]) {
      const near = bone(p, 2 * CLEAR.most)
      asked++
      if (!near) {
        astray++
        continue
      }
      const off = dot(sub(p, near.point), near.normal) < 0 ? -near.distance : near.distance
      if (off < CLEAR.least || off > CLEAR.most) astray++
    }
  }
  return astray <= ASTRAY * asked
}

const lift = (p: Vec3, n: Vec3): Vec3 => [p[0] + n[0] * LIFT, p[1] + n[1] * LIFT, p[2] + n[2] * LIFT]

/** The bone's faces on or near the footprint. */
function nearField(bone: IndexedMesh, field: Footprint): Draft {
  const { positions, indices } = bone
  const normals = vertexNormals(bone)
  const values = Float64Array.from({ length: positions.length / 3 }, (_, i) =>
    valueAt(field, pointAt(positions, i), pointAt(normals, i)),
  )
  const draft: Draft = { points: [], normals: [], faces: [] }
  const index = new Map<number, number>()
  const take = (i: number): number => {
    let at = index.get(i)
    if (at === undefined) {
      at = draft.points.push(pointAt(positions, i)) - 1
      draft.normals.push(pointAt(normals, i))
      index.set(i, at)
    }
    return at
  }
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!]
    const reach = longest(pointAt(positions, a), pointAt(positions, b), pointAt(positions, c))
    if (Math.min(values[a]!, values[b]!, values[c]!) < reach + 0.003)
      draft.faces.push([take(a), take(b), take(c)])
  }
  return draft
}

const longest = (a: Vec3, b: Vec3, c: Vec3): number =>
  Math.max(norm(sub(b, a)), norm(sub(c, b)), norm(sub(a, c)))

/** Halves edges until none is longer than `EDGE`; both faces at an edge halve it alike, so no cracks. */
function refine(draft: Draft): Draft {
  const points = [...draft.points]
  const normals = [...draft.normals]
  let faces = draft.faces
  for (;;) {
    const middles = new Map<string, number>()
    const middle = (a: number, b: number): number | null => {
      if (norm(sub(points[a]!, points[b]!)) <= EDGE) return null
      const key = a < b ? `${a} ${b}` : `${b} ${a}`
      let at = middles.get(key)
      if (at === undefined) {
        at = points.push(lerp(points[a]!, points[b]!, 0.5)) - 1
        normals.push(normalize(lerp(normals[a]!, normals[b]!, 0.5)))
        middles.set(key, at)
      }
      return at
    }
    faces = faces.flatMap(([a, b, c]) => split(a, b, c, middle(a, b), middle(b, c), middle(c, a)))
    if (middles.size === 0) return { points, normals, faces }
  }
}

/** A face cut at the given middles of its edges ab, bc, ca. */
function split(
  a: number,
  b: number,
  c: number,
  ab: number | null,
  bc: number | null,
  ca: number | null,
): Face[] {
  if (ab !== null && bc !== null && ca !== null)
    return [
      [a, ab, ca],
      [ab, b, bc],
      [ca, bc, c],
      [ab, bc, ca],
    ]
  if (ab === null && bc === null && ca === null) return [[a, b, c]]
  // Turned so that the first edge is cut and, of two cut edges, the second one too.
  if (ab === null) return bc !== null ? split(b, c, a, bc, ca, ab) : split(c, a, b, ca, ab, bc)
  if (ca !== null) return split(c, a, b, ca, ab, bc)
  if (bc !== null)
    return [
      [ab, b, bc],
      [a, ab, bc],
      [a, bc, c],
    ]
  return [
    [a, ab, c],
    [ab, b, c],
  ]
}

const valueAt = (field: Footprint, p: Vec3, n: Vec3): number =>
  Math.max(Math.min(field.line(p, n), field.flesh(p, n)), field.limit(p, n))

/** The footprint's field on every point, its parts evened out. */
function valuesOn(draft: Draft, field: Footprint): number[] {
  const part = (name: keyof Footprint): readonly number[] =>
    smooth(
      draft,
      draft.points.map((p, i) => field[name](p, draft.normals[i]!)),
      SMOOTHING[name],
    )
  const [line, flesh, limit] = [part('line'), part('flesh'), part('limit')]
  return line.map((value, i) => Math.max(Math.min(value, flesh[i]!), limit[i]!))
}

/** Mean with the neighbours, half and half. */
function smooth(draft: Draft, values: readonly number[], passes: number): readonly number[] {
  let current = values
  for (let pass = 0; pass < passes; pass++) {
    const sum = new Float64Array(current.length)
    const count = new Uint32Array(current.length)
    for (const [a, b, c] of draft.faces)
      for (const [from, to] of [
        [a, b],
        [b, c],
        [c, a],
      ] as const) {
        sum[from]! += current[to]!
        sum[to]! += current[from]!
        count[from]!++
        count[to]!++
      }
    current = current.map((value, i) => (count[i]! > 0 ? (value + sum[i]! / count[i]!) / 2 : value))
  }
  return current
}

/** Values with small islands of positive ones turned negative. */
function fillHoles(draft: Draft, values: readonly number[]): readonly number[] {
  const outside = draft.faces.filter((face) => face.some((i) => values[i]! >= 0))
  const { pieceOf, areas } = pieces({ ...draft, faces: outside })
  const edges = new Map<string, number>()
  for (const [a, b, c] of draft.faces)
    for (const [i, j] of [
      [a, b],
      [b, c],
      [c, a],
    ] as const) {
      const key = i < j ? `${i} ${j}` : `${j} ${i}`
      edges.set(key, (edges.get(key) ?? 0) + 1)
    }
  const open = new Set<number>()
  for (const [key, faces] of edges)
    if (faces === 1) for (const i of key.split(' ')) open.add(pieceOf(Number(i)))
  return values.map((value, i) =>
    value >= 0 && !open.has(pieceOf(i)) && (areas.get(pieceOf(i)) ?? Infinity) < HOLE ? -0.0005 : value,
  )
}

/** The faces where the values are negative, cut along their zero line. */
function clip(draft: Draft, values: readonly number[]): Draft {
  const points = [...draft.points]
  const normals = [...draft.normals]
  const crossings = new Map<string, number>()
  const crossing = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = `${low} ${high}`
    let at = crossings.get(key)
    if (at === undefined) {
      const t = values[low]! / (values[low]! - values[high]!)
      at = points.push(lerp(points[low]!, points[high]!, t)) - 1
      normals.push(normalize(lerp(normals[low]!, normals[high]!, t)))
      crossings.set(key, at)
    }
    return at
  }
  const faces: Face[] = []
  for (const face of draft.faces) {
    const outline: number[] = []
    for (let k = 0; k < 3; k++) {
      const [a, b] = [face[k]!, face[(k + 1) % 3]!]
      if (values[a]! < 0) outline.push(a)
      if (values[a]! < 0 !== values[b]! < 0) outline.push(crossing(a, b))
    }
    for (let k = 1; k + 1 < outline.length; k++) faces.push([outline[0]!, outline[k]!, outline[k + 1]!])
  }
  return { points, normals, faces }
}

/** Without pieces too small to see. */
function dropSpecks<S extends Surface>(draft: S): S {
  const { pieceOf, areas } = pieces(draft)
  const least = Math.max(SPECK.area, SPECK.share * Math.max(0, ...areas.values()))
  return { ...draft, faces: draft.faces.filter(([a]) => areas.get(pieceOf(a))! >= least) }
}

/** Which piece of the surface a point belongs to, and the area of each piece [m²]. */
function pieces(draft: Surface): {
  readonly pieceOf: (point: number) => number
  readonly areas: ReadonlyMap<number, number>
} {
  const parent = draft.points.map((_, i) => i)
  const pieceOf = (i: number): number => {
    let at = i
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  for (const [a, b, c] of draft.faces) {
    parent[pieceOf(a)] = pieceOf(b)
    parent[pieceOf(b)] = pieceOf(c)
  }
  const areas = new Map<number, number>()
  for (const [a, b, c] of draft.faces) {
    const [p, q, r] = [draft.points[a]!, draft.points[b]!, draft.points[c]!]
    const home = pieceOf(a)
    areas.set(home, (areas.get(home) ?? 0) + norm(cross(sub(q, p), sub(r, p))) / 2)
  }
  return { pieceOf, areas }
}

/** Area of a surface [m²]. */
export function areaOf({ positions, indices }: IndexedMesh): number {
  let sum = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => pointAt(positions, indices[t + k]!)) as [Vec3, Vec3, Vec3]
    const n = cross(sub(b, a), sub(c, a))
    sum += Math.sqrt(dot(n, n)) / 2
  }
  return sum
}
