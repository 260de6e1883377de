/** Which balls of a sphere mesh are joined: those whose shares of the scan's inside touch. */
import type { Vec3 } from '../../src/math/vec3'
import type { Ball } from '../../src/pipeline/field/primitives'
import type { SphereMesh } from '../../src/pipeline/field/sphereMesh'
import type { Probe } from './scans'

/**
 * Joins balls over the interior points of the scan: each point goes to the ball whose surface is nearest; two balls that
 * share a grid cell are joined by an edge, three by a triangle. Joins that would stick out of the scan are left out.
 *
 * @param inside  interior points on a grid of spacing `step` [m]
 * @param allowed how far [m] a join may stick out of the scan
 */
export function joinBalls(
  balls: readonly Ball[],
  inside: readonly Vec3[],
  step: number,
  scan: Probe,
  allowed: number,
): SphereMesh {
  const cells = new Map<string, Set<number>>()
  for (const p of inside) {
    let [owner, least] = [0, Infinity]
    balls.forEach(({ centre, radius }, i) => {
      const d = Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]) - radius
      if (d < least) [owner, least] = [i, d]
    })
    const [x, y, z] = [Math.round(p[0] / step), Math.round(p[1] / step), Math.round(p[2] / step)]
    for (let c = 0; c < 8; c++) {
      const key = `${x + (c & 1)} ${y + ((c >> 1) & 1)} ${z + (c >> 2)}`
      const set = cells.get(key)
      if (set) set.add(owner)
      else cells.set(key, new Set([owner]))
    }
  }
  const triangles = new Map<string, number>()
  const edges = new Map<string, number>()
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  for (const set of cells.values()) {
    if (set.size < 2) continue
    const s = [...set].sort((a, b) => a - b)
    for (let a = 0; a < s.length; a++)
      for (let b = a + 1; b < s.length; b++) {
        count(edges, `${s[a]} ${s[b]}`)
        for (let c = b + 1; c < s.length; c++) count(triangles, `${s[a]} ${s[b]} ${s[c]}`)
      }
  }
  const own = balls.map(({ centre, radius }) => scan.signed(centre) + radius)
  /** How far a join sticks out of the scan beyond what its balls do by themselves. */
  const sticksOut = (members: readonly number[]): number => {
    let worst = -Infinity
    const steps = members.length === 2 ? 6 : 4
    for (let i = 0; i <= steps; i++)
      for (let j = 0; j <= steps - i; j++) {
        const w = [i / steps, j / steps, (steps - i - j) / steps]
        if (members.length === 2 && j > 0) continue
        const weights = members.length === 2 ? [w[0]!, 1 - w[0]!] : w
        const c: [number, number, number] = [0, 0, 0]
        let r = 0
        members.forEach((m, n) => {
          const { centre, radius } = balls[m]!
          for (const k of [0, 1, 2] as const) c[k] += weights[n]! * centre[k]
          r += weights[n]! * (radius - own[m]!)
        })
        worst = Math.max(worst, scan.signed(c) + r)
      }
    return worst
  }
  const parse = (key: string): number[] => key.split(' ').map(Number)
  const keptTriangles: [number, number, number][] = []
  const covered = new Set<string>()
  for (const [key] of triangles) {
    const [a, b, c] = parse(key) as [number, number, number]
    if (sticksOut([a, b, c]) > allowed) continue
    keptTriangles.push([a, b, c])
    for (const pair of [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`]) covered.add(pair)
  }
  const keptEdges: [number, number][] = []
  for (const [key] of edges) {
    if (covered.has(key)) continue
    const [a, b] = parse(key) as [number, number]
    if (sticksOut([a, b]) <= allowed) keptEdges.push([a, b])
  }
  return { balls, edges: keptEdges, triangles: keptTriangles }
}
