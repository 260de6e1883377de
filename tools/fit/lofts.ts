/**
 * Measures the tubular bones: fits station tables (src/anatomy/figures/lofts) to the scans. `npx tsx tools/fit/lofts.ts
 * [REGEX] [--verbose]` fits the structures whose id matches and rewrites their files; the rest keep their figures.
 */
import type { ForkedFigure, LoftFigure } from '../../src/anatomy/figures/lofts/types'
import { forkedDetail, loftDetail } from '../../src/pipeline/bones/loftDetail'
import { forkedMesh } from '../../src/pipeline/loft/forked'
import { loftMesh, loftPoints, ringPlaces, type LoftDetail } from '../../src/pipeline/loft/loft'
import { ringStack } from '../../src/pipeline/loft/ringStack'
import type { IndexedMesh } from '../../src/pipeline/part'
import { clampLoft, coding } from './loftsCoding'
import { initialLoft } from './loftsInit'
import {
  FORKED_SPECS,
  LOFT_SPECS,
  type Filed,
  type Hollow,
  type LoftStage,
  type PartSpec,
} from './loftsSpecs'
import { fitSurface } from './loftsSolve'
import { writeFigures } from './loftsWrite'
import { compare, hasScans, loadScan, sampleSurface } from './scans'

const SOURCE_SAMPLES = 3000

async function measure(wanted: RegExp, verbose: boolean): Promise<void> {
  const lofts = new Map<string, LoftFigure>()
  for (const spec of LOFT_SPECS) {
    if (!wanted.test(spec.id)) continue
    const scan = await loadScan(spec.id)
    const job = { specs: [spec], details: [loftDetail(spec.id)], stages: spec.stages, hollows: [], fillet: 1 }
    const [figure] = fitLofts(scan, job, verbose)
    lofts.set(spec.id, figure!)
    report(spec.id, loftMesh(figure!, loftDetail(spec.id)), scan, [figure!])
  }
  const forked = new Map<string, ForkedFigure>()
  for (const spec of FORKED_SPECS) {
    if (!wanted.test(spec.id)) continue
    const scan = await loadScan(spec.id)
    const detail = forkedDetail(spec.id)
    const names = Object.keys(spec.parts)
    const fitted = fitLofts(
      scan,
      {
        specs: Object.values(spec.parts),
        details: names.map((name) => detail.parts[name]!),
        stages: spec.stages,
        hollows: Object.values(spec.hollows),
        fillet: spec.fillet,
      },
      verbose,
    )
    const figure = {
      parts: Object.fromEntries(names.map((name, i) => [name, fitted[i]!])),
      fillet: spec.fillet,
    }
    forked.set(spec.id, figure)
    report(spec.id, await forkedMesh(figure, detail), scan, fitted)
  }
  await writeFamilies(LOFT_SPECS, lofts, 'LoftFigure')
  await writeFamilies(FORKED_SPECS, forked, 'ForkedFigure')
}

async function writeFamilies<T>(
  specs: readonly Filed[],
  fitted: ReadonlyMap<string, T>,
  type: string,
): Promise<void> {
  for (const file of new Set(specs.filter((s) => fitted.has(s.id)).map((s) => s.file))) {
    const family = specs.filter((s) => s.file === file)
    await writeFigures({
      file,
      type,
      title: family[0]!.title,
      script: 'tools/fit/lofts.ts',
      ids: family.map((s) => s.id),
      fitted,
    })
  }
}

function report(id: string, mesh: IndexedMesh, scan: IndexedMesh, figures: readonly LoftFigure[]): void {
  const { mean, p95, volumeRatio } = compare(mesh, scan)
  const numbers = figures.reduce((sum, f) => sum + f.stations.reduce((s, row) => s + row.length, 4), 0)
  console.log(
    `${id.padEnd(24)} mean ${(mean * 1000).toFixed(2)} mm  p95 ${(p95 * 1000).toFixed(2)} mm  ` +
      `volume ${volumeRatio.toFixed(3)}  numbers ${numbers}  triangles ${mesh.indices.length / 3}`,
  )
}

interface Job {
  readonly specs: readonly PartSpec[]
  readonly details: readonly LoftDetail[]
  readonly stages: readonly LoftStage[]
  readonly hollows: readonly Hollow[]
  readonly fillet: number
}

/**
 * Fits one loft, or several that flow into each other, in stages: plain sections first, then their shapes. The hollows only keep the
 * lofts out of the fossae; their own figures come from tools/fit/carvings.ts.
 */
