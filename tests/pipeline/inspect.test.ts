import { MeshoptEncoder } from 'meshoptimizer/encoder'
import { beforeAll, describe, expect, it } from 'vitest'
import { assembleFigure, manifestOf } from '../../src/pipeline/assemble'
import { checkModel } from '../../src/pipeline/inspect/check'
import { modelProblems } from '../../src/pipeline/inspect/invariants'
import { readModel } from '../../src/pipeline/inspect/readModel'
import { surfaceReport } from '../../src/pipeline/inspect/surface'
import { validatorProblems } from '../../src/pipeline/inspect/validate'
import type { Part } from '../../src/pipeline/part'
import type { BakedClip } from '../../src/pipeline/write/figure'
import { writeFigure } from '../../src/pipeline/write/writeFigure'
import { ball, madeUpParts } from './madeUpParts'

beforeAll(() => MeshoptEncoder.ready)

const write = (parts: readonly Part[]) => {
  const figure = assembleFigure(parts, [])
  const glb = writeFigure(figure)
  return { glb, manifest: manifestOf(figure, glb) }
}

describe('surfaceReport', () => {
  const mesh = ball([0, 1, 0], [0.1, 0.1, 0.1], 40, 60)

  it('measures a ball', () => {
    const report = surfaceReport(mesh.positions, mesh.indices)
    expect(report).toMatchObject({ openEdges: 0, slivers: 0, finite: true })
    expect(report.volume).toBeCloseTo((4 / 3) * Math.PI * 0.001, 4)
  })

  it('sees a hole, a face turned round, an inside-out surface, a sliver and a missing number', () => {
    expect(surfaceReport(mesh.positions, mesh.indices.slice(3)).openEdges).toBe(3)
    const turned = mesh.indices.slice()
    turned.set([mesh.indices[0]!, mesh.indices[2]!, mesh.indices[1]!])
    expect(surfaceReport(mesh.positions, turned).openEdges).toBe(3)
    expect(surfaceReport(mesh.positions, mesh.indices.slice().reverse()).volume).toBeLessThan(0)
    expect(surfaceReport([0, 0, 0, 1, 0, 0, 0.5, 0.0005, 0], [0, 1, 2]).slivers).toBe(1)
    expect(surfaceReport([0, 0, Number.NaN], []).finite).toBe(false)
  })
})

describe('checkModel', () => {
  it('has nothing to say about a sound model', async () => {
    const { glb, manifest } = write(madeUpParts())
    expect(await checkModel(glb, manifest)).toEqual([])
  })

  it('names the structure that is open, and the one that is missing', async () => {
    const [bone, ...rest] = madeUpParts()
    const open = { ...bone!, mesh: { ...bone!.mesh, indices: bone!.mesh.indices.slice(3) } }
    const { glb, manifest } = write([open, ...rest])
    const listed = { ...manifest.structures[0]!, id: 'vertebra-t5' }
    const problems = modelProblems(await readModel(glb), {
      ...manifest,
      structures: [...manifest.structures, listed],
    })
    expect(problems).toEqual([
      'vertebra-t4: not closed, 3 edges without a partner',
      'vertebra-t5: no node with a mesh of that name',
    ])
  })

  it('holds the file to its budget', async () => {
    const { glb, manifest } = write(madeUpParts())
    const problems = modelProblems(await readModel(glb), {
      ...manifest,
      bytes: 2_000_001,
      triangles: 180_001,
    })
    expect(problems).toHaveLength(2)
  })
})

describe('validatorProblems', () => {
  it('reports what the validator finds in the compressed data', async () => {
    const clip: BakedClip = {
      name: 'broken',
      duration: 1,
      root: null,
      morphs: new Map(),
      rotations: new Map([['neck', { times: [0], values: [[0, 0, 0, 0.5]] }]]),
    }
    const problems = await validatorProblems(writeFigure(assembleFigure(madeUpParts(), [clip])))
    expect(problems.join('\n')).toMatch(/decompressed\) error ACCESSOR_.*NON_NORMALIZED|NON_UNIT/)
  })
})
