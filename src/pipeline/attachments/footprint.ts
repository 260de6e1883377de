/**
 * Where a muscle holds on to a bone, as fields over the bone's surface: negative inside the footprint, positive outside,
 * in metres, about the distance to its outline. Two things make them: the end row of the muscle's figures laid down on the
 * bone, as broad as the muscle is thick there; and, where the muscle arises with flesh, the face of bone that it lies on.
 *
 * Laying grids from end row to end row down on the bone was tried first: they fold where a row passes from bone to bone or
 * over a border. A field asks nothing of the bone's shape.
 */
import type { EndFigures } from '../../anatomy/figures/attachments'
import type { MuscleEnd } from '../../contract/structures'
import type { SheetFigures, StationMm } from '../../anatomy/figures/muscles/sheet'
import { distance, dot, lerp, sub, type Vec3 } from '../../math/vec3'
import type { IndexedMesh, MusclePart } from '../part'
import { closestPointOn, type ClosestPoint } from './closest'

/** A point of the attachment's middle line, on the bone. */
export interface LinePoint {
  readonly p: Vec3
  readonly normal: Vec3
  /** Half the breadth of the attachment here [m]. */
  readonly half: number
}

/**
 * What is asked of a place on a bone with the outward unit normal `normal`: three signed fields [m]. The footprint is where
 * `line` or `flesh` is negative and `limit` is too.
 */
export interface Footprint {
  /** Distance to the strip along the end row. */
  line(p: Vec3, normal: Vec3): number
  /** Distance to where flesh lies on the bone. */
  flesh(p: Vec3, normal: Vec3): number
  /** Which faces of the bone count. */
  limit(p: Vec3, normal: Vec3): number
}

const MM = 1e-3
/** Spacing of the points on the line [m]. */
const SPACING = 1 * MM
/** Bounds of half the breadth of a strip [m]. */
const HALF = { least: 2.2 * MM, most: 7 * MM } as const
/** What lies this much farther off than the nearest bone is held on to as well [m]. */
const NEIGHBOUR = 2 * MM
/** Least distance from the midline at which rows are laid down [m]. */
const OFF_MIDLINE = 0.5 * MM
/** Weight by which a bone that faces the wrong way counts as farther off [m per unit of cosine]. */
const TURNED_AWAY = 8 * MM
/** Cosine by which a face may turn away from the direction that it must face. */
const ASKANCE = 0.35
/** What lies farther off than this is outside whatever else holds [m]. */
const FAR = 12 * MM

/** A point of an end row, still where the figures put it, and half the breadth of the attachment there [m]. */
export interface RowPoint {
  readonly p: Vec3
  readonly half: number
}

/** Points of the end row of every sheet, 1 mm apart. @param spreadMm breadth beyond the muscle's thickness, to either side */
export function endRow(
  sheets: readonly SheetFigures[],
  which: MuscleEnd,
  spreadMm: number,
): readonly RowPoint[] {
  const rowPoint = ([x, y, z, thick]: StationMm): RowPoint => ({
    p: [x * MM, y * MM, z * MM],
    half: Math.min(HALF.most, Math.max(HALF.least, (thick / 2 + spreadMm) * MM)),
  })
  return sheets.flatMap(({ rows }) => {
    const row = ((which === 'origin' ? rows[0] : rows.at(-1)) ?? []).map(rowPoint)
    return row.flatMap((a, i) => {
      const b = row[i + 1]
      if (!b) return [a]
      const steps = Math.max(1, Math.ceil(distance(a.p, b.p) / SPACING))
      return Array.from({ length: steps }, (_, k) => ({
        p: lerp(a.p, b.p, k / steps),
        half: a.half + ((b.half - a.half) * k) / steps,
      }))
    })
  })
}

/**
 * Lays the end row down on the bones: each point goes to the nearest of them, and to those hardly farther off.
 * @returns points by bone id; what lies farther off than `reachMm` is left out
 */
export function layDown(
  row: readonly RowPoint[],
  bones: ReadonlyMap<string, ClosestPoint>,
  reachMm: number,
): ReadonlyMap<string, readonly LinePoint[]> {
  const lines = new Map<string, LinePoint[]>()
  for (const { p, half } of row) {
    // A row in the midline belongs to the right half of what it lies in.
    const right: Vec3 = [p[0], p[1], Math.max(p[2], OFF_MIDLINE)]
    const found = [...bones].flatMap(([id, closest]) => {
      const at = closest(right, reachMm * MM)
      return at ? [{ id, at }] : []
    })
    const nearest = Math.min(...found.map(({ at }) => at.distance))
    for (const { id, at } of found) {
      if (at.distance > nearest + NEIGHBOUR) continue
      const line = lines.get(id) ?? []
      line.push({ p: at.point, normal: at.normal, half })
      lines.set(id, line)
    }
  }
  return lines
}

/** The part of a muscle's surface that holds on with flesh; null where none does. */
export function fleshOf(muscle: MusclePart, which: MuscleEnd, share: number): ClosestPoint | null {
  if (share <= 0) return null
  const { positions, indices } = muscle.mesh
  const within = (i: number): boolean => {
    const u = muscle.uv[2 * i]!
    return which === 'origin' ? u <= share : u >= 1 - share
  }
  const kept: number[] = []
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t]!, indices[t + 1]!, indices[t + 2]!]
    if (within(a) && within(b) && within(c)) kept.push(a, b, c)
  }
  const mesh: IndexedMesh = { positions, indices: Uint32Array.from(kept) }
  return kept.length > 0 ? closestPointOn(mesh) : null
}

/** The footprint on one bone. @param midline the bone lies in the midline, so only its right half counts */
export function footprint(
  line: readonly LinePoint[],
  flesh: ClosestPoint | null,
  figures: EndFigures,
  midline: boolean,
): Footprint {
  const { facing, contactMm } = figures
  return {
    line: (p, normal) => lineField(line, p, normal),
    flesh: (p, normal) => (flesh ? fleshField(flesh, contactMm, p, normal) : FAR),
    limit: (p, normal) =>
      Math.max(facing ? -(dot(normal, facing) + ASKANCE) * TURNED_AWAY : -FAR, midline ? -p[2] : -FAR),
  }
}

function lineField(line: readonly LinePoint[], p: Vec3, normal: Vec3): number {
  let least = FAR
  for (const { p: q, normal: n, half } of line) {
    const [dx, dy, dz] = [p[0] - q[0], p[1] - q[1], p[2] - q[2]]
    const off = Math.sqrt(dx * dx + dy * dy + dz * dz) - half
    if (off >= least) continue
    // The far side of a thin plate is near, but faces the other way.
    least = Math.min(least, off + Math.max(0, -dot(normal, n)) * TURNED_AWAY)
  }
  return least
}

function fleshField(flesh: ClosestPoint, contactMm: number, p: Vec3, normal: Vec3): number {
  const near = flesh(p, FAR)
  if (!near) return FAR
  const sunk = dot(sub(p, near.point), near.normal) < 0
  // Bone and muscle that touch face each other.
  const away = Math.max(0, dot(normal, near.normal) + 0.2)
  return (sunk ? -near.distance : near.distance) - contactMm * MM + away * TURNED_AWAY
}
