import { describe, expect, it } from 'vitest'
import { JOINTS } from '../../../src/contract/joints'
import { draftMuscles } from '../../../src/pipeline/muscles/muscles'
import { FIGURES } from '../../../src/pipeline/muscles/figures'
import type { SheetFigures } from '../../../src/anatomy/figures/muscles/sheet'
import { cross, dot, norm, sub, type Vec3 } from '../../../src/math/vec3'
import { sheetSurface, type SheetDensity } from '../../../src/pipeline/muscles/sheetMesh'
import { MUSCLES, muscleSpec } from '../../../src/pipeline/muscles/table'

const parts = draftMuscles().map(({ part }) => part)

describe.each(parts.map((part) => [part.id, part] as const))('%s', (id, part) => {
  const { positions, indices } = part.mesh
  const count = positions.length / 3

  it('is a closed surface, every edge between two faces that wind the same way', () => {
    const edges = new Map<string, number>()
    for (let t = 0; t < indices.length; t += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [indices[t + k]!, indices[t + ((k + 1) % 3)]!]
        edges.set(`${a},${b}`, (edges.get(`${a},${b}`) ?? 0) + 1)
      }
    for (const [edge, times] of edges) {
      expect(times).toBe(1)
      expect(edges.has(edge.split(',').reverse().join(','))).toBe(true)
    }
  })

  it('encloses a volume, outside out', () => {
    let volume = 0
    for (let t = 0; t < indices.length; t += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => {
        const i = 3 * indices[t + k]!
        return [positions[i]!, positions[i + 1]!, positions[i + 2]!] as const
      })
      volume +=
        (a![0] * (b![1] * c![2] - b![2] * c![1]) -
          a![1] * (b![0] * c![2] - b![2] * c![0]) +
          a![2] * (b![0] * c![1] - b![1] * c![0])) /
        6
    }
    expect(volume).toBeGreaterThan(1e-6)
    expect(volume).toBeLessThan(6e-4)
  })

  it('lies on the right side, within the body', () => {
    for (let i = 0; i < count; i++) {
      expect(Number.isFinite(positions[3 * i]!)).toBe(true)
      expect(positions[3 * i + 2]!).toBeGreaterThan(-0.006)
      expect(positions[3 * i + 1]!).toBeGreaterThan(0.7)
      expect(positions[3 * i + 1]!).toBeLessThan(1.6)
    }
  })

  it('has fibre coordinates, tendon shares and skin for every vertex', () => {
    expect(part.uv).toHaveLength(2 * count)
    expect(part.tendon).toHaveLength(count)
    expect([...part.uv, ...part.tendon].every((x) => x >= 0 && x <= 1)).toBe(true)
    for (let i = 0; i < count; i++) {
      const row = part.weights.subarray(4 * i, 4 * i + 4)
      expect(row.reduce((s, w) => s + w, 0)).toBeCloseTo(1, 5)
      row.forEach((w, k) => {
        if (w > 0) expect(JOINTS[part.joints[4 * i + k]!]).not.toMatch(/-l$/)
      })
    }
  })

  it('hangs wholly on its origin at u = 0 and on its insertion at u = 1', () => {
    const joints = (u: number): Set<string> => {
      const found = new Set<string>()
      for (let i = 0; i < count; i++)
        if (Math.abs(part.uv[2 * i]! - u) < 1e-6)
          for (let k = 0; k < 4; k++)
            if (part.weights[4 * i + k]! > 0) found.add(JOINTS[part.joints[4 * i + k]!] ?? '')
      return found
    }
    const [origin, insertion] = [joints(0), joints(1)]
    expect(origin.size).toBeGreaterThan(0)
    for (const joint of insertion)
      if (!['thorax', 'neck', 'head'].includes(joint)) expect(origin).not.toContain(joint)
  })

  it('uses every vertex', () => {
    expect(id).toMatch(/-r$/)
    expect(new Set(indices).size).toBe(count)
  })

  it('turns nothing inside out but slivers at pinched corners', () => {
    for (const sheet of FIGURES.get(id)!.sheets)
      expect(foldedShare(sheet, muscleSpec(id)!.density)).toBeLessThan(0.015)
  })
})

describe('the table', () => {
  it('has each muscle once and stays within the triangle budget of one side', () => {
    expect(new Set(MUSCLES.map((spec) => spec.id)).size).toBe(MUSCLES.length)
    expect(parts.reduce((s, part) => s + part.mesh.indices.length / 3, 0)).toBeLessThanOrEqual(34000)
  })

  it('is built the same twice', () => {
    const again = draftMuscles().map(({ part }) => part)
    parts.forEach((part, i) => {
      expect(again[i]!.mesh.positions).toEqual(part.mesh.positions)
      expect(again[i]!.weights).toEqual(part.weights)
    })
  })
})

/** Share of the area whose faces look against the side of the sheet that they belong to. */
function foldedShare(sheet: SheetFigures, density: SheetDensity): number {
  const { mesh, side, normals } = sheetSurface(sheet, density)
  let [folded, total] = [0, 0]
  for (let t = 0; t < mesh.indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => mesh.indices[t + k]!)
    const at = (values: ArrayLike<number>, v: number): Vec3 => [
      values[3 * v]!,
      values[3 * v + 1]!,
      values[3 * v + 2]!,
    ]
    const [a, b, c] = corners.map((v) => at(mesh.positions, v)) as [Vec3, Vec3, Vec3]
    const face = cross(sub(b, a), sub(c, a))
    const area = norm(face) / 2
    total += area
    const sign = corners.reduce((s, v) => s + side[v]!, 0)
    const facing = corners.reduce((s, v) => s + dot(face, at(normals, v)), 0) / (6 * Math.max(area, 1e-15))
    if (Math.abs(sign) > 0.6 && facing * Math.sign(sign) < -0.1) folded += area
  }
  return folded / total
}

describe('a thin twisted sheet', () => {
  // A strip that turns about its fibres: half a radian between rows is more than it is thick.
  const figures: SheetFigures = {
    edge: 3.5,
    form: 'sheet',
    rows: [0, 1, 2, 3].map((i) => [
      [-10 * Math.cos(0.5 * i), 20 * i, -10 * Math.sin(0.5 * i), 1.4],
      [0, 20 * i, 0, 1.4],
      [10 * Math.cos(0.5 * i), 20 * i, 10 * Math.sin(0.5 * i), 1.4],
    ]),
  }

  it('cuts both faces along the same diagonals, so that neither pierces the other', () => {
    const { mesh, front, back } = sheetSurface(figures, { across: 6, along: 12 })
    const edges = new Set<string>()
    for (let t = 0; t < mesh.indices.length; t += 3)
      for (let k = 0; k < 3; k++) edges.add(`${mesh.indices[t + k]!},${mesh.indices[t + ((k + 1) % 3)]!}`)
    const joined = (a: number, b: number): boolean => edges.has(`${a},${b}`) || edges.has(`${b},${a}`)
    for (let i = 1; i < front.length - 2; i++)
      for (let j = 1; j + 2 < front[i]!.length; j++) {
        expect(joined(front[i]![j]!, front[i + 1]![j + 1]!)).toBe(true)
        expect(joined(back[i]![j]!, back[i + 1]![j + 1]!)).toBe(true)
      }
  })
})
