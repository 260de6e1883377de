import { JOINTS, type JointName } from '../../contract/joints'
import type { Vec3 } from '../../math/vec3'

/** A vertex as the skin and tendon rules see it: fibre coordinates and place [m, body frame]. */
export interface SkinPoint {
  readonly u: number
  readonly v: number
  readonly p: Vec3
}

/** Share of each joint in a vertex's motion. */
export type JointShares = Partial<Record<JointName, number>>

/** What a vertex hangs on, from its coordinates. */
export type SkinRule = (at: SkinPoint) => JointShares

/** Heights [m] between which the spine passes from thorax to neck (C7) and from neck to head (C1). */
const NECK = [1.372, 1.402] as const
const HEAD = [1.462, 1.49] as const

/** The axial skeleton at the vertex's own height: thorax below C7, neck, head from the skull base up. */
export const axial: SkinRule = ({ p }) => {
  const neck = smoothstep(NECK[0], NECK[1], p[1])
  const head = smoothstep(HEAD[0], HEAD[1], p[1])
  return { thorax: 1 - neck, neck: neck - head, head }
}

/** One joint alone. */
export const on =
  (joint: JointName): SkinRule =>
  () => ({ [joint]: 1 })

/**
 * Passes smoothly from rule to rule along the fibre: the first holds up to its u, the last from its u on, and between
 * two stops the share runs as a smoothstep. Stops in rising u.
 */
export function along(...stops: readonly (readonly [number, SkinRule])[]): SkinRule {
  return (at) => {
    let k = 0
    while (k < stops.length - 1 && at.u > stops[k + 1]![0]) k++
    const [u0, first] = stops[k]!
    const next = stops[k + 1]
    if (!next || at.u <= u0) return first(at)
    const t = smoothstep(u0, next[0], at.u)
    return mix(first(at), next[1](at), t)
  }
}

/** Distance from the midline [m] over which a sheet on the back comes to lie on the blade. */
const BLADE = [0.015, 0.085] as const

/** A sheet that covers the blade glides with what lies under it there, whatever its fibres still have to run. */
export const overBlade =
  (rule: SkinRule): SkinRule =>
  (at) =>
    mix(rule(at), { 'scapula-joint-r': 1 }, smoothstep(BLADE[0], BLADE[1], at.p[2]))

/** a at t = 0, b at t = 1. */
export function mix(a: JointShares, b: JointShares, t: number): JointShares {
  const out: JointShares = {}
  for (const joint of JOINTS) {
    const share = (a[joint] ?? 0) * (1 - t) + (b[joint] ?? 0) * t
    if (share > 0) out[joint] = share
  }
  return out
}

/** Writes the four largest shares of a vertex, summing to 1, into skin arrays. */
export function writeShares(
  shares: JointShares,
  vertex: number,
  joints: Uint8Array,
  weights: Float32Array,
): void {
  const ranked = JOINTS.map((joint, index) => ({ index, share: shares[joint] ?? 0 }))
    .filter(({ share }) => share > 1e-4)
    .sort((a, b) => b.share - a.share)
    .slice(0, 4)
  const total = ranked.reduce((s, { share }) => s + share, 0)
  ranked.forEach(({ index, share }, k) => {
    joints[4 * vertex + k] = index
    weights[4 * vertex + k] = share / total
  })
}

/** 0 up to `from`, 1 from `to` on, smooth between. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)))
  return t * t * (3 - 2 * t)
}
