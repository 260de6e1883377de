/**
 * Measures the tubular bones: fits station tables (src/anatomy/figures/lofts) to the scans. `npx tsx tools/fit/lofts.ts
 * [REGEX]` fits the structures whose id matches and rewrites their files; the rest keep their figures.
 */
import type { LoftFigure } from '../../src/anatomy/figures/lofts/types'
import { loftMesh, loftPoints, ringPlaces } from '../../src/pipeline/loft/loft'
import { ringStack } from '../../src/pipeline/loft/ringStack'
import { loftDetail } from '../../src/pipeline/bones/loftDetail'
import type { IndexedMesh } from '../../src/pipeline/part'
import { initialLoft } from './loftsInit'
import { LOFT_SPECS, type LoftSpec } from './loftsSpecs'
import { fitSurface, type Prior } from './loftsSolve'
import { writeFigures } from './loftsWrite'
import { compare, hasScans, loadScan } from './scans'

if (!hasScans()) {
  console.log('fit/lofts: the reference scans are not here, nothing was measured.')
} else {
  const wanted = new RegExp(process.argv[2] ?? '.')
  const verbose = process.argv.includes('--verbose')
  const touched = new Set<string>()
  const fitted = new Map<string, LoftFigure>()
  for (const spec of LOFT_SPECS) {
    if (!wanted.test(spec.id)) continue
    const scan = await loadScan(spec.id)
    const begun = Date.now()
    const figure = fitLoft(spec, scan, verbose)
    const { mean, p95, volumeRatio } = compare(loftMesh(figure, loftDetail(spec.id)), scan)
    console.log(
      `${spec.id.padEnd(24)} mean ${(mean * 1000).toFixed(2)} mm  p95 ${(p95 * 1000).toFixed(2)} mm  ` +
        `volume ${volumeRatio.toFixed(3)}  numbers ${figure.stations.reduce((s, r) => s + r.length, 4)}  ` +
        `${((Date.now() - begun) / 1000).toFixed(0)} s`,
    )
    fitted.set(spec.id, figure)
    touched.add(spec.file)
  }
  for (const file of touched) {
    const family = LOFT_SPECS.filter((spec) => spec.file === file)
    await writeFigures({
      file,
      type: 'LoftFigure',
      title: family[0]!.title,
      ids: family.map((s) => s.id),
      fitted,
    })
  }
}

/** Fits in stages: plain sections first, then their shapes. */
function fitLoft(spec: LoftSpec, scan: IndexedMesh, verbose: boolean): LoftFigure {
  let figure = initialLoft(scan, spec.start)
  const detail = loftDetail(spec.id)
  for (const stage of spec.stages) {
    figure = withShapes(figure, spec, stage.waves)
    const { pack, unpack, steps, priors } = coding(figure, spec, stage.smooth)
    const log = verbose ? (line: string): void => console.log(`  ${line}`) : undefined
    const { parameters } = fitSurface({
      scan,
      start: pack(figure),
      steps,
      priors,
      rounds: stage.rounds,
      samples: spec.samples,
      ...(log ? { log } : {}),
      clamp: (p) => clamp(p, figure),
      freeze: (p) => {
        const places = ringPlaces(unpack(p), detail.rings)
        const first = loftPoints(unpack(p), places, detail.around)
        return {
          indices: ringStack(first, detail.rings, detail.around).indices,
          points: (q) => loftPoints(unpack(q), places, detail.around),
        }
      },
    })
    figure = unpack(parameters)
  }
  return rounded(figure)
}

/** Gives every station as many shape pairs as the stage and the spec allow; new ones are zero. */
function withShapes(figure: LoftFigure, spec: LoftSpec, waves: number): LoftFigure {
  const stations = figure.stations.map((row, i) => {
    const pairs = Math.min(waves, spec.waves(i, figure.stations.length))
    return Array.from({ length: Math.max(6 + 2 * pairs, row.length) }, (_, c) => row[c] ?? 0)
  })
  return { ...figure, stations }
}

interface Coding {
  readonly pack: (figure: LoftFigure) => Float64Array
  readonly unpack: (parameters: Float64Array) => LoftFigure
  readonly steps: Float64Array
  readonly priors: readonly Prior[]
}

