/**
 * Measures what stands on a lofted bone and is sunk into it (src/anatomy/figures/lofts/carvings.ts): moves the balls of each
 * chain until the carved field tells the scan's distance at points on the scan and up to 2.5 mm off it.
 * `npx tsx tools/fit/carvings.ts` starts from `STARTS`, where each feature was found by eye.
 */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { HUMERUS } from '../../src/anatomy/figures/lofts/humerus'
import type { BallMm, CarvingFigure } from '../../src/anatomy/figures/lofts/types'
import { forkedDetail } from '../../src/pipeline/bones/loftDetail'
import { blended, chainField, forkedMesh, joinedField, partMeshes } from '../../src/pipeline/loft/forked'
import type { Vec3 } from '../../src/math/vec3'
import { STARTS } from './carvingsStarts'
import { NormalEquations } from './normalEquations'
import { compare, hasScans, loadScan, probe, random, sampleSurface } from './scans'

const PATH = 'src/anatomy/figures/lofts/carvings.ts'
const SAMPLES = 14000
/** Points lie off the scan by up to this [m]. */
const BAND = 0.0025
const ROUNDS = 14
/** A ball's wish to stay where it was put, in points that ask the contrary; little of some balls is seen. */
const HOLD = 12
const STEP = 0.02 // mm
const LEAST_RADIUS = 1.5 // mm

const MM = 1e-3

interface Point {
  readonly at: Vec3
  /** Distance to the scan, negative inside [mm]. */
  readonly wanted: number
  /** Distance to the lofts alone [mm]. */
  readonly plain: number
}

/** A feature with its place in the order: bosses first. */
interface Chain {
  readonly name: string
  readonly sunk: boolean
  balls: BallMm[]
}

async function fitCarving(id: string, start: CarvingFigure): Promise<CarvingFigure> {
  const scan = await loadScan(id)
  const figure = HUMERUS[id]!
  const field = joinedField(partMeshes(figure, forkedDetail(id)), figure.fillet * MM)
  const chains: Chain[] = [
    ...Object.entries(start.bosses).map(([name, balls]) => ({ name, sunk: false, balls: [...balls] })),
    ...Object.entries(start.hollows).map(([name, balls]) => ({ name, sunk: true, balls: [...balls] })),
  ]
  const points = pointsNear(scan, field, chains)
  const initial = chains.map(({ balls }) => balls.flat())
  const told = (chain: readonly BallMm[]): Float64Array => {
    const ask = chainField(chain)
    return Float64Array.from(points, ({ at }) => ask(...at) / MM)
  }
  const values = chains.map(({ balls }) => told(balls))
  const joinedAt = (i: number, changed = -1, instead = 0): number => {
    let value = points[i]!.plain
    chains.forEach(({ sunk }, c) => {
      const own = c === changed ? instead : values[c]![i]!
      value = sunk ? -blended(-value, own, start.fillet).value : blended(value, own, start.fillet).value
    })
    return value
  }
  const fault = (): number =>
    Math.sqrt(points.reduce((sum, { wanted }, i) => sum + (joinedAt(i) - wanted) ** 2, 0) / points.length)
  const offsets = initial.map((_, c) => initial.slice(0, c).reduce((sum, row) => sum + row.length, 0))
  const count = initial.flat().length
  let damping = 20
  let before = fault()
  console.log(`${id}: ${points.length} points, ${count} numbers, start ${before.toFixed(3)} mm`)
  for (let round = 0; round < ROUNDS; round++) {
    const rows = points.map(() => ({ index: [] as number[], value: [] as number[] }))
    const now = points.map((_, i) => joinedAt(i))
    chains.forEach(({ balls }, c) => {
      balls.forEach((ball, b) => {
        for (let k = 0; k < 4; k++) {
          const moved = told(balls.with(b, ball.with(k, ball[k]! + STEP) as unknown as BallMm))
          moved.forEach((own, i) => {
            if (Math.abs(own - values[c]![i]!) < 1e-9) return
            const slope = (joinedAt(i, c, own) - now[i]!) / STEP
            if (Math.abs(slope) < 1e-4) return
            rows[i]!.index.push(offsets[c]! + 4 * b + k)
            rows[i]!.value.push(slope)
          })
        }
      })
    })
    const equations = new NormalEquations(count)
    rows.forEach(({ index, value }, i) => {
      if (index.length > 0) equations.addRow(index, value, points[i]!.wanted - now[i]!, 1)
    })
    chains.forEach(({ balls }, c) => {
      balls.flat().forEach((value, k) => {
        const at = offsets[c]! + k
        equations.addRow([at], [1], initial[c]![k]! - value, HOLD)
        equations.addRow([at], [1], 0, damping)
      })
    })
    const step = equations.solve()
    const old = chains.map(({ balls }) => balls)
    chains.forEach((chain, c) => {
      chain.balls = chain.balls.map((ball, b) => {
        const [x, y, z, r] = ball.map(
          (v, k) => v + Math.max(-1.5, Math.min(1.5, step[offsets[c]! + 4 * b + k]!)),
        )
        return [x!, y!, z!, Math.max(r!, LEAST_RADIUS)]
      })
      values[c] = told(chain.balls)
    })
    const after = fault()
    if (after < before) damping = Math.max(2, damping / 2)
    else {
      chains.forEach((chain, c) => {
        chain.balls = old[c]!
        values[c] = told(chain.balls)
      })
      damping *= 4
    }
    before = Math.min(before, after)
  }
  console.log(`${id}: ends at ${before.toFixed(3)} mm`)
  const rounded = (sunk: boolean): Record<string, readonly BallMm[]> =>
    Object.fromEntries(
      chains
        .filter((chain) => chain.sunk === sunk)
        .map(({ name, balls }) => [
          name,
          balls.map((ball) => ball.map((v) => Math.round(v * 10) / 10) as unknown as BallMm),
        ]),
    )
  const carving = { bosses: rounded(false), hollows: rounded(true), fillet: start.fillet }
  const { mean, p95, volumeRatio } = compare(await forkedMesh(figure, forkedDetail(id), carving), scan)
  console.log(
    `${id}: mean ${(mean / MM).toFixed(3)} mm, p95 ${(p95 / MM).toFixed(2)} mm, volume ${volumeRatio.toFixed(3)}`,
  )
  return carving
}

