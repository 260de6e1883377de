import type { Vec3 } from '../../math/vec3'
import { distance } from '../../math/vec3'
import { smoothstep, type SkinPoint } from './skin'

/** Share of tendon at a vertex: 1 tendon, 0 belly. */
export type TendonRule = (at: SkinPoint) => number

/** Tendinous ends: full at the attachment, gone at the given shares of the fibre length from origin and insertion. */
export const ends =
  (origin: number, insertion: number): TendonRule =>
  ({ u }) =>
    Math.max(
      origin > 0 ? 1 - smoothstep(0.35 * origin, origin, u) : 0,
      insertion > 0 ? smoothstep(1 - insertion, 1 - 0.35 * insertion, u) : 0,
    )

/** The larger of several rules. */
export const either =
  (...rules: readonly TendonRule[]): TendonRule =>
  (at) =>
    rules.reduce((most, rule) => Math.max(most, rule(at)), 0)

/**
 * The aponeurotic diamond of the trapezius over the spinous processes: half its width [m] by height, widest at C7–T1
 * (about 25 mm to each side), closing at C4 and T4. Surface anatomy after Gray's Anatomy, 41st ed., ch. 48.
 */
export const spinalDiamond: TendonRule = ({ p }) => {
  const half = 0.004 + 0.022 * bump(p[1], 1.432, 1.375, 1.296)
  return 1 - smoothstep(half - 0.004, half + 0.006, p[2])
}

/**
 * The thoracolumbar fascia, from which the latissimus arises: its lateral edge runs from the spine at T11 down to some
 * 75 mm beside it at the iliac crest [m]. After Gray's Anatomy, 41st ed., ch. 43.
 */
export const lumbarFascia: TendonRule = ({ p }) => {
  const edge = 0.008 + 0.07 * smoothstep(1.16, 0.95, p[1])
  return 1 - smoothstep(edge - 0.006, edge + 0.008, p[2])
}

/** An aponeurotic patch round a place: full within `inner`, gone at `outer` [m]. */
export const patch =
  (centre: Vec3, inner: number, outer: number): TendonRule =>
  ({ p }) =>
    1 - smoothstep(inner, outer, distance(p, centre))

/** A rule at a share of its strength: tendon that is thin, or mixed with flesh. */
export const faint =
  (share: number, rule: TendonRule): TendonRule =>
  (at) =>
    share * rule(at)

/** 0 at `top` and `bottom`, 1 at `peak`, straight between: the outline of a diamond. */
function bump(y: number, top: number, peak: number, bottom: number): number {
  if (y >= peak) return Math.max(0, (top - y) / (top - peak))
  return Math.max(0, (y - bottom) / (peak - bottom))
}
