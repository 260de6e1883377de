import type { MusclePart } from '../part'

/** A triangle lower than this [m] is a sliver: rounding its corners in the file may turn it round. */
const LOW = 0.0006
/** Longest edge that is closed to be rid of one [m]. */
const SHORT = 0.0015
/** An edge shorter than this [m] may be closed at the ends too: the file would make one place of both its corners. */
const TOUCHING = 0.0002
/** Closing an edge must not turn a face that stays by more than this cosine, and not leave one lower than the sliver. */
const ALIKE = 0.7

/**
 * The same muscle without the slivers at its pinched rims and corners: their shortest edge is closed, where that leaves the
 * surface whole and the faces around it facing their way. Vertices keep their numbers; those of closed edges go unused.
 *
 * @param fixed vertices that must stay, but for such that touch: the ends on the bones
 */
export function tidyMuscle(part: MusclePart, fixed: (vertex: number) => boolean): MusclePart {
  const p = part.mesh.positions
  const free = (vertex: number, edge: number): boolean => !fixed(vertex) || edge < TOUCHING
  const faces: ([number, number, number] | null)[] = []
  for (let t = 0; t < part.mesh.indices.length; t += 3)
    faces.push([part.mesh.indices[t]!, part.mesh.indices[t + 1]!, part.mesh.indices[t + 2]!])
  const around = new Map<number, Set<number>>()
  faces.forEach((face, t) => face?.forEach((v) => around.set(v, (around.get(v) ?? new Set()).add(t))))
  const order = faces
    .map((face, t) => ({ t, height: heightOf(p, face!) }))
    .filter(({ height }) => height < LOW)
    .sort((a, b) => a.height - b.height || a.t - b.t)
  for (const { t } of order) {
    const face = faces[t]
    if (!face) continue
    const height = heightOf(p, face)
    const edges = [0, 1, 2]
      .map((k) => [face[k]!, face[(k + 1) % 3]!] as const)
      .map(([a, b]) => ({ a, b, length: distance(p, a, b) }))
      .filter(({ length }) => length < SHORT)
      .sort((x, y) => x.length - y.length)
    for (const { a, b, length } of edges) {
      const closed =
        (free(b, length) && close(faces, around, p, a, b, height)) ||
        (free(a, length) && close(faces, around, p, b, a, height))
      if (closed) break
    }
  }
  const indices = Uint32Array.from(faces.flatMap((face) => face ?? []))
  return { ...part, mesh: { positions: p, indices } }
}

/** Moves vertex `b` into `a`, unless that would tear, fold or pinch the surface; tells whether it did. */
function close(
  faces: ([number, number, number] | null)[],
  around: Map<number, Set<number>>,
  p: Float32Array,
  a: number,
  b: number,
  height: number,
): boolean {
  const [ofA, ofB] = [around.get(a)!, around.get(b)!]
  const gone = [...ofB].filter((t) => ofA.has(t))
  const ring = (own: Set<number>): Set<number> => new Set([...own].flatMap((t) => faces[t]!))
  const [ringA, ringB] = [ring(ofA), ring(ofB)]
  const common = [...ringA].filter((v) => v !== a && v !== b && ringB.has(v))
  if (gone.length !== 2 || common.length !== 2 || ofA.size + ofB.size < 8) return false
  const stay = [...ofB].filter((t) => !ofA.has(t))
  for (const t of stay) {
    const before = faces[t]!
    const after = before.map((v) => (v === b ? a : v))
    if (heightOf(p, after) < Math.min(heightOf(p, before), LOW) && heightOf(p, after) <= height) return false
    if (cosine(normalOf(p, before), normalOf(p, after)) < ALIKE && heightOf(p, before) > LOW / 4) return false
  }
  for (const t of gone) {
    for (const v of faces[t]!) around.get(v)!.delete(t)
    faces[t] = null
  }
  for (const t of stay) {
    faces[t] = faces[t]!.map((v) => (v === b ? a : v)) as [number, number, number]
    ofA.add(t)
  }
  around.delete(b)
  return true
}

type Corners = readonly number[]

function normalOf(p: Float32Array, [a, b, c]: Corners): readonly [number, number, number] {
  const u = [0, 1, 2].map((k) => p[3 * b! + k]! - p[3 * a! + k]!)
  const v = [0, 1, 2].map((k) => p[3 * c! + k]! - p[3 * a! + k]!)
  return [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!]
}

function cosine(u: readonly number[], v: readonly number[]): number {
  const length = Math.hypot(...u) * Math.hypot(...v)
  return length > 0 ? (u[0]! * v[0]! + u[1]! * v[1]! + u[2]! * v[2]!) / length : 0
}

/** Least height of a triangle [m]. */
function heightOf(p: Float32Array, face: Corners): number {
  const [a, b, c] = [face[0]!, face[1]!, face[2]!]
  const longest = Math.max(distance(p, a, b), distance(p, b, c), distance(p, c, a))
  return longest > 0 ? Math.hypot(...normalOf(p, face)) / longest : 0
}

const distance = (p: Float32Array, a: number, b: number): number =>
  Math.hypot(p[3 * b]! - p[3 * a]!, p[3 * b + 1]! - p[3 * a + 1]!, p[3 * b + 2]! - p[3 * a + 2]!)