/** Points on the scan and beside it, where some chain is near. */
function pointsNear(
  scan: Parameters<typeof probe>[0],
  field: ReturnType<typeof joinedField>,
  chains: readonly Chain[],
): Point[] {
  const { signed } = probe(scan)
  const { points, normals } = sampleSurface(scan, SAMPLES)
  const reaches = chains.map(({ balls }) => chainField(balls))
  const next = random(3)
  const found: Point[] = []
  for (let i = 0; i < points.length; i += 3) {
    const out = (i / 3) % 2 === 0 ? 0 : (2 * next() - 1) * BAND
    const at: Vec3 = [
      points[i]! + out * normals[i]!,
      points[i + 1]! + out * normals[i + 1]!,
      points[i + 2]! + out * normals[i + 2]!,
    ]
    if (!reaches.some((reach) => reach(...at) < 0.006)) continue
    found.push({ at, wanted: out === 0 ? 0 : signed(at) / MM, plain: field(...at) / MM })
  }
  return found
}

async function main(): Promise<void> {
  if (!hasScans()) return console.log('fit/carvings: the reference scans are not here, nothing was measured.')
  const found: Record<string, CarvingFigure> = {}
  for (const [id, start] of Object.entries(STARTS)) found[id] = await fitCarving(id, start)
  const text = `import type { CarvingFigure } from './types'

/**
 * What stands on the humerus and is sunk into it: tubercles, lips and epicondyles; grooves and fossae. Balls in millimetres.
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0, measured by tools/fit/carvings.ts.
 */
export const CARVINGS: Readonly<Record<string, CarvingFigure>> = ${JSON.stringify(found)}
`
  writeFileSync(PATH, await format(text, { ...(await resolveConfig(PATH)), parser: 'typescript' }))
}

await main()
