import type { IndexedMesh } from '../part'

/**
 * Neighbours of every vertex of a closed surface, flat: those of v are `list` from `start[v]` to `start[v + 1]`. Each edge
 * runs once in each direction there, so the heads of the edges that leave v are its neighbours, each once.
 */
function neighbourhood(count: number, indices: Uint32Array): { start: Uint32Array; list: Uint32Array } {
  const start = new Uint32Array(count + 1)
  for (const v of indices) start[v + 1]!++
  for (let v = 0; v < count; v++) start[v + 1]! += start[v]!
  const next = start.slice(0, count)
  const list = new Uint32Array(indices.length)
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) list[next[indices[t + k]!]!++] = indices[t + ((k + 1) % 3)]!
  return { start, list }
}

/**
 * Smooths a closed surface without shrinking it (Taubin 1995, doi:10.1145/218380.218473): each round pulls every vertex
 * towards the mean of its neighbours and then pushes it back a little farther, so that ripples shorter than a few edges go
 * and the shape stays. Forty rounds on a 1.2 mm mesh round creases over about 4 mm.
 */
export function taubinSmooth(mesh: IndexedMesh, rounds: number, pull = 0.5, push = 0.52): IndexedMesh {
  const count = mesh.positions.length / 3
  const { start, list } = neighbourhood(count, mesh.indices)
  let from = Float64Array.from(mesh.positions)
  let to = new Float64Array(from.length)
  for (let step = 0; step < 2 * rounds; step++) {
    const factor = step % 2 === 0 ? pull : -push
    for (let v = 0; v < count; v++) {
      const [s, e] = [start[v]!, start[v + 1]!]
      let [x, y, z] = [0, 0, 0]
      for (let n = s; n < e; n++) {
        const o = 3 * list[n]!
        x += from[o]!
        y += from[o + 1]!
        z += from[o + 2]!
      }
      const share = factor / Math.max(1, e - s)
      const stay = e > s ? 1 - factor : 1
      to[3 * v] = from[3 * v]! * stay + x * share
      to[3 * v + 1] = from[3 * v + 1]! * stay + y * share
      to[3 * v + 2] = from[3 * v + 2]! * stay + z * share
    }
    ;[from, to] = [to, from]
  }
  return { positions: Float32Array.from(from), indices: mesh.indices }
}
