import type { IndexedMesh } from '../part'

/** What kind of surface a triangle list makes. */
export interface Topology {
  /** Edges that are not shared by exactly two triangles, once in each direction; 0 when watertight. */
  readonly badEdges: number
  readonly components: number
  /** Vertices − edges + triangles: 2 for each component without a handle, 2 less for each handle. */
  readonly euler: number
}

/** Counts the bad edges, the pieces and the Euler characteristic of a mesh; only vertices in use count. */
export function topologyOf({ indices }: Pick<IndexedMesh, 'indices'>): Topology {
  const directed = new Map<string, number>()
  const parent = new Map<number, number>()
  const root = (x: number): number => {
    let r = x
    while (parent.get(r) !== r) r = parent.get(r)!
    parent.set(x, r)
    return r
  }
  for (const i of indices) if (!parent.has(i)) parent.set(i, i)
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!
      const b = indices[t + ((k + 1) % 3)]!
      const key = `${a} ${b}`
      directed.set(key, (directed.get(key) ?? 0) + 1)
      parent.set(root(a), root(b))
    }
  let badEdges = 0
  for (const [key, count] of directed) {
    const [a, b] = key.split(' ')
    if (count !== 1 || directed.get(`${b} ${a}`) !== 1) badEdges++
  }
  const roots = new Set([...parent.keys()].map(root))
  return {
    badEdges,
    components: roots.size,
    euler: parent.size - directed.size / 2 + indices.length / 3,
  }
}

/** Enclosed volume [m³]; positive when faces wind counter-clockwise seen from outside. */
export const enclosedVolume = ({ positions, indices }: IndexedMesh): number =>
  signedVolume(positions, indices)

/**
 * Volume inside a closed surface, positive when its faces look outward; unit of the coordinates, cubed.
 *
 * @param p       n × 3
 * @param indices m × 3 vertex numbers
 */
export function signedVolume(p: ArrayLike<number>, indices: ArrayLike<number>): number {
  let volume = 0
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * indices[t]!, 3 * indices[t + 1]!, 3 * indices[t + 2]!]
    volume +=
      p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!) +
      p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!) +
      p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!)
  }
  return volume / 6
}

/** Keeps the piece with the greatest volume, so that specks and the walls of inner cavities go; vertices renumbered. */
export function largestPiece(mesh: IndexedMesh): IndexedMesh {
  const { positions, indices } = mesh
  const parent = Uint32Array.from({ length: positions.length / 3 }, (_, i) => i)
  const root = (x: number): number => {
    let r = x
    while (parent[r] !== r) r = parent[r] = parent[parent[r]!]!
    return r
  }
  for (let t = 0; t < indices.length; t += 3) {
    parent[root(indices[t]!)] = root(indices[t + 1]!)
    parent[root(indices[t + 1]!)] = root(indices[t + 2]!)
  }
  const pieces = new Map<number, number[]>()
  for (let t = 0; t < indices.length; t += 3) {
    const r = root(indices[t]!)
    const faces = pieces.get(r) ?? []
    faces.push(indices[t]!, indices[t + 1]!, indices[t + 2]!)
    pieces.set(r, faces)
  }
  let best: number[] = []
  let most = -Infinity
  for (const faces of pieces.values()) {
    const size = enclosedVolume({ positions, indices: Uint32Array.from(faces) })
    if (size > most) {
      most = size
      best = faces
    }
  }
  return compact({ positions, indices: Uint32Array.from(best) })
}

/** The same surface without vertices that no triangle uses, numbered in order of first use. */
export function compact({ positions, indices }: IndexedMesh): IndexedMesh {
  const renumber = new Map<number, number>()
  const kept: number[] = []
  const out = new Uint32Array(indices.length)
  indices.forEach((v, n) => {
    let to = renumber.get(v)
    if (to === undefined) {
      to = renumber.size
      renumber.set(v, to)
      kept.push(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!)
    }
    out[n] = to
  })
  return { positions: Float32Array.from(kept), indices: out }
}
