import { describe, expect, it } from 'vitest'
import { SPINOUS_TIPS } from '../../src/anatomy/figures/ligaments'
import { surfaceReport } from '../../src/pipeline/inspect/surface'
import { buildLigaments } from '../../src/pipeline/ligaments/ligaments'

describe('buildLigaments', () => {
  const parts = buildLigaments()

  it.each(parts)('$id is closed, faces outward and is symmetric', ({ mesh }) => {
    const report = surfaceReport(mesh.positions, mesh.indices)
    expect(report).toMatchObject({ openEdges: 0, slivers: 0, finite: true })
    expect(report.volume).toBeGreaterThan(1e-7)
    let sum = 0
    for (let i = 2; i < mesh.positions.length; i += 3) sum += mesh.positions[i]!
    expect(Math.abs(sum)).toBeLessThan(1e-6)
  })

  it('ties the supraspinous ligament to every spinous tip', () => {
    const { positions: p } = parts.find(({ id }) => id === 'supraspinous-ligament')!.mesh
    for (const [x, y] of SPINOUS_TIPS) {
      let nearest = Infinity
      for (let i = 0; i < p.length; i += 3)
        nearest = Math.min(nearest, Math.hypot(p[i]! * 1000 - x, p[i + 1]! * 1000 - y, p[i + 2]! * 1000))
      expect(nearest).toBeLessThan(6)
    }
  })
})