function fitLofts(
  scan: IndexedMesh,
  { specs, details, stages, hollows, fillet }: Job,
  verbose: boolean,
): readonly LoftFigure[] {
  let figures = specs.map((spec) => initialLoft(heldPoints(scan, spec), spec.start))
  let balls = Float64Array.from(hollows.flat())
  for (const stage of stages) {
    figures = figures.map((figure, i) => withShapes(figure, specs[i]!, stage.waves))
    const codes = figures.map((figure, i) => coding(figure, specs[i]!.spacing, stage.smooth))
    const sizes = codes.map((code) => code.steps.length)
    const offsets = sizes.map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0))
    const tail = sizes.reduce((a, b) => a + b, 0)
    const part = (p: Float64Array, i: number): Float64Array =>
      p.subarray(offsets[i]!, offsets[i]! + sizes[i]!)
    const unpack = (p: Float64Array): LoftFigure[] => codes.map((code, i) => code.unpack(part(p, i)))
    const { parameters } = fitSurface({
      scan,
      start: joined([...codes.map((code, i) => code.pack(figures[i]!)), balls]),
      steps: joined([...codes.map((code) => code.steps), balls.map(() => 0.02)]),
      priors: [
        ...codes.flatMap((code, i) =>
          code.priors.map(({ terms, target }) => ({
            terms: terms.map(([k, w]) => [k + offsets[i]!, w] as const),
            target,
          })),
        ),
        // hollows stay near where they were put: little of them is seen
        ...Array.from(balls, (value, k) => ({ terms: [[tail + k, 0.02] as const], target: 0.02 * value })),
      ],
      rounds: stage.rounds,
      samples: specs[0]!.samples,
      fillet,
      clamp: (p) => figures.forEach((figure, i) => clampLoft(part(p, i), figure)),
      freeze: (p) => {
        const places = unpack(p).map((figure, i) => ringPlaces(figure, details[i]!.rings))
        const points = (q: Float64Array): Float64Array[] => [
          ...unpack(q).map((figure, i) => loftPoints(figure, places[i]!, details[i]!.around)),
          ...hollows.map((_, i) => ballPoints(q.subarray(tail + 4 * i, tail + 4 * i + 4))),
        ]
        let base = 0
        const faces = points(p).map((own, i) => {
          const { rings, around } = details[i] ?? BALL
          const { indices } = ringStack(own, rings, around)
          const shifted = indices.map((v) => v + base)
          base += own.length / 3
          return shifted
        })
        return { faces, hollows: hollows.length, points: (q) => joined(points(q)) }
      },
      ...(verbose ? { log: (line: string) => console.log(`  ${line}`) } : {}),
    })
    figures = unpack(parameters)
    balls = parameters.slice(tail)
  }
  return figures.map(rounded)
}

/** Samples of the scan that a part's first guess looks at [m]. */
function heldPoints(scan: IndexedMesh, { holds }: PartSpec): Float64Array {
  const { points } = sampleSurface(scan, SOURCE_SAMPLES)
  if (!holds) return points
  const held: number[] = []
  for (let i = 0; i < points.length; i += 3) {
    const p = [points[i]!, points[i + 1]!, points[i + 2]!] as const
    if (holds([p[0] * 1000, p[1] * 1000, p[2] * 1000])) held.push(...p)
  }
  return Float64Array.from(held)
}

const BALL: LoftDetail = { rings: 11, around: 16 }

/** Ring stack of a ball given as centre and radius [mm]. */
function ballPoints(ball: Float64Array): Float64Array {
  const [x, y, z, radius] = [ball[0]!, ball[1]!, ball[2]!, ball[3]!]
  const out = [x, y - radius, z]
  for (let r = 1; r <= BALL.rings; r++) {
    const latitude = (Math.PI * r) / (BALL.rings + 1)
    for (let j = 0; j < BALL.around; j++) {
      const angle = (2 * Math.PI * j) / BALL.around
      const across = radius * Math.sin(latitude)
      out.push(x + across * Math.sin(angle), y - radius * Math.cos(latitude), z + across * Math.cos(angle))
    }
  }
  out.push(x, y + radius, z)
  return Float64Array.from(out, (v) => v / 1000)
}

/** Gives every station as many shape pairs as the stage and the spec allow; new ones are zero. */
function withShapes(figure: LoftFigure, spec: PartSpec, waves: number): LoftFigure {
  const stations = figure.stations.map((row, i) => {
    const pairs = Math.min(waves, spec.waves(i, figure.stations.length))
    return Array.from({ length: Math.max(6 + 2 * pairs, row.length) }, (_, c) => row[c] ?? 0)
  })
  return { ...figure, stations }
}

const tenth = (x: number): number => Math.round(x * 10) / 10 + 0

/** To a tenth of a millimetre, a tenth of a degree, a tenth of a percent. */
function rounded(figure: LoftFigure): LoftFigure {
  return {
    ...figure,
    stations: figure.stations.map((row) => row.map(tenth)),
    start: { length: tenth(figure.start.length), fullness: tenth(figure.start.fullness) },
    end: { length: tenth(figure.end.length), fullness: tenth(figure.end.fullness) },
  }
}

function joined(rows: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(rows.reduce((s, row) => s + row.length, 0))
  let at = 0
  for (const row of rows) {
    out.set(row, at)
    at += row.length
  }
  return out
}

if (!hasScans()) console.log('fit/lofts: the reference scans are not here, nothing was measured.')
else await measure(new RegExp(process.argv[2] ?? '.'), process.argv.includes('--verbose'))
