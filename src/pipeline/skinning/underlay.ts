import { BufferAttribute, BufferGeometry, FrontSide, Ray, Triangle, Vector3, type Box3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { IndexedMesh } from '../part'
import { faceNormals } from '../rig/faceNeighbours'
import { gap } from './springs'

/** Farthest below the outer face at rest that a point still counts as covered [mm], and farthest out of it that it should. */
const COVERED = 12
const OUT_AT_REST = 1
/** What is nearer to the outer face than this at the cover's rim [mm] may stand out beside it. */
const CLEAR = 0.5
/** How far out of it a point is still looked for in a pose [mm]. */
const OUT = 8
/** Longest edge from which on the middle of a face counts too [mm]. */
const LARGE = 6
/** How far over a point the sheet is looked for in a pose [mm]. */
const REACH = 20
/** Least cosine between the way up from a point and the outer face over it. */
const FACING = 0.3
/** Fewer covered points than this are a corner that touches. */
const FEW = 4

/** Fibre coordinates between which muscles slide on each other; nearer to the ends they hold on to their bones. */
const SLIDING = [0.06, 0.9] as const

/**
 * The triangles of a muscle that lie between its ends.
 *
 * @param ends which of the ends to leave off
 */
export const slidingFaces = (
  { mesh, uv }: { readonly mesh: Pick<IndexedMesh, 'indices'>; readonly uv: ArrayLike<number> },
  ends: { readonly origin: boolean; readonly insertion: boolean } = { origin: true, insertion: true },
): Uint32Array =>
  mesh.indices.filter((_, i) => {
    const face = mesh.indices.subarray(i - (i % 3), i - (i % 3) + 3)
    return face.every(
      (v) => (!ends.origin || uv[2 * v]! >= SLIDING[0]) && (!ends.insertion || uv[2 * v]! <= SLIDING[1]),
    )
  })

/** A muscle or bone that a muscle lies on: its surface in any pose, n × 3 [mm]. */
export interface SurfaceBelow {
  readonly indices: ArrayLike<number>
  posed(pose: number): Float64Array
}

/** The points of deeper muscles that a muscle covers at rest. */
export interface Underlay {
  readonly count: number
  /** Of each point: whose it is, number in the list of the muscles below. */
  readonly owner: Uint8Array
  /** How far below the outer face of the cover each point lies at rest [mm]. */
  readonly depths: Float64Array
  /** For each pose the points [mm] and the way up from each, count × 3. */
  readonly points: readonly Float32Array[]
  readonly ups: readonly Float32Array[]
}

/** The outer face over one point: its corners, their shares in the place right over the point, and how far up that is [mm]. */
export interface Cover {
  readonly point: number
  readonly corners: readonly [number, number, number]
  readonly shares: readonly [number, number, number]
  /** Negative where the point has come out. */
  readonly height: number
}

/**
 * Points of the muscles below that the cover hides at rest, or should: their vertices, and the middles of their larger faces.
 *
 * @param rest    the cover, n × 3 [mm]
 * @param rim     vertices of the cover at its edges and ends: what stands out beside them is not covered
 * @param poses   how many poses there are
 */
export function underlayOf(
  rest: Float64Array,
  indices: ArrayLike<number>,
  rim: { has(vertex: number): boolean },
  below: readonly SurfaceBelow[],
  poses: number,
): Underlay {
  const finder = new CoverFinder(rest, indices)
  const box = finder.box.clone().expandByScalar(COVERED)
  const owner: number[] = []
  const depths: number[] = []
  const points = Array.from({ length: poses }, (): number[] => [])
  const ups = Array.from({ length: poses }, (): number[] => [])
  const at = new Vector3()
  below.forEach((muscle, m) => {
    const atRest = muscle.posed(0)
    const sites = sitesOf(atRest, muscle.indices)
    const [places, ways] = posedSites(sites, atRest, muscle.indices)
    const own: number[] = []
    const taken = sites.filter((_, s) => {
      if (!box.containsPoint(at.fromArray(places, 3 * s))) return false
      const cover = finder.over(places, ways, s, OUT_AT_REST, COVERED)
      if (!cover || (cover.height < CLEAR && cover.corners.some((v) => rim.has(v)))) return false
      own.push(cover.height)
      return true
    })
    if (taken.length < FEW) return
    owner.push(...taken.map(() => m))
    depths.push(...own)
    for (let p = 0; p < poses; p++) {
      const [posed, way] = posedSites(taken, muscle.posed(p), muscle.indices)
      points[p]!.push(...posed)
      ups[p]!.push(...way)
    }
  })
  return {
    count: owner.length,
    owner: Uint8Array.from(owner),
    depths: Float64Array.from(depths),
    points: points.map((list) => Float32Array.from(list)),
    ups: ups.map((list) => Float32Array.from(list)),
  }
}

/** Vertices in whose middle a point of a surface lies: one, or the three of a face. */
type Site = readonly number[]

function sitesOf(places: Float64Array, indices: ArrayLike<number>): readonly Site[] {
  const vertices = [...new Set(Array.from(indices))].map((v) => [v])
  const faces: Site[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const face = [indices[t]!, indices[t + 1]!, indices[t + 2]!] as const
    const longest = Math.max(...face.map((v, k) => gap(places, v, face[(k + 1) % 3]!)))
    if (longest > LARGE) faces.push(face)
  }
  return [...vertices, ...faces]
}

/** Places of sites and the ways up from them, both sites × 3. */
function posedSites(
  sites: readonly Site[],
  posed: Float64Array,
  indices: ArrayLike<number>,
): readonly [Float64Array, Float64Array] {
  const ways = upsOf(posed, indices)
  const mean = (site: Site, of: Float64Array, k: number): number =>
    site.reduce((sum, v) => sum + of[3 * v + k]!, 0) / site.length
  const places = new Float64Array(3 * sites.length)
  const ups = new Float64Array(3 * sites.length)
  sites.forEach((site, s) => {
    for (let k = 0; k < 3; k++) {
      places[3 * s + k] = mean(site, posed, k)
      ups[3 * s + k] = mean(site, ways, k)
    }
  })
  return [places, unitRows(ups)]
}

const _a = new Vector3()
const _b = new Vector3()
const _c = new Vector3()
const _shares = new Vector3()
const EVEN = [1 / 3, 1 / 3, 1 / 3] as const

/** Finds the outer face of one surface over points, whatever pose it is in. */
export class CoverFinder {
  readonly #geometry = new BufferGeometry()
  readonly #tree: MeshBVH
  readonly #indices: ArrayLike<number>
  readonly #ray = new Ray()

  /** @param places n × 3, in whatever unit the points come */
  constructor(places: Float64Array, indices: ArrayLike<number>) {
    this.#indices = indices
    this.#geometry.setAttribute('position', new BufferAttribute(Float32Array.from(places), 3))
    this.#geometry.setIndex(new BufferAttribute(Uint32Array.from(indices), 1))
    this.#tree = new MeshBVH(this.#geometry, { indirect: true })
    this.#geometry.computeBoundingBox()
  }

  /** Around the surface as it was given. */
  get box(): Box3 {
    return this.#geometry.boundingBox!
  }

  /** Moves the surface. */
  move(posed: Float64Array): void {
    const position = this.#geometry.getAttribute('position') as BufferAttribute
    position.array.set(posed)
    this.#tree.refit()
  }

  /** Covers of all points of an underlay in a pose, where there are any. */
  covers({ count, points, ups }: Underlay, pose: number): readonly Cover[] {
    const out: Cover[] = []
    for (let point = 0; point < count; point++) {
      const cover = this.over(points[pose]!, ups[pose]!, point, OUT, REACH)
      if (cover) out.push(cover)
    }
    return out
  }

  /** The outermost face that looks up, from `down` below a point to `up` over it; null where there is none. */
  over(
    points: ArrayLike<number>,
    ups: ArrayLike<number>,
    point: number,
    down: number,
    up: number,
  ): Cover | null {
    // From above downward: the first face that looks up is the outermost.
    const { origin, direction } = this.#ray
    direction.fromArray(ups, 3 * point)
    origin.fromArray(points, 3 * point).addScaledVector(direction, up)
    direction.negate()
    const best = this.#tree.raycastFirst(this.#ray, FrontSide, 0, down + up)
    if (!best || best.face!.normal.dot(direction) > -FACING) return null
    const { faceIndex, point: place, distance } = best
    const corners = [0, 1, 2].map((k) => this.#indices[3 * faceIndex! + k]!) as [number, number, number]
    return { point, corners, shares: this.#shares(corners, place), height: up - distance }
  }

  #shares([a, b, c]: readonly [number, number, number], place: Vector3): readonly [number, number, number] {
    const position = this.#geometry.getAttribute('position')
    _a.fromBufferAttribute(position, a)
    _b.fromBufferAttribute(position, b)
    _c.fromBufferAttribute(position, c)
    return Triangle.getBarycoord(place, _a, _b, _c, _shares) ? [_shares.x, _shares.y, _shares.z] : EVEN
  }
}

/** How far over its point a cover found before stands now [mm]; negative where the point has come out. */
export function heightNow(
  { point, corners, shares }: Cover,
  { points, ups }: Underlay,
  pose: number,
  posed: Float64Array,
): number {
  const [p, up] = [points[pose]!, ups[pose]!]
  let height = 0
  for (let c = 0; c < 3; c++)
    for (let k = 0; k < 3; k++)
      height += shares[c]! * (posed[3 * corners[c]! + k]! - p[3 * point + k]!) * up[3 * point + k]!
  return height
}

/** Remembers from one look to the next what covers an underlay in each pose: finding it anew takes a while. */
export class CoverWatch {
  readonly #finder: CoverFinder
  readonly #found: (readonly Cover[] | undefined)[] = []

  /** @param rest the cover, n × 3 [mm] */
  constructor(
    rest: Float64Array,
    indices: ArrayLike<number>,
    readonly underlay: Underlay,
  ) {
    this.#finder = new CoverFinder(rest, indices)
  }

  /** @param afresh whether to look anew */
  find(posed: Float64Array, pose: number, afresh: boolean): readonly Cover[] {
    if (this.underlay.count === 0) return []
    let found = this.#found[pose]
    if (!found || afresh) {
      this.#finder.move(posed)
      found = this.#found[pose] = this.#finder.covers(this.underlay, pose)
    }
    return found
  }
}

/** Ways up from the vertices of a surface: the sums of the normals around each, unit, n × 3. */
function upsOf(places: Float64Array, indices: ArrayLike<number>): Float64Array {
  const normals = new Float64Array(indices.length)
  faceNormals(places, indices, normals)
  const out = new Float64Array(places.length)
  for (let i = 0; i < indices.length; i++)
    for (let k = 0; k < 3; k++) out[3 * indices[i]! + k]! += normals[i - (i % 3) + k]!
  return unitRows(out)
}

/** Rows of three numbers, each divided by its length. */
function unitRows(rows: Float64Array): Float64Array {
  for (let v = 0; v < rows.length; v += 3) {
    const length = Math.sqrt(rows[v]! ** 2 + rows[v + 1]! ** 2 + rows[v + 2]! ** 2) || 1
    for (let k = v; k < v + 3; k++) rows[k]! /= length
  }
  return rows
}
