/** Measures of one closed triangle surface, any frame. */
export interface SurfaceReport {
  /** Edges that are not walked equally often in both directions: holes, and faces turned against their neighbours. */
  readonly openEdges: number
  /** Triangles thinner than `SLIVER` of their longest edge, those of no area among them. */
  readonly slivers: number
  /** [m³], positive when faces look outward. */
  readonly volume: number
  readonly finite: boolean
}

/** Height over longest edge under which a triangle shades badly. */
export const SLIVER = 0.001

/**
 * @param positions n × 3 [m]; vertices at the same place count as one
 * @param indices   m × 3 vertex numbers
 */
export function surfaceReport(positions: ArrayLike<number>, indices: ArrayLike<number>): SurfaceReport {
  const vertex = weld(positions)
  const balance = new Map<number, number>()
  const count = positions.length / 3
  let volume = 0
  let slivers = 0
  for (let t = 0; t < indices.length; t += 3) {
    const corner = [vertex[indices[t]!]!, vertex[indices[t + 1]!]!, vertex[indices[t + 2]!]!] as const
    for (let k = 0; k < 3; k++) {
      const a = corner[k]!
      const b = corner[(k + 1) % 3]!
      const key = Math.min(a, b) * count + Math.max(a, b)
      balance.set(key, (balance.get(key) ?? 0) + Math.sign(b - a))
    }
    volume += signedVolume(positions, corner)
    if (thinness(positions, corner) < SLIVER) slivers++
  }
  let openEdges = 0
  for (const sum of balance.values()) if (sum !== 0) openEdges++
  let finite = true
  for (let i = 0; i < positions.length; i++) finite &&= Number.isFinite(positions[i]!)
  return { openEdges, slivers, volume, finite }
}

function weld(positions: ArrayLike<number>): Uint32Array {
  const first = new Map<string, number>()
  return Uint32Array.from({ length: positions.length / 3 }, (_, i) => {
    const key = `${positions[3 * i]},${positions[3 * i + 1]},${positions[3 * i + 2]}`
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    return known ?? i
  })
}

type Corners = readonly [number, number, number]

function signedVolume(p: ArrayLike<number>, [a, b, c]: Corners): number {
  const [ax, ay, az] = [p[3 * a]!, p[3 * a + 1]!, p[3 * a + 2]!]
  const [bx, by, bz] = [p[3 * b]!, p[3 * b + 1]!, p[3 * b + 2]!]
  const [cx, cy, cz] = [p[3 * c]!, p[3 * c + 1]!, p[3 * c + 2]!]
  return (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6
}

/** Smallest height over longest edge. */
function thinness(p: ArrayLike<number>, [a, b, c]: Corners): number {
  const edge = (i: number, j: number) =>
    [p[3 * j]! - p[3 * i]!, p[3 * j + 1]! - p[3 * i + 1]!, p[3 * j + 2]! - p[3 * i + 2]!] as const
  const u = edge(a, b)
  const v = edge(a, c)
  const w = edge(b, c)
  const twiceArea = Math.hypot(
    u[1] * v[2] - u[2] * v[1],
    u[2] * v[0] - u[0] * v[2],
    u[0] * v[1] - u[1] * v[0],
  )
  const longest = Math.max(Math.hypot(...u), Math.hypot(...v), Math.hypot(...w))
  return longest > 0 ? twiceArea / (longest * longest) : 0
}