/** The figure as a row of numbers, with smoothness priors along the bone. */
function coding(figure: LoftFigure, spec: LoftSpec, smooth: number): Coding {
  const lengths = figure.stations.map((row) => row.length)
  const offsets: number[] = [0]
  for (const length of lengths) offsets.push(offsets[offsets.length - 1]! + length)
  const tail = offsets[lengths.length]!
  const n = tail + 4
  const steps = new Float64Array(n)
  const priors: Prior[] = []
  const index = (station: number, column: number): number | undefined =>
    station >= 0 && station < lengths.length && column < lengths[station]!
      ? offsets[station]! + column
      : undefined
  for (let s = 0; s < lengths.length; s++) {
    const size = Math.max(2, (figure.stations[s]![3]! + figure.stations[s]![4]!) / 2)
    for (let c = 0; c < lengths[s]!; c++) {
      steps[offsets[s]! + c] = c < 5 ? 0.02 : c === 5 ? 0.1 : 0.2
      // what a unit of the column moves the surface, mm
      const unit = c < 5 ? 1 : c === 5 ? (size * Math.PI) / 180 : size / 100
      const here = index(s, c)!
      const before = index(s - 1, c)
      const after = index(s + 1, c)
      const beyond = index(s + 2, c)
      const w = smooth * unit
      if (c < 3) {
        if (before !== undefined && after !== undefined && beyond !== undefined)
          priors.push({
            terms: [
              [before, -w],
              [here, 3 * w],
              [after, -3 * w],
              [beyond, w],
            ],
            target: 0,
          })
      } else if (before !== undefined && after !== undefined)
        priors.push({
          terms: [
            [before, w],
            [here, -2 * w],
            [after, w],
          ],
          target: 0,
        })
      // shapes and sizes without evidence stay small and near the start
      if (c >= 6) priors.push({ terms: [[here, 0.3 * w]], target: 0 })
    }
  }
  // stations keep their spacing along the line: without it they slide, since the surface does not change
  for (let s = 0; s + 1 < lengths.length; s++) {
    const [a, b] = [figure.stations[s]!, figure.stations[s + 1]!]
    const d = [b[0]! - a[0]!, b[1]! - a[1]!, b[2]! - a[2]!]
    const length = Math.hypot(...d)
    const w = spec.spacing / length
    const end = s === 0 || s + 2 === lengths.length ? 0.3 : 1
    priors.push({
      terms: [0, 1, 2].flatMap((k) => [
        [offsets[s]! + k, (-w * end * d[k]!) / length] as const,
        [offsets[s + 1]! + k, (w * end * d[k]!) / length] as const,
      ]),
      target: w * end * length,
    })
  }
  for (let k = 0; k < 4; k++) steps[tail + k] = 0.02
  const ends = [figure.start.length, figure.start.fullness, figure.end.length, figure.end.fullness]
  ends.forEach((value, k) => {
    priors.push({
      terms: [[tail + k, smooth * (k % 2 ? 1 : 0.3)]],
      target: smooth * (k % 2 ? 1 : 0.3) * value,
    })
  })
  return {
    steps,
    priors,
    pack: (f) =>
      Float64Array.from([
        ...f.stations.flat(),
        f.start.length,
        f.start.fullness,
        f.end.length,
        f.end.fullness,
      ]),
    unpack: (p) => ({
      reference: figure.reference,
      stations: lengths.map((length, s) => Array.from(p.subarray(offsets[s]!, offsets[s]! + length))),
      start: { length: p[tail]!, fullness: p[tail + 1]! },
      end: { length: p[tail + 2]!, fullness: p[tail + 3]! },
    }),
  }
}

function clamp(p: Float64Array, figure: LoftFigure): void {
  let at = 0
  for (const row of figure.stations) {
    p[at + 3] = Math.max(p[at + 3]!, 0.8)
    p[at + 4] = Math.max(p[at + 4]!, 0.8)
    at += row.length
  }
  for (const k of [0, 2]) {
    p[at + k] = Math.min(Math.max(p[at + k]!, 1), 40)
    p[at + k + 1] = Math.min(Math.max(p[at + k + 1]!, 1.6), 4)
  }
}

/** To a tenth of a millimetre, a tenth of a degree, a tenth of a percent. */
function rounded(figure: LoftFigure): LoftFigure {
  const tenth = (x: number): number => Math.round(x * 10) / 10 + 0
  return {
    ...figure,
    stations: figure.stations.map((row) => row.map(tenth)),
    start: { length: tenth(figure.start.length), fullness: tenth(figure.start.fullness) },
    end: { length: tenth(figure.end.length), fullness: tenth(figure.end.fullness) },
  }
}
