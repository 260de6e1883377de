/** Closest-point pairs between a scan and a surface of one or more closed bodies that flow into each other. */
import { blended } from '../../src/pipeline/loft/forked'
import { makeSignedFoot, signedFootOf, type SignedFoot } from '../../src/pipeline/loft/meshField'
import { random } from './scans'

/** One measured gap, and how it changes when vertices move: by Σ vectors · displacement. */
export interface Pair {
  readonly corners: readonly number[]
  /** Three numbers for each corner. */
  readonly vectors: readonly number[]
  /** Signed [mm]; zero when the surfaces touch there. */
  readonly gap: number
}

/** Bodies over one list of vertices [m]. */
export interface Bodies {
  readonly positions: Float32Array
  /** Faces of each body. */
  readonly faces: readonly Uint32Array[]
  /** How many of them, the last ones, are taken away instead of added. */
  readonly hollows: number
  /** Width of the fillet between bodies [mm]. */
  readonly fillet: number
}

/**
 * Gaps from points of the scan to the joined surface, and from points spread over the bodies (where they are the joined
 * surface) to the scan.
 */
export function pairUp(
  bodies: Bodies,
  scanPoints: Float64Array,
  scanFoot: (x: number, y: number, z: number, out: SignedFoot) => void,
  samples: number,
): Pair[] {
  const solids = bodies.faces.length - bodies.hollows
  const ask = bodies.faces.map((indices) => signedFootOf({ positions: bodies.positions, indices }))
  const feet = ask.map(makeSignedFoot)
  const width = bodies.fillet
  const pairs: Pair[] = []
  for (let i = 0; i < scanPoints.length; i += 3) {
    const [x, y, z] = [scanPoints[i]!, scanPoints[i + 1]!, scanPoints[i + 2]!]
    let value = Infinity
    const shares: number[] = []
    ask.forEach((question, b) => {
      question(x, y, z, feet[b]!)
      const distance = feet[b]!.distance * 1000
      if (b === 0) {
        value = distance
        shares.push(1)
        return
      }
      const sign = b < solids ? 1 : -1
      const joined = blended(sign * value, distance, width)
      for (let k = 0; k < b; k++) shares[k] = shares[k]! * joined.share
      shares.push(sign * (1 - joined.share))
      value = sign * joined.value
    })
    const corners: number[] = []
    const vectors: number[] = []
    feet.forEach((foot, b) => {
      if (shares[b] !== 0) collect(foot, shares[b]!, corners, vectors)
    })
    pairs.push({ corners, vectors, gap: -value })
  }
  const other = makeSignedFoot()
  const onScan = makeSignedFoot()
  bodies.faces.slice(0, solids).forEach((indices, b) => {
    for (const { x, y, z, corners, weights } of spread(bodies.positions, indices, samples)) {
      const buried = ask.some((question, o) => {
        if (o === b) return false
        question(x, y, z, other)
        return other.distance * 1000 < width
      })
      if (buried) continue
      scanFoot(x, y, z, onScan)
      const vectors = weights.flatMap((w) => onScan.outward.map((n) => w * n))
      pairs.push({ corners, vectors, gap: onScan.distance * 1000 })
    }
  })
  return pairs
}

function collect(foot: SignedFoot, share: number, corners: number[], vectors: number[]): void {
  for (const k of [0, 1, 2] as const) {
    corners.push(foot.corners[k])
    for (const c of [0, 1, 2] as const) vectors.push(share * foot.weights[k] * foot.outward[c])
  }
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly corners: readonly number[]
  readonly weights: readonly number[]
}

/** Points evenly by area over a body. */
function spread(p: Float32Array, indices: Uint32Array, count: number): Spot[] {
  const faces = indices.length / 3
  const areas = new Float64Array(faces)
  let total = 0
  for (let t = 0; t < faces; t++) {
    const [a, b, c] = [3 * indices[3 * t]!, 3 * indices[3 * t + 1]!, 3 * indices[3 * t + 2]!]
    const [ux, uy, uz] = [p[b]! - p[a]!, p[b + 1]! - p[a + 1]!, p[b + 2]! - p[a + 2]!]
    const [vx, vy, vz] = [p[c]! - p[a]!, p[c + 1]! - p[a + 1]!, p[c + 2]! - p[a + 2]!]
    total += Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2
    areas[t] = total
  }
  const next = random(11)
  const out: Spot[] = []
  let t = 0
  for (let i = 0; i < count; i++) {
    const want = ((i + next()) / count) * total
    while (t < faces - 1 && areas[t]! < want) t++
    let [u, v] = [next(), next()]
    if (u + v > 1) [u, v] = [1 - u, 1 - v]
    const corners = [indices[3 * t]!, indices[3 * t + 1]!, indices[3 * t + 2]!]
    const weights = [1 - u - v, u, v]
    const at = (axis: number): number => corners.reduce((s, c, k) => s + weights[k]! * p[3 * c + axis]!, 0)
    out.push({ x: at(0), y: at(1), z: at(2), corners, weights })
  }
  return out
}
