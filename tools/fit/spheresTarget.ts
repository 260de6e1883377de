/**
 * What a sphere mesh is fitted to: one scan, in the body frame or, for midline bones, in the frame of its own mirror plane
 * (z = 0 there), with its mirror image as a second, equal witness.
 */
import type { Vec3 } from '../../src/math/vec3'
import type { IndexedMesh } from '../../src/pipeline/part'
import type { BoneFrame } from '../../src/anatomy/figures/spheres/types'
import { toBoneFrame } from '../../src/pipeline/field/sphereFigure'
import { bounds, loadScan, probe, sampleSurface, type Probe } from './scans'

/** A surface with questions prepared. */
export interface Witness {
  readonly mesh: IndexedMesh
  readonly probe: Probe
  /** n × 3 points spread evenly over it and the outward normals there. */
  readonly points: Float64Array
  readonly normals: Float64Array
}

/** Scan, prepared for a fit. */
export interface Target {
  readonly id: string
  readonly symmetric: boolean
  readonly frame: BoneFrame
  /** The scan in the fit's frame, and for symmetric bones its mirror image. */
  readonly witnesses: readonly Witness[]
  /** Least and greatest coordinates in the fit's frame [m]. */
  readonly min: Vec3
  readonly max: Vec3
}

/** Finds the plane in which a scan mirrors best, by a pattern search from its middle. */
export function findMirrorPlane(mesh: IndexedMesh): {
  readonly frame: BoneFrame
  readonly asymmetry: number
} {
  const tree = probe(mesh)
  const { points } = sampleSurface(mesh, 3000)
  const { min, max } = bounds(mesh)
  const origin: Vec3 = [(min[0] + max[0]) / 2, (min[1] + max[1]) / 2, (min[2] + max[2]) / 2]
  const asymmetryOf = (x: Vec3): number => {
    const [a, b] = [x[0], x[1]]
    const n: Vec3 = [a, b, Math.sqrt(1 - a * a - b * b)]
    let sum = 0
    for (let i = 0; i < points.length; i += 3) {
      const [px, py, pz] = [points[i]!, points[i + 1]!, points[i + 2]!]
      const d = 2 * ((px - origin[0]) * n[0] + (py - origin[1]) * n[1] + (pz - origin[2]) * n[2] - x[2])
      sum += tree.closest([px - d * n[0], py - d * n[1], pz - d * n[2]]).distance
    }
    return sum / (points.length / 3)
  }
  let at: Vec3 = [0, 0, 0]
  let best = asymmetryOf(at)
  const step: [number, number, number] = [0.04, 0.04, 0.002]
  while (step[2] > 0.00003) {
    let moved = false
    for (const k of [0, 1, 2] as const)
      for (const sign of [1, -1]) {
        const next = at.map((v, j) => (j === k ? v + sign * step[k] : v)) as [number, number, number]
        const value = asymmetryOf(next)
        if (value < best) {
          best = value
          at = next
          moved = true
          break
        }
      }
    if (!moved) for (const k of [0, 1, 2] as const) step[k] /= 2
  }
  const round = (v: number, digits: number): number => Number(v.toFixed(digits))
  return {
    frame: {
      origin: [
        round(1000 * origin[0], 1),
        round(1000 * origin[1], 1),
        round(1000 * (origin[2] + at[2] / Math.sqrt(1 - at[0] * at[0] - at[1] * at[1])), 1),
      ],
      lean: [round(at[0], 3), round(at[1], 3)],
    },
    asymmetry: best,
  }
}

function middleOf(mesh: IndexedMesh): Vec3 {
  const { min, max } = bounds(mesh)
  const at = (k: 0 | 1 | 2): number => Math.round(500 * (min[k] + max[k]))
  return [at(0), at(1), at(2)]
}

const witness = (mesh: IndexedMesh, samples: number): Witness => ({
  mesh,
  probe: probe(mesh),
  ...sampleSurface(mesh, samples),
})

/** Loads and prepares a scan. */
export async function makeTarget(id: string, symmetric: boolean, samples: number): Promise<Target> {
  const scan = await loadScan(id)
  const frame: BoneFrame = symmetric ? findMirrorPlane(scan).frame : { origin: middleOf(scan), lean: [0, 0] }
  const positions = new Float32Array(scan.positions.length)
  const mirrored = new Float32Array(scan.positions.length)
  for (let i = 0; i < positions.length; i += 3) {
    const p = toBoneFrame(frame, [scan.positions[i]!, scan.positions[i + 1]!, scan.positions[i + 2]!])
    positions.set(p, i)
    mirrored.set([p[0], p[1], -p[2]], i)
  }
  const flipped = Uint32Array.from(scan.indices)
  for (let t = 0; t < flipped.length; t += 3) [flipped[t], flipped[t + 1]] = [flipped[t + 1]!, flipped[t]!]
  const own = { positions, indices: scan.indices }
  const image = { positions: mirrored, indices: flipped }
  const box = bounds(own)
  if (!symmetric) return { id, symmetric, frame, witnesses: [witness(own, samples)], ...box }
  const wide = Math.max(-box.min[2], box.max[2])
  return {
    id,
    symmetric,
    frame,
    witnesses: [witness(own, samples / 2), witness(image, samples / 2)],
    min: [box.min[0], box.min[1], -wide],
    max: [box.max[0], box.max[1], wide],
  }
}

/** Points inside the (first) witness on a grid of `step` [m], by crossing parity along x, y and z, two votes of three. */
export function interiorPoints(target: Target, step: number): readonly Vec3[] {
  const { probe: tree } = target.witnesses[0]!
  const { min, max } = target
  const n = [0, 1, 2].map((k) => Math.ceil((max[k]! - min[k]!) / step)) as [number, number, number]
  const votes = new Uint8Array(n[0] * n[1] * n[2])
  const at = (k: number, i: number): number => min[k]! + (i + 0.5) * step
  for (const axis of [0, 1, 2] as const) {
    const [u, v] = [(axis + 1) % 3, (axis + 2) % 3] as [0 | 1 | 2, 0 | 1 | 2]
    const direction: [number, number, number] = [0, 0, 0]
    direction[axis] = 1
    for (let i = 0; i < n[u]; i++)
      for (let j = 0; j < n[v]; j++) {
        const origin: [number, number, number] = [0, 0, 0]
        origin[axis] = min[axis] - 0.001
        origin[u] = at(u, i) + 1.3e-6
        origin[v] = at(v, j) + 1.7e-6
        const hits = tree.crossings(origin, direction)
        for (let h = 0; h + 1 < hits.length; h += 2)
          for (let k = 0; k < n[axis]; k++) {
            const distance = at(axis, k) - origin[axis]
            if (distance <= hits[h]! || distance >= hits[h + 1]!) continue
            const cell: [number, number, number] = [0, 0, 0]
            cell[axis] = k
            cell[u] = i
            cell[v] = j
            votes[(cell[2] * n[1] + cell[1]) * n[0] + cell[0]]!++
          }
      }
  }
  const inside: Vec3[] = []
  for (let z = 0; z < n[2]; z++)
    for (let y = 0; y < n[1]; y++)
      for (let x = 0; x < n[0]; x++)
        if (votes[(z * n[1] + y) * n[0] + x]! >= 2) inside.push([at(0, x), at(1, y), at(2, z)])
  return inside
}
