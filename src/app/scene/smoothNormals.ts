/**
 * Smooth vertex normals of one structure: area-weighted face normals, summed over all vertices at the same place, so that
 * seams of the texture coordinates do not show.
 *
 * @param positions  n × 3 [m]
 * @param indices    m × 3 vertex numbers, counter-clockwise from outside
 * @returns          n × 3 of length 1; +Y where a vertex belongs to no face with an area
 */
export function smoothNormals(positions: Float32Array, indices: Uint32Array): Float32Array {
  const normals = new Float32Array(positions.length)
  const place = samePlace(positions)
  const at = (array: Float32Array, i: number): number => array[i] ?? 0

  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * (indices[t] ?? 0)
    const b = 3 * (indices[t + 1] ?? 0)
    const c = 3 * (indices[t + 2] ?? 0)
    const ux = at(positions, b) - at(positions, a)
    const uy = at(positions, b + 1) - at(positions, a + 1)
    const uz = at(positions, b + 2) - at(positions, a + 2)
    const vx = at(positions, c) - at(positions, a)
    const vy = at(positions, c + 1) - at(positions, a + 1)
    const vz = at(positions, c + 2) - at(positions, a + 2)
    const nx = uy * vz - uz * vy
    const ny = uz * vx - ux * vz
    const nz = ux * vy - uy * vx
    for (const corner of [a, b, c]) {
      const home = 3 * (place[corner / 3] ?? 0)
      normals[home] = at(normals, home) + nx
      normals[home + 1] = at(normals, home + 1) + ny
      normals[home + 2] = at(normals, home + 2) + nz
    }
  }
  for (let v = 0; v < place.length; v++) {
    const home = place[v] ?? v
    // A place's first vertex comes before its copies, so it still holds the sum when they read it: normalise copies last.
    if (home !== v) normals.copyWithin(3 * v, 3 * home, 3 * home + 3)
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(at(normals, i), at(normals, i + 1), at(normals, i + 2))
    if (length > 0) {
      normals[i] = at(normals, i) / length
      normals[i + 1] = at(normals, i + 1) / length
      normals[i + 2] = at(normals, i + 2) / length
    } else {
      normals[i + 1] = 1
    }
  }
  return normals
}

/**
 * For each vertex the first vertex that stands at exactly the same place (itself if none does before it).
 * Open addressing over the coordinates' bits: exact, because copies of a vertex are stored with the same numbers.
 */
export function samePlace(positions: Float32Array): Uint32Array {
  const count = positions.length / 3
  const bits = new Int32Array(positions.buffer, positions.byteOffset, positions.length)
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)))
  const table = new Int32Array(size).fill(-1)
  const first = new Uint32Array(count)
  for (let v = 0; v < count; v++) {
    const x = bits[3 * v] ?? 0
    const y = bits[3 * v + 1] ?? 0
    const z = bits[3 * v + 2] ?? 0
    let slot = (Math.imul(x, 73856093) ^ Math.imul(y, 19349663) ^ Math.imul(z, 83492791)) >>> 0
    slot = (slot ^ (slot >>> 15)) & (size - 1)
    for (;;) {
      const other = table[slot] ?? -1
      if (other < 0) {
        table[slot] = v
        first[v] = v
        break
      }
      if (bits[3 * other] === x && bits[3 * other + 1] === y && bits[3 * other + 2] === z) {
        first[v] = other
        break
      }
      slot = (slot + 1) & (size - 1)
    }
  }
  return first
}
